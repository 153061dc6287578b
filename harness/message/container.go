package message

import "fmt"

// maxDepth bounds how many multiparts and messages are followed into each other; what lies deeper is read
// as text.
const maxDepth = 100

// usualDepth is more than most messages need.
const usualDepth = 4

// domain is what a body may hold by its label. RFC 2045 §6.2
type domain uint8

const (
	sevenBit domain = iota
	eightBit
	anyOctet
)

// domainNames are the labels; never changed.
var domainNames = [...]string{"7bit", "8bit", "binary"}

// containerKind says what holds other entities.
type containerKind uint8

const (
	aMultipart containerKind = iota
	aMessage                 // message/rfc822 and message/global
	aFragment                // the first message/partial, which begins with a header section
	anExternal               // message/external-body
)

// container is an entity that holds others, as long as its end has not come.
type container struct {
	kind     containerKind
	boundary string
	subtype  string
	at       place // of the boundary parameter; of an embedded message's first line
	typeAt   place // of the Content-Type field
	parts    int
	closed   bool // the close-delimiter has been seen
	begun    bool // a line of the embedded message has been seen
	room     domain
	overfull bool // it was said that its label does not fit
	inner    int  // how many messages in a message it lies in
	need     need
	signed   *signedPart // the first part of a multipart/signed, once it has ended
}

// push opens a container.
func (c *checker) push(m container, h *content) {
	m.typeAt, m.inner, m.room = h.typeAt, c.inner, c.roomOf(h)
	m.subtype = h.media.subtype
	if m.kind != aMultipart {
		c.inner++
	}
	if c.open == nil {
		c.open = make([]container, 0, usualDepth)
	}
	c.open = append(c.open, m)
}

// pop forgets the innermost container.
func (c *checker) pop() {
	last := len(c.open) - 1
	c.endSigned(last, false)
	c.inner = c.open[last].inner
	c.open = c.open[:last]
}

// full says that the containers are as deep as they are followed.
func (c *checker) full(l *line) bool {
	if len(c.open) < maxDepth {
		return false
	}
	c.limit(LimitNesting, l.place(0), fmt.Sprintf("multiparts and messages within each other more than %d deep: what lies deeper is not judged", maxDepth))
	return true
}

// top is the container around the entity that is read, or nil.
func (c *checker) top() *container {
	if len(c.open) == 0 {
		return nil
	}
	return &c.open[len(c.open)-1]
}

// closeDown ends the containers from the n-th on. RFC 2046 §5.1, §5.1.1
func (c *checker) closeDown(n int) {
	for len(c.open) > n {
		m := *c.top()
		c.pop()
		if m.kind != aMultipart {
			continue
		}
		c.look(partPresent)
		switch {
		case m.closed:
		case m.parts == 0:
			c.fault(partPresent, m.at, "a multipart without a part: no line of its body is its boundary")
		default:
			c.fault(boundaryClosed, m.at, fmt.Sprintf("a multipart without its end: want a line --%s-- behind the last part", m.boundary))
		}
	}
}
