package imap

import "unicode/utf8"

// Form says how a string was sent.
type Form int

// The forms.
const (
	Atom Form = iota
	Quoted
	Literal
	Literal8
	Nil // not a string: there is none
)

// String is a string, atom or NIL, decoded.
type String struct {
	Octets []byte
	Form   Form
	Span   Span // with its quotation marks or literal's head
}

// IsNil tells whether NIL stood there.
func (s String) IsNil() bool { return s.Form == Nil }

// atom takes an atom. RFC 9051 §9
func (d *decoder) atom() String {
	start := d.off
	octets := d.run(atomChar, "atom")
	return String{octets, Atom, d.span(start)}
}

// str takes a quoted string or a literal. RFC 9051 §9 string
func (d *decoder) str() String {
	switch d.peek() {
	case '"':
		return d.quoted()
	case '{':
		return d.literal()
	}
	d.fail("string")
	return String{}
}

// nstring takes a string or NIL. RFC 9051 §9
func (d *decoder) nstring() String {
	start := d.off
	if d.tookWord("NIL") {
		return String{Form: Nil, Span: d.span(start)}
	}
	if b := d.peek(); b != '"' && b != '{' {
		d.fail("nstring")
		return String{}
	}
	return d.str()
}

// astring takes a string or a run of ASTRING-CHAR. RFC 9051 §9
func (d *decoder) astring() String {
	if b := d.peek(); b == '"' || b == '{' {
		return d.str()
	}
	start := d.off
	octets := d.run(astringChar, "astring")
	return String{octets, Atom, d.span(start)}
}

// quoted takes a quoted string. Octets above 127 are taken and noted: whether they may stand there
// depends on the session. RFC 9051 §9 quoted, RFC 3501 §9 quoted
func (d *decoder) quoted() String {
	start := d.off
	d.octet('"', "quoted")
	var out []byte
	eight := -1
	for d.err == nil && !d.at('"') {
		if d.at('\\') {
			d.off++
			if !d.at('"') && !d.at('\\') {
				d.fail("quoted-specials")
				break
			}
		}
		b := d.peek()
		if b < 0x80 && !textChar.has(b) {
			d.fail("QUOTED-CHAR")
			break
		}
		if b >= 0x80 && eight < 0 {
			eight = d.off
		}
		out = append(out, b)
		d.off++
	}
	d.octet('"', "quoted")
	if eight >= 0 {
		d.lapse(EightBitQuoted, eight)
		if !utf8.Valid(out) {
			d.lapse(NotUTF8, eight)
		}
	}
	return String{out, Quoted, d.span(start)}
}

// literal takes a literal. RFC 9051 §4.3, §9
func (d *decoder) literal() String {
	start := d.off
	octets := d.counted()
	for i, b := range octets {
		if b == 0 {
			d.lapse(NulInString, d.off-len(octets)+i)
			break
		}
	}
	return String{octets, Literal, d.span(start)}
}

// literal8 takes a literal that may hold NUL. RFC 9051 §9
func (d *decoder) literal8() String {
	start := d.off
	d.octet('~', "literal8")
	octets := d.counted()
	return String{octets, Literal8, d.span(start)}
}

// counted takes {n} CRLF and n octets.
func (d *decoder) counted() []byte {
	d.octet('{', "literal")
	n := d.number64()
	if d.at('+') {
		d.lapse(NonSynchronizing, d.off)
		d.off++
	}
	d.octet('}', "literal")
	d.crlf()
	if d.err != nil {
		return nil
	}
	if n > MaxLiteral {
		d.err = &TooLarge{n}
		return nil
	}
	if d.more != nil && d.off == len(d.in) {
		if err := d.more(d, int(n)); err != nil {
			d.err = err
			return nil
		}
	}
	if uint64(len(d.in)-d.off) < n {
		d.fail("literal")
		return nil
	}
	d.off += int(n)
	return d.in[d.off-int(n) : d.off : d.off]
}

// TooLarge says that a literal is announced which the reader does not take. It is lawful.
type TooLarge struct{ Octets uint64 }

// Error implements error.
func (t *TooLarge) Error() string { return "a literal larger than the reader takes is announced" }
