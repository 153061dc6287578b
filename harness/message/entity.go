package message

import "fmt"

// state is where in the message the next line is.
type state uint8

const (
	inHeader  state = iota // of the message, of a body part or of a message in a message
	inBody                 // of an entity that is no multipart
	inBetween              // a multipart's preamble or epilogue
)

// tree is the MIME structure as far as it is open.
type tree struct {
	state      state
	header     section
	open       []container // the outermost first
	isPart     bool        // the header section is not the message's own
	isEmbedded bool        // it is that of a message in a message
	inner      int         // how many of open are messages in a message
	leaf       leaf
	signed     []*signedPart // those that are read, the outermost first
	spare      []byte        // a buffer that the leaves use one after the other
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
	c.digest(l)
	switch c.state {
	case inHeader:
		c.beginEmbedded(l)
		if c.headerLine(l) {
			c.endHeader(l)
		}
	default:
		c.bodyLine(l)
	}
}

// finish judges what only the end of the message shows.
func (c *checker) finish(l *line) {
	c.endHeaders(l)
	c.endPart(l, false)
	c.closeDown(0)
	c.judgeReferences()
	c.tell()
}

// lineLength holds a line to the limits. RFC 5322 §2.1.1, RFC 6532 §3.4
func (c *checker) lineLength(l *line) {
	const limit, advice = 998, usualLine
	c.look(lineLimit)
	c.look(lineAdvice)
	switch {
	case l.length > limit:
		c.fault(lineLimit, l.place(limit), fmt.Sprintf("a line of %d octets: fold or break it, at most %d stand before a CRLF", l.length, limit))
	case l.chars > advice && !c.enough(lineAdvice):
		c.fault(lineAdvice, l.place(advice), fmt.Sprintf("a line of %d characters: keep to %d", l.chars, advice))
	}
}

// endHeaders ends a header section that the end of its entity cuts off, and that of a message in it.
func (c *checker) endHeaders(l *line) {
	for c.state == inHeader {
		c.closeField()
		c.endHeader(l)
	}
}

// endHeader acts on the header section that ends with this line.
func (c *checker) endHeader(l *line) {
	h := &c.header.content
	if !c.isPart {
		c.judgeMessage(l.place(0))
		c.judgeAsking(h)
	}
	if c.isEmbedded && c.endEmbedded(h) {
		return
	}
	c.judgeEncoding(h)
	t := c.entityType()
	c.judgeChild(t, h)
	c.judgeSMIMEFile(t, h)
	c.state = inBody
	c.leaf = c.newLeaf(t, h)
	switch {
	case t.kind == "multipart":
		c.openMultipart(h, l)
	case t.kind == "message":
		c.openMessage(t, h, l)
	}
}

// entityType is what an entity is, by its Content-Type or for want of one.
type entityType struct {
	kind, subtype string // both empty where the field could not be read
	told          bool   // by a Content-Type field
}

func (t entityType) is(kind, subtype string) bool { return t.kind == kind && t.subtype == subtype }

func (t entityType) String() string { return t.kind + "/" + t.subtype }

// entityType gives the media type, or the default. RFC 2045 §5.2, RFC 2046 §5.1.5
func (c *checker) entityType() entityType {
	h := &c.header.content
	switch {
	case h.typed:
		return entityType{h.media.kind, h.media.subtype, true}
	case c.header.counts[contentTypeField] > 0:
		return entityType{}
	case len(c.open) > 0 && c.open[len(c.open)-1].subtype == "digest":
		return entityType{"message", "rfc822", false}
	default:
		return entityType{"text", "plain", false}
	}
}
