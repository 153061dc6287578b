package message

// maxEncodedLine is how long a line of encoded data may be. RFC 2045 §6.7, §6.8
const maxEncodedLine = 76

// base64Body is how far a base64 body has been read.
type base64Body struct {
	digits int // in the quantum that is open
	pads   int
	faulty bool // its quanta can no longer be counted
	seen   bool
}

// base64Line looks at a line of a base64 body. White space is let pass. RFC 2045 §6.8
func (c *checker) base64Line(l *line) {
	b := &c.leaf.base64
	b.seen = true
	c.check(base64Line, l.length <= maxEncodedLine, l.place(maxEncodedLine), "a line of base64 is at most 76 characters long")
	if !l.whole() {
		b.faulty = true
	}
	if i := b.read(l.text); i >= 0 {
		b.faulty = true
		c.fault(base64Alphabet, l.place(int64(i)), "no character of base64, or one behind the padding: encode all of the body and nothing else")
	}
	c.look(base64Alphabet)
}

// read counts a line's digits and gives the index of the first octet that is none, or -1.
func (b *base64Body) read(text []byte) int {
	for i, o := range text {
		switch {
		case classes[o]&base64 != 0 && b.pads == 0:
			b.digits++
		case o == '=':
			b.pads++
		case isWSP(o):
		default:
			return i
		}
	}
	b.digits %= 4 << 10 // the count matters modulo 4 only
	return -1
}

// base64End looks at the last quantum. RFC 2045 §6.8
func (c *checker) base64End(l *line) {
	b := &c.leaf.base64
	if !b.seen || b.faulty {
		return
	}
	want := (4 - b.digits%4) % 4
	c.check(base64Padding, want < 3 && b.pads == want, l.place(0), "base64 ends in a quantum of four characters: pad two with \"==\", three with \"=\", and a full one not at all")
}
