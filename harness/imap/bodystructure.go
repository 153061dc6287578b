package imap

import (
	"fmt"
	"slices"
)

// BodyStructure is a BODY or BODYSTRUCTURE, or a part of one. RFC 9051 §7.5.2
type BodyStructure struct {
	Type, Subtype String           // Type has no octets in a multipart
	Parts         []*BodyStructure // of a multipart
	Parameters    []String         // names and values by turns
	ID            String
	Description   String
	Encoding      String
	Octets        uint32
	Lines         uint64         // of TEXT and MESSAGE/RFC822
	Envelope      *Envelope      // of MESSAGE/RFC822
	Message       *BodyStructure // of MESSAGE/RFC822
	Extended      bool           // extension data was there
	Span          Span
}

// Multipart tells whether there are parts.
func (b *BodyStructure) Multipart() bool { return len(b.Parts) > 0 }

// extended tells whether extension data stands anywhere in it.
func (b *BodyStructure) extended() bool {
	if b == nil {
		return false
	}
	for _, p := range b.Parts {
		if p.extended() {
			return true
		}
	}
	return b.Extended || b.Message.extended()
}

// body takes a body. RFC 9051 §9
func (d *decoder) body() *BodyStructure {
	b := &BodyStructure{}
	start := d.off
	d.open("body")
	if d.at('(') {
		d.bodyMultipart(b)
	} else {
		d.bodyOnePart(b)
	}
	d.close("body")
	b.Span = d.span(start)
	return b
}

// bodyMultipart takes a body-type-mpart. RFC 9051 §9
func (d *decoder) bodyMultipart(b *BodyStructure) {
	for d.at('(') {
		b.Parts = append(b.Parts, d.body())
	}
	d.sp()
	b.Subtype = d.str()
	if d.took(' ') { // body-ext-mpart
		b.Extended = true
		b.Parameters = d.bodyParameters()
		d.bodyExtensions()
	}
}

// bodyOnePart takes a body-type-1part. RFC 9051 §9
func (d *decoder) bodyOnePart(b *BodyStructure) {
	b.Type = d.str()
	d.sp()
	b.Subtype = d.str()
	d.sp()
	d.bodyFields(b)
	switch {
	case equalFold(b.Type.Octets, "TEXT"):
		d.sp()
		b.Lines = d.number64()
	case equalFold(b.Type.Octets, "MESSAGE") && d.holdsMessage(b):
		d.sp()
		b.Envelope = d.envelope()
		d.sp()
		b.Message = d.body()
		d.sp()
		b.Lines = d.number64()
	}
	if d.took(' ') { // body-ext-1part
		b.Extended = true
		d.nstring() // body-fld-md5
		d.bodyExtensions()
	}
}

// holdsMessage tells whether the fields of a body-type-msg follow. RFC 9051 §9 counts MESSAGE/GLOBAL
// among them and RFC 3501 §9 does not: there, what follows decides.
func (d *decoder) holdsMessage(b *BodyStructure) bool {
	if equalFold(b.Subtype.Octets, "RFC822") {
		return true
	}
	return equalFold(b.Subtype.Octets, "GLOBAL") && d.at(' ') && d.off+1 < len(d.in) && d.in[d.off+1] == '('
}

// bodyFields takes body-fields. RFC 9051 §9
func (d *decoder) bodyFields(b *BodyStructure) {
	b.Parameters = d.bodyParameters()
	d.sp()
	b.ID = d.nstring()
	d.sp()
	b.Description = d.nstring()
	d.sp()
	b.Encoding = d.str()
	d.sp()
	b.Octets = d.number()
}

// bodyParameters takes a body-fld-param. RFC 9051 §9
func (d *decoder) bodyParameters() []String {
	if d.tookWord("NIL") {
		return nil
	}
	var out []String
	d.list(1, "body-fld-param", func() {
		out = append(out, d.str())
		d.sp()
		out = append(out, d.str())
	})
	return out
}

// bodyExtensions takes [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP body-extension)]]].
// RFC 9051 §9 body-ext-1part, body-ext-mpart
func (d *decoder) bodyExtensions() {
	if !d.took(' ') {
		return
	}
	if !d.tookWord("NIL") {
		d.open("body-fld-dsp")
		d.str()
		d.sp()
		d.bodyParameters()
		d.close("body-fld-dsp")
	}
	if !d.took(' ') {
		return
	}
	if d.at('(') {
		d.list(1, "body-fld-lang", func() { d.str() })
	} else {
		d.nstring()
	}
	if !d.took(' ') {
		return
	}
	d.nstring() // body-fld-loc
	for d.took(' ') {
		d.bodyExtension()
	}
}

// bodyExtension takes a body-extension. RFC 9051 §9
func (d *decoder) bodyExtension() {
	switch {
	case d.at('('):
		d.list(1, "body-extension", d.bodyExtension)
	case digit.has(d.peek()):
		d.number64()
	default:
		d.nstring()
	}
}

// canonical writes what may not change of a structure and has a meaning: no extension data, no case of
// what has none, no order of parameters.
func (b *BodyStructure) canonical(dst []byte) []byte {
	dst = append(dst, '(')
	for _, p := range b.Parts {
		dst = p.canonical(dst)
	}
	dst = fmt.Appendf(dst, "%q %q", upper(b.Type.Octets), upper(b.Subtype.Octets))
	if b.Multipart() {
		return append(dst, ')') // its parameters are extension data
	}
	var parameters []string
	for i := 0; i+1 < len(b.Parameters); i += 2 {
		parameters = append(parameters, fmt.Sprintf("%q %q", upper(b.Parameters[i].Octets), b.Parameters[i+1].Octets))
	}
	slices.Sort(parameters)
	dst = fmt.Appendf(dst, "%q %q %q %q %d %d", parameters, b.ID.Octets, b.Description.Octets, upper(b.Encoding.Octets), b.Octets, b.Lines)
	if b.Message != nil {
		dst = b.Message.canonical(dst)
	}
	return append(dst, ')')
}
