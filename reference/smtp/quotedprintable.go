package smtp

import "bytes"

// maxQuotedLine is the longest line of Quoted-Printable, without its CRLF. RFC 2045 §6.7 (5)
const maxQuotedLine = 76

// quotedPrintable encodes a text. Its lines stay lines; a CR or LF by itself is an octet as any other.
// RFC 2045 §6.7
func quotedPrintable(text []byte) []byte {
	var out []byte
	for more := true; more; {
		var line []byte
		if line, text, more = bytes.Cut(text, []byte("\r\n")); len(line) > 0 || more {
			out = appendQuotedLine(out, line)
		}
		if more {
			out = append(out, "\r\n"...)
		}
	}
	return out
}

// appendQuotedLine writes one line, broken softly where it is too long. RFC 2045 §6.7 (3), (5)
func appendQuotedLine(out, line []byte) []byte {
	start := len(out)
	for i, c := range line {
		octet := quotedOctet(c, i == len(line)-1)
		if len(out)-start+len(octet) > maxQuotedLine-len("=") {
			out = append(out, "=\r\n"...)
			start = len(out)
		}
		out = append(out, octet...)
	}
	return out
}

// quotedOctet writes one octet. White space at the end of a line would get lost. RFC 2045 §6.7 (1) to (3)
func quotedOctet(c byte, last bool) []byte {
	const digits = "0123456789ABCDEF"
	blank := c == ' ' || c == '\t'
	if c != '=' && (blank && !last || !blank && printable.has(c)) {
		return []byte{c}
	}
	return []byte{'=', digits[c>>4], digits[c&0xF]}
}
