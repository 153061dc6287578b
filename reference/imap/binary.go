package imap

import (
	"bytes"
	"errors"
	"strconv"

	"mailspec/reference/message"
)

// errEncoding says that a part's content-transfer-encoding is unknown. RFC 9051 §7.5.2
var errEncoding = errors.New("unknown content-transfer-encoding")

// binary reads section-binary, and [partial] for BINARY and BINARY.PEEK. RFC 9051 §9
func (d *decoder) binary(name string) fetchItem {
	item := fetchItem{name: "BINARY[", peek: name == "BINARY.PEEK"}
	if name == "BINARY.SIZE" {
		item.name = "BINARY.SIZE["
	}
	item.section = d.section()
	if item.section.Text != message.Whole {
		d.fail("section-binary")
	}
	if name != "BINARY.SIZE" {
		d.partial(&item)
	}
	return item
}

// decoded gives the octets of a part with the transfer encoding undone. A message and a multipart have
// none. It is not there when the message has no such part, and not known with an unknown encoding.
func (i fetchItem) decoded(entity *message.Entity) (octets []byte, there, known bool) {
	if len(i.section.Part) == 0 {
		return entity.Octets(), true, true
	}
	part := entity.Part(i.section.Part)
	if part == nil {
		return nil, false, true
	}
	octets, known = part.Decoded()
	return octets, true, known
}

// decodable tells whether the item can be sent for the message.
func (i fetchItem) decodable(entity *message.Entity) bool {
	if i.name != "BINARY[" && i.name != "BINARY.SIZE[" {
		return true
	}
	_, _, known := i.decoded(entity)
	return known
}

// binary prints BINARY[…] and BINARY.SIZE[…]. RFC 9051 §7.5.2
func (o *output) binary(item fetchItem, entity *message.Entity) {
	octets, there, _ := item.decoded(entity)
	if item.name == "BINARY.SIZE[" {
		o.sectionName("BINARY.SIZE", item)
		o.number(uint64(len(octets)))
		return
	}
	o.sectionName("BINARY", item)
	switch octets = item.cut(octets); {
	case !there:
		o.nilWord()
	case bytes.IndexByte(octets, 0) >= 0:
		o.literal8(octets)
	default:
		o.text(octets)
	}
}

// literal8 prints octets of any value. RFC 9051 §9
func (o *output) literal8(octets []byte) {
	o.raw("~{", strconv.Itoa(len(octets)), "}\r\n")
	o.w.Write(octets)
}
