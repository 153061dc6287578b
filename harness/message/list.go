package message

import "bytes"

// listFields is what the fields of a mailing list say together.
type listFields struct {
	https, http      int // how many such addresses List-Unsubscribe gives
	leaveRead        bool
	oneClick         bool
	oneClickAt       place
	signed, covering bool // a signature, and one that covers both fields
	signedAt         place
}

// listURLs reads addresses in angle brackets with commas between; List-Post may say NO instead.
// RFC 2369 §2, §3.4
func (d *decoder) listURLs(post bool) (urls []span) {
	if d.cfws(); post && d.i+2 <= len(d.in) && equalFold(d.in[d.i:d.i+2], "no") {
		d.i += 2
		d.cfws()
		d.end("list-post", "nothing more behind NO but a comment")
		return nil
	}
	urls = append(urls, d.listURL())
	for d.cfws(); d.at(','); d.cfws() {
		d.i++
		d.cfws()
		url := d.listURL()
		if d.err != nil { // only the first address is one that readers insist on
			d.i, d.err = d.err.Offset, nil
			d.note(listRest, d.i, len(d.in))
			return urls
		}
		urls = append(urls, url)
	}
	if d.more() {
		d.note(listRest, d.i, len(d.in))
	}
	return urls
}

// listURL reads one address in angle brackets. White space in it is judged apart. RFC 2369 §2
func (d *decoder) listURL() span {
	if !d.at('<') {
		d.fail("list-url", "an address such as <https://example.com/> or <mailto:name@example.com>")
	}
	d.octet('<', "list-url")
	start := d.i
	d.fws()
	if !d.more() || !isAlpha(d.in[d.i]) {
		d.fail("scheme", "mailto:, https: or another scheme")
	}
	for d.more() && (isAlnum(d.in[d.i]) || d.at('+') || d.at('-') || d.at('.')) {
		d.i++
	}
	d.octet(':', "scheme")
	for d.more() && d.in[d.i] != '<' && d.in[d.i] != '>' {
		d.i++
	}
	end := d.i
	d.octet('>', "list-url")
	return span{start, end}
}

// oneClick reads the only text that List-Unsubscribe-Post may hold. RFC 8058 §5
func (d *decoder) oneClick() {
	const text = "list-unsubscribe=one-click"
	if d.more() && isWSP(d.in[d.i]) {
		d.i++
	}
	if d.i+len(text) > len(d.in) || !equalFold(d.in[d.i:d.i+len(text)], text) {
		d.fail("postarg", "List-Unsubscribe=One-Click")
		return
	}
	d.i += len(text)
	d.fws()
	d.end("postarg", "nothing more behind List-Unsubscribe=One-Click")
}

// judgeURLs looks at the addresses of a list field. RFC 2369 §2
func (c *checker) judgeURLs(v *fieldValue, b *body) {
	m := &c.header.message.list
	m.leaveRead = m.leaveRead || v.kind == listUnsubscribeField
	c.look(listTail)
	for _, p := range v.pieces {
		if p.kind == listRest {
			c.fault(listTail, b.place(p.start), "readers disregard the field from here on: want a comma and another address in angle brackets, or a comment")
		}
	}
	for _, s := range v.urls {
		url := b.text[s.start:s.end]
		blank := bytes.IndexAny(url, " \t")
		c.check(listNoSpaceInURL, blank < 0, b.place(s.start+max(blank, 0)), "white space inside an address: leave it out, or write %20 where the address itself has a space")
		bad := badEscape(url)
		c.check(listEscape, bad < 0, b.place(s.start+max(bad, 0)), `a "%" in an address that no two hexadecimal digits follow: write the character itself as %25`)
		if v.kind != listUnsubscribeField {
			continue
		}
		switch colon := max(bytes.IndexByte(url, ':'), 0); lowered(trimWSP(url[:colon])) {
		case "https":
			m.https++
		case "http":
			m.http++
		}
	}
}

// badEscape finds a percent sign without its two digits, or gives -1. Folding may divide them.
// RFC 2369 §2
func badEscape(url []byte) int {
	for i := 0; i < len(url); i++ {
		if url[i] != '%' {
			continue
		}
		digits := 0
		for k := i + 1; k < len(url) && digits < 2 && (isHex(url[k]) || isWSP(url[k])); k++ {
			if isHex(url[k]) {
				digits++
			}
		}
		if digits < 2 {
			return i
		}
	}
	return -1
}

// judgeOneClick holds the fields of one-click unsubscription together. RFC 8058 §3.1, §4
func (c *checker) judgeOneClick() {
	m := &c.header.message.list
	if !m.oneClick {
		return
	}
	if m.leaveRead || c.header.counts[listUnsubscribeField] == 0 {
		c.check(oneClickHTTPS, m.https == 1, m.oneClickAt, "List-Unsubscribe-Post needs one https: address in List-Unsubscribe: give one there")
		c.check(oneClickNoHTTP, m.http == 0, m.oneClickAt, "an http: address in List-Unsubscribe, which one-click unsubscription forbids: leave it out")
	}
	if m.signed {
		c.check(oneClickSigned, m.covering, m.signedAt, "no signature covers List-Unsubscribe and List-Unsubscribe-Post: name both in h= of DKIM-Signature")
	}
}

// takeSignature sees whether a signature covers the fields of one-click unsubscription. RFC 8058 §4
func (c *checker) takeSignature(b *body) {
	m := &c.header.message.list
	if !m.signed {
		m.signed, m.signedAt = true, b.field.start()
	}
	for tag := range bytes.SplitSeq(b.text, []byte(";")) {
		name, value, found := bytes.Cut(tag, []byte("="))
		if !found || string(trimWSP(name)) != "h" {
			continue
		}
		var leave, post bool
		for field := range bytes.SplitSeq(value, []byte(":")) {
			field = trimWSP(field)
			leave = leave || equalFold(field, "list-unsubscribe")
			post = post || equalFold(field, "list-unsubscribe-post")
		}
		m.covering = m.covering || leave && post
	}
}
