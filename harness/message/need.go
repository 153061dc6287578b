package message

import "fmt"

// need is what a multipart asks of its parts beyond their form: its parameters, and what was seen so far.
type need struct {
	word    string // type of related, report-type, protocol
	start   string // start of related
	startAt place
	found   bool // the root of related has been seen
	rich    bool // alternative: a richer text than the plain one has been seen
	id      string
	micalg  string
	eight   bool // signed: it was said that it holds octets above 127
}

// needOf keeps what the parameters of a multipart say.
func (c *checker) needOf(h *content) (n need) {
	m := &h.media
	n.id = h.id
	switch m.subtype {
	case "related":
		n.word = m.word("type")
		if p := m.parameter("start"); p != nil {
			n.start, n.startAt = clipped(trimWSP(p.value)), h.start
		}
	case "report":
		n.word = m.word("report-type")
	case "signed", "encrypted":
		n.word, n.micalg = m.word("protocol"), m.word("micalg")
	}
	return n
}

// word gives a parameter whose case does not matter, in lower case; nothing where it is not given, or in
// a form of RFC 2231, or too long to be kept.
func (m *mediaType) word(name string) string {
	p := m.parameter(name)
	if p == nil {
		return ""
	}
	return lowered([]byte(clipped(p.value)))
}

// judgeChild looks at the header section of a body part for what its multipart asks.
func (c *checker) judgeChild(t entityType, h *content) {
	m := c.top()
	if m == nil || m.kind != aMultipart || t.kind == "" {
		return
	}
	switch m.subtype {
	case "alternative":
		c.alternativePart(m, t, h)
	case "digest":
		c.check(digestMessages, t.is("message", "rfc822") || t.is("message", "global"), h.typeAt, "a part of a digest that is no message: put it beside the digest, in a multipart/mixed around both")
	case "related":
		c.relatedPart(m, t, h)
	case "report":
		c.reportPart(m, t, h)
	case "signed":
		c.signedPart(m, t, h)
	case "encrypted":
		c.encryptedPart(m, t, h)
	}
}

// endNeed looks at a multipart when its end has come.
func (c *checker) endNeed(m *container) {
	switch m.subtype {
	case "related":
		if m.need.start != "" {
			c.check(relatedStart, m.need.found, m.need.startAt, fmt.Sprintf("start names a Content-ID that no part has: %s", printable(m.need.start)))
		}
	case "report":
		c.check(reportParts, m.parts == 2 || m.parts == 3, m.typeAt, fmt.Sprintf("a multipart/report of %d parts: want a text for people, the report, and the message it is about or nothing", m.parts))
	case "signed":
		c.check(signedParts, m.parts == 2, m.typeAt, fmt.Sprintf("a multipart/signed of %d parts: want what is signed and its signature", m.parts))
	case "encrypted":
		c.check(encryptedParts, m.parts == 2, m.typeAt, fmt.Sprintf("a multipart/encrypted of %d parts: want what decrypting needs and the encrypted data", m.parts))
	}
}

// alternativePart looks at a part of a multipart/alternative. RFC 2046 §5.1.4
func (c *checker) alternativePart(m *container, t entityType, h *content) {
	c.look(alternativeOrder)
	rich := t.is("text", "html") || t.is("text", "enriched") || t.is("multipart", "related")
	if t.is("text", "plain") {
		c.check(alternativeOrder, !m.need.rich, h.typeAt, "plain text behind a richer form of it: the plainest alternative stands first, and readers show the last that they know")
	}
	m.need.rich = m.need.rich || rich
	if m.need.id != "" && h.id != "" {
		c.check(alternativeID, m.need.id != h.id, h.idAt, "a part with the Content-ID of the multipart/alternative around it: give it one of its own")
	}
}
