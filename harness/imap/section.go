package imap

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Section names a part of a message. RFC 9051 §6.4.5.1
type Section struct {
	Part   []uint32 // part numbers, outermost first
	Text   string   // "", "HEADER", "HEADER.FIELDS", "HEADER.FIELDS.NOT", "TEXT", "MIME"
	Fields []string // of HEADER.FIELDS and HEADER.FIELDS.NOT
	Origin *uint32  // the origin octet, nil: the whole
}

// Key gives a name by which equal sections are known, origin included: case and the order of fields
// make no difference.
func (s *Section) Key() string {
	key := s.Name()
	if s.Origin != nil {
		key += fmt.Sprintf("<%d>", *s.Origin)
	}
	return key
}

// Name is Key without the origin.
func (s *Section) Name() string {
	var words []string
	for _, n := range s.Part {
		words = append(words, strconv.FormatUint(uint64(n), 10))
	}
	if s.Text != "" {
		words = append(words, s.Text)
	}
	name := strings.Join(words, ".")
	if len(s.Fields) > 0 {
		var fields []string
		for _, f := range s.Fields {
			fields = append(fields, upper([]byte(f)))
		}
		slices.Sort(fields)
		name += " (" + strings.Join(slices.Compact(fields), " ") + ")"
	}
	return "[" + name + "]"
}

// section takes "[" [section-spec] "]". RFC 9051 §9
func (d *decoder) section() *Section {
	s := &Section{}
	d.octet('[', "section")
	if digit.has(d.peek()) {
		s.Part = d.sectionPart()
		if d.took('.') {
			d.sectionText(s, true)
		}
	} else if !d.at(']') {
		d.sectionText(s, false)
	}
	d.octet(']', "section")
	return s
}

// sectionBinary takes "[" [section-part] "]". RFC 9051 §9
func (d *decoder) sectionBinary() *Section {
	s := &Section{}
	d.octet('[', "section-binary")
	if !d.at(']') {
		s.Part = d.sectionPart()
	}
	d.octet(']', "section-binary")
	return s
}

// sectionPart takes nz-number *("." nz-number). RFC 9051 §9
func (d *decoder) sectionPart() []uint32 {
	part := []uint32{d.nzNumber()}
	for d.err == nil && d.at('.') && d.off+1 < len(d.in) && digit.has(d.in[d.off+1]) {
		d.off++
		if part = append(part, d.nzNumber()); len(part) > MaxNesting {
			d.fail("nesting")
		}
	}
	return part
}

// sectionText takes a section-msgtext, or MIME behind a part number. RFC 9051 §9
func (d *decoder) sectionText(s *Section, mime bool) {
	start := d.off
	for d.err == nil && atomChar.has(d.peek()) {
		d.off++
	}
	s.Text = upper(d.in[start:d.off])
	switch s.Text {
	case "HEADER", "TEXT":
	case "HEADER.FIELDS", "HEADER.FIELDS.NOT":
		d.sp()
		d.list(1, "header-list", func() { s.Fields = append(s.Fields, string(d.astring().Octets)) })
	case "MIME":
		if !mime {
			d.off = start
			d.fail("section-msgtext")
		}
	default:
		d.off = start
		d.fail("section-text")
	}
}

// origin takes ["<" number ">"]. RFC 9051 §9 msg-att-static
func (d *decoder) origin() *uint32 {
	if !d.took('<') {
		return nil
	}
	n := d.number()
	d.octet('>', "origin octet")
	return &n
}
