package message

// Encoding gives the content-transfer-encoding, "7BIT" when none is named. RFC 2045 §6.1
func (e *Entity) Encoding() string {
	if f, ok := e.Field("Content-Transfer-Encoding"); ok {
		s := &scanner{in: string(f.Body)}
		s.cfws()
		if mechanism := s.run(isToken); mechanism != "" {
			return mechanism
		}
	}
	return "7BIT"
}

// ID gives Content-ID as it stands. RFC 2045 §7
func (e *Entity) ID() (id string, ok bool) { return e.text("Content-ID") }

// Description gives Content-Description as it stands. RFC 2045 §8
func (e *Entity) Description() (text string, ok bool) { return e.text("Content-Description") }

// MD5 gives Content-MD5 as it stands. RFC 3501 §7.4.2
func (e *Entity) MD5() (digest string, ok bool) { return e.text("Content-MD5") }

// Location gives Content-Location as it stands. RFC 2557 §4.2
func (e *Entity) Location() (uri string, ok bool) { return e.text("Content-Location") }

// Disposition gives the disposition type with its parameters. RFC 2183 §2
func (e *Entity) Disposition() (kind string, params []Parameter, ok bool) {
	f, ok := e.Field("Content-Disposition")
	if !ok {
		return "", nil, false
	}
	s := &scanner{in: string(f.Body)}
	s.cfws()
	if kind = s.run(isToken); kind == "" {
		return "", nil, false
	}
	return kind, s.parameters(), true
}

// Languages gives the language tags of Content-Language. RFC 3282 §2
func (e *Entity) Languages() (tags []string) {
	f, ok := e.Field("Content-Language")
	if !ok {
		return nil
	}
	s := &scanner{in: string(f.Body)}
	for !s.done() {
		s.cfws()
		if tag := s.run(isToken); tag != "" {
			tags = append(tags, tag)
		} else if !s.done() {
			s.pos++
		}
	}
	return tags
}
