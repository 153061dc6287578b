package message

import "bytes"

// qpLine looks at a line of a quoted-printable body. RFC 2045 §6.7
func (c *checker) qpLine(l *line) {
	c.check(qpLine, l.length <= maxEncodedLine, l.place(maxEncodedLine), "a line of quoted-printable is at most 76 characters long: break it with \"=\" at its end")
	c.check(qpOctets, l.has&(control|eight) == 0, l.place(firstOf(l)), "an octet that quoted-printable writes as \"=\" and two hexadecimal digits")
	c.look(qpTrailingSpace)
	if !l.whole() {
		c.leaf.last = lastLine{}
		return
	}
	if n := len(l.text); n > 0 && isWSP(l.text[n-1]) {
		c.fault(qpTrailingSpace, l.place(int64(n-1)), "white space at the end of a line: write it as =20 or =09")
	}
	text := trimRightWSP(l.text) // white space behind a soft line break was named above
	escape := bytes.IndexByte(text, '=')
	if l.has == 0 && c.leaf.text.on && c.qpSound(text, escape) {
		c.qpBreak(l, text)
		return
	}
	c.qpEscapes(l, text, escape)
	c.qpBreak(l, text)
	if c.leaf.text.on {
		c.qpText(l, text, escape)
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

// qpSound takes a line of a text at once where each "=" has its digits and there is nothing to see in the
// characters that these stand for, given the first "=". All else is for qpEscapes and qpText. RFC 2045 §6.7
func (c *checker) qpSound(text []byte, escape int) bool {
	x := &c.leaf.text
	if !x.between() {
		return false
	}
	escapes, taken := 0, run{}
	for i, last := escape, len(text)-1; i >= 0 && i < last; {
		var n int
		if c.decoded, n = decodeEscapes(c.decoded[:0], text[i:]); n == 0 {
			return false
		}
		r := x.runOf(c.decoded, false)
		if r.length < n {
			return false
		}
		taken.high = taken.high || r.high
		escapes += n
		if i += len("=XX") * n; i < last {
			next := bytes.IndexByte(text[i:], '=')
			if next < 0 {
				break
			}
			i += next
		}
	}
	x.some = true
	if escapes > 0 {
		c.takeRun(taken)
		c.lookOften(qpEscape, escapes)
		c.lookOften(qpUpperCase, escapes)
		c.look(textBreaks)
		c.look(qpTextBreak)
	}
	return true
}

// decodeEscapes appends what the escapes that a text begins with stand for, as long as their digits are in upper
// case, and gives how many they are. RFC 2045 §6.7
func decodeEscapes(octets, text []byte) (decoded []byte, n int) {
	for len(text) > 2 && text[0] == '=' && isUpperHex(text[1]) && isUpperHex(text[2]) {
		octets, text = append(octets, hexValue(text[1])<<4|hexValue(text[2])), text[3:]
		n++
	}
	return octets, n
}

// qpEscapes looks at what stands behind each "=", given the first. RFC 2045 §6.7
func (c *checker) qpEscapes(l *line, text []byte, escape int) {
	for i, next := escape, 0; i >= 0 && i < len(text)-1; i += next {
		c.look(qpEscape)
		c.look(qpUpperCase)
		switch {
		case i+2 >= len(text) || !isHex(text[i+1]) || !isHex(text[i+2]):
			c.fault(qpEscape, l.place(int64(i)), "an \"=\" without two hexadecimal digits: write the \"=\" as =3D")
		case isLowerHex(text[i+1]) || isLowerHex(text[i+2]):
			c.fault(qpUpperCase, l.place(int64(i)), "hexadecimal digits are upper case in quoted-printable")
		}
		if next = 1 + bytes.IndexByte(text[i+1:], '='); next == 0 {
			return
		}
	}
}

// qpBreak looks at how the line before ended, now that something follows it. RFC 2045 §6.7
func (c *checker) qpBreak(l *line, text []byte) {
	f := &c.leaf
	if f.last.seen && len(text) > 0 && (f.kind == "image" || f.kind == "audio" || f.kind == "video") {
		c.check(qpHardBreak, f.last.soft, f.last.at, "a line break in data that is no text: end the line with \"=\", and write a CR or LF of the data as =0D or =0A")
	}
	n := len(text)
	f.last = lastLine{seen: true, soft: n > 0 && text[n-1] == '=', at: l.place(int64(max(n-1, 0)))}
	if l.end == endNone && f.last.soft {
		c.fault(qpLastSoft, f.last.at, "the \"=\" of a soft line break at the end of the body: leave it out")
		f.last.soft = false
	}
}

// qpEnd looks at the end of a quoted-printable body. The line break before a boundary belongs to the
// boundary. RFC 2045 §6.7, RFC 2046 §5.1.1
func (c *checker) qpEnd(delimited bool) {
	if last := &c.leaf.last; last.seen {
		c.check(qpLastSoft, !delimited || !last.soft, last.at, "the \"=\" of a soft line break at the end of a part: leave it out")
	}
	c.qpLoneCR()
}

// qpText hands the octets that a line stands for to the text.
func (c *checker) qpText(l *line, text []byte, escape int) {
	soft := len(text) > 0 && text[len(text)-1] == '='
	if soft {
		text = text[:len(text)-1]
	}
	if l.has&(control|eight|nul) == 0 && (escape < 0 || escape == len(text)) {
		c.leaf.text.some = true
		text = nil
		c.endCharacter()
		c.qpLoneCR()
	}
	if c.qpRun(text) {
		return
	}
	for i := 0; i < len(text); i++ {
		at := l.place(int64(i))
		if text[i] != '=' || i+2 >= len(text) || !isHex(text[i+1]) || !isHex(text[i+2]) {
			c.qpLoneCR()
			c.decodedOctet(text[i], at)
			continue
		}
		c.qpOctet(hexValue(text[i+1])<<4|hexValue(text[i+2]), at)
		i += 2
	}
	if !soft {
		c.qpLoneCR()
		c.endCharacter()
	}
}

// qpRun takes the octets that a line stands for at once, where there is nothing to see in them.
func (c *checker) qpRun(text []byte) bool {
	x := &c.leaf.text
	if !x.between() {
		return false
	}
	c.decoded = decodeQP(c.decoded[:0], text)
	r := x.runOf(c.decoded, false)
	if r.length < len(c.decoded) {
		return false
	}
	c.takeRun(r)
	if len(c.decoded) < len(text) {
		c.look(textBreaks)
		c.look(qpTextBreak)
	}
	return true
}

// decodeQP appends the octets that a line of quoted-printable stands for. RFC 2045 §6.7
func decodeQP(octets, text []byte) []byte {
	for {
		i := bytes.IndexByte(text, '=')
		if i < 0 {
			return append(octets, text...)
		}
		octets = append(octets, text[:i]...)
		if text = text[i:]; len(text) < 3 || !isHex(text[1]) || !isHex(text[2]) {
			octets, text = append(octets, '='), text[1:]
			continue
		}
		octets, text = append(octets, hexValue(text[1])<<4|hexValue(text[2])), text[3:]
	}
}

// qpOctet looks at an octet of a text that is written in hexadecimal digits. RFC 2045 §6.7,
// RFC 2046 §4.1.1
func (c *checker) qpOctet(octet byte, at place) {
	x := &c.leaf.text
	c.look(textBreaks)
	c.look(qpTextBreak)
	switch {
	case octet == '\n' && x.crAt.line > 0:
		c.fault(qpTextBreak, x.crAt, "a line break of the text that is written =0D=0A: break the line instead")
		x.crAt = place{}
	case octet == '\n':
		c.fault(textBreaks, at, "an LF in a text that is no part of a line break: break the line instead of writing =0A")
	default:
		c.qpLoneCR()
		if octet == '\r' {
			x.crAt = at
		}
	}
	c.decodedOctet(octet, at)
}

// qpLoneCR accuses a CR that no LF has followed. RFC 2046 §4.1.1
func (c *checker) qpLoneCR() {
	if x := &c.leaf.text; x.crAt.line > 0 {
		c.fault(textBreaks, x.crAt, "a CR in a text that is no part of a line break: break the line instead of writing =0D")
		x.crAt = place{}
	}
}

func isHex(b byte) bool { return hexValues[b] <= lastHex }

func isUpperHex(b byte) bool { return isHex(b) && b < 'a' }

func isLowerHex(b byte) bool { return b >= 'a' && b <= 'f' }

// hexValue gives the value of a hexadecimal digit.
func hexValue(b byte) byte { return hexValues[b] }

// lastHex is the highest value of a hexadecimal digit; what is none is above it.
const lastHex = 15

// hexValues gives the value of each hexadecimal digit, of either case; never changed.
var hexValues = makeHexValues()

func makeHexValues() (t [256]byte) {
	for i := range t {
		t[i] = lastHex + 1
	}
	const digits = "0123456789abcdef"
	for i := range len(digits) {
		t[digits[i]] = byte(i)
		if digits[i] >= 'a' {
			t[digits[i]-'a'+'A'] = byte(i)
		}
	}
	return t
}
