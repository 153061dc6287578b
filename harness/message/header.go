package message

import (
	"bytes"
	"unicode/utf8"
)

// maxFields bounds how many header fields of a message are judged one by one.
const maxFields = 10_000

// section is a header section while it is read: the message's own, or a body part's.
type section struct {
	field   field
	open    bool    // a field is being gathered
	end     lineEnd // how the last line ended
	fields  int
	counts  [fieldCount]int
	content content
	message envelope
}

// content is what the MIME fields say of the body.
type content struct {
	media      mediaType
	typed      bool // a Content-Type that could be read
	encoding   string
	labelled   bool // a Content-Transfer-Encoding that could be read
	typeAt     place
	encodeAt   place
	boundary   place
	charset    place
	start      place  // of the start parameter of multipart/related
	id         string // the Content-ID, with its angle brackets
	idAt       place
	askAt      place  // of Disposition-Notification-To
	filename   string // where it is given in one piece
	filenameAt place
}

// reset makes the section ready for a new entity, and keeps its buffer.
func (s *section) reset() { *s = section{field: field{raw: s.field.raw[:0]}} }

// headerLine takes a line of a header section. done tells that it was the empty line that ends it.
func (c *checker) headerLine(l *line) (done bool) {
	s := &c.header
	before := s.end
	s.end = l.end
	switch {
	case l.length == 0:
		c.closeField()
		return true
	case isWSP(l.text[0]) && s.open:
		c.continuation(l, before)
	case before == endLF && !c.opt.LocalLines && s.open && colonOf(l) < 0:
		// The text behind a bare LF was meant for the field; the LF is what is accused.
		s.field.extend(before, l)
		s.field.accused = true
	default:
		c.closeField()
		c.openField(l)
	}
	if s.open {
		c.fieldOctets(l)
	}
	return false
}

// continuation adds a line to the open field. RFC 5322 §2.2.3, §3.2.2
func (c *checker) continuation(l *line, before lineEnd) {
	c.look(foldNotBlank)
	if l.whole() && len(trimWSP(l.text)) == 0 {
		c.obsolete(foldNotBlank, l.place(0), "a line of white space alone inside a header field: leave it out, or put a word on it")
	}
	c.header.field.extend(before, l)
}

// openField begins the field that a line starts. RFC 5322 §2.2
func (c *checker) openField(l *line) {
	s := &c.header
	colon := colonOf(l)
	separator := l.number == 1 && bytes.HasPrefix(l.text, []byte("From "))
	missing := colon <= 0 || isWSP(l.text[0]) || separator
	if c.partHeader() && !c.isEmbedded {
		c.look(partHeader)
		if missing {
			c.fault(partHeader, l.place(0), "this line is neither a header field nor the empty line that ends the part's header: put an empty line behind the boundary")
			c.endHeader(l)
			c.bodyLine(l)
		}
	} else if separator {
		c.fault(fieldHasColon, l.place(0), "the separator line of an mbox file, which is no part of a message: leave it out")
	} else {
		c.check(fieldHasColon, !missing, l.place(0), "a header line that is no field: want a name, a colon and the field body, or a space in front to continue the field before")
		c.check(lostFold, !missing || s.fields == 0, l.place(0), "readers take this line for the continuation of the field above")
	}
	if missing {
		return
	}
	if s.fields++; s.fields > maxFields {
		c.limit(LimitFields, l.place(0), "the header section has more fields than are judged one by one: the rest is only counted")
	}
	s.field.begin(l, colon)
	s.open = true
	c.judgeName(&s.field)
}

// colonOf finds the first colon of a line, or gives -1.
func colonOf(l *line) int {
	for i, b := range l.text {
		if b == ':' {
			return i
		}
	}
	return -1
}

