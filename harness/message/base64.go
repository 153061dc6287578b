package message

import (
	"encoding/binary"
	"slices"
)

// maxEncodedLine is how long a line of encoded data may be. RFC 2045 §6.7, §6.8
const maxEncodedLine = 76

// base64Body is how far a base64 body has been read.
type base64Body struct {
	digits    int // in the quantum that is open
	pads      int
	last      byte // the last digit
	lastIndex int  // of it in its line, or -1
	lastAt    place
	faulty    bool // its quanta can no longer be counted
	seen      bool
	rest      base64Bits
}

// base64Line looks at a line of a base64 body. White space is let pass. RFC 2045 §6.8
func (c *checker) base64Line(l *line) {
	b := &c.leaf.base64
	b.seen = true
	c.check(base64Line, l.length <= maxEncodedLine, l.place(maxEncodedLine), "a line of base64 is at most 76 characters long")
	if !l.whole() {
		b.faulty = true
	}
	before := b.rest.have
	decoded := c.leaf.text.on && !b.faulty && b.pads == 0 && c.base64Decode(l.text)
	i := -1
	if decoded {
		b.take(l.text)
	} else {
		i = b.read(l.text)
	}
	if b.lastIndex >= 0 {
		b.lastAt = l.place(int64(b.lastIndex))
	}
	if i >= 0 {
		b.faulty = true
		c.fault(base64Alphabet, l.place(int64(i)), "no character of base64, or one behind the padding: encode all of the body and nothing else")
	}
	c.look(base64Alphabet)
	switch {
	case decoded:
		c.base64Decoded(l, before)
	case c.leaf.text.on && !b.faulty:
		c.base64Text(l)
	}
}

