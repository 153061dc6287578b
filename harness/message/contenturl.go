package message

import (
	"bytes"
	"fmt"
)

// maxURLs bounds how many references of a message are held until all its parts are known.
const maxURLs = 1000

// htmlBody is how far a text/html body has been searched for the URLs of RFC 2392 in its attributes.
type htmlBody struct {
	on    bool
	bits  base64Bits
	state htmlState
	url   []byte // what has been read of a value that may be one
	at    place  // of it
	quote byte   // that ends it; 0 where white space does
	other bool   // the value is no such URL
}

// htmlState is where in the markup the next octet is.
type htmlState uint8

const (
	htmlText   htmlState = iota
	htmlOpened           // behind "<"
	htmlTag              // in a tag
	htmlEquals           // behind the "=" of an attribute
	htmlValue            // in a value
)

// reference is a cid URL that waits for the part that it names.
type reference struct {
	id, raw string // raw as it stands, which the example of §2 takes for the same
	at      place
}

// htmlLine searches what a line stands for.
func (c *checker) htmlLine(l *line) {
	h := &c.leaf.html
	switch {
	case !l.whole():
		h.state = htmlText
		return
	case h.state == htmlText && c.leaf.encoding != "base64" && !opensTag(l.text):
		return
	}
	switch c.leaf.encoding {
	case "base64":
		for i, o := range l.text {
			if octet, ok := h.bits.add(o); ok {
				c.htmlOctet(octet, l.place(int64(i)))
			}
		}
		return
	case "quoted-printable":
		c.htmlQP(l)
		return
	}
	for i, o := range l.text {
		c.htmlOctet(o, l.place(int64(i)))
	}
	c.htmlOctet('\n', l.place(l.length))
}

// opensTag tells whether a tag may begin in a line: also one that quoted-printable writes as =3C.
func opensTag(text []byte) bool {
	return bytes.IndexByte(text, '<') >= 0 || bytes.Contains(text, []byte("=3"))
}

// htmlQP searches a line of quoted-printable. RFC 2045 §6.7
func (c *checker) htmlQP(l *line) {
	text := trimRightWSP(l.text)
	soft := len(text) > 0 && text[len(text)-1] == '='
	if soft {
		text = text[:len(text)-1]
	}
	for i := 0; i < len(text); i++ {
		at := l.place(int64(i))
		if text[i] == '=' && i+2 < len(text) && isHex(text[i+1]) && isHex(text[i+2]) {
			c.htmlOctet(hexValue(text[i+1])<<4|hexValue(text[i+2]), at)
			i += 2
			continue
		}
		c.htmlOctet(text[i], at)
	}
	if !soft {
		c.htmlOctet('\n', l.place(l.length))
	}
}

// htmlOctet takes one octet of the markup. Only values of attributes are looked at: the same letters in a text
// are no reference.
func (c *checker) htmlOctet(o byte, at place) {
	h := &c.leaf.html
	blank := isWSP(o) || o == '\n' || o == '\r'
	switch h.state {
	case htmlText:
		if o == '<' {
			h.state = htmlOpened
		}
	case htmlOpened:
		if h.state = htmlText; isAlpha(o) {
			h.state = htmlTag
		}
	case htmlTag:
		switch o {
		case '>':
			h.state = htmlText
		case '=':
			h.state = htmlEquals
		}
	case htmlEquals:
		c.htmlBegin(o, blank, at)
	case htmlValue:
		switch {
		case h.quote != 0 && o == h.quote, h.quote == 0 && (blank || o == '>'):
			c.contentURL()
			if h.state = htmlTag; h.quote == 0 && o == '>' {
				h.state = htmlText
			}
		default:
			h.add(o)
		}
	}
}

// htmlBegin takes the octet behind an equals sign.
func (c *checker) htmlBegin(o byte, blank bool, at place) {
	h := &c.leaf.html
	if blank {
		return
	}
	h.state, h.quote, h.url, h.at, h.other = htmlValue, 0, h.url[:0], at, false
	switch {
	case o == '>':
		h.state = htmlText
	case o == '"' || o == '\'':
		h.quote = o
	default:
		h.add(o)
	}
}

// add keeps an octet of a value as long as it may be one of the URLs.
func (h *htmlBody) add(o byte) {
	if n := len(h.url); h.other || n < 4 && lower(o) != "cid:"[n] && lower(o) != "mid:"[n] || n >= maxWord {
		h.other = true
		return
	}
	h.url = append(h.url, o)
}

// contentURL judges a value that begins with "cid:" or "mid:". RFC 2392 §2
func (c *checker) contentURL() {
	h := &c.leaf.html
	const scheme = 4
	if h.other || len(h.url) <= scheme || bytes.IndexByte(h.url, '&') >= 0 {
		return // another URL, or one whose octets HTML writes in other ways
	}
	raw := h.url[scheme:]
	message := lower(h.url[0]) == 'm'
	id, ok := urlAddress(raw)
	if first, second, both := bytes.Cut(raw, []byte("/")); both {
		_, one := urlAddress(first)
		_, two := urlAddress(second)
		ok = one && two && message
	}
	c.check(contentURLForm, ok, h.at, "a cid or mid URL that is no identifier: write it as the Content-ID or the Message-ID between its angle brackets, with % and two digits for each character that a URL does not allow")
	if !message && len(c.references) < maxURLs && c.inner == 0 {
		c.references = append(c.references, reference{string(id), string(raw), h.at})
	}
}

// urlAddress undoes the percent signs, and tells whether the result is an addr-spec as far as a URL shows it:
// something, an at-sign, something. RFC 2392 §2
func urlAddress(octets []byte) (id []byte, ok bool) {
	ok = true
	for i := 0; i < len(octets); i++ {
		switch b := octets[i]; {
		case b == '%' && i+2 < len(octets) && isHex(octets[i+1]) && isHex(octets[i+2]):
			id = append(id, hexValue(octets[i+1])<<4|hexValue(octets[i+2]))
			i += 2
		default:
			ok = ok && b != '%' && classes[b]&vchar != 0 && b != '<' && b != '>' && b != '"'
			id = append(id, b)
		}
	}
	at := bytes.LastIndexByte(id, '@')
	return id, ok && at > 0 && at+1 < len(id)
}

// judgeReferences holds the cid URLs against the parts, once all are known. RFC 2392 §1, §2
func (c *checker) judgeReferences() {
	if c.unknownIDs || len(c.limits) > 0 || len(c.partIDs) >= maxContentIDs {
		return
	}
	for _, r := range c.references {
		if c.breaks(contentURLPart, c.partIDs[r.id] || c.partIDs[r.raw]) {
			c.fault(contentURLPart, r.at, fmt.Sprintf("no part of the message has the Content-ID that this URL names: %s", printable(r.id)))
		}
	}
}
