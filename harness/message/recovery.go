package message

// recoveryRules are the practices by which readers make sense of an address field that no grammar reads;
// never changed. RFC 7103 §7.1
var recoveryRules = [...]rule{manyAngles, openAngle, openParenthesis, commaInAngles, openQuote, nakedName}

// recovery is what is wrong with an address field, as readers see it, and at which octet.
type recovery struct {
	rule    rule
	at      int
	problem string // what to write instead
	reading string // how readers take it
}

// judgeRecovery says how readers take an address field that no grammar reads, and gives what to write
// instead, or nothing. RFC 7103 §7.1
func (c *checker) judgeRecovery(k fieldKind, b *body) string {
	if !k.holdsAddresses() {
		return ""
	}
	r, found := recover7103(b.text)
	if !found {
		return ""
	}
	c.fault(r.rule, b.place(r.at), r.reading)
	return names[k] + ": " + r.problem
}

// lookAtRecovery counts the looks at an address field that needs no recovery.
func (c *checker) lookAtRecovery(k fieldKind) {
	if k.holdsAddresses() {
		for _, r := range recoveryRules {
			c.look(r)
		}
	}
}

// holdsAddresses tells whether a field is one of addresses. RFC 5322 §3.6
func (k fieldKind) holdsAddresses() bool {
	return k >= fromField && k <= bccField || k.isResent() && k != resentDateField && k != resentMessageIDField
}

// addressScan walks an address field without its grammar.
type addressScan struct {
	text                      []byte
	i                         int
	angle, paren, comma, item int // where what is open began, or -1
	depth                     int
	at, word, group           bool // an item holds an at-sign, anything, a colon or a semicolon
}

// recover7103 finds the first thing that readers know how to take. RFC 7103 §7.1
func recover7103(text []byte) (recovery, bool) {
	s := addressScan{text: text, angle: -1, paren: -1, comma: -1}
	for ; s.i < len(text); s.i++ {
		if r, found := s.step(text[s.i]); found {
			return r, true
		}
	}
	switch {
	case s.paren >= 0:
		return recovery{openParenthesis, s.paren, `a "(" that no ")" closes: add one`, `readers close the "(" in front of the next address`}, true
	case s.angle >= 0:
		return s.unclosed(), true
	}
	return s.endItem(len(text))
}

// step takes one octet.
func (s *addressScan) step(b byte) (r recovery, found bool) {
	switch {
	case s.depth > 0:
		s.inParentheses(b)
	case b == '"':
		return s.quote()
	case b == '(':
		s.depth, s.paren = 1, s.i
	case b == ')':
		return recovery{openParenthesis, s.i, `a ")" that no "(" opens: put the name in quotes`, `readers take the ")" for a part of the name`}, true
	case b == '<' && s.angle >= 0 && s.i == s.angle+1:
		return recovery{manyAngles, s.angle, "angle brackets within angle brackets: write one pair", "readers take one pair of angle brackets for all of them"}, true
	case b == '<' && s.angle >= 0:
		return s.unclosed(), true
	case b == '<':
		s.angle, s.word = s.i, true
	case b == '>' && s.angle < 0:
		return recovery{openAngle, s.i, `a ">" that no "<" opens: write both, or none`, `readers leave the ">" out`}, true
	case b == '>' && s.comma >= 0:
		return recovery{commaInAngles, s.comma, "a comma inside angle brackets: give each address brackets of its own", "readers take the comma for the end of an address"}, true
	case b == '>':
		s.angle = -1
	case b == ',' && s.angle >= 0:
		if s.comma < 0 {
			s.comma = s.i
		}
	case b == ',':
		return s.endItem(s.i)
	default:
		s.note(b)
	}
	return r, false
}

// note remembers what an item holds.
func (s *addressScan) note(b byte) {
	s.at = s.at || b == '@'
	s.group = s.group || b == ':' || b == ';'
	s.word = s.word || !isWSP(b)
}

// inParentheses follows a comment.
func (s *addressScan) inParentheses(b byte) {
	switch b {
	case '\\':
		s.i++
	case '(':
		s.depth++
	case ')':
		if s.depth--; s.depth == 0 {
			s.paren = -1
		}
	}
}

// quote skips a quoted text.
func (s *addressScan) quote() (r recovery, found bool) {
	start := s.i
	s.word = true
	for s.i++; s.i < len(s.text); s.i++ {
		switch s.text[s.i] {
		case '\\':
			s.i++
		case '"':
			return r, false
		}
	}
	return recovery{openQuote, start, `a quote (") that no second one closes: put it behind the name`, `readers close the quote in front of the "<"`}, true
}

func (s *addressScan) unclosed() recovery {
	return recovery{openAngle, s.angle, `a "<" that no ">" closes: put one behind the address`, `readers close the "<" behind the address`}
}

// endItem looks at what stands between two commas.
func (s *addressScan) endItem(end int) (r recovery, found bool) {
	if s.word && !s.at && !s.group {
		start := s.item
		for start < end && isWSP(s.text[start]) {
			start++
		}
		return recovery{nakedName, start, "a name without an address: write an address such as name@example.com", "readers make up a domain for a name that has no address"}, true
	}
	s.item, s.at, s.word, s.group, s.comma = end+1, false, false, false, -1
	return r, false
}
