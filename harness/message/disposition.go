package message

import "fmt"

// dispositions are the registered disposition types; never changed. RFC 2183 §2.8
var dispositions = map[string]bool{
	"inline": true, "attachment": true, "form-data": true, "signal": true, "alert": true, "icon": true,
	"render": true, "recipient-list-history": true, "session": true, "aib": true, "early-session": true,
	"recipient-list": true, "notification": true, "by-reference": true, "info-package": true,
	"recording-session": true,
}

// takeDisposition looks at what Content-Disposition says, and keeps the file name. RFC 2183 §2
func (c *checker) takeDisposition(v *fieldValue, b *body) {
	private := len(v.disposition) > 2 && v.disposition[:2] == "x-"
	if c.breaks(dispositionKnown, dispositions[v.disposition] || private) {
		c.fault(dispositionKnown, b.place(0), fmt.Sprintf("no registered disposition is called %s, and readers take it for an attachment: write inline or attachment", printable(v.disposition)))
	}
	c.judgeExtended(v.parameters, b)
	for i := range v.parameters {
		c.dispositionParameter(&v.parameters[i], b)
	}
}

// dispositionDates maps the parameters that are dates; never changed. RFC 2183 §2.4 to §2.6
var dispositionDates = map[string]rule{
	"creation-date": creationDate, "modification-date": modificationDate, "read-date": readDate,
}

// dispositionParameter looks at one parameter. RFC 2183 §2
func (c *checker) dispositionParameter(p *parameter, b *body) {
	at := b.place(p.at.start)
	if r, dated := dispositionDates[p.name]; dated {
		t, ok := dateOf(p.value)
		c.check(r, p.quoted && ok, at, p.name+" is a date in quotes, such as \"Wed, 12 Feb 1997 16:29:51 -0500\"")
		if ok {
			c.check(dispositionZone, t.numericZone, at, "a date with the name of a time zone: write the offset, such as +0000")
		}
		return
	}
	switch p.name {
	case "size":
		_, ok := decimal(p.value)
		c.check(dispositionSize, ok && !p.quoted, at, "size is a number of octets, without quotes")
		return
	case "filename":
		h := &c.header.content
		h.filename, h.filenameAt = clipped(p.value), at
		c.check(filenamePath, isNotIn(p.value, `/\`), at, "a file name with a folder in it, which readers leave out: give the name alone")
	case "filename*", "filename*0", "filename*0*":
		c.header.content.filenameAt = at
	}
	c.dispositionForm(p, at)
}

func isNotIn(octets []byte, list string) bool {
	for _, o := range octets {
		if !isNot(o, list) {
			return false
		}
	}
	return true
}

// dispositionForm looks at which of the forms a value is written in. RFC 2183 §2, RFC 2231 §3
func (c *checker) dispositionForm(p *parameter, at place) {
	const short = 78
	_, section, extended := splitName(p.name)
	c.look(dispositionLong)
	switch {
	case extended && section < 0:
		c.check(dispositionPlain, !plainEnough(p.value, short), at, "a short value of US-ASCII characters in the form of RFC 2231: write it as a word, or in quotes")
	case section < 0:
		c.check(dispositionLong, len(p.value) <= short, at, "a value of more than 78 characters: divide it as RFC 2231 says, into name*0, name*1 and so on")
		c.check(dispositionQuotes, !p.quoted || !isToken(p.value), at, "quotes that a short value without special characters does not need")
	}
}

// isToken tells whether octets could stand without quotes. RFC 2045 §5.1
func isToken(octets []byte) bool {
	for _, o := range octets {
		if classes[o]&token == 0 {
			return false
		}
	}
	return len(octets) > 0
}

// plainEnough tells whether an extended value is short and stands for printable US-ASCII characters
// alone. RFC 2183 §2
func plainEnough(value []byte, short int) bool {
	_, second := quoteMarks(value)
	if second < 0 {
		return false
	}
	n := 0
	for i := second + 1; i < len(value); i++ {
		o := value[i]
		if o == '%' && i+2 < len(value) && isHex(value[i+1]) && isHex(value[i+2]) {
			o = hexValue(value[i+1])<<4 | hexValue(value[i+2])
			i += 2
		}
		if o != ' ' && classes[o]&vchar == 0 {
			return false
		}
		n++
	}
	return n <= short
}
