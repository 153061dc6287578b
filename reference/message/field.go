package message

import (
	"bytes"
	"strings"
)

// Field is one header field. RFC 5322 §2.2
type Field struct {
	Raw  []byte // every octet of it, the last line end too
	Name []byte // before the colon; empty when the line is no header field
	Body []byte // after the colon, still folded, without the last line end
}

// Is tells whether the field has this name, whatever the case. RFC 5322 §1.2.2
func (f Field) Is(name string) bool {
	return len(f.Name) > 0 && len(f.Name) == len(name) && strings.EqualFold(string(f.Name), name)
}

// Unfolded gives the body on one line, without white space at its ends. RFC 5322 §2.2.3
func (f Field) Unfolded() string {
	out := make([]byte, 0, len(f.Body))
	for i, c := range f.Body {
		if c == '\n' && i+1 < len(f.Body) && isWSP(f.Body[i+1]) {
			if n := len(out); n > 0 && out[n-1] == '\r' {
				out = out[:n-1]
			}
			continue
		}
		out = append(out, c)
	}
	return string(bytes.Trim(out, " \t"))
}

// Fields gives the header fields in their order. A line that is no header field is kept as one without
// a name, so that nothing of the header section is lost.
func (e *Entity) Fields() []Field {
	if !e.fieldsRead {
		e.fields, e.fieldsRead = splitFields(e.header, e.eol), true
	}
	return e.fields
}

// Field gives the first field of that name.
func (e *Entity) Field(name string) (f Field, ok bool) {
	for _, f := range e.Fields() {
		if f.Is(name) {
			return f, true
		}
	}
	return Field{}, false
}

// text gives the unfolded body of the first field of that name.
func (e *Entity) text(name string) (value string, ok bool) {
	f, ok := e.Field(name)
	return f.Unfolded(), ok
}

// splitFields cuts a header section before each line that does not begin with white space, and stops at
// the empty line.
func splitFields(header []byte, eol string) []Field {
	var fields []Field
	for len(header) > 0 && !bytes.HasPrefix(header, []byte(eol)) {
		end := nextLine(header, eol)
		for end < len(header) && isWSP(header[end]) {
			end += nextLine(header[end:], eol)
		}
		fields = append(fields, newField(header[:end:end], eol))
		header = header[end:]
	}
	return fields
}

// nextLine gives the length of the first line with its line end.
func nextLine(octets []byte, eol string) int {
	if i := bytes.Index(octets, []byte(eol)); i >= 0 {
		return i + len(eol)
	}
	return len(octets)
}

// newField cuts one field at its first colon. White space before the colon is obsolete but read.
// RFC 5322 §3.6.8, §4.5.8
func newField(raw []byte, eol string) Field {
	f := Field{Raw: raw, Body: bytes.TrimSuffix(raw, []byte(eol))}
	name, body, found := bytes.Cut(f.Body, []byte{':'})
	name = bytes.TrimRight(name, " \t")
	if !found || len(name) == 0 || bytes.ContainsFunc(name, notFtext) {
		return f
	}
	f.Name, f.Body = name, body
	return f
}

// notFtext tells what no field name may hold. RFC 5322 §3.6.8
func notFtext(r rune) bool { return r < '!' || r > '~' || r == ':' }

func isWSP(c byte) bool { return c == ' ' || c == '\t' }
