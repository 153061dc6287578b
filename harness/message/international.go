package message

import (
	"bytes"

	"golang.org/x/text/unicode/norm"
)

// judgeInternational looks at a line with octets above 127 in the header section of a message that may
// hold UTF-8. RFC 6532 §3
func (c *checker) judgeInternational(l *line) {
	f := &c.header.field
	if !l.whole() {
		return
	}
	bad := invalidUTF8(l.text)
	c.check(utf8Octets, bad < 0, l.place(int64(max(bad, 0))), "an octet that is neither US-ASCII nor part of a UTF-8 character: write the text in UTF-8")
	if bad >= 0 {
		f.accused = true
		return
	}
	c.check(utf8Normal, norm.NFC.IsNormal(l.text), l.place(l.first.eight), "letters and accents in separate characters: write the text in normalization form C")
	word := bytes.Index(l.text, []byte("=?"))
	mixed := word >= 0 && wordWithin(l.text) >= 0
	c.check(utf8NoWords, !mixed, l.place(int64(max(word, 0))), "an encoded-word beside UTF-8: write all of the field in UTF-8")
	if k := f.kind; k == messageIDField || k == contentIDField {
		c.fault(utf8PlainID, l.place(l.first.eight), "an identifier beyond ASCII: ASCII alone spares those who answer the message")
	}
}

// lookAtPlainID counts a look at an identifier of a message that may hold UTF-8. RFC 6532 §3.3
func (c *checker) lookAtPlainID(k fieldKind) {
	if c.international() && k == messageIDField {
		c.look(utf8PlainID)
	}
}

// international tells whether the header section that is read may hold UTF-8. RFC 6532 §3, §3.7
func (c *checker) international() bool {
	return c.opt.UTF8 && !c.isPart || c.isEmbedded && len(c.open) > 0 && c.top().subtype == "global"
}
