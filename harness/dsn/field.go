package dsn

import (
	"bytes"
	"strings"
)

// Field is a header field or a field of a delivery status.
type Field struct {
	Name string
	Body []byte // as it came, without the last CRLF
}

// mostFields is how many fields of a group are read.
const mostFields = 1000

// Fields reads the fields of a header section or of a group; what is none is passed over. RFC 5322 §2.2
func Fields(octets []byte) (fields []Field) {
	for len(octets) > 0 && len(fields) < mostFields {
		var line []byte
		line, octets = nextField(octets)
		name, body, found := bytes.Cut(line, []byte(":"))
		if found && len(name) > 0 && !bytes.ContainsAny(name, " \t\r\n") {
			fields = append(fields, Field{string(name), bytes.TrimSuffix(body, []byte("\r\n"))})
		}
	}
	return fields
}

// nextField cuts off a line with those that continue it. RFC 5322 §2.2.3
func nextField(octets []byte) (field, rest []byte) {
	for end := 0; ; {
		i := bytes.IndexByte(octets[end:], '\n')
		if i < 0 {
			return octets, nil
		}
		if end += i + 1; end == len(octets) || octets[end] != ' ' && octets[end] != '\t' {
			return octets[:end], octets[end:]
		}
	}
}

// is tells whether the field has a name, whatever its case.
func (f Field) is(name string) bool { return equalFold(f.Name, name) }

// exact tells whether the case of the field's letters has a meaning. RFC 3464 §2.2.1, RFC 3461 §6.3
func (f Field) exact() bool { return f.is("Original-Envelope-Id") || f.is("Original-Recipient") }

// isTyped tells whether the body is a type, a semicolon, and a text. RFC 3464 §2.1.2
func (f Field) isTyped() bool {
	for _, name := range []string{"Reporting-MTA", "DSN-Gateway", "Received-From-MTA", "Original-Recipient", "Final-Recipient",
		"Remote-MTA", "Diagnostic-Code"} {
		if f.is(name) {
			return true
		}
	}
	return false
}

// value is the body on one line, with single spaces. A type is in lower case, and there is no space around
// the semicolon behind it.
func (f Field) value() string {
	value := spaced(string(f.Body))
	kind, text, found := strings.Cut(value, ";")
	if !f.isTyped() || !found {
		return value
	}
	return lower(trimmed(kind)) + ";" + trimmed(text)
}

// bare is the value without its comments. RFC 3464 §2.1.1
func (f Field) bare() string { return Field{f.Name, []byte(withoutComments(f.value()))}.value() }

// afterType is what follows the semicolon.
func afterType(value string) string {
	_, text, _ := strings.Cut(value, ";")
	return text
}

// spaced makes each run of white space one space, and none at the ends.
func spaced(s string) string {
	var b strings.Builder
	space := false
	for i := range len(s) {
		switch s[i] {
		case ' ', '\t', '\r', '\n':
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func trimmed(s string) string { return strings.Trim(s, " ") }

// withoutComments leaves out what stands in parentheses outside quoted strings. RFC 3464 §2.1.1
func withoutComments(s string) string {
	var b strings.Builder
	depth, quoted := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s):
			if depth == 0 {
				b.WriteString(s[i : i+2])
			}
			i++
			continue
		case c == '"' && depth == 0:
			quoted = !quoted
		case c == '(' && !quoted:
			depth++
			continue
		case c == ')' && depth > 0:
			depth--
			continue
		}
		if depth == 0 {
			b.WriteByte(s[i])
		}
	}
	return spaced(b.String())
}

// equalFold compares ASCII letters without case.
func equalFold(a, b string) bool { return lower(a) == lower(b) }

func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}
