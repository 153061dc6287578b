package imap

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"unicode/utf8"
)

// SyntaxError says which grammar rule a command broke, and where.
type SyntaxError struct {
	Rule   string
	Offset int
}

// Error gives the text of the BAD response.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("syntax error at octet %d: %s expected", e.Offset, e.Rule)
}

// ErrIncomplete says that a command is right so far and ends where the octets of a literal begin.
var ErrIncomplete = errors.New("command goes on after a literal")

// decoder walks over one command. Its methods bear the names of grammar rules. The first mismatch sticks;
// after it all methods give zero values and move no further.
type decoder struct {
	in    []byte
	pos   int
	err   error
	depth int  // of nested parentheses, NOT and OR
	rev2  bool // the grammar of RFC 9051
}

// fail remembers the first error only.
func (d *decoder) fail(rule string) {
	if d.err == nil {
		d.err = &SyntaxError{Rule: rule, Offset: d.pos}
	}
}

// at tells whether the next octet is c.
func (d *decoder) at(c byte) bool { return d.err == nil && d.pos < len(d.in) && d.in[d.pos] == c }

// take moves over the next octet if it is c.
func (d *decoder) take(c byte) bool {
	if !d.at(c) {
		return false
	}
	d.pos++
	return true
}

// octet moves over c, which must be there.
func (d *decoder) octet(c byte, rule string) {
	if !d.take(c) {
		d.fail(rule)
	}
}

// sp is exactly one space. RFC 3501 §9
func (d *decoder) sp() { d.octet(' ', "SP") }

// crlf is the end of the command, with nothing after it.
func (d *decoder) crlf() {
	d.octet('\r', "CRLF")
	d.octet('\n', "CRLF")
	if d.pos != len(d.in) {
		d.fail("end of command")
	}
}

// run reads one octet or more of a class.
func (d *decoder) run(class func(byte) bool, rule string) []byte {
	start := d.pos
	for d.err == nil && d.pos < len(d.in) && class(d.in[d.pos]) {
		d.pos++
	}
	if d.pos == start {
		d.fail(rule)
		return nil
	}
	return d.in[start:d.pos]
}

// atom = 1*ATOM-CHAR. RFC 3501 §9
func (d *decoder) atom() string { return string(d.run(isAtomChar, "atom")) }

// word reads an atom that the grammar spells out in quotes, whose case does not count. RFC 3501 §9
func (d *decoder) word() string { return upper(d.run(isAtomChar, "atom")) }

// astring = 1*ASTRING-CHAR / string. RFC 3501 §9
func (d *decoder) astring() []byte {
	if d.at('"') || d.at('{') {
		return d.string()
	}
	return d.run(isAstringChar, "astring")
}

// string = quoted / literal. RFC 3501 §9
func (d *decoder) string() []byte {
	if d.at('{') {
		return d.literal()
	}
	return d.quoted()
}

// nstring = string / nil, which is not ok. RFC 3501 §9
func (d *decoder) nstring() (value []byte, ok bool) {
	if d.at('"') || d.at('{') {
		return d.string(), true
	}
	if upper(d.run(isAtomChar, "nstring")) != "NIL" {
		d.fail("nstring")
	}
	return nil, false
}

// quoted = DQUOTE *QUOTED-CHAR DQUOTE. RFC 3501 §9
func (d *decoder) quoted() (value []byte) {
	d.octet('"', "string")
	value = []byte{}
	for d.err == nil && !d.at('"') {
		escaped := d.take('\\')
		if d.pos >= len(d.in) || !d.isQuotedChar(d.in[d.pos]) || escaped && !isQuotedSpecial(d.in[d.pos]) {
			d.fail("QUOTED-CHAR")
			break
		}
		value = append(value, d.in[d.pos])
		d.pos++
	}
	d.octet('"', "DQUOTE")
	if !utf8.Valid(value) {
		d.fail("QUOTED-CHAR")
	}
	return value
}

// isQuotedChar tells what may stand between quotes: UTF-8 too in IMAP4rev2. RFC 9051 §9
func (d *decoder) isQuotedChar(c byte) bool { return isTextChar(c) || d.rev2 && c >= utf8.RuneSelf }

// literal = "{" number ["+"] "}" CRLF *CHAR8, as octets of the command. RFC 3501 §9, RFC 7888 §8
func (d *decoder) literal() []byte {
	d.octet('{', "literal")
	size := d.number()
	d.take('+')
	d.octet('}', "literal")
	d.octet('\r', "literal")
	d.octet('\n', "literal")
	if d.err != nil {
		return nil
	}
	if int64(len(d.in)-d.pos) < int64(size) || d.pos == len(d.in) {
		d.err = ErrIncomplete
		return nil
	}
	octets := d.in[d.pos : d.pos+int(size) : d.pos+int(size)]
	if bytes.IndexByte(octets, 0) >= 0 {
		d.fail("CHAR8")
	}
	d.pos += int(size)
	return octets
}

// number = 1*DIGIT, of 32 bits. RFC 3501 §9
func (d *decoder) number() uint32 {
	var n uint64
	for _, c := range d.run(isDigit, "number") {
		n = n*10 + uint64(c-'0')
		if n > math.MaxUint32 {
			d.fail("number of 32 bits")
			return 0
		}
	}
	return uint32(n)
}

// nzNumber is a number that begins with no zero. RFC 3501 §9
func (d *decoder) nzNumber() uint32 {
	if d.at('0') {
		d.fail("nz-number")
	}
	return d.number()
}

// maxDepth is how deep parentheses, NOT and OR may nest in one command.
const maxDepth = 64

// nested runs a rule one level deeper, if that is not too deep.
func (d *decoder) nested(rule func()) {
	if d.depth == maxDepth {
		d.fail("less nesting")
		return
	}
	d.depth++
	rule()
	d.depth--
}

// list reads "(" item *(SP item) ")". RFC 3501 §9
func (d *decoder) list(item func()) {
	d.octet('(', "list")
	item()
	for d.take(' ') {
		item()
	}
	d.octet(')', "list")
}
