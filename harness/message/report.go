package message

import "fmt"

// reportPart looks at a part of a multipart/report. RFC 6522 §3, RFC 6533 §4.4
func (c *checker) reportPart(m *container, t entityType, h *content) {
	at := h.typeAt
	if !h.typed {
		at = m.typeAt
	}
	if m.need.word == "" && m.parts < 3 {
		return
	}
	switch m.parts {
	case 1:
		c.check(reportText, !isReport(t, m.need.word), at, "a report as the first part: a text for people stands in front of it")
	case 2:
		c.check(reportLabel, isReport(t, m.need.word), at, fmt.Sprintf("the second part is %s, and report-type announces %s: the two are the same", printable(t.String()), printable(m.need.word)))
	case 3:
		ok := t.is("message", "rfc822") || t.is("message", "global") || t.is("text", "rfc822-headers") || t.is("message", "global-headers")
		c.check(reportReturned, ok, at, "the third part of a report is the message it is about: message/rfc822, or text/rfc822-headers for its header section alone")
	}
}

// isReport tells whether a media type is what a report-type announces. A suffix says how it is packed.
// RFC 6522 §3, RFC 6533 §4.4
func isReport(t entityType, word string) bool {
	return t.subtype == word || t.subtype == "global-"+word || startsWith([]byte(t.subtype), word+"+")
}

// returnedBody is how far a header section that stands alone in a part has been read. RFC 6522 §4
type returnedBody struct {
	on, ended bool
}

// returnedLine looks at a line of a part that holds a header section alone. RFC 6522 §4
func (c *checker) returnedLine(l *line) {
	r := &c.leaf.returned
	empty := len(trimWSP(l.text)) == 0
	switch {
	case r.ended && !empty:
		c.fault(returnedHeaders, l.place(0), "text behind the empty line that ends a header section: this type holds the header section alone")
		r.on = false
	case empty:
		r.ended = true
	default:
		c.look(returnedHeaders)
	}
}
