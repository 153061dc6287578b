package smtp

import "bytes"

// splitHeader cuts a message before the empty line that ends its header section. RFC 5322 §2.1
func splitHeader(message []byte) (header, rest []byte) {
	if bytes.HasPrefix(message, []byte("\r\n")) {
		return nil, message
	}
	if i := bytes.Index(message, []byte("\r\n\r\n")); i >= 0 {
		return message[:i+2], message[i+2:]
	}
	return message, nil
}

// nextField cuts the first field, with the lines that continue it, off a header section. RFC 5322 §2.2.3
func nextField(header []byte) (field, rest []byte) {
	end := 0
	for {
		i := bytes.Index(header[end:], []byte("\r\n"))
		if i < 0 {
			return header, nil
		}
		end += i + 2
		if end == len(header) || header[end] != ' ' && header[end] != '\t' {
			return header[:end], header[end:]
		}
	}
}

// isField tells whether a field has a name, whatever its case. Space before the colon is obsolete, but
// read. RFC 5322 §1.2.2, §4.5
func isField(field []byte, name string) bool {
	if len(field) <= len(name) || !bytes.EqualFold(field[:len(name)], []byte(name)) {
		return false
	}
	after := field[len(name):]
	for len(after) > 0 && (after[0] == ' ' || after[0] == '\t') {
		after = after[1:]
	}
	return len(after) > 0 && after[0] == ':'
}

// countFields counts the fields of a name in a header section.
func countFields(header []byte, name string) (n int) {
	for len(header) > 0 {
		var field []byte
		if field, header = nextField(header); isField(field, name) {
			n++
		}
	}
	return n
}

// countReceived counts the hosts that a message says it went through. RFC 5321 §6.3
func countReceived(message []byte) int {
	header, _ := splitHeader(message)
	return countFields(header, "Received")
}

// appendWithout writes a header section without the fields of a name.
func appendWithout(dst, header []byte, name string) []byte {
	for len(header) > 0 {
		var field []byte
		if field, header = nextField(header); !isField(field, name) {
			dst = append(dst, field...)
		}
	}
	return dst
}
