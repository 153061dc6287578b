package message

// scanner walks over the body of one structured header field. Each method reads one thing that stands at
// the present place, and moves on only if it is there. Folding is white space to it. RFC 5322 §3.2
type scanner struct {
	in  string
	pos int
}

func (s *scanner) done() bool { return s.pos >= len(s.in) }

func (s *scanner) peek() byte {
	if s.done() {
		return 0
	}
	return s.in[s.pos]
}

// take moves over one octet if it is c.
func (s *scanner) take(c byte) bool {
	if s.done() || s.in[s.pos] != c {
		return false
	}
	s.pos++
	return true
}

// cfws moves over white space, folding and comments. RFC 5322 §3.2.2
func (s *scanner) cfws() (moved bool) {
	start := s.pos
	for !s.done() {
		switch s.in[s.pos] {
		case ' ', '\t', '\r', '\n':
			s.pos++
		case '(':
			s.comment()
		default:
			return s.pos > start
		}
	}
	return s.pos > start
}

// comment moves over a comment with those inside it; one that is never closed ends with the field.
func (s *scanner) comment() {
	for depth := 0; !s.done(); s.pos++ {
		switch s.in[s.pos] {
		case '\\':
			s.pos++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				s.pos++
				return
			}
		}
	}
	s.pos = min(s.pos, len(s.in))
}

// quotedString reads a quoted-string and takes its quoting off. RFC 5322 §3.2.4
func (s *scanner) quotedString() (value string, ok bool) {
	if !s.take('"') {
		return "", false
	}
	var out []byte
	for !s.done() {
		c := s.in[s.pos]
		s.pos++
		switch {
		case c == '"':
			return string(out), true
		case c == '\\' && !s.done():
			out = append(out, s.in[s.pos])
			s.pos++
		case c == '\r' || c == '\n': // folding
		default:
			out = append(out, c)
		}
	}
	return string(out), true // never closed: it ends with the field
}

// run reads as many octets as the class holds.
func (s *scanner) run(class func(byte) bool) string {
	start := s.pos
	for !s.done() && class(s.in[s.pos]) {
		s.pos++
	}
	return s.in[start:s.pos]
}

// isAtext tells what an atom is made of, UTF-8 among it. RFC 5322 §3.2.3, RFC 6532 §3.2
func isAtext(c byte) bool { return c > ' ' && c != 0x7F && !isSpecial(c) }

// isSpecial tells the specials of header fields. RFC 5322 §3.2.3
func isSpecial(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', ':', ';', '@', '\\', ',', '.', '"':
		return true
	}
	return false
}

// isToken tells what a MIME token is made of. RFC 2045 §5.1
func isToken(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '@', ',', ';', ':', '\\', '"', '/', '[', ']', '?', '=':
		return false
	}
	return c > ' ' && c < 0x7F
}
