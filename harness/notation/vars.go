package notation

import (
	"bytes"
	"encoding/base64"
	"maps"
	"strconv"
	"strings"
)

// Lookup gives the value of a name, or of a name and a form.
func (v Vars) Lookup(name string) ([]byte, bool) {
	if value, ok := v[name]; ok {
		return value, true
	}
	base, form := SplitForm(name)
	value, ok := v[base]
	if !ok || form == "" {
		return nil, false
	}
	return forms[form](value), true
}

// SplitForm cuts the form off a name: "m.size" is "m" and "size". Without one the form is "".
func SplitForm(name string) (base, form string) {
	if i := strings.LastIndexByte(name, '.'); i >= 0 && forms[name[i+1:]] != nil {
		return name[:i], name[i+1:]
	}
	return name, ""
}

// Clone gives a copy that can be changed alone.
func (v Vars) Clone() Vars { return maps.Clone(v) }

// forms turn a value into another way of sending it. It is never changed.
var forms = map[string]func([]byte) []byte{
	"size":     func(v []byte) []byte { return strconv.AppendInt(nil, int64(len(v)), 10) },
	"stuffed":  func(v []byte) []byte { return bytes.TrimSuffix(stuff(v), []byte("\r\n")) },
	"data":     func(v []byte) []byte { return append(stuff(v), '.') },
	"literal":  func(v []byte) []byte { return literal(v, "") },
	"literal+": func(v []byte) []byte { return literal(v, "+") },
	"quoted":   quoted,
	"base64":   func(v []byte) []byte { return []byte(base64.StdEncoding.EncodeToString(v)) },
	"upper":    capitals,
}

// stuff doubles the dot at the head of each line and ends the last line. RFC 5321 §4.5.2, RFC 1939 §3
func stuff(message []byte) []byte {
	out := make([]byte, 0, len(message)+8)
	atStart := true
	for i, b := range message {
		if atStart && b == '.' {
			out = append(out, '.')
		}
		out = append(out, b)
		atStart = b == '\n' && i > 0 && message[i-1] == '\r'
	}
	if !bytes.HasSuffix(out, []byte("\r\n")) {
		out = append(out, '\r', '\n')
	}
	return out
}

// literal frames octets for IMAP. RFC 9051 §4.3
func literal(v []byte, plus string) []byte {
	return append([]byte("{"+strconv.Itoa(len(v))+plus+"}\r\n"), v...)
}

// quoted frames octets as a quoted string. RFC 9051 §4.3
func quoted(v []byte) []byte {
	out := []byte{'"'}
	for _, b := range v {
		if b == '"' || b == '\\' {
			out = append(out, '\\')
		}
		out = append(out, b)
	}
	return append(out, '"')
}

// capitals gives US-ASCII letters in upper case, and leaves every other octet as it is.
func capitals(v []byte) []byte {
	out := bytes.Clone(v)
	for i, b := range out {
		if 'a' <= b && b <= 'z' {
			out[i] = b - 'a' + 'A'
		}
	}
	return out
}
