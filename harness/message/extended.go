package message

import "fmt"

// splitName takes a parameter's name apart: the attribute, the number of its section or -1, and whether
// its value is in the extended form. A number that is none, or that has a zero in front, leaves the
// asterisk in the attribute. RFC 2231 §3, §4, §7
func splitName(name string) (attribute string, section int, extended bool) {
	n := len(name)
	if n > 1 && name[n-1] == '*' {
		extended, n = true, n-1
	}
	for i := n - 1; i > 0; i-- {
		if name[i] != '*' {
			continue
		}
		if number, ok := decimal([]byte(name[i+1 : n])); ok && (name[i+1] != '0' || n == i+2) {
			return name[:i], number, extended
		}
		break
	}
	return name[:n], -1, extended
}

// sections is what was seen of a parameter that is divided. RFC 2231 §3
type sections struct {
	seen    map[int]bool
	highest int
	first   *parameter
}

// judgeExtended looks at parameters in the forms of RFC 2231.
func (c *checker) judgeExtended(list []parameter, b *body) {
	var divided map[string]*sections
	for i := range list {
		p := &list[i]
		if !c.judgeAttribute(p, b) {
			continue
		}
		attribute, section, extended := splitName(p.name)
		if section >= 0 {
			if divided == nil {
				divided = map[string]*sections{}
			}
			c.addSection(divided, attribute, section, p, b)
		}
		if extended {
			c.extendedValue(p, section, b)
		}
	}
	for i := range list { // in the order of the field
		attribute, _, _ := splitName(list[i].name)
		s := divided[attribute]
		if s == nil || s.first != &list[i] {
			continue
		}
		c.check(sectionSequence, s.highest == len(s.seen)-1, b.place(s.first.at.start), fmt.Sprintf(
			"the sections of %s do not count from 0 without a gap", printable(attribute)))
	}
}

// judgeAttribute looks at the name of a parameter. RFC 2231 §3, §7
func (c *checker) judgeAttribute(p *parameter, b *body) (ok bool) {
	attribute, section, _ := splitName(p.name)
	bad, zero := -1, false
	for i := range len(attribute) {
		if isNot(attribute[i], "*'%") {
			continue
		}
		if bad = i; attribute[i] == '*' {
			_, digits := decimal([]byte(attribute[i+1:]))
			zero = digits && attribute[i+1] == '0'
		}
		break
	}
	at := b.place(p.at.start)
	if zero || section >= 0 {
		c.check(sectionNumber, !zero, at, "the number of a section with a zero in front: leave the zero out")
	}
	if zero {
		return false
	}
	if c.breaks(attributeName, bad < 0) {
		c.fault(attributeName, at, fmt.Sprintf("a parameter called %s: a name holds no \"*\", \"'\" or \"%%\" but the asterisks of RFC 2231", printable(p.name)))
	}
	return bad < 0
}

func (c *checker) addSection(divided map[string]*sections, attribute string, n int, p *parameter, b *body) {
	s := divided[attribute]
	if s == nil {
		s = &sections{seen: map[int]bool{}, first: p}
		divided[attribute] = s
	}
	c.check(sectionOnce, !s.seen[n], b.place(p.at.start), fmt.Sprintf("a second section %d of %s: leave one out", n, printable(attribute)))
	s.seen[n] = true
	s.highest = max(s.highest, n)
}

// extendedValue looks at a value in the extended form. RFC 2231 §4, §4.1, §7
func (c *checker) extendedValue(p *parameter, section int, b *body) {
	at := b.place(p.at.start)
	c.check(extendedOctets, !p.quoted, at, "quotes around a value in the form of RFC 2231: leave them out")
	rest, from := p.value, 0
	if section <= 0 {
		marks := extendedMarks
		if section == 0 {
			marks = firstSectionMarks
		}
		first, second := quoteMarks(rest)
		c.check(marks, second >= 0, at, "a value in the form of RFC 2231 without the two single quotes behind its character set and its language: write it as in utf-8''caf%C3%A9")
		if second < 0 {
			return
		}
		c.extendedOrigin(rest[:first], rest[first+1:second], at)
		from = second + 1
	}
	if !p.quoted {
		c.extendedText(p, from, b)
	}
}

// quoteMarks finds the first two single quotes, or gives -1.
func quoteMarks(value []byte) (first, second int) {
	first = -1
	for i, o := range value {
		if o != '\'' {
			continue
		}
		if first >= 0 {
			return first, i
		}
		first = i
	}
	return first, -1
}

// extendedOrigin looks at the character set and the language. RFC 2231 §4, §7
func (c *checker) extendedOrigin(charset, language []byte, at place) {
	if len(charset) > 0 {
		c.check(extendedCharset, registeredCharset(charset), at, fmt.Sprintf("no registered character set is called %s: write the registered name, such as utf-8", printable(string(charset))))
	}
	if len(language) > 0 {
		c.check(extendedLanguage, languageForm(language), at, fmt.Sprintf("%s is no language tag: write one such as en or de-AT, or nothing", printable(string(language))))
	}
}

// languageForm tells whether octets have the form of a language tag: letters, then letters and digits,
// up to 8 each, with hyphens between. RFC 2231 §7
func languageForm(tag []byte) bool {
	const longest = 8
	n, first := 0, true
	for _, o := range tag {
		switch {
		case o == '-':
			if n == 0 {
				return false
			}
			n, first = 0, false
			continue
		case !isAlpha(o) && (first || !isDigit(o)):
			return false
		}
		if n++; n > longest {
			return false
		}
	}
	return n > 0
}

// extendedText looks at the octets of the value itself. RFC 2231 §4, §7
func (c *checker) extendedText(p *parameter, from int, b *body) {
	c.look(extendedPercent)
	for i := from; i < len(p.value); i++ {
		switch o := p.value[i]; {
		case o == '%' && (i+2 >= len(p.value) || !isHex(p.value[i+1]) || !isHex(p.value[i+2])):
			c.fault(extendedPercent, b.place(p.at.start+i), "a \"%\" without two hexadecimal digits: write it as %25")
		case o == '\'' || o == '*':
			c.fault(extendedOctets, b.place(p.at.start+i), fmt.Sprintf("%q in a value in the form of RFC 2231: write it as %%%02X", string(rune(o)), o))
		}
	}
}
