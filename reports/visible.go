package reports

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// visible shows text that may be hostile: what does not print, what turns the direction of writing and what is
// not UTF-8 becomes an escape. Line ends stay. What comes out is admissible in XML.
func visible(s string) string { return escape(s, true) }

// oneLine is visible for text that must stay on its line.
func oneLine(s string) string { return escape(s, false) }

func escape(s string, lineEnds bool) string {
	if plain(s) {
		return s
	}
	var out strings.Builder
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&out, `\x%02x`, s[0])
		case r == '\n' && lineEnds, unicode.IsPrint(r):
			out.WriteRune(r)
		default:
			out.WriteString(escapeRune(r))
		}
		s = s[size:]
	}
	return out.String()
}

func plain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

func escapeRune(r rune) string {
	switch r {
	case '\n':
		return `\n`
	case '\r':
		return `\r`
	case '\t':
		return `\t`
	case 0:
		return `\0`
	}
	if r < utf8.RuneSelf {
		return fmt.Sprintf(`\x%02x`, r)
	}
	return fmt.Sprintf(`\u{%x}`, r)
}
