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
	if p := m.parameter("charset"); p != nil {
		h.charset = b.place(p.at.start)
	}
	c.judgeType(&h.media, b)
}

// takeEncoding keeps what Content-Transfer-Encoding says, and where. RFC 2045 §6.1, §6.3
func (c *checker) takeEncoding(word string, b *body) {
	h := &c.header.content
	if h.labelled {
		return
	}
	h.encoding, h.labelled, h.encodeAt = word, true, b.place(0)
	private := len(word) > 2 && word[:2] == "x-"
	ok := isIdentity(word) || word == "quoted-printable" || word == "base64" || private
	if c.breaks(encodingKnown, ok) {
		c.fault(encodingKnown, h.encodeAt, fmt.Sprintf("no encoding is called %q: want 7bit, 8bit, binary, quoted-printable, base64, or a private name that begins with x-", word))
	}
	if ok {
		c.check(privateEncoding, !private, h.encodeAt, "a private encoding, which few can undo: use quoted-printable or base64")
	}
}

// isIdentity tells whether an encoding leaves the data as it is. RFC 2045 §6.2
func isIdentity(word string) bool { return word == "7bit" || word == "8bit" || word == "binary" }

// takeID keeps what Content-ID says.
func (c *checker) takeID(b *body) {
	h := &c.header.content
	if h.id == "" {
		h.id, h.idAt = clipped(trimWSP(b.text)), b.place(0)
	}
}

// maxWord bounds what is kept of a parameter or an identifier to be compared later.
const maxWord = 998

// clipped gives the text of octets that are not too many to be kept.
func clipped(octets []byte) string {
	if len(octets) > maxWord {
		return ""
	}
	return string(octets)
}

// judgeEncoding holds the encoding and the media type together. RFC 2045 §6.4, RFC 2046 §5.2
func (c *checker) judgeEncoding(h *content) {
	if !h.typed || !h.labelled {
		return
	}
	identity := isIdentity(h.encoding)
	m := entityType{h.media.kind, h.media.subtype, true}
	switch {
	case m.kind == "multipart":
		c.check(encodingComposite, identity, h.encodeAt, "a multipart is not encoded as a whole: label it 7bit, 8bit or binary and encode its parts")
	case m.is("message", "rfc822"):
		c.check(embeddedEncoding, identity, h.encodeAt, "a message/rfc822 is not encoded: label it 7bit, 8bit or binary")
	case m.is("message", "partial"):
		c.check(partialEncoding, h.encoding == "7bit", h.encodeAt, "a message/partial is labelled 7bit and nothing else")
	case m.is("message", "external-body"):
		c.check(externalEncoding, h.encoding == "7bit", h.encodeAt, "a message/external-body is labelled 7bit and nothing else")
	case m.is("message", "delivery-status"):
		c.check(statusEncoding, h.encoding == "7bit", h.encodeAt, "a message/delivery-status is labelled 7bit and nothing else")
	case m.is("message", "disposition-notification"):
		c.check(mdnEncoding, h.encoding == "7bit", h.encodeAt, "a message/disposition-notification is labelled 7bit and nothing else")
	}
}
