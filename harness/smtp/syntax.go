package smtp

import "fmt"

// SyntaxError says where octets leave the grammar.
type SyntaxError struct {
	Rule   string // the ABNF rule that does not hold
	Offset int    // in the octets read
}

// Error implements error.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("not a %s at octet %d", e.Rule, e.Offset)
}

// Span says where an element stands in the octets read.
type Span struct{ Offset, Length int }

// class is a set of octet classes.
type class uint8

const (
	digit class = 1 << iota
	alpha
	letDig    // ALPHA / DIGIT
	ldh       // ALPHA / DIGIT / "-"
	text      // HT, SP, printable US-ASCII. RFC 5321 §4.2
	graphic   // %d33-126: ehlo-param. RFC 5321 §4.1.1.1
	greetChar // any of US-ASCII but CR and LF: ehlo-greet. RFC 5321 §4.1.1.1
	dcontent  // %d33-90 / %d94-126. RFC 5321 §4.1.3
)

// classes gives the classes of each octet. It is never changed.
var classes = makeClasses()

func makeClasses() (t [256]class) {
	for i := range 128 {
		b := byte(i)
		if '0' <= b && b <= '9' {
			t[b] |= digit | letDig | ldh
		}
		if 'a' <= b|0x20 && b|0x20 <= 'z' {
			t[b] |= alpha | letDig | ldh
		}
		if b == '-' {
			t[b] |= ldh
		}
		if b == '\t' || ' ' <= b && b <= '~' {
			t[b] |= text
		}
		if '!' <= b && b <= '~' {
			t[b] |= graphic
			if b < '[' || b > ']' {
				t[b] |= dcontent
			}
		}
		if b != '\r' && b != '\n' {
			t[b] |= greetChar
		}
	}
	return t
}

func is(b byte, c class) bool { return classes[b]&c != 0 }

// span gives how many octets at the head of s are of a class.
func span(s []byte, c class) int {
	for i, b := range s {
		if !is(b, c) {
			return i
		}
	}
	return len(s)
}

// upper gives an ASCII letter's capital, and any other octet as it is.
func upper(b byte) byte {
	if 'a' <= b && b <= 'z' {
		return b - 'a' + 'A'
	}
	return b
}

// equalFold compares a word with one in capitals, ASCII letters without case.
func equalFold(s []byte, capitals string) bool {
	if len(s) != len(capitals) {
		return false
	}
	for i := range s {
		if upper(s[i]) != capitals[i] {
			return false
		}
	}
	return true
}

// capitals gives a word with its ASCII letters as capitals.
func capitals(s []byte) string {
	out := make([]byte, len(s))
	for i, b := range s {
		out[i] = upper(b)
	}
	return string(out)
}
