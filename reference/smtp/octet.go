package smtp

import "unicode/utf8"

// class says which of the grammar's character sets an octet is in.
type class uint16

const (
	letDig     class = 1 << iota // Let-dig. RFC 5321 §4.1.2
	atext                        // RFC 5322 §3.2.3
	qtext                        // qtextSMTP. RFC 5321 §4.1.2
	dcontent                     // RFC 5321 §4.1.3
	hexdig                       // RFC 5234 appendix B.1
	esmtpValue                   // RFC 5321 §4.1.2
	mechanism                    // of a sasl-mech in any case. RFC 4422 §3.1
	printable                    // space and what is visible
	digit                        // RFC 5234 appendix B.1
)

// classes is the class of every octet.
var classes = makeClasses()

func makeClasses() (table [256]class) {
	for i := range table {
		c := byte(i)
		number := '0' <= c && c <= '9'
		lower := c | 0x20
		alpha := 'a' <= lower && lower <= 'z' && c < 0x80
		add := func(in bool, class class) {
			if in {
				table[i] |= class
			}
		}
		add(alpha || number, letDig)
		add(alpha || number || isOneOf(c, "!#$%&'*+-/=?^_`{|}~"), atext)
		add(c >= 32 && c <= 126 && c != '"' && c != '\\', qtext)
		add(c >= 33 && c <= 126 && (c < 91 || c > 93), dcontent)
		add(number || 'a' <= lower && lower <= 'f' && c < 0x80, hexdig)
		add(c >= 33 && c <= 126 && c != '=', esmtpValue)
		add(alpha || number || c == '-' || c == '_', mechanism)
		add(c >= 32 && c <= 126, printable)
		add(number, digit)
	}
	return table
}

func isOneOf(c byte, set string) bool {
	for i := range len(set) {
		if set[i] == c {
			return true
		}
	}
	return false
}

func (c class) has(octet byte) bool { return classes[octet]&c != 0 }

// all tells whether every octet is of the class.
func (c class) all(octets string) bool {
	for i := range len(octets) {
		if !c.has(octets[i]) {
			return false
		}
	}
	return true
}

// nonASCII tells how many octets the character beyond ASCII at the beginning has; 0 when it is none, or
// not UTF-8. RFC 6532 §3.1
func nonASCII(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r < utf8.RuneSelf || r == utf8.RuneError && n <= 1 {
		return 0
	}
	return n
}

// isASCII tells whether no octet is beyond ASCII.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// upper folds the case of ASCII letters, and of nothing else.
func upper(s string) string {
	out := []byte(s)
	for i, c := range out {
		if 'a' <= c && c <= 'z' {
			out[i] = c - 'a' + 'A'
		}
	}
	return string(out)
}
