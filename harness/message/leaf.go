package message

// leaf is a body that is no multipart, while it is read.
type leaf struct {
	mime     bool   // MIME says what is in it
	encoding string // "" where no label says
	embedded embedded
	base64   base64Body
}

// binary tells whether the next line is in a body that has no lines. RFC 2045 §2.9
func (c *checker) binary() bool {
	return c.leaf.encoding == "binary" && (c.state == inBody || c.state == inEmbedded)
}

// bodyLine looks at a line of a body, a preamble or an epilogue.
func (c *checker) bodyLine(l *line) {
	if c.binary() {
		return
	}
	c.bodyOctets(l)
	if c.state == inBetween {
		return
	}
	switch c.leaf.encoding {
	case "quoted-printable":
		c.qpLine(l)
	case "base64":
		c.base64Line(l)
	}
}

// bodyOctets looks at the octets of a line of a body. RFC 5322 §2.1, §2.3, RFC 2045 §2.7, §2.8, §6.2
func (c *checker) bodyOctets(l *line) {
	c.look(bodyCRLF)
	c.look(noNUL)
	if l.end == endLF && !c.opt.LocalLines {
		c.obsolete(bodyCRLF, l.place(l.length), "an LF without a CR before it: end the line with CRLF, or encode the body")
	}
	if l.has&cr != 0 {
		c.obsolete(bodyCRLF, l.place(l.first.cr), "a CR without an LF behind it: leave it out, or encode the body")
	}
	if l.has&nul != 0 {
		c.obsolete(noNUL, l.place(l.first.nul), "a NUL octet: encode the body")
	}
	if c.state != inBetween {
		c.bodyEight(l)
	}
}

// bodyEight looks for octets above 127. RFC 5322 §2.3, RFC 2045 §6.2
func (c *checker) bodyEight(l *line) {
	high := l.has&eight != 0
	switch {
	case !c.leaf.mime:
		c.check(bodyASCII, !high || c.opt.UTF8, l.place(l.first.eight), "an octet above 127 in a message without MIME fields: add MIME-Version, Content-Type and Content-Transfer-Encoding")
	case c.leaf.encoding == "" || c.leaf.encoding == "7bit":
		c.check(encodingLabel, !high, l.place(l.first.eight), "an octet above 127 in a body that is 7bit by its label or for want of one: label it 8bit, or encode it")
	}
}

// endPart is told that a body part, or the message, is over.
func (c *checker) endPart(l *line) {
	if c.state == inEmbedded {
		c.endEmbedded()
	}
	if c.state == inBody && c.leaf.encoding == "base64" {
		c.base64End(l)
	}
	c.leaf = leaf{}
}
