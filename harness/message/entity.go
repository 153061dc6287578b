package message

import (
	"bytes"
	"fmt"
)

// maxDepth bounds how many multiparts are followed into each other; what lies deeper is read as text.
const maxDepth = 100

// state is where in the message the next line is.
type state uint8

const (
	inHeader   state = iota // of the message or of a body part
	inBody                  // of the message or of a body part that is no multipart
	inBetween               // a multipart's preamble or epilogue
	inEmbedded              // the header section of a message in a message
)

// tree is the MIME structure as far as it is open.
type tree struct {
	state  state
	header section
	open   []multipart // the outermost first
	isPart bool        // the header section is a body part's
	leaf   leaf
}

// multipart is one whose end has not come yet.
type multipart struct {
	boundary string
	digest   bool
	at       place // of its boundary parameter
	parts    int
	closed   bool // its close-delimiter has been seen
}

func (c *checker) partHeader() bool { return c.isPart }

// line takes the next line of the message.
func (c *checker) line(l *line) {
	if !c.binary() {
		c.lineLength(l)
	}
	if len(c.open) > 0 && c.delimiter(l) {
		return
	}
	switch c.state {
	case inHeader:
		if c.headerLine(l) {
			c.endHeader(l)
		}
	case inEmbedded:
		c.embeddedLine(l)
		c.bodyLine(l)
	default:
		c.bodyLine(l)
	}
}

// finish judges what only the end of the message shows.
func (c *checker) finish(l *line) {
	if c.state == inHeader {
		c.closeField()
		c.endHeader(l)
	}
	c.endPart(l)
	c.closeDown(0)
	c.tell()
}

// lineLength holds a line to the limits. RFC 5322 §2.1.1, RFC 6532 §3.4
func (c *checker) lineLength(l *line) {
	const limit, advice = 998, 78
	c.look(lineLimit)
	c.look(lineAdvice)
	switch {
	case l.length > limit:
		c.fault(lineLimit, l.place(limit), fmt.Sprintf("a line of %d octets: fold or break it, at most %d stand before a CRLF", l.length, limit))
	case l.chars > advice:
		c.fault(lineAdvice, l.place(advice), fmt.Sprintf("a line of %d characters: keep to %d", l.chars, advice))
	}
}

// endHeader acts on the header section that ends with this line.
func (c *checker) endHeader(l *line) {
	if !c.isPart {
		c.judgeMessage(l.place(0))
	}
	h := &c.header.content
	c.judgeEncoding(h)
	c.leaf = leaf{mime: c.isPart || c.header.counts[mimeVersionField] > 0 || h.labelled, encoding: h.encoding}
	c.state = inBody
	if !h.typed {
		if c.header.counts[contentTypeField] == 0 && len(c.open) > 0 && c.open[len(c.open)-1].digest {
			c.startEmbedded() // RFC 2046 §5.1.5: the default type of a digest's parts
		}
		return
	}
	switch {
	case h.media.kind == "multipart":
		c.openMultipart(h, l)
	case h.media.kind == "message" && h.media.subtype == "rfc822":
		c.startEmbedded()
	}
}

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
	switch {
	case len(p.value) == 0 || len(p.value) > maxKept:
		return
	case len(c.open) == maxDepth:
		c.limit(LimitNesting, l.place(0), fmt.Sprintf("multiparts within each other more than %d deep: what lies deeper is not judged", maxDepth))
		return
	}
	c.leaf.mime = true
	c.look(boundaryNotInPart)
	if c.beginsWithOpen(p.value) {
		c.fault(boundaryNotInPart, h.boundary, "a boundary that begins with the boundary of a multipart around it: choose another")
	}
	c.open = append(c.open, multipart{boundary: string(p.value), digest: h.media.subtype == "digest", at: h.boundary})
	c.state = inBetween
}

// beginsWithOpen tells whether a boundary begins with one that is still open. RFC 2046 §5.1
func (c *checker) beginsWithOpen(boundary []byte) bool {
	for i := range c.open {
		if m := &c.open[i]; !m.closed && bytes.HasPrefix(boundary, []byte(m.boundary)) {
			return true
		}
	}
	return false
}

// longestBoundary is the longest boundary, without the hyphens in front. RFC 2046 §5.1.1
const longestBoundary = 70

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
	prefix := false
	for i := len(c.open) - 1; i >= 0; i-- {
		m := &c.open[i]
		if m.closed || !bytes.HasPrefix(l.text[2:], []byte(m.boundary)) {
			continue
		}
		rest := l.text[2+len(m.boundary):]
		closing := bytes.HasPrefix(rest, []byte("--")) && len(trimRightWSP(rest[2:])) == 0
		if l.whole() && (closing || len(trimRightWSP(rest)) == 0) {
			c.delimit(i, closing, l)
			return true
		}
		prefix = prefix || m.parts > 0
	}
	if prefix {
		c.fault(boundaryNotInPart, l.place(0), "a line inside a part begins with a boundary that is still open: choose a boundary that no line of the parts begins with")
	}
	return false
}

// delimit ends what is open inside a multipart, and begins its next part or its epilogue.
func (c *checker) delimit(i int, closing bool, l *line) {
	if c.state == inHeader {
		c.closeField()
		c.endHeader(l)
	}
	c.endPart(l)
	c.closeDown(i + 1)
	m := &c.open[i]
	if c.delimiterEnd(l); closing {
		c.look(boundaryClosed)
		c.check(partPresent, m.parts > 0, l.place(0), "a multipart closed before its first part: put a boundary and a part in front")
		m.closed = true
		c.state = inBetween
		return
	}
	m.parts++
	c.look(partPresent)
	c.look(boundaryNotInPart)
	c.isPart = true
	c.header.reset()
	c.state = inHeader
}

// delimiterEnd looks at the line end of a boundary line.
func (c *checker) delimiterEnd(l *line) {
	if l.end == endLF && !c.opt.LocalLines {
		c.obsolete(bodyCRLF, l.place(l.length), "an LF without a CR before it: end the line with CRLF")
	}
}

// closeDown ends the multiparts from the n-th on. RFC 2046 §5.1, §5.1.1
func (c *checker) closeDown(n int) {
	for i := len(c.open) - 1; i >= n; i-- {
		m := &c.open[i]
		c.look(partPresent)
		switch {
		case m.closed:
		case m.parts == 0:
			c.fault(partPresent, m.at, "a multipart without a part: no line of its body is its boundary")
		default:
			c.fault(boundaryClosed, m.at, fmt.Sprintf("a multipart without its end: want a line --%s-- behind the last part", m.boundary))
		}
	}
	c.open = c.open[:n]
}
