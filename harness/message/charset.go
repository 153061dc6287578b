package message

import (
	"fmt"
	"strconv"

	"golang.org/x/text/encoding/ianaindex"
)

// charset is what the checker knows about the octets of a character set.
type charset uint8

const (
	otherCharset charset = iota // nothing
	usASCII
	utf8Charset
	latin // a part of ISO 8859
)

// charsetOf finds a character set by its name.
func charsetOf(name []byte) charset {
	switch n := lowered(name); {
	case n == "us-ascii":
		return usASCII
	case n == "utf-8":
		return utf8Charset
	case startsWith([]byte(n), "iso-8859-"):
		return latin
	default:
		return otherCharset
	}
}

// registeredCharset tells whether a name is that of a registered character set, or a private one.
// RFC 2046 §4.1.2
func registeredCharset(name []byte) bool {
	n := lowered(name)
	for i := range len(n) {
		if classes[n[i]]&vchar == 0 {
			return false
		}
	}
	if startsWith(name, "x-") || startsWith(name, "X-") || n == "utf-7-imap" {
		return true
	}
	_, err := ianaindex.IANA.Encoding(n)
	return err == nil
}

// wideCharset tells whether a character set writes a line break otherwise than as CRLF, so that no text
// can be in it. RFC 2046 §4.1.1, §4.1.2
func wideCharset(name []byte) bool {
	n := []byte(lowered(name))
	return startsWith(n, "utf-16") || startsWith(n, "utf-32") || startsWith(n, "iso-10646-ucs-")
}

// judgeCharset looks at a charset parameter. RFC 2046 §4.1.2
func (c *checker) judgeCharset(m *mediaType, b *body) {
	p := m.parameter("charset")
	if p == nil {
		if m.kind == "text" && m.subtype == "plain" {
			c.check(charsetNamed, m.continued("charset"), b.field.start(), "text/plain without its character set: add charset=utf-8, or the one that is used")
		}
		return
	}
	if m.kind != "text" {
		return
	}
	at := b.place(p.at.start)
	c.look(charsetNamed)
	ascii := equalFold(p.value, "ascii")
	c.check(charsetNotASCII, !ascii, at, "a character set called ascii, a name that is kept free: write us-ascii")
	if !ascii {
		if c.breaks(charsetRegistered, registeredCharset(p.value)) {
			c.fault(charsetRegistered, at, fmt.Sprintf("no registered character set is called %s: write the registered name, such as utf-8", printable(string(p.value))))
		}
	}
	c.check(charsetForText, !wideCharset(p.value), at, "a character set whose line breaks are not CRLF, in which no text can be sent: write utf-8")
}

// printable gives a name as it may stand in a finding.
func printable(name string) string {
	const longest = 40
	if len(name) > longest {
		name = name[:longest] + "..."
	}
	return strconv.QuoteToASCII(name)
}
