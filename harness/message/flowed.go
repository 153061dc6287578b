package message

import "bytes"

// flowedBody is how far a text of format=flowed has been read. RFC 3676 §4
type flowedBody struct {
	on     bool
	high   bool // it holds an octet above 127
	lines  bool // its lines can be read
	begun  bool
	depth  int  // the quote depth of the line before
	open   bool // the line before was flowed
	openAt place
}

// newFlowed makes ready for a flowed text.
func (c *checker) newFlowed(h *content) flowedBody {
	p := h.media.parameter("format")
	if p == nil || !equalFold(p.value, "flowed") {
		return flowedBody{}
	}
	return flowedBody{on: true, lines: h.encoding == "" || isIdentity(h.encoding)}
}

// judgeFlowed looks at the parameters of plain text. RFC 3676 §4
func (c *checker) judgeFlowed(m *mediaType, b *body) {
	plain := m.kind == "text" && m.subtype == "plain"
	format, delSp := m.parameter("format"), m.parameter("delsp")
	flowed := plain && format != nil && equalFold(format.value, "flowed")
	if plain && format != nil {
		c.check(flowedFormat, flowed || equalFold(format.value, "fixed"), b.place(format.at.start), "the format of a text is flowed or fixed")
	}
	if m.kind != "text" || delSp == nil {
		return
	}
	c.check(flowedDelSp, equalFold(delSp.value, "yes") || equalFold(delSp.value, "no"), b.place(delSp.at.start), "DelSp is yes or no")
	c.check(flowedDelSpUse, flowed, b.place(delSp.at.start), "DelSp in a text that is not text/plain with format=flowed: leave it out")
}

// flowedLine looks at a line of a flowed text. RFC 3676 §4.2 to §4.5
func (c *checker) flowedLine(l *line) {
	f := &c.leaf.flowed
	text := l.text
	depth := 0
	for depth < len(text) && text[depth] == '>' {
		depth++
	}
	rest := text[depth:]
	if depth == 0 {
		c.check(flowedStuffing, !startsWith(text, "From "), l.place(0), "a line that begins with \"From \" in flowed text: put a space in front")
	}
	stuffed := len(rest) > 0 && rest[0] == ' '
	if stuffed {
		rest = rest[1:]
	}
	signature := string(rest) == "-- " && (depth > 0 || !stuffed)
	c.flowedBreak(l, depth, signature)
	c.flowedLength(l, rest)
	f.open = l.whole() && len(rest) > 0 && rest[len(rest)-1] == ' ' && !signature
	if f.open {
		f.openAt = l.place(l.length - 1)
	}
	f.depth, f.begun = depth, true
}

// flowedBreak looks at what a flowed line is followed by. RFC 3676 §4.3, §4.5
func (c *checker) flowedBreak(l *line, depth int, signature bool) {
	f := &c.leaf.flowed
	if !f.begun {
		return
	}
	c.look(flowedQuoting)
	if depth != f.depth {
		c.check(flowedQuoting, !f.open, f.openAt, "a line that flows into one of another quote depth: take the space from its end")
		return
	}
	if signature {
		c.check(flowedSignature, !f.open, f.openAt, "a line that flows into the signature separator: take the space from its end")
	}
}

// flowedLength holds a flowed line to the limit, unless one word fills it. RFC 3676 §4.2
func (c *checker) flowedLength(l *line, rest []byte) {
	const advice = 78
	long := l.chars > advice && bytes.IndexByte(trimWSP(rest), ' ') >= 0
	c.check(flowedLine, !long, l.place(advice), "a line of more than 78 characters in flowed text: end it before with a space and go on in the next")
}

// endFlowed looks at the end of a flowed text. RFC 3676 §4.2, §6
func (c *checker) endFlowed() {
	f := &c.leaf.flowed
	switch {
	case f.lines && f.begun:
		c.check(flowedEnd, !f.open, f.openAt, "the last line of a flowed text flows on: take the space from its end")
	case c.leaf.encoding == "quoted-printable" && !c.leaf.signed:
		c.check(flowedEncoding, f.high, c.leaf.encodeAt, "flowed text in quoted-printable that needs no encoding: send it as 7bit, so that it can be read as it stands")
	}
}
