package notation

import "fmt"

// Escape shows octets on one line in the notation's escapes, so that no octet of a peer reaches a
// terminal or a page as it is. Only printable ASCII stands for itself.
func Escape(octets []byte) string {
	out := make([]byte, 0, len(octets))
	for i, b := range octets {
		switch {
		case b == '\r':
			out = append(out, `\r`...)
		case b == '\n':
			out = append(out, `\n`...)
		case b == '\t':
			out = append(out, `\t`...)
		case b == 0:
			out = append(out, `\0`...)
		case b == '\\' && i+1 < len(octets) && standsAlone(octets[i+1]):
			out = append(out, b)
		case b == '\\':
			out = append(out, `\\`...)
		case b == ' ' && i == len(octets)-1:
			out = append(out, `\s`...)
		case b < ' ' || b > '~':
			out = fmt.Appendf(out, `\x%02x`, b)
		default:
			out = append(out, b)
		}
	}
	return string(out)
}

// standsAlone tells whether a backslash before the octet is no escape: \Seen, \*.
func standsAlone(b byte) bool { return 'A' <= b && b <= 'Z' || b == '*' }
