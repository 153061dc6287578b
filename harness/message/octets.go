package message

// class is a set of the grammars' octet classes.
type class uint16

const (
	atext   class = 1 << iota // RFC 5322 §3.2.3
	ctext                     // RFC 5322 §3.2.2
	qtext                     // RFC 5322 §3.2.4
	dtext                     // RFC 5322 §3.4.1
	ftext                     // RFC 5322 §3.6.8
	token                     // RFC 2045 §5.1
	wtoken                    // RFC 2047 §2: its token, which leaves out the period
	bchar                     // RFC 2046 §5.1.1, without the space
	base64                    // RFC 2045 §6.8, without the pad
	control                   // RFC 5322 §4.1: obs-NO-WS-CTL
	nul                       // RFC 5322 §4
	cr                        // one that no LF follows, once a line has lost its end
	eight                     // above 127
	vchar                     // RFC 5234 appendix B.1
	phraseQ                   // RFC 2047 §5 (3)
	mark                      // what the kind of an address can be told by. RFC 5322 §3.4
	special = control | nul | cr | eight
)

// classes is never changed.
var classes = makeClasses()

// makeClasses computes the table; the test holds it against the RFCs' own lists for all 256 octets.
func makeClasses() (t [256]class) {
	const (
		specials  = `()<>[]:;@\,."`
		tspecials = `()<>@,;:\"/[]?=`
		especials = `()<>@,;:"/[]?.=`
		bsigns    = `'()+_,-./:=?`
	)
	for i := range t {
		b := byte(i)
		switch {
		case i == 0:
			t[i] = nul
		case b == '\r':
			t[i] = cr
		case b == '\t' || b == '\n' || b == ' ':
		case i < ' ' || i == 127:
			t[i] = control
		case i > 127:
			t[i] = eight
		default:
			t[i] = vchar
			t[i] |= unless(b, specials, atext) | unless(b, `()\`, ctext) | unless(b, `"\`, qtext) | unless(b, `[]\`, dtext)
			t[i] |= unless(b, ":", ftext) | unless(b, tspecials, token) | unless(b, especials, wtoken)
			if isAlnum(b) || !isNot(b, bsigns) {
				t[i] |= bchar
			}
			if isAlnum(b) || b == '+' || b == '/' {
				t[i] |= base64
			}
			if isAlnum(b) || !isNot(b, "!*+-/=_") {
				t[i] |= phraseQ
			}
			if !isNot(b, `<@:,;("`) {
				t[i] |= mark
			}
		}
	}
	return t
}

func unless(b byte, list string, c class) class {
	if isNot(b, list) {
		return c
	}
	return 0
}

func isNot(b byte, list string) bool {
	for i := range len(list) {
		if list[i] == b {
			return false
		}
	}
	return true
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func isAlpha(b byte) bool { return lower(b) >= 'a' && lower(b) <= 'z' }

func isAlnum(b byte) bool { return isDigit(b) || isAlpha(b) }

func isWSP(b byte) bool { return b == ' ' || b == '\t' }

// lower folds an ASCII letter; no other octet changes.
func lower(b byte) byte {
	if b >= 'A' && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}

// equalFold compares ASCII letters without case. The second is in lower case.
func equalFold(octets []byte, word string) bool {
	if len(octets) != len(word) {
		return false
	}
	for i, b := range octets {
		if lower(b) != word[i] {
			return false
		}
	}
	return true
}

// lowered gives the octets with ASCII letters in lower case.
func lowered(octets []byte) string {
	var room [2 * maxName]byte // most are short: these take no memory but the string's own
	out := appendLower(room[:0], octets)
	if word, known := usual[string(out)]; known {
		return word
	}
	return string(out)
}

func appendLower(out, octets []byte) []byte {
	for _, b := range octets {
		out = append(out, lower(b))
	}
	return out
}

// usual are words that most messages have: these take no memory of their own. Never changed.
var usual = makeUsual()

func makeUsual() map[string]string {
	m := map[string]string{}
	for _, word := range []string{"text", "plain", "html", "multipart", "mixed", "alternative", "related", "application",
		"octet-stream", "image", "message", "rfc822", "charset", "us-ascii", "utf-8", "iso-8859-1", "boundary", "format",
		"flowed", "name", "filename", "inline", "attachment", "7bit", "8bit", "base64", "quoted-printable"} {
		m[word] = word
	}
	return m
}

// trimWSP takes spaces and tabs off both ends.
func trimWSP(octets []byte) []byte {
	for len(octets) > 0 && isWSP(octets[0]) {
		octets = octets[1:]
	}
	return trimRightWSP(octets)
}

func trimRightWSP(octets []byte) []byte {
	for len(octets) > 0 && isWSP(octets[len(octets)-1]) {
		octets = octets[:len(octets)-1]
	}
	return octets
}
