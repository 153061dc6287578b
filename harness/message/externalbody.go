package message

import "fmt"

// accessTypes are the registered ones; never changed. RFC 2046 §5.2.3.1
var accessTypes = map[string]bool{
	"ftp": true, "anon-ftp": true, "tftp": true, "afs": true, "local-file": true, "mail-server": true,
	"content-id": true, "url": true,
}

// judgeExternal looks at the parameters of message/external-body. RFC 2046 §5.2.3.1
func (c *checker) judgeExternal(m *mediaType, b *body) {
	c.judgeExternalGeneral(m, b)
	p := m.parameter("access-type")
	c.check(externalAccess, p != nil, b.place(0), "a message/external-body without its access-type parameter: say how the body is fetched")
	if p == nil {
		return
	}
	access := lowered(p.value)
	private := len(access) > 2 && access[:2] == "x-"
	c.check(externalAccessKnown, accessTypes[access] || private, b.place(p.at.start), fmt.Sprintf("no registered access-type is called %s: write a registered one, such as url", printable(access)))
	switch access {
	case "ftp", "tftp", "anon-ftp":
		c.check(externalFTP, m.has("name") && m.has("site"), b.place(p.at.start), "a file to be fetched by FTP or TFTP needs the parameters name and site")
		c.judgeSite(m, b)
		c.judgeMode(m, b, access == "tftp")
	case "local-file":
		c.check(externalLocal, m.has("name"), b.place(p.at.start), "a local file needs the parameter name")
	case "mail-server":
		c.judgeServer(m, b, p)
	}
}

// judgeExternalGeneral looks at those that go with every way of access. RFC 2046 §5.2.3.1
func (c *checker) judgeExternalGeneral(m *mediaType, b *body) {
	if p := m.parameter("expiration"); p != nil {
		_, ok := dateOf(p.value)
		c.check(externalExpiration, ok, b.place(p.at.start), "expiration is a date such as \"Fri, 21 Nov 1997 09:55:06 -0600\"")
	}
	if p := m.parameter("size"); p != nil {
		_, ok := decimal(p.value)
		c.check(externalSize, ok, b.place(p.at.start), "size is a number of octets")
	}
	if p := m.parameter("permission"); p != nil {
		c.check(externalPermission, equalFold(p.value, "read") || equalFold(p.value, "read-write"), b.place(p.at.start), "permission is read or read-write")
	}
}

// judgeSite looks at the host to fetch a file from. RFC 2046 §5.2.3.2
func (c *checker) judgeSite(m *mediaType, b *body) {
	p := m.parameter("site")
	if p == nil {
		return
	}
	dotted := false
	for i, o := range p.value {
		dotted = dotted || o == '.' && i > 0 && i < len(p.value)-1
	}
	literal := len(p.value) > 0 && p.value[0] == '['
	c.check(externalSite, dotted || literal, b.place(p.at.start), "site is the full domain name of a host")
}

// judgeMode looks at how a file is to be fetched. RFC 2046 §5.2.3.2
func (c *checker) judgeMode(m *mediaType, b *body, tftp bool) {
	p := m.parameter("mode")
	if p == nil {
		return
	}
	mode := lowered(p.value)
	want, ok := "ascii, ebcdic, image, or local and a number", mode == "ascii" || mode == "ebcdic" || mode == "image"
	if tftp {
		want, ok = "netascii, octet or mail", mode == "netascii" || mode == "octet" || mode == "mail"
	} else if n := len("local"); startsWith([]byte(mode), "local") {
		_, ok = decimal(p.value[n:])
	}
	c.check(externalMode, ok, b.place(p.at.start), "no such mode: want "+want)
}

// judgeServer looks at the address that sends a body on request. RFC 2046 §5.2.3.5
func (c *checker) judgeServer(m *mediaType, b *body, access *parameter) {
	p := m.parameter("server")
	if p == nil {
		c.check(externalServer, m.continued("server"), b.place(access.at.start), "a body that a mail server sends needs the parameter server")
		return
	}
	d := decoder{in: p.value, utf8: c.opt.UTF8}
	d.addrSpec()
	d.end("addr-spec", "the end of the address")
	c.check(externalServer, d.err == nil, b.place(p.at.start), "server is a mail address, without a name and angle brackets")
}

// dateOf reads a date that fills a parameter, as RFC 822 has it. RFC 2046 §5.2.3.1, RFC 2183 §2
func dateOf(octets []byte) (t date, ok bool) {
	d := decoder{in: octets, obs: true}
	t = d.dateTime()
	return t, d.err == nil && t.possible()
}

// possible tells whether there is such a day and such a time.
func (t *date) possible() bool {
	return t.day >= 1 && t.day <= daysIn(t.month, t.year) && t.hour <= 23 && t.minute <= 59 && t.second <= 60
}
