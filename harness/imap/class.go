package imap

// class is a set of octet classes.
type class uint8

// The classes of RFC 9051 §9.
const (
	atomChar    class = 1 << iota // ATOM-CHAR
	astringChar                   // ASTRING-CHAR
	tagChar                       // ASTRING-CHAR except "+"
	textChar                      // TEXT-CHAR
	digit                         // DIGIT
	base64Char                    // base64-char, without the padding
	labelChar                     // tagged-label-char
)

// classes holds the classes of each octet.
var classes = makeClasses()

func makeClasses() (t [256]class) {
	for i := range t {
		b := byte(i)
		t[i] = classOf(b)
	}
	return t
}

func classOf(b byte) (c class) {
	letter := 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
	number := '0' <= b && b <= '9'
	if b > ' ' && b < 0x7f && !oneOf(b, `(){%*"\]`) {
		c |= atomChar
	}
	if c&atomChar != 0 || b == ']' {
		c |= astringChar
	}
	if c&astringChar != 0 && b != '+' {
		c |= tagChar
	}
	if b > 0 && b < 0x80 && b != '\r' && b != '\n' {
		c |= textChar
	}
	if number {
		c |= digit
	}
	if letter || number || b == '+' || b == '/' {
		c |= base64Char
	}
	if letter || number || oneOf(b, "-_.:") {
		c |= labelChar
	}
	return c
}

func oneOf(b byte, set string) bool {
	for i := range len(set) {
		if set[i] == b {
			return true
		}
	}
	return false
}

func (c class) has(b byte) bool { return classes[b]&c != 0 }

// upper gives the octets with ASCII letters in upper case, and no others changed.
func upper(octets []byte) string {
	out := make([]byte, len(octets))
	for i, b := range octets {
		if 'a' <= b && b <= 'z' {
			b -= 'a' - 'A'
		}
		out[i] = b
	}
	return string(out)
}

// equalFold compares ASCII letters without case.
func equalFold(a []byte, b string) bool {
	return len(a) == len(b) && upper(a) == upper([]byte(b))
}
