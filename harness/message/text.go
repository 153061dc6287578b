package message

import (
	"fmt"
	"unicode/utf8"
)

// textBody is how far a text has been read. RFC 2046 §4.1
type textBody struct {
	on      bool
	plain   bool // text/plain
	charset charset
	name    string // of the charset, as it is given
	at      place  // of the charset parameter, or of the Content-Type field
	high    bool   // an octet above 127 has been seen
	some    bool   // any octet has been seen
	crAt    place  // of an encoded CR that no LF has followed yet; no line where there is none
	pending [utf8.UTFMax]byte
	held    int // how many octets of a character are pending
	first   place
}

// newText makes ready for a text whose characters can be judged.
func (c *checker) newText(t entityType, h *content) textBody {
	if t.kind != "text" {
		return textBody{}
	}
	x := textBody{plain: t.subtype == "plain", at: h.typeAt, charset: otherCharset}
	switch p := h.media.parameter("charset"); {
	case p != nil:
		x.charset, x.name, x.at = charsetOf(p.value), string(p.value), h.charset
	case x.plain && !h.media.continued("charset"):
		x.charset, x.name = usASCII, "us-ascii"
	}
	x.on = true
	return x
}

// textLine looks at a line of a text that is not encoded.
func (c *checker) textLine(l *line) {
	x := &c.leaf.text
	x.some = x.some || l.length > 0
	if l.has&(control|eight) == 0 || !l.whole() || c.leaf.encoding != "8bit" && l.has&control == 0 {
		return
	}
	if r := x.runOf(l.text, false); c.leaf.encoding == "8bit" && x.between() && r.length == len(l.text) {
		c.takeRun(r)
		return
	}
	for i, b := range l.text {
		switch {
		case b >= 0x80 && c.leaf.encoding == "8bit":
			c.highOctet(b, l.place(int64(i)))
		case b < 0x80:
			c.lowOctet(b, l.place(int64(i)))
		}
	}
	c.endCharacter()
}

// decodedOctet looks at an octet of a text that an encoding stood for.
func (c *checker) decodedOctet(b byte, at place) {
	x := &c.leaf.text
	x.some = true
	if b >= 0x80 {
		c.highOctet(b, at)
		return
	}
	c.endCharacter()
	if b != '\r' && b != '\n' {
		c.lowOctet(b, at)
	}
}

// lowOctet looks at an octet below 128. RFC 2046 §4.1.2
func (c *checker) lowOctet(b byte, at place) {
	x := &c.leaf.text
	c.endCharacter()
	if x.plain && x.charset != otherCharset && classes[b]&(control|nul) != 0 && b != '\f' {
		c.fault(textControls, at, fmt.Sprintf("the control character %#02x, which has no meaning in plain text: leave it out", b))
	}
}

// highOctet looks at an octet above 127. RFC 2046 §4.1.2
func (c *checker) highOctet(b byte, at place) {
	x := &c.leaf.text
	first := !x.high
	x.high = true
	c.leaf.flowed.high = true
	switch {
	case x.charset == usASCII && first:
		c.fault(charsetNeeded, at, "a character outside US-ASCII, which is the character set by its label or for want of one: name the character set that is used")
	case x.charset == latin:
		if b < 0xA0 {
			c.fault(latinControls, at, fmt.Sprintf("the octet %#02x, which is no character in %s: name the character set that is used, such as windows-1252", b, printable(x.name)))
		}
	case x.charset == utf8Charset:
		c.utf8Octet(b, at)
	}
}

// utf8Octet adds an octet to a character of UTF-8.
func (c *checker) utf8Octet(b byte, at place) {
	x := &c.leaf.text
	if utf8.RuneStart(b) {
		c.endCharacter()
	}
	if x.held == 0 {
		x.first = at
	}
	x.pending[x.held] = b
	x.held++
	if held := x.pending[:x.held]; utf8.FullRune(held) {
		r, n := utf8.DecodeRune(held)
		x.held = 0
		c.check(charsetFits, r != utf8.RuneError || n > 1, x.first, "an octet that is part of no UTF-8 character, in a text whose character set is UTF-8")
	}
}

// endCharacter accuses a character of UTF-8 that is cut off.
func (c *checker) endCharacter() {
	if x := &c.leaf.text; x.held > 0 {
		x.held = 0
		c.fault(charsetFits, x.first, "a UTF-8 character that is cut off")
	}
}

// endText looks at the text as a whole. RFC 2046 §4.1.2
func (c *checker) endText() {
	c.endCharacter()
	x := &c.leaf.text
	if !x.some {
		return
	}
	if x.crAt.line > 0 {
		c.fault(base64TextBreak, x.crAt, "a CR of the encoded text that no LF follows: make line breaks CRLF before encoding")
	}
	judged := c.leaf.encoding != "" && c.leaf.encoding != "7bit" && c.leaf.encoding != "binary"
	if x.high {
		c.look(charsetNeeded)
	}
	switch {
	case x.charset == usASCII && judged:
		c.look(charsetNeeded)
	case x.charset == utf8Charset && judged:
		c.look(charsetFits)
	case x.charset == latin && c.leaf.encoding != "binary":
		c.look(latinControls)
		c.check(charsetLowest, x.high, x.at, "a text of US-ASCII characters alone: name us-ascii as its character set, which more readers know")
	}
	if x.plain && x.charset != otherCharset {
		c.look(textControls)
	}
}
