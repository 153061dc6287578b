package smtp

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// The form of EmbeddedUnicodeChar, and how many digits are in it. RFC 6533 §3
const (
	embeddedOpen  = `\x{`
	embeddedClose = "}"
	minHexpoint   = 2
	maxHexpoint   = 6
)

// decodeUnitext undoes the coding of an address of the UTF-8 type, if it is an address then.
// RFC 6533 §3
func decodeUnitext(s string) (address string, ok bool) {
	var b strings.Builder
	for s != "" {
		if c := s[0]; c != '\\' {
			if c <= ' ' || c == '+' || c == '=' || c == 0x7F {
				return "", false
			}
			b.WriteByte(c)
			s = s[1:]
			continue
		}
		r, rest, ok := embeddedChar(s)
		if !ok {
			return "", false
		}
		b.WriteRune(r)
		s = rest
	}
	d := decoder{in: b.String(), utf8: true}
	d.mailbox()
	d.end()
	return b.String(), d.bad == nil
}

// embeddedChar reads an EmbeddedUnicodeChar. RFC 6533 §3
func embeddedChar(s string) (r rune, rest string, ok bool) {
	s, open := strings.CutPrefix(s, embeddedOpen)
	digits, rest, closed := strings.Cut(s, embeddedClose)
	if !open || !closed || len(digits) < minHexpoint || len(digits) > maxHexpoint || digits != upper(digits) || !hexdig.all(digits) {
		return 0, "", false
	}
	n, err := strconv.ParseUint(digits, 16, 32)
	r = rune(n)
	needsIt := r >= utf8.RuneSelf || r <= ' ' || r == '\\' || r == '+' || r == '=' || r == 0x7F
	return r, rest, err == nil && utf8.ValidRune(r) && needsIt && (digits[0] != '0' || len(digits) == minHexpoint)
}
