package lint

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// shown makes a file's name, or any text that may hold what somebody else wrote, fit to be shown: what does
// not print, what turns the direction of writing and what is not UTF-8 becomes an escape.
func shown(s string) string {
	var out strings.Builder
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&out, `\x%02x`, s[0])
		case unicode.IsPrint(r):
			out.WriteRune(r)
		case r < utf8.RuneSelf:
			fmt.Fprintf(&out, `\x%02x`, r)
		default:
			fmt.Fprintf(&out, `\u{%x}`, r)
		}
		s = s[size:]
	}
	return out.String()
}

// shownFile is shown for a file's name, and says what "-" means.
func shownFile(name string) string {
	if name == stdin {
		return "<stdin>"
	}
	return shown(name)
}

// plural gives "1 message" and "2 messages".
func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}
