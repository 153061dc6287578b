package message

import "fmt"

// topLevelTypes are the registered ones; never changed. RFC 2045 §5, RFC 6838 §4.2.7
var topLevelTypes = map[string]bool{
	"application": true, "audio": true, "example": true, "font": true, "haptics": true, "image": true,
	"message": true, "model": true, "multipart": true, "text": true, "video": true,
}

// judgeType looks at what a Content-Type field says.
func (c *checker) judgeType(m *mediaType, b *body) {
	private := len(m.kind) > 2 && m.kind[:2] == "x-"
	if c.breaks(topLevelType, topLevelTypes[m.kind] || private) {
		c.fault(topLevelType, b.place(0), fmt.Sprintf("no top-level media type is called %s: write a registered one, such as application", printable(m.kind)))
	}
	c.judgeOnce(m.parameters, b)
	c.judgeExtended(m.parameters, b)
	c.judgeCharset(m, b)
	c.judgeFlowed(m, b)
	t := entityType{m.kind, m.subtype, true}
	switch {
	case t.is("application", "octet-stream"):
		c.judgeOctetStream(m, b)
	case t.is("application", "pkcs7-mime"):
		c.judgeSMIMEType(m, b)
	case t.is("message", "partial"):
		c.judgePartial(m, b)
	case t.is("message", "external-body"):
		c.judgeExternal(m, b)
	case t.is("message", "global-headers"):
		p := m.parameter("charset")
		c.check(globalHeadersCharset, p == nil, placeOf(p, b), "a charset parameter for message/global-headers, which is UTF-8 always: leave it out")
	case t.is("multipart", "related"):
		c.judgeRelated(m, b)
	case t.is("multipart", "report"):
		c.check(reportType, m.has("report-type"), b.field.start(), "a multipart/report without its report-type parameter: give the subtype of its second part")
	case t.is("multipart", "signed"):
		c.judgeSigned(m, b)
	case t.is("multipart", "encrypted"):
		c.judgeEncrypted(m, b)
	}
}

// placeOf gives the place of a parameter's value, or of the field body where there is none.
func placeOf(p *parameter, b *body) place {
	if p == nil {
		return b.place(0)
	}
	return b.place(p.at.start)
}

// judgeOnce looks for a parameter that is given twice. RFC 6838 §4.3
func (c *checker) judgeOnce(list []parameter, b *body) {
	if len(list) == 0 {
		return
	}
	seen := make(map[string]bool, len(list))
	c.look(parameterOnce)
	for i := range list {
		p := &list[i]
		if _, section, _ := splitName(p.name); seen[p.name] && section < 0 {
			c.fault(parameterOnce, b.place(p.at.start), fmt.Sprintf("a second %s parameter: leave one out", printable(p.name)))
		}
		seen[p.name] = true
	}
}

// has tells whether a parameter is given in whatever form. RFC 2231 §3, §4
func (m *mediaType) has(name string) bool { return m.parameter(name) != nil || m.continued(name) }

// continued tells whether a parameter is given in a form of RFC 2231.
func (m *mediaType) continued(name string) bool {
	return m.parameter(name+"*") != nil || m.parameter(name+"*0") != nil || m.parameter(name+"*0*") != nil
}

// number reads a parameter that is a number.
func (m *mediaType) number(name string) (n int, ok bool) {
	p := m.parameter(name)
	if p == nil {
		return 0, false
	}
	return decimal(p.value)
}

// decimal reads digits; a number too long to be one that is meant is the largest.
func decimal(octets []byte) (n int, ok bool) {
	const most = 1 << 40
	for _, b := range octets {
		if !isDigit(b) {
			return 0, false
		}
		n = min(10*n+int(b-'0'), most)
	}
	return n, len(octets) > 0
}

// judgeOctetStream looks at the parameters of application/octet-stream. RFC 2046 §4.5.1
func (c *checker) judgeOctetStream(m *mediaType, b *body) {
	const bits = 8
	if p := m.parameter("padding"); p != nil {
		n, ok := decimal(p.value)
		c.check(octetStreamPadding, ok && n < bits, b.place(p.at.start), "padding is how many bits were added to fill the last octet: want 0 to 7")
	}
	c.look(octetStreamName)
	for _, name := range []string{"name", "conversions"} {
		if p := m.parameter(name); p != nil {
			c.fault(octetStreamName, b.place(p.at.start), "a parameter of RFC 1341 that MIME no longer has: the name of a file stands in Content-Disposition")
		}
	}
}

// judgePartial looks at the parameters of message/partial. RFC 2046 §5.2.2
func (c *checker) judgePartial(m *mediaType, b *body) {
	id := m.parameter("id")
	c.check(partialID, m.continued("id") || id != nil && len(id.value) > 0, b.place(0), "a message/partial without its id parameter: give all fragments of the message the same one")
	number, numbered := m.number("number")
	c.check(partialNumber, numbered && number > 0, placeOf(m.parameter("number"), b), "a message/partial is numbered, from 1 on")
	if p := m.parameter("total"); p != nil {
		total, ok := decimal(p.value)
		c.check(partialTotal, ok && total > 0 && (!numbered || number <= total), b.place(p.at.start), "total is how many fragments there are: a number, and not less than that of any fragment")
	}
}
