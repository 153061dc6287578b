package message

import (
	"bytes"
	"fmt"
)

// parameter is one of a MIME field's.
type parameter struct {
	name   string // in lower case
	value  []byte // without quotes and quoted-pairs; a copy
	at     span   // of the value in the field body, without quotes
	quoted bool
}

// mediaType is what a Content-Type field says.
type mediaType struct {
	kind, subtype string // in lower case
	parameters    []parameter
}

// parameter gives the first parameter of a name.
func (m *mediaType) parameter(name string) *parameter {
	for i := range m.parameters {
		if m.parameters[i].name == name {
			return &m.parameters[i]
		}
	}
	return nil
}

// boundary gives the boundary parameter, put together where it is divided. told is false where it stands
// in a form that hides its octets. RFC 2046 §5.1.1, RFC 2231 §3
func (m *mediaType) boundary() (p *parameter, told bool) {
	if p = m.parameter("boundary"); p != nil || !m.continued("boundary") {
		return p, true
	}
	for n := 0; ; n++ {
		next := m.parameter(fmt.Sprintf("boundary*%d", n))
		switch {
		case next == nil:
			// RFC 2231 §4: a name that ends with "*" has a value of encoded octets
			hidden := m.parameter("boundary*") != nil || m.parameter(fmt.Sprintf("boundary*%d*", n)) != nil
			return p, !hidden
		case p == nil:
			p = &parameter{name: "boundary", value: bytes.Clone(next.value), at: next.at}
		default:
			p.value = append(p.value, next.value...)
		}
	}
}

// contentType reads a media type and its parameters. RFC 2045 §5.1
func (d *decoder) contentType() (m mediaType) {
	m.kind = d.token("type", "a media type such as text/plain")
	d.octet('/', "content")
	m.subtype = d.token("subtype", `a subtype behind the "/"`)
	m.parameters = d.parameters("content")
	return m
}

// disposition reads a disposition type and its parameters. RFC 2183 §2
func (d *decoder) disposition() (string, []parameter) {
	word := d.token("disposition-type", "inline, attachment or another single word")
	return word, d.parameters("disposition")
}

// encoding reads the single token of a Content-Transfer-Encoding. RFC 2045 §6.1
func (d *decoder) encoding() string {
	word := d.token("mechanism", "one encoding's name")
	d.end("encoding", "nothing more: the field holds one name")
	return word
}

// mimeVersion reads two numbers with a period between. RFC 2045 §4
func (d *decoder) mimeVersion() (major, minor int) {
	d.cfws()
	major, _ = d.digits(1, maxDigits, "version", "a number")
	d.cfws()
	d.octet('.', "version")
	d.cfws()
	minor, _ = d.digits(1, maxDigits, "version", "a number")
	d.cfws()
	d.end("version", "the end of the field")
	return major, minor
}

// token reads a token with the CFWS around it, and gives it in lower case. RFC 2045 §5.1
func (d *decoder) token(rule, want string) string {
	d.cfws()
	start, end := d.run(token, rule, want)
	d.cfws()
	return lowered(d.in[start:end])
}

// maxParameters bounds what is held of one field; usualParameters is as many as most have.
const maxParameters, usualParameters = 1000, 2

// parameters reads what stands behind the first word. RFC 2045 §5.1
func (d *decoder) parameters(rule string) (list []parameter) {
	for d.at(';') {
		d.i++
		p := parameter{name: d.token("parameter", `a parameter such as charset=utf-8 behind the ";"`)}
		d.octet('=', "parameter")
		p.quoted = d.parameterQuoted()
		p.value, p.at = d.parameterValue()
		if list == nil {
			list = make([]parameter, 0, usualParameters)
		}
		if len(list) < maxParameters {
			list = append(list, p)
		}
	}
	d.end(rule, `";" before a parameter, or the end of the field`)
	return list
}

func (d *decoder) parameterQuoted() bool {
	d.cfws()
	return d.at('"')
}

func (d *decoder) parameterValue() ([]byte, span) {
	d.cfws()
	if !d.at('"') {
		start, end := d.run(token, "value", "a value; one with spaces or special characters stands in quotes")
		d.cfws()
		return bytes.Clone(d.in[start:end]), span{start, end}
	}
	start, end := d.quotedText()
	d.cfws()
	if d.err != nil {
		return nil, span{}
	}
	return unquote(d.in[start:end]), span{start, end}
}

// unquote takes the backslashes of quoted-pairs away. RFC 5322 §3.2.1
func unquote(octets []byte) []byte {
	var out []byte
	for i := 0; i < len(octets); i++ {
		if octets[i] == '\\' && i+1 < len(octets) {
			i++
		}
		out = append(out, octets[i])
	}
	return out
}
