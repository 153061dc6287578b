package smtp

import "fmt"

// SyntaxError says which rule of the grammar a command breaks, and where in it.
type SyntaxError struct {
	Rule   string
	Offset int
}

// Error implements error.
func (e *SyntaxError) Error() string { return fmt.Sprintf("no %s at octet %d", e.Rule, e.Offset) }

// decoder walks over the arguments of a command. The first mismatch sticks.
type decoder struct {
	in   string
	pos  int
	utf8 bool // the grammar of SMTPUTF8. RFC 6531 §3.3
	bad  *SyntaxError
}

func (d *decoder) err() error {
	if d.bad != nil {
		return d.bad
	}
	return nil
}

func (d *decoder) fail(rule string) {
	if d.bad == nil {
		d.bad = &SyntaxError{rule, d.pos}
	}
}

func (d *decoder) rest() string { return d.in[d.pos:] }

func (d *decoder) done() bool { return d.pos == len(d.in) }

func (d *decoder) at(c byte) bool { return !d.done() && d.in[d.pos] == c }

// octet takes one given octet.
func (d *decoder) octet(c byte, rule string) {
	if d.bad != nil || !d.at(c) {
		d.fail(rule)
		return
	}
	d.pos++
}

// has takes an octet if it is there.
func (d *decoder) has(c byte) bool {
	if d.bad != nil || !d.at(c) {
		return false
	}
	d.pos++
	return true
}

// some takes one octet or more of a class.
func (d *decoder) some(of class, rule string) string {
	start := d.pos
	for d.bad == nil {
		n := d.one(of)
		if n == 0 {
			break
		}
		d.pos += n
	}
	if d.pos == start {
		d.fail(rule)
	}
	return d.in[start:d.pos]
}

// one tells how many octets a character of a class has here; 0 when it is none. Three classes are wider
// with SMTPUTF8: atext, qtextSMTP and esmtp-value. RFC 6531 §3.3
func (d *decoder) one(of class) int {
	switch {
	case d.done():
		return 0
	case of.has(d.in[d.pos]):
		return 1
	case d.utf8 && of&(atext|qtext|esmtpValue) != 0:
		return nonASCII(d.rest())
	}
	return 0
}

// keyword takes a word of the protocol in any case. RFC 5321 §2.4
func (d *decoder) keyword(word string) {
	if d.bad != nil || len(d.rest()) < len(word) || upper(d.rest()[:len(word)]) != word {
		d.fail(word)
		return
	}
	d.pos += len(word)
}

// end wants nothing to be left.
func (d *decoder) end() {
	if !d.done() {
		d.fail("end of command")
	}
}
