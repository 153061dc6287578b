package message

import "fmt"

// judgeRelated looks at the parameters of multipart/related. RFC 2387 §3
func (c *checker) judgeRelated(m *mediaType, b *body) {
	c.check(relatedType, m.has("type"), b.field.start(), "a multipart/related without its type parameter: give the media type of its root, as in type=\"text/html\"")
	if p := m.parameter("type"); p != nil {
		c.check(relatedTypeForm, isMediaType(p.value), b.place(p.at.start), "type is a media type, such as \"text/html\"")
	}
	if p := m.parameter("start"); p != nil {
		c.header.content.start = b.place(p.at.start)
		c.check(relatedStartForm, areIDs(p.value, true), b.place(p.at.start), "start is the Content-ID of a part, in quotes and angle brackets")
	}
	if p := m.parameter("start-info"); p != nil {
		value := trimWSP(p.value)
		ids := len(value) > 0 && value[0] == '<'
		c.check(relatedStartInfo, !ids || areIDs(value, false), b.place(p.at.start), "start-info that begins with \"<\" is a list of Content-IDs")
	}
}

// isMediaType tells whether octets are a type, a slash and a subtype. RFC 2045 §5.1
func isMediaType(octets []byte) bool {
	for i, o := range octets {
		if o == '/' {
			return isToken(octets[:i]) && isToken(octets[i+1:])
		}
	}
	return false
}

// areIDs tells whether octets are identifiers in angle brackets, or only one. RFC 2387 §3.4
func areIDs(octets []byte, one bool) bool {
	d := decoder{in: octets, obs: true}
	for d.msgID(); !one && d.more(); {
		d.msgID()
	}
	d.end("cid", "the end of the parameter")
	return d.err == nil
}

// relatedPart looks at a part of a multipart/related: whether it is the root, and of the type that was
// announced. RFC 2387 §3.1, §3.2
func (c *checker) relatedPart(m *container, t entityType, h *content) {
	n := &m.need
	if n.found || n.start == "" && m.parts > 1 || n.start != "" && n.start != h.id {
		return
	}
	n.found = true
	if n.word == "" || !isMediaType([]byte(n.word)) {
		return
	}
	at := h.typeAt
	if !h.typed {
		at = m.typeAt
	}
	c.check(relatedRoot, n.word == t.String(), at, fmt.Sprintf("the root of this multipart/related is announced as %s and is %s: let type say what it is", printable(n.word), printable(t.String())))
}
