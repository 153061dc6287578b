package imap

import (
	"strings"

	"mailspec/reference/message"
)

// body prints the body structure, with extension data for BODYSTRUCTURE and without for BODY.
// RFC 3501 §7.4.2, §9
func (o *output) body(e *message.Entity, extended bool) {
	o.raw("(")
	if parts := e.Parts(); parts != nil {
		o.multipart(e, parts, extended)
	} else {
		o.onePart(e, extended)
	}
	o.raw(")")
}

// multipart = 1*body SP media-subtype [SP body-ext-mpart]. RFC 3501 §9
func (o *output) multipart(e *message.Entity, parts []*message.Entity, extended bool) {
	for _, p := range parts {
		o.body(p, extended)
	}
	_, subtype, params := e.MediaType()
	o.raw(" ")
	o.quoted(subtype)
	if extended {
		o.raw(" ")
		o.params(params)
		o.raw(" ")
		o.dispositionAndOn(e)
	}
}

// onePart = (body-type-basic / body-type-msg / body-type-text) [SP body-ext-1part]. RFC 3501 §9
func (o *output) onePart(e *message.Entity, extended bool) {
	kind, subtype, params := e.MediaType()
	o.quoted(kind)
	o.raw(" ")
	o.quoted(subtype)
	o.raw(" ")
	o.params(params)
	o.raw(" ")
	o.nstring(e.ID())
	o.raw(" ")
	o.nstring(e.Description())
	o.raw(" ")
	o.string(e.Encoding())
	o.raw(" ")
	o.number(uint64(len(e.Body())))
	if m := e.Message(); m != nil {
		o.raw(" ")
		o.envelope(m.Envelope())
		o.raw(" ")
		o.body(m, extended)
		o.raw(" ")
		o.number(uint64(e.Lines()))
	} else if strings.EqualFold(kind, "TEXT") {
		o.raw(" ")
		o.number(uint64(e.Lines()))
	}
	if extended {
		o.raw(" ")
		o.nstring(e.MD5())
		o.raw(" ")
		o.dispositionAndOn(e)
	}
}

// params prints body-fld-param; in IMAP4rev2 continuations are joined. RFC 3501 §9, RFC 9051 §7.5.2
func (o *output) params(params []message.Parameter) {
	if o.rev2 {
		params = message.DecodeParameters(params)
	}
	if len(params) == 0 {
		o.nilWord()
		return
	}
	o.raw("(")
	for i, p := range params {
		if i > 0 {
			o.raw(" ")
		}
		o.string(p.Name)
		o.raw(" ")
		o.string(p.Value)
	}
	o.raw(")")
}

// dispositionAndOn prints the extension data that all parts have: disposition, language, location.
// RFC 3501 §7.4.2
func (o *output) dispositionAndOn(e *message.Entity) {
	if kind, params, ok := e.Disposition(); ok {
		o.raw("(")
		o.string(kind)
		o.raw(" ")
		o.params(params)
		o.raw(")")
	} else {
		o.nilWord()
	}
	o.raw(" ")
	o.languages(e.Languages())
	o.raw(" ")
	o.nstring(e.Location())
}

// languages prints body-fld-lang. RFC 3501 §9
func (o *output) languages(tags []string) {
	switch len(tags) {
	case 0:
		o.nilWord()
	case 1:
		o.string(tags[0])
	default:
		o.raw("(")
		for i, tag := range tags {
			if i > 0 {
				o.raw(" ")
			}
			o.string(tag)
		}
		o.raw(")")
	}
}
