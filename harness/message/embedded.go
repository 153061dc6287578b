package message

// openMessage enters the header section that a body of type message begins with. An encoded one stays
// unread. RFC 2046 §5.2
func (c *checker) openMessage(t entityType, h *content, l *line) {
	m := container{at: h.typeAt}
	switch t.subtype {
	case "rfc822", "global":
		m.kind = aMessage
	case "partial":
		if n, ok := h.media.number("number"); !ok || n != 1 {
			return
		}
		m.kind = aFragment
	case "external-body":
		m.kind = anExternal
	default:
		return
	}
	if c.leaf.encoding != "" && !isIdentity(c.leaf.encoding) || c.full(l) {
		return
	}
	c.push(m, h)
	c.top().subtype = t.subtype
	if m.kind == aMessage {
		c.look(embeddedFields)
		c.look(embeddedASCII)
	}
	c.beginHeader(true)
}

// beginEmbedded notes where a message in a message begins.
func (c *checker) beginEmbedded(l *line) {
	if !c.isEmbedded {
		return
	}
	if m := c.top(); !m.begun {
		m.begun, m.at = true, l.place(0)
	}
}

// endEmbedded looks at the header section of an embedded message. done tells that what follows is not
// read as its body, but as that of the part it stands in. RFC 2046 §5.2
func (c *checker) endEmbedded(h *content) (done bool) {
	m := *c.top()
	n := &c.header.counts
	switch m.kind {
	case aMessage:
		found := n[fromField]+n[subjectField]+n[dateField] > 0
		c.checkIn(m.inner, embeddedFields, found, m.at, "an embedded message with none of From, Subject and Date: it has at least one")
		return false
	case aFragment:
		ok := h.encoding != "8bit" && h.encoding != "binary"
		c.checkIn(m.inner, partialInner, ok, h.encodeAt, "a message that is sent in fragments is labelled 7bit, or encoded as quoted-printable or base64")
	case anExternal:
		c.checkIn(m.inner, externalID, n[contentIDField] > 0, m.at, "an external body without a Content-ID: name it in the header section that stands in its place")
	}
	c.pop()
	c.state = inBody
	return true
}

// checkIn is check for what concerns a container that lies in so many messages in a message.
func (c *checker) checkIn(inner int, r rule, ok bool, at place, text string) {
	saved := c.inner
	c.inner = inner
	c.check(r, ok, at, text)
	c.inner = saved
}

// wholeMessage are the requirements that bind a message down to its last line, also inside a message in
// it: they are about how it is carried, not about what someone else wrote. Never changed.
var wholeMessage = map[rule]bool{
	noNUL: true, lineLimit: true, lineAdvice: true, fieldCRLF: true, bodyCRLF: true,
}
