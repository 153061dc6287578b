package message

// qpLine looks at a line of a quoted-printable body. RFC 2045 §6.7
func (c *checker) qpLine(l *line) {
	c.check(qpLine, l.length <= maxEncodedLine, l.place(maxEncodedLine), "a line of quoted-printable is at most 76 characters long: break it with \"=\" at its end")
	c.check(qpOctets, l.has&(control|eight) == 0, l.place(firstOf(l)), "an octet that quoted-printable writes as \"=\" and two hexadecimal digits")
	c.look(qpTrailingSpace)
	if l.whole() {
		if n := len(l.text); n > 0 && isWSP(l.text[n-1]) {
			c.fault(qpTrailingSpace, l.place(int64(n-1)), "white space at the end of a line: write it as =20 or =09")
		}
		c.qpEscapes(l)
	}
}

func firstOf(l *line) int64 {
	switch {
	case l.has&control != 0 && (l.has&eight == 0 || l.first.control < l.first.eight):
		return l.first.control
	default:
		return l.first.eight
	}
}

// qpEscapes looks at what stands behind each "=". RFC 2045 §6.7
func (c *checker) qpEscapes(l *line) {
	text := trimRightWSP(l.text) // white space behind a soft line break was named above
	for i := 0; i < len(text); i++ {
		if text[i] != '=' || i == len(text)-1 {
			continue // the "=" of a soft line break
		}
		c.look(qpEscape)
		c.look(qpUpperCase)
		switch {
		case i+2 >= len(text) || !isHex(text[i+1]) || !isHex(text[i+2]):
			c.fault(qpEscape, l.place(int64(i)), "an \"=\" without two hexadecimal digits: write the \"=\" as =3D")
		case isLowerHex(text[i+1]) || isLowerHex(text[i+2]):
			c.fault(qpUpperCase, l.place(int64(i)), "hexadecimal digits are upper case in quoted-printable")
		}
	}
}

func isHex(b byte) bool { return isDigit(b) || lower(b) >= 'a' && lower(b) <= 'f' }

func isLowerHex(b byte) bool { return b >= 'a' && b <= 'f' }
