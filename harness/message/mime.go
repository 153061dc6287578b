package message

import "fmt"

// takeType keeps what Content-Type says, and where.
func (c *checker) takeType(m mediaType, b *body) {
	h := &c.header.content
	if h.typed {
		return
	}
	h.media, h.typed, h.typeAt = m, true, b.field.start()
	if p, _ := m.boundary(); p != nil {
		h.boundary = b.place(p.at.start)
	}
}

// takeEncoding keeps what Content-Transfer-Encoding says, and where. RFC 2045 §6.1, §6.3
func (c *checker) takeEncoding(word string, b *body) {
	h := &c.header.content
	if h.labelled {
		return
	}
	h.encoding, h.labelled, h.encodeAt = word, true, b.place(0)
	ok := isIdentity(word) || word == "quoted-printable" || word == "base64" || len(word) > 2 && word[:2] == "x-"
	c.check(encodingKnown, ok, h.encodeAt, fmt.Sprintf("no encoding is called %q: want 7bit, 8bit, binary, quoted-printable, base64, or a private name that begins with x-", word))
}

// isIdentity tells whether an encoding leaves the data as it is. RFC 2045 §6.2
func isIdentity(word string) bool { return word == "7bit" || word == "8bit" || word == "binary" }

// judgeEncoding holds the encoding and the media type together. RFC 2045 §6.4, RFC 2046 §5.2
func (c *checker) judgeEncoding(h *content) {
	if !h.typed || !h.labelled {
		return
	}
	identity := isIdentity(h.encoding)
	switch {
	case h.media.kind == "multipart":
		c.check(encodingComposite, identity, h.encodeAt, "a multipart is not encoded as a whole: label it 7bit, 8bit or binary and encode its parts")
	case h.media.kind == "message" && h.media.subtype == "rfc822":
		c.check(embeddedEncoding, identity, h.encodeAt, "a message/rfc822 is not encoded: label it 7bit, 8bit or binary")
	case h.media.kind == "message" && h.media.subtype == "partial":
		c.check(partialEncoding, h.encoding == "7bit", h.encodeAt, "a message/partial is labelled 7bit and nothing else")
	}
}

// embedded is the header section of a message/rfc822, as far as its container's requirement asks.
type embedded struct {
	found bool
	at    place
	begun bool
}

// startEmbedded enters a message in a message. One that is encoded stays unread. RFC 2046 §5.2.1
func (c *checker) startEmbedded() {
	if c.leaf.encoding == "" || isIdentity(c.leaf.encoding) {
		c.state = inEmbedded
		c.leaf.embedded = embedded{at: c.header.content.typeAt}
		c.look(embeddedFields)
	}
}

// embeddedLine looks for one of the fields of which an embedded message has one. RFC 2046 §5.2.1
func (c *checker) embeddedLine(l *line) {
	e := &c.leaf.embedded
	if !e.begun {
		e.begun, e.at = true, l.place(0)
	}
	if l.length == 0 {
		c.endEmbedded()
		return
	}
	colon := colonOf(l)
	if colon < 0 {
		return
	}
	switch known(fieldName(trimRightWSP(l.text[:colon]))) {
	case fromField, subjectField, dateField:
		e.found = true
	}
}

// endEmbedded is told that an embedded header section is over.
func (c *checker) endEmbedded() {
	if e := &c.leaf.embedded; !e.found {
		c.fault(embeddedFields, e.at, "an embedded message with none of From, Subject and Date: it has at least one")
	}
	c.state = inBody
}