// read counts a line's digits and gives the index of the first octet that is none, or -1.
func (b *base64Body) read(text []byte) int {
	if b.pads == 0 && allDigits(text) {
		b.take(text)
		return -1
	}
	b.lastIndex = -1
	for i, o := range text {
		switch {
		case classes[o]&base64 != 0 && b.pads == 0:
			b.digits++
			b.last, b.lastIndex = o, i
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

// take counts digits.
func (b *base64Body) take(digits []byte) {
	b.lastIndex = len(digits) - 1
	if b.digits = (b.digits + len(digits)) % 4; len(digits) > 0 {
		b.last = digits[b.lastIndex]
	}
}

// allDigits tells whether there is nothing but digits: it looks at eight octets at once.
func allDigits(text []byte) bool {
	const word = 8
	n := 0
	for ; len(text)-n >= word; n += word {
		if !eightDigits(binary.LittleEndian.Uint64(text[n:])) {
			return false
		}
	}
	if len(text) >= word { // the last eight: those that were seen are seen again
		return n == len(text) || eightDigits(binary.LittleEndian.Uint64(text[len(text)-word:]))
	}
	for _, o := range text {
		if base64Values[o] > lastValue {
			return false
		}
	}
	return true
}

// eightDigits tells whether each octet of a word is a digit. RFC 2045 §6.8
func eightDigits(w uint64) bool {
	const (
		each = 0x0101010101010101
		top  = 0x80 * each
	)
	// Below 128, the top bit of an octet ends up set where it is not less than the first and not more than the
	// last of a range; an addition never reaches the next octet.
	letters := w | 0x20*each // of one case
	letters = (letters + (0x80-'a')*each) &^ (letters + (0x7F-'z')*each)
	digits := (w + (0x80-'/')*each) &^ (w + (0x7F-'9')*each) // and "/", which stands before the 0
	plus := (w + (0x80-'+')*each) &^ (w + (0x7F-'+')*each)
	return w&top == 0 && (letters|digits|plus)&top == top
}

// base64Text hands the octets that a line stands for to the text.
func (c *checker) base64Text(l *line) {
	for i, o := range l.text {
		if octet, ok := c.leaf.base64.rest.add(o); ok {
			c.base64Octet(octet, l.place(int64(i)))
		}
	}
}

// base64Decode makes the octets that a line of nothing but digits stands for, and tells whether it is one.
func (c *checker) base64Decode(text []byte) (ok bool) {
	rest := c.leaf.base64.rest
	c.decoded, ok = rest.decode(c.decoded[:0], text)
	if ok {
		c.leaf.base64.rest = rest
	}
	return ok
}

// base64Decoded hands these octets to the text: at once where there is nothing to see in them, one by one
// else. So many bits were left of the line before.
func (c *checker) base64Decoded(l *line, before int) {
	const digitBits, octetBits = 6, 8
	x := &c.leaf.text
	for i := 0; i < len(c.decoded); i++ {
		if x.between() {
			r := x.runOf(c.decoded[i:], true)
			c.takeRun(r)
			if r.broken {
				c.look(base64TextBreak)
			}
			if i += r.length; i == len(c.decoded) {
				return
			}
		}
		digits := ((i+1)*octetBits - before + digitBits - 1) / digitBits // that complete this octet
		c.base64Octet(c.decoded[i], l.place(int64(digits-1)))
	}
}

// base64Bits are those that make no octet yet.
type base64Bits struct {
	bits uint32
	have int // how many
}

// add takes a digit and gives the octet that it completes. RFC 2045 §6.8
func (r *base64Bits) add(o byte) (octet byte, ok bool) {
	const digitBits, octetBits = 6, 8
	v := base64Values[o]
	if v > lastValue {
		return 0, false
	}
	r.bits = r.bits<<digitBits | uint32(v)
	if r.have += digitBits; r.have < octetBits {
		return 0, false
	}
	r.have -= octetBits
	return byte(r.bits >> r.have), true
}

// decode appends the octets that digits complete. It is not ok where there is anything but digits.
// RFC 2045 §6.8
func (r *base64Bits) decode(octets, digits []byte) (decoded []byte, ok bool) {
	var all byte
	if r.have == 0 {
		n := len(octets)
		quanta := len(digits) / 4
		octets = slices.Grow(octets, 3*quanta)[:n+3*quanta]
		all = decodeQuanta(octets[n:], digits)
		digits = digits[4*quanta:]
	}
	for _, o := range digits {
		all |= base64Values[o]
		if octet, ok := r.add(o); ok {
			octets = append(octets, octet)
		}
	}
	return octets, all <= lastValue
}

// decodeQuanta decodes digits, four at a time, and gives their values joined: more than lastValue where one is
// no digit. RFC 2045 §6.8
func decodeQuanta(out, digits []byte) (all byte) {
	for ; len(digits) >= 4 && len(out) >= 3; out, digits = out[3:], digits[4:] {
		a, b, c, d := base64Values[digits[0]], base64Values[digits[1]], base64Values[digits[2]], base64Values[digits[3]]
		all |= a | b | c | d
		v := uint32(a)<<18 | uint32(b)<<12 | uint32(c)<<6 | uint32(d)
		out[0], out[1], out[2] = byte(v>>16), byte(v>>8), byte(v)
	}
	return all
}

// base64Octet looks at an octet of a text in base64. RFC 2045 §6.8
func (c *checker) base64Octet(octet byte, at place) {
	x := &c.leaf.text
	after := x.crAt.line > 0
	switch {
	case octet == '\n':
		c.check(base64TextBreak, after, at, "a line break of the encoded text that is a bare LF: make it CRLF before encoding")
	case after:
		c.fault(base64TextBreak, x.crAt, "a CR of the encoded text that no LF follows: make line breaks CRLF before encoding")
	}
	x.crAt = place{}
	if octet == '\r' {
		x.crAt = at
	}
	c.decodedOctet(octet, at)
}

// lastValue is the highest value of a digit; what is no digit is above it. RFC 2045 §6.8
const lastValue = 63

// base64Values gives the six bits of each digit; never changed. RFC 2045 §6.8
var base64Values = makeBase64Values()

func makeBase64Values() (t [256]byte) {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	for i := range t {
		t[i] = lastValue + 1
	}
	for i := range len(alphabet) {
		t[alphabet[i]] = byte(i)
	}
	return t
}

// base64End looks at the last quantum. RFC 2045 §6.8
func (c *checker) base64End(l *line) {
	b := &c.leaf.base64
	if !b.seen || b.faulty {
		return
	}
	want := (4 - b.digits%4) % 4
	ok := want < 3 && b.pads == want
	c.check(base64Padding, ok, l.place(0), "base64 ends in a quantum of four characters: pad two with \"==\", three with \"=\", and a full one not at all")
	if ok && want > 0 {
		unused := byte(1)<<(2*want) - 1
		c.check(base64ZeroBits, base64Values[b.last]&unused == 0, b.lastAt, "the last character before the padding has bits that stand for nothing and are not zero: encode the data again")
	}
}
