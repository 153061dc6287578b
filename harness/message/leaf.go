package message

// leaf is a body that holds no other entity, while it is read.
type leaf struct {
	mime     bool   // MIME says what is in it
	encoding string // "" where no label says
	encodeAt place
	kind     string
	last     lastLine
	room     domain // what the labels around it let in
	used     domain // what its data has asked for so far
	signed   bool   // its octets are signed
	base64   base64Body
	text     textBody
	flowed   flowedBody
	status   statusBody
	returned returnedBody
	cms      *cmsBody // nil where it is none
	html     htmlBody
	unasked  bool // nothing is asked of its single plain lines
}

// lastLine is what is still asked about the line before.
type lastLine struct {
	seen bool
	soft bool // it ended with a soft line break
	at   place
}

// newLeaf makes ready for the body of an entity.
func (c *checker) newLeaf(t entityType, h *content) leaf {
	f := c.leafOf(t, h)
	f.unasked = f.asksNothing()
	return f
}

func (c *checker) leafOf(t entityType, h *content) leaf {
	f := leaf{mime: c.isPart || c.header.counts[mimeVersionField] > 0 || h.labelled || t.kind == "multipart",
		encoding: h.encoding, encodeAt: h.encodeAt, kind: t.kind,
		room: c.room(len(c.open)), signed: c.signedAround() != nil}
	if !f.mime {
		return f
	}
	f.text = c.newText(t, h)
	f.html.on = t.is("text", "html") && (f.encoding == "" || isIdentity(f.encoding) || f.encoding == "base64" || f.encoding == "quoted-printable")
	if t.kind == "application" {
		f.cms = c.newCMS(t, h)
	}
	identity := f.encoding == "" || isIdentity(f.encoding)
	switch {
	case t.is("text", "plain"):
		f.flowed = c.newFlowed(h)
	case t.is("text", "rfc822-headers") && identity, t.is("message", "global-headers") && identity:
		f.returned.on = true
	case t.kind == "message" && identity:
		f.status = c.newStatus(t, h)
	}
	return f
}

// binary tells whether the next line is in a body that has no lines. RFC 2045 §2.9
func (c *checker) binary() bool {
	if c.isEmbedded && c.state == inHeader {
		return c.top().room == anyOctet
	}
	return c.leaf.encoding == "binary" && c.state == inBody
}

// bodyLine looks at a line of a body, a preamble or an epilogue.
func (c *checker) bodyLine(l *line) {
	if c.state == inBody {
		switch {
		case c.leaf.cms != nil:
			c.cmsLine(l)
		case c.leaf.html.on:
			c.htmlLine(l)
		}
	}
	if c.binary() {
		c.binaryLine(l)
		return
	}
	c.bodyOctets(l)
	if c.state == inBetween {
		c.betweenLine(l)
		return
	}
	switch c.leaf.encoding {
	case "quoted-printable":
		c.qpLine(l)
	case "base64":
		c.base64Line(l)
	default:
		c.plainLine(l)
	}
}

// plainLine looks at a line of a body that is not encoded.
func (c *checker) plainLine(l *line) {
	f := &c.leaf
	c.mangled(l)
	switch {
	case f.text.on:
		c.textLine(l)
	case f.status.on:
		c.statusLine(l)
	}
	if f.flowed.on {
		c.flowedLine(l)
	}
	if f.returned.on {
		c.returnedLine(l)
	}
}

// mangled looks for lines that some old programs are known to change. RFC 2049 §3
func (c *checker) mangled(l *line) {
	if len(l.text) == 0 || l.text[0] != '.' && l.text[0] != 'F' {
		return
	}
	c.check(loneDot, l.length != 1 || l.text[0] != '.', l.place(0), "a period alone on a line, which some old mail programs take for the end: quoted-printable writes it as =2E")
	c.check(fromLine, !startsWith(l.text, "From "), l.place(0), "a line that begins with \"From \", before which some programs put \">\": quoted-printable writes it as =46rom")
}

func startsWith(octets []byte, word string) bool {
	return len(octets) >= len(word) && string(octets[:len(word)]) == word
}

// bodyOctets looks at the octets of a line of a body. RFC 5322 §2.1, §2.3, RFC 2045 §2.7, §2.8, §6.2
func (c *checker) bodyOctets(l *line) {
	c.look(bodyCRLF)
	c.look(noNUL)
	c.look(bodyControl)
	if l.has&control != 0 {
		c.fault(bodyControl, l.place(l.first.control), "a control character in the body: what a reader shows for it is not known")
	}
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

// bodyEight looks for octets above 127. RFC 5322 §2.3, RFC 2045 §6.2, §6.4
func (c *checker) bodyEight(l *line) {
	high := l.has&eight != 0
	switch {
	case !c.leaf.mime:
		c.check(bodyASCII, !high || c.opt.UTF8, l.place(l.first.eight), "an octet above 127 in a message without MIME fields: add MIME-Version, Content-Type and Content-Transfer-Encoding")
	case c.leaf.encoding == "" || c.leaf.encoding == "7bit":
		c.check(encodingLabel, !high, l.place(l.first.eight), "an octet above 127 in a body that is 7bit by its label or for want of one: label it 8bit, or encode it")
		if high {
			c.demand(eightBit, c.messageStart())
		}
	case high:
		c.leaf.used = max(c.leaf.used, eightBit)
		if c.leaf.room < eightBit && isIdentity(c.leaf.encoding) {
			c.demand(eightBit, len(c.open))
		}
	}
	if c.leaf.signed {
		c.signedEight(l, high)
	}
}

// endPart is told that a body part, or the message, is over, and whether a boundary says so.
func (c *checker) endPart(l *line, delimited bool) {
	if c.state == inBody {
		c.endLeaf(l, delimited)
	}
	c.leaf = leaf{}
}

func (c *checker) endLeaf(l *line, delimited bool) {
	f := &c.leaf
	c.endLabel()
	switch f.encoding {
	case "base64":
		c.base64End(l)
	case "quoted-printable":
		c.qpEnd(delimited)
	}
	if f.text.on {
		c.endText()
	}
	if f.flowed.on {
		c.endFlowed()
	}
	if f.status.on {
		c.endStatus()
	}
	if f.cms != nil {
		c.endCMS()
	}
}
