package dsn

import (
	"bytes"
	"strings"
)

// entity is a header section and a body. RFC 2045 §2.4
type entity struct {
	fields []Field
	body   []byte
}

// mostParts is how many parts of a notification are read: it has three. RFC 6522 §3
const mostParts = 10

// split cuts an entity at its first empty line.
func split(octets []byte) entity {
	if bytes.HasPrefix(octets, []byte("\r\n")) {
		return entity{body: octets[2:]}
	}
	header, body, _ := bytes.Cut(octets, []byte("\r\n\r\n"))
	return entity{Fields(append(bytes.Clone(header), '\r', '\n')), body}
}

// field gives the value of the first field of a name.
func (e entity) field(name string) string {
	for _, f := range e.fields {
		if f.is(name) {
			return withoutComments(f.value())
		}
	}
	return ""
}

// mediaType is the type and the subtype in lower case. RFC 2045 §5.1
func (e entity) mediaType() string {
	kind, _, _ := strings.Cut(e.field("Content-Type"), ";")
	return lower(trimmed(kind))
}

// boundary is what separates the parts, "" when there are none. RFC 2046 §5.1.1
func (e entity) boundary() string {
	_, rest, _ := strings.Cut(e.field("Content-Type"), ";")
	for rest != "" {
		name, after, found := strings.Cut(rest, "=")
		if !found {
			return ""
		}
		var value string
		value, rest = parameterValue(trimmed(after))
		if equalFold(trimmed(name), "boundary") {
			return value
		}
	}
	return ""
}

// parameterValue reads a token or a quoted string, and gives what stands behind the next semicolon.
// RFC 2045 §5.1
func parameterValue(s string) (value, rest string) {
	if !strings.HasPrefix(s, `"`) {
		value, rest, _ = strings.Cut(s, ";")
		return trimmed(value), rest
	}
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s):
			i++
			b.WriteByte(s[i])
		case c == '"':
			_, rest, _ = strings.Cut(s[i+1:], ";")
			return b.String(), rest
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), ""
}

// parts gives the parts of a multipart. RFC 2046 §5.1.1
func (e entity) parts() (parts []entity) {
	boundary := e.boundary()
	if boundary == "" {
		return nil
	}
	var part []byte
	inside := false
	for rest := e.body; len(rest) > 0 && len(parts) < mostParts; {
		var line []byte
		line, rest = cutLine(rest)
		is, last := isDelimiter(line, boundary)
		switch {
		case is && inside:
			parts = append(parts, split(bytes.TrimSuffix(part, []byte("\r\n"))))
			fallthrough
		case is:
			part, inside = nil, true
		case inside:
			part = append(part, line...)
		}
		if last {
			break
		}
	}
	return parts
}

func cutLine(octets []byte) (line, rest []byte) {
	if i := bytes.IndexByte(octets, '\n'); i >= 0 {
		return octets[:i+1], octets[i+1:]
	}
	return octets, nil
}

// isDelimiter tells whether a line stands between parts, or behind the last one.
func isDelimiter(line []byte, boundary string) (is, last bool) {
	rest, found := bytes.CutPrefix(line, []byte("--"+boundary))
	rest, last = bytes.CutPrefix(rest, []byte("--"))
	return found && len(bytes.Trim(rest, " \t\r\n")) == 0, found && last
}
