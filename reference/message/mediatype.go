package message

import "strings"

// mediaType is what Content-Type says.
type mediaType struct {
	kind, subtype string
	params        []Parameter
}

// Parameter is one attribute and its value, in the order and the spelling of the field. RFC 2045 §5.1
//
// Continued and extended parameters are left as they stand. RFC 2231 §3
type Parameter struct{ Name, Value string }

// plainText is the media type of an entity that names none. RFC 2045 §5.2
func plainText() mediaType {
	return mediaType{"TEXT", "PLAIN", []Parameter{{"CHARSET", "US-ASCII"}}}
}

// opaque is the media type of what is not looked into.
func opaque() mediaType { return mediaType{kind: "APPLICATION", subtype: "OCTET-STREAM"} }

// MediaType gives type, subtype and parameters. What cannot be read counts as the default of its place.
// RFC 2045 §5.2, RFC 2046 §5.1.5
func (e *Entity) MediaType() (kind, subtype string, params []Parameter) {
	m := e.mediaType()
	return m.kind, m.subtype, m.params
}

func (e *Entity) mediaType() mediaType {
	if e.media == nil {
		m := e.readMediaType()
		e.media = &m
	}
	return *e.media
}

func (e *Entity) readMediaType() mediaType {
	m := e.inner
	if f, ok := e.Field("Content-Type"); ok {
		if m, ok = parseMediaType(string(f.Body)); !ok {
			m = plainText()
		}
	}
	if e.depth >= maxNesting && m.isComposite() {
		return opaque()
	}
	if m.is("multipart") && m.boundary() == "" {
		return plainText() // no way to find its parts
	}
	return m
}

func (m mediaType) is(kind string) bool { return strings.EqualFold(m.kind, kind) }

// isMessage tells the media types that hold a message. RFC 2046 §5.2.1, RFC 6532 §3.7
func (m mediaType) isMessage(global bool) bool {
	return m.is("message") && (strings.EqualFold(m.subtype, "rfc822") || global && strings.EqualFold(m.subtype, "global"))
}

// isComposite tells whether there are entities inside. RFC 2045 §5.1
func (m mediaType) isComposite() bool { return m.is("multipart") || m.isMessage(true) }

// boundary gives the boundary parameter without the white space that a gateway may have added.
// RFC 2046 §5.1.1
func (m mediaType) boundary() string {
	return strings.TrimRight(m.parameter("boundary"), " \t")
}

func (m mediaType) parameter(name string) string {
	for _, p := range m.params {
		if strings.EqualFold(p.Name, name) {
			return p.Value
		}
	}
	return ""
}

// parseMediaType reads the body of a Content-Type field. RFC 2045 §5.1
func parseMediaType(body string) (m mediaType, ok bool) {
	s := &scanner{in: body}
	s.cfws()
	m.kind = s.run(isToken)
	s.cfws()
	slash := s.take('/')
	s.cfws()
	m.subtype = s.run(isToken)
	if m.kind == "" || m.subtype == "" || !slash {
		return mediaType{}, false
	}
	m.params = s.parameters()
	return m, true
}

// parameters reads *(";" parameter). One that cannot be read is passed over up to the next semicolon.
// RFC 2045 §5.1
func (s *scanner) parameters() (params []Parameter) {
	for !s.done() {
		s.cfws()
		if !s.take(';') {
			if !s.done() {
				s.pos++
			}
			continue
		}
		if p, ok := s.parameter(); ok {
			params = append(params, p)
		}
	}
	return params
}

// parameter reads attribute "=" value. RFC 2045 §5.1
func (s *scanner) parameter() (p Parameter, ok bool) {
	s.cfws()
	p.Name = s.run(isToken)
	s.cfws()
	if p.Name == "" || !s.take('=') {
		return p, false
	}
	s.cfws()
	if p.Value, ok = s.quotedString(); ok {
		return p, true
	}
	p.Value = s.run(isLooseValue)
	return p, true
}

// isLooseValue tells what a value without quotes is taken to hold: a token, and the octets that should
// have been quoted but often are not.
func isLooseValue(c byte) bool { return c > ' ' && c != ';' && c != '"' && c != '(' && c != 0x7F }
