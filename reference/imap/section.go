package imap

import (
	"strconv"

	"mailspec/reference/message"
)

// bodySection reads section ["<" number "." nz-number ">"]. RFC 3501 §9
func (d *decoder) bodySection(peek bool) fetchItem {
	item := fetchItem{name: "BODY[", peek: peek, section: d.section()}
	d.partial(&item)
	return item
}

// partial reads ["<" number "." nz-number ">"]. RFC 3501 §9
func (d *decoder) partial(item *fetchItem) {
	if d.take('<') {
		item.partial = true
		item.origin = d.number()
		d.octet('.', "partial")
		item.count = d.nzNumber()
		d.octet('>', "partial")
	}
}

// section = "[" [section-spec] "]". RFC 3501 §9
func (d *decoder) section() (s message.Section) {
	d.octet('[', "section")
	for d.pos < len(d.in) && isDigit(d.in[d.pos]) {
		s.Part = append(s.Part, d.nzNumber())
		if !d.take('.') {
			d.octet(']', "section")
			return s
		}
	}
	if s.Part != nil || !d.at(']') {
		s.Text, s.Fields = d.sectionText(s.Part != nil)
	}
	d.octet(']', "section")
	return s
}

// sectionText = section-msgtext / "MIME"; MIME is of parts alone. RFC 3501 §9
func (d *decoder) sectionText(ofPart bool) (message.SectionText, []string) {
	switch name := d.attName(); {
	case name == "HEADER":
		return message.Header, nil
	case name == "HEADER.FIELDS":
		return message.HeaderFields, d.headerList()
	case name == "HEADER.FIELDS.NOT":
		return message.HeaderFieldsNot, d.headerList()
	case name == "TEXT":
		return message.TextBody, nil
	case name == "MIME" && ofPart:
		return message.MIME, nil
	}
	d.fail("section-text")
	return message.Whole, nil
}

// headerList reads SP "(" header-fld-name *(SP header-fld-name) ")". RFC 3501 §9
func (d *decoder) headerList() (names []string) {
	d.sp()
	d.list(func() { names = append(names, string(d.astring())) })
	return names
}

// section prints BODY[…] and its octets, or NIL when the message has no such part. RFC 3501 §7.4.2
func (o *output) section(item fetchItem, entity *message.Entity) {
	o.sectionName("BODY", item)
	octets, ok := entity.Section(item.section)
	if !ok {
		o.nilWord()
		return
	}
	o.text(item.cut(octets))
}

// sectionName prints the name of a data item with its section and its origin octet. RFC 3501 §7.4.2
func (o *output) sectionName(word string, item fetchItem) {
	o.word(word)
	o.raw("[")
	for i, n := range item.section.Part {
		if i > 0 {
			o.raw(".")
		}
		o.number(uint64(n))
	}
	o.sectionText(item.section)
	o.raw("]")
	if item.partial {
		o.raw("<", strconv.FormatUint(uint64(item.origin), 10), ">")
	}
	o.raw(" ")
}

// sectionText prints the text specifier after the part numbers.
func (o *output) sectionText(s message.Section) {
	if s.Text != message.Whole && len(s.Part) > 0 {
		o.raw(".")
	}
	switch s.Text {
	case message.Header:
		o.word("HEADER")
	case message.HeaderFields:
		o.word("HEADER.FIELDS")
		o.headerList(s.Fields)
	case message.HeaderFieldsNot:
		o.word("HEADER.FIELDS.NOT")
		o.headerList(s.Fields)
	case message.MIME:
		o.word("MIME")
	case message.TextBody:
		o.word("TEXT")
	}
}

// headerList prints the field names as the client spelled them.
func (o *output) headerList(names []string) {
	o.raw(" (")
	for i, name := range names {
		if i > 0 {
			o.raw(" ")
		}
		// Free choice: atom or string. RFC 3501 §9
		if isAstring(name) && o.choices.Pick(4) != 1 {
			o.raw(name)
		} else {
			o.string(name)
		}
	}
	o.raw(")")
}

// cut takes the part of the octets that a partial fetch asks for. RFC 3501 §6.4.5
func (i fetchItem) cut(octets []byte) []byte {
	if !i.partial {
		return octets
	}
	from := min(int64(i.origin), int64(len(octets)))
	to := min(from+int64(i.count), int64(len(octets)))
	return octets[from:to]
}
