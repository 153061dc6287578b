package imap

import "unicode/utf8"

// Status is what follows OK, NO, BAD, BYE, PREAUTH, or "+". RFC 9051 §7.1
type Status struct {
	Code *Code // nil: none
	Text Span
}

// Code is a response code with its arguments. RFC 9051 §7.1
type Code struct {
	Name         string // in upper case
	Span         Span   // without the brackets
	Arguments    Span   // behind the name and its space; of length 0: none
	Number       uint32 // of UIDNEXT, UIDVALIDITY, UNSEEN; the UIDVALIDITY of APPENDUID and COPYUID
	UIDs         NumberSet
	CopiedTo     NumberSet // the second set of COPYUID
	Flags        []String
	Capabilities []String
}

// status takes SP resp-text. RFC 9051 §9 lets the text be missing.
func (d *decoder) status() *Status {
	d.sp()
	s := &Status{}
	if d.at('[') {
		s.Code = d.code()
	}
	s.Text = d.text()
	return s
}

// continuation takes a continue-req. RFC 9051 §9, §7.6
func (d *decoder) continuation(r *Response) {
	d.off++
	r.Status = &Status{}
	if d.at('\r') {
		d.lapse(NoSpace, d.off)
		r.Status.Text = Span{d.off, 0}
		return
	}
	*r.Status = *d.status()
}

// text takes the rest of the line. Octets above 127 are noted. RFC 9051 §9 text, RFC 3501 §9 text
func (d *decoder) text() Span {
	start := d.off
	eight := -1
	for d.err == nil && d.off < len(d.in) && d.in[d.off] != '\r' {
		if b := d.in[d.off]; b >= 0x80 {
			if eight < 0 {
				eight = d.off
			}
		} else if !textChar.has(b) {
			d.fail("TEXT-CHAR")
		}
		d.off++
	}
	s := d.span(start)
	if eight >= 0 {
		d.lapse(EightBitText, eight)
		if !utf8.Valid(s.in(d.in)) {
			d.lapse(NotUTF8, eight)
		}
	}
	return s
}

// code takes "[" resp-text-code "]" and the space behind it. A text may begin with "[" and hold no
// code: then nothing is taken. RFC 9051 §9 resp-text
func (d *decoder) code() *Code {
	before, notes := d.off, len(d.notes)
	d.off++
	start := d.off
	c := &Code{Name: upper(d.run(atomChar, "resp-text-code"))}
	if d.err == nil {
		args := d.off
		d.codeArguments(c)
		if d.err == nil && !d.at(']') {
			d.fail("resp-text-code")
		}
		if _, wrong := d.err.(*SyntaxError); wrong {
			// The last alternative of resp-text-code takes any text without "]".
			d.err, d.off, d.notes = nil, args, d.notes[:notes]
			d.lapse(CodeArguments, args)
			d.plainArguments()
		}
		c.Span = d.span(start)
		if d.off > args {
			c.Arguments = Span{args + 1, d.off - args - 1}
		}
	}
	d.octet(']', "resp-text-code")
	// The space is missing in the RFC's own examples where no text follows.
	if !d.at('\r') {
		d.sp()
	}
	if _, wrong := d.err.(*SyntaxError); wrong {
		d.err, d.off, d.notes = nil, before, d.notes[:notes]
		return nil
	}
	return c
}

// plainArguments takes [SP 1*<any TEXT-CHAR except "]">]. RFC 9051 §9 resp-text-code
func (d *decoder) plainArguments() {
	if !d.at(' ') {
		return
	}
	d.off++
	for b := d.peek(); b != 0 && b != ']' && b != '\r' && b != '\n'; b = d.peek() {
		d.off++
	}
}

// codeArguments takes what the definition of the code asks for. RFC 9051 §7.1, §9 resp-text-code
func (d *decoder) codeArguments(c *Code) {
	switch c.Name {
	case "ALERT", "PARSE", "READ-ONLY", "READ-WRITE", "TRYCREATE", "UIDNOTSTICKY", "CLOSED":
	case "BADCHARSET":
		if d.took(' ') {
			d.list(1, "BADCHARSET", func() { d.astring() })
		}
	case "CAPABILITY":
		c.Capabilities = d.capabilities()
	case "PERMANENTFLAGS":
		d.sp()
		c.Flags = d.flags(true)
	case "UIDNEXT", "UIDVALIDITY", "UNSEEN":
		d.sp()
		c.Number = d.nzNumber()
	case "APPENDUID":
		d.sp()
		c.Number = d.nzNumber()
		d.sp()
		c.UIDs = d.uidSet() // a set where several messages were appended
	case "COPYUID":
		d.sp()
		c.Number = d.nzNumber()
		d.sp()
		c.UIDs = d.uidSet()
		d.sp()
		c.CopiedTo = d.uidSet()
	default:
		d.plainArguments()
	}
}

// capabilities takes *(SP capability). RFC 9051 §9
func (d *decoder) capabilities() []String {
	var caps []String
	for d.took(' ') {
		caps = append(caps, d.atom())
	}
	return caps
}