// judgeName looks at the octets of a field name. RFC 5322 §2.2, §4.5
func (c *checker) judgeName(f *field) {
	c.look(fieldNameOctets)
	c.look(obsNameSpace)
	end := f.colon
	for end > 0 && isWSP(f.raw[end-1]) {
		end--
	}
	if c.international() {
		c.look(utf8Names)
	}
	for i, b := range f.raw[:end] {
		if classes[b]&ftext == 0 {
			if b >= 0x80 && c.international() {
				c.fault(utf8Names, f.place(i), "a field name beyond ASCII: UTF-8 stands in field bodies only")
				f.accused = true
				return
			}
			c.fault(fieldNameOctets, f.place(i), "a field name holds printable US-ASCII characters only, no space and no colon")
			f.accused = true
			return
		}
	}
	if end < f.colon {
		c.obsolete(obsNameSpace, f.place(end), "white space between the field name and the colon: put the colon right behind the name")
	}
}

// fieldOctets looks at the octets of one line of a field. RFC 5322 §2.1, §2.2
func (c *checker) fieldOctets(l *line) {
	f := &c.header.field
	c.look(fieldCRLF)
	c.look(fieldBodyOctets)
	c.look(obsControl)
	c.look(noNUL)
	if l.end == endLF && !c.opt.LocalLines {
		c.obsolete(fieldCRLF, l.place(l.length), "an LF without a CR before it in the header section: end the line with CRLF")
	}
	if l.has == 0 || f.accused && l.number == f.line {
		return // the name is accused, and its octets are among these
	}
	if l.has&cr != 0 {
		f.accused = true
		c.obsolete(fieldCRLF, l.place(l.first.cr), "a CR without an LF behind it in a header field: leave it out, or fold the field with CRLF and a space")
	}
	if l.has&nul != 0 {
		f.accused = true
		c.obsolete(noNUL, l.place(l.first.nul), "a NUL octet: leave it out")
	}
	if l.has&control != 0 {
		f.accused = true
		c.obsolete(obsControl, l.place(l.first.control), "a control character in a header field: leave it out")
	}
	if l.has&eight != 0 {
		c.eightBitField(l)
	}
}

// eightBitEmbedded looks at octets above 127 in the header section of a message in a message. RFC 2045
// §6.4, RFC 2046 §5.2.1, RFC 6532 §3.7
func (c *checker) eightBitEmbedded(l *line) {
	m := c.top()
	if m.subtype != "global" {
		c.checkIn(m.inner, embeddedASCII, false, l.place(l.first.eight), "an octet above 127 in the header section of a message/rfc822: pass such a message on as message/global")
	}
	if c.header.field.accused = m.subtype != "global"; !c.header.field.accused {
		c.judgeInternational(l)
	}
	c.demand(eightBit, len(c.open))
}

// eightBitField looks at octets above 127 in a field. RFC 5322 §2.2, RFC 6532 §3.2
func (c *checker) eightBitField(l *line) {
	if c.isEmbedded {
		c.eightBitEmbedded(l)
		return
	}
	if !c.opt.UTF8 {
		c.header.field.accused = true
		c.fault(fieldBodyOctets, l.place(l.first.eight), "an octet above 127 in a header field: write the text as an encoded-word, or send the message as an internationalized one")
		return
	}
	c.judgeInternational(l)
}

func invalidUTF8(text []byte) int {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && n < 2 {
			return i
		}
		i += n
	}
	return -1
}

// closeField judges the field that is complete now.
func (c *checker) closeField() {
	s := &c.header
	if !s.open {
		return
	}
	s.open = false
	f := &s.field
	k := f.kind
	s.counts[k]++
	c.judgeCount(k, s.counts[k], f)
	c.takeOrder(k, f)
	c.lookAtPlainID(k)
	switch {
	case f.clipped:
		c.limit(LimitField, f.start(), "a header field too long to be judged by its grammar")
	case !f.accused && s.fields <= maxFields:
		c.judgeField(k, f)
	}
}

// place gives the place of an octet of the line.
func (l *line) place(i int64) place {
	return place{l.offset + i, l.number, int(l.before+i) + 1}
}
