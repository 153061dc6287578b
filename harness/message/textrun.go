package message

import "unicode/utf8"

// run is octets of a text in which there is nothing to accuse: they need not be looked at one by one.
type run struct {
	length int
	high   bool // there are octets above 127 in it
	broken bool // there are line breaks in it
}

// runOf gives the longest run that octets begin with. Line breaks are in it where they may be.
func (x *textBody) runOf(octets []byte, breaks bool) (r run) {
	for {
		r.length += ordinary(octets[r.length:])
		if r.length == len(octets) {
			return r
		}
		switch b := octets[r.length]; {
		case b == '\t':
			r.length++
		case b == '\r' && breaks && r.length+1 < len(octets) && octets[r.length+1] == '\n':
			r.length += 2
			r.broken = true
		case b >= 0x80:
			n := x.fits(octets[r.length:])
			if n == 0 {
				return r
			}
			r.length += n
			r.high = true
		default:
			return r
		}
	}
}

// fits gives the length of the character above 127 that octets begin with, or 0 where it is to be looked at.
// RFC 2046 §4.1.2
func (x *textBody) fits(octets []byte) int {
	switch x.charset {
	case usASCII:
		return 0
	case latin:
		if octets[0] < 0xA0 {
			return 0
		}
	case utf8Charset:
		if character, n := utf8.DecodeRune(octets); character != utf8.RuneError || n > 1 {
			return n
		}
		return 0
	}
	return 1
}

// between tells that no character and no line break is cut off: a run may begin.
func (x *textBody) between() bool { return x.held == 0 && x.crAt.line == 0 }

// takeRun counts a run as read.
func (c *checker) takeRun(r run) {
	x := &c.leaf.text
	x.some = x.some || r.length > 0
	if !r.high {
		return
	}
	x.high, c.leaf.flowed.high = true, true
	if x.charset == utf8Charset {
		c.look(charsetFits)
	}
}
