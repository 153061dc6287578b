package message

import (
	"bytes"
	"fmt"
)

// longestBoundary is the longest boundary, without the hyphens in front. RFC 2046 §5.1.1
const longestBoundary = 70

// openMultipart enters the body of a multipart. RFC 2046 §5.1.1
func (c *checker) openMultipart(h *content, l *line) {
	p, told := h.media.boundary()
	if !told {
		c.state = inBetween
		return
	}
	c.check(boundaryPresent, p != nil, h.typeAt, "a multipart without a boundary parameter: give the boundary that its parts are divided by")
	if p == nil {
		return
	}
	bad := badBoundary(p.value)
	c.check(boundaryForm, bad == "", h.boundary, bad)
	if len(p.value) == 0 || len(p.value) > maxKept || c.full(l) {
		return
	}
	c.look(boundaryNotInPart)
	if m := c.beginsWithOpen(p.value); m != nil {
		c.checkIn(m.inner, boundaryNotInPart, false, h.boundary, "a boundary that begins with the boundary of a multipart around it: choose another")
	}
	c.push(container{boundary: string(p.value), at: h.boundary, need: c.needOf(h)}, h)
	c.state = inBetween
}

// beginsWithOpen finds the outermost multipart whose boundary another begins with. RFC 2046 §5.1
func (c *checker) beginsWithOpen(boundary []byte) *container {
	for i := range c.open {
		if m := &c.open[i]; m.divides() && bytes.HasPrefix(boundary, []byte(m.boundary)) {
			return m
		}
	}
	return nil
}

// divides tells whether a line may still be the boundary of a container.
func (m *container) divides() bool { return m.kind == aMultipart && !m.closed }

// badBoundary says what is wrong with a boundary, or nothing. RFC 2046 §5.1.1
func badBoundary(value []byte) string {
	switch n := len(value); {
	case n == 0:
		return "an empty boundary: want 1 to 70 characters"
	case n > longestBoundary:
		return fmt.Sprintf("a boundary of %d characters: want 1 to 70", n)
	case value[n-1] == ' ':
		return "a boundary that ends with a space"
	}
	for _, b := range value {
		if classes[b]&bchar == 0 && b != ' ' {
			return fmt.Sprintf("a boundary with %q: want letters, digits, spaces and '()+_,-./:=?", string(rune(b)))
		}
	}
	return ""
}

// delimiter acts on a line that is a boundary of an open multipart. RFC 2046 §5.1.1, §5.1.2
func (c *checker) delimiter(l *line) bool {
	if !bytes.HasPrefix(l.text, []byte("--")) {
		return false
	}
	var prefixed *container // the outermost whose boundary the line begins with
	for i := len(c.open) - 1; i >= 0; i-- {
		m := &c.open[i]
		if !m.divides() || !bytes.HasPrefix(l.text[2:], []byte(m.boundary)) {
			continue
		}
		rest := l.text[2+len(m.boundary):]
		closing := bytes.HasPrefix(rest, []byte("--")) && len(trimRightWSP(rest[2:])) == 0
		if l.whole() && (closing || len(trimRightWSP(rest)) == 0) {
			c.delimit(i, closing, l)
			return true
		}
		if m.parts > 0 {
			prefixed = m
		}
	}
	if prefixed != nil {
		c.checkIn(prefixed.inner, boundaryNotInPart, false, l.place(0), "a line inside a part begins with a boundary that is still open: choose a boundary that no line of the parts begins with")
	}
	return false
}

// delimit ends what is open inside a multipart, and begins its next part or its epilogue.
func (c *checker) delimit(i int, closing bool, l *line) {
	c.endHeaders(l)
	c.endPart(l, true)
	c.closeDown(i + 1)
	c.endSigned(i, true)
	c.digest(l)
	m := &c.open[i]
	if c.delimiterEnd(l); closing {
		c.look(boundaryClosed)
		c.check(partPresent, m.parts > 0, l.place(0), "a multipart closed before its first part: put a boundary and a part in front")
		c.endNeed(m)
		m.closed = true
		c.state = inBetween
		return
	}
	m.parts++
	c.look(partPresent)
	c.look(boundaryNotInPart)
	if m.parts == 1 && m.signs() {
		c.beginSigned(i)
	}
	c.beginHeader(false)
}

// beginHeader makes ready for the header section of a body part, or of a message in a message.
func (c *checker) beginHeader(embedded bool) {
	c.isPart, c.isEmbedded = true, embedded
	c.header.reset()
	c.state = inHeader
}

// delimiterEnd looks at the end of a boundary line. RFC 2046 §5.1.1
func (c *checker) delimiterEnd(l *line) {
	if l.end == endLF && !c.opt.LocalLines {
		c.obsolete(bodyCRLF, l.place(l.length), "an LF without a CR before it: end the line with CRLF")
	}
	// Whoever composes writes none, but gateways may add it, and no one can see which of them did.
	n := int64(len(trimRightWSP(l.text)))
	c.check(boundaryPadding, n == l.length, l.place(n), "white space behind a boundary: leave it out, unless a gateway has added it")
}

// betweenLine looks at a line of an epilogue. RFC 2046 §5.1.1
func (c *checker) betweenLine(l *line) {
	m := c.top()
	if m == nil || !m.closed {
		return
	}
	c.check(epilogueBlank, len(trimWSP(l.text)) == 0, l.place(0), "text behind the end of a multipart, which no reader shows: put it into a part")
}
