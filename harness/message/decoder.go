package message

import "fmt"

// SyntaxError says where a field body leaves its grammar.
type SyntaxError struct {
	Rule   string // the ABNF rule that was being read
	Want   string // what may stand there
	Offset int    // in the unfolded field body
}

// Error implements error.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%s at octet %d: want %s", e.Rule, e.Offset, e.Want)
}

// kind is what a piece of a field body is, where a later look at it depends on that.
type kind uint8

const (
	phraseAtom    kind = iota // an atom in a phrase
	quotedString              // what is between the quotes, in a phrase
	commentText               // what is between the parentheses
	localAtom                 // a local-part without quotes
	localQuoted               // a local-part in quotes, what is between them
	domainAtom                // a domain without brackets
	atSignSpace               // white space or a comment beside the "@"
	legacyComment             // a comment behind an address that has no name in front
	blankRun                  // white space in a date-time that is not one space
	listRest                  // what stands behind an address of a list field
)

// piece is one of them, by its place in the unfolded field body.
type piece struct {
	kind       kind
	start, end int
}

// decoder reads one unfolded field body. Methods are named after ABNF rules; the first mismatch sticks,
// and after it nothing more is read.
type decoder struct {
	in     []byte
	i      int
	obs    bool // the obsolete forms of RFC 5322 §4 are read too
	utf8   bool // RFC 6532: octets above 127 stand where letters may
	pieces []piece
	spec   span   // the addr-spec read last, without the CFWS before it
	ids    []span // what is between the angle brackets of message identifiers
	forms  []form // the obsolete forms that were read
	err    *SyntaxError
}

func (d *decoder) fail(rule, want string) {
	if d.err == nil {
		d.err = &SyntaxError{rule, want, d.i}
	}
}

func (d *decoder) more() bool { return d.err == nil && d.i < len(d.in) }

func (d *decoder) at(b byte) bool { return d.more() && d.in[d.i] == b }

// is tells whether the next octet is of a class.
func (d *decoder) is(c class) bool { return d.more() && d.has(d.in[d.i], c) }

// has tells whether an octet is of a class, with RFC 6532 §3.2 added to it where that is in force.
func (d *decoder) has(b byte, c class) bool { return classes[b]&d.wide(c) != 0 }

// wide adds to a class what RFC 6532 §3.2 adds, where that is in force.
func (d *decoder) wide(c class) class {
	if d.utf8 && c&(atext|ctext|qtext|dtext|vchar) != 0 {
		return c | eight
	}
	return c
}

// skip gives the index of the first octet from here on that is not of a class.
func (d *decoder) skip(c class) int {
	c = d.wide(c)
	i := d.i
	for i < len(d.in) && classes[d.in[i]]&c != 0 {
		i++
	}
	return i
}

// octet reads one octet that must be there.
func (d *decoder) octet(b byte, rule string) {
	if !d.at(b) {
		d.fail(rule, wantOf(b, rule))
		return
	}
	d.i++
}

// run reads one or more octets of a class.
func (d *decoder) run(c class, rule, want string) (start, end int) {
	start = d.i
	if d.err == nil {
		d.i = d.skip(c)
	}
	if d.i == start {
		d.fail(rule, want)
	}
	return start, d.i
}

// end refuses anything that is left.
func (d *decoder) end(rule, want string) {
	if d.more() {
		d.fail(rule, want)
	}
}

// fws reads optional folding white space; the folding is undone before. RFC 5322 §3.2.2
func (d *decoder) fws() bool {
	start := d.i
	if d.err == nil {
		for d.i < len(d.in) && isWSP(d.in[d.i]) {
			d.i++
		}
	}
	return d.i > start
}

// cfws reads optional comments and folding white space. RFC 5322 §3.2.2
func (d *decoder) cfws() bool {
	start := d.i
	for d.fws(); d.at('('); d.fws() {
		d.comment()
	}
	return d.i > start
}

// comment reads a comment and those within it. RFC 5322 §3.2.2
func (d *decoder) comment() {
	start, depth := d.i, 0
	for d.more() {
		b := d.in[d.i]
		switch {
		case b == '\\':
			d.quotedPair()
			continue
		case b == '(':
			depth++
		case b == ')':
			depth--
		case !d.has(b, ctext) && !isWSP(b):
			d.fail("comment", "printable characters")
			return
		}
		d.i++
		if depth == 0 {
			d.pieces = append(d.pieces, piece{commentText, start + 1, d.i - 1})
			return
		}
	}
	d.fail("comment", `")" at the end of the comment`)
}

// quotedPair reads a backslash and what it quotes. RFC 5322 §3.2.1
func (d *decoder) quotedPair() {
	d.i++
	if !d.is(vchar) && (!d.more() || !isWSP(d.in[d.i])) {
		d.fail("quoted-pair", `a character behind "\"`)
		return
	}
	d.i++
}

// quotedText reads a quoted-string without the CFWS around it. RFC 5322 §3.2.4
func (d *decoder) quotedText() (start, end int) {
	d.octet('"', "quoted-string")
	start = d.i
	for d.more() && d.in[d.i] != '"' {
		switch b := d.in[d.i]; {
		case b == '\\':
			d.quotedPair()
		case isWSP(b):
			d.i++
		case d.has(b, qtext):
			d.i = d.skip(qtext)
		default:
			d.fail("quoted-string", "printable characters")
		}
	}
	end = d.i
	if d.err == nil && !d.at('"') {
		d.fail("quoted-string", `a second quote (") at the end of the quoted text`)
	}
	d.i++
	return start, end
}

// word reads an atom or a quoted-string and the CFWS behind it. RFC 5322 §3.2.5
func (d *decoder) word() {
	d.cfws()
	if d.at('"') {
		start, end := d.quotedText()
		d.note(quotedString, start, end)
	} else {
		start, end := d.run(atext, "phrase", "a word, or a text in quotes")
		d.note(phraseAtom, start, end)
	}
	d.cfws()
}

func (d *decoder) note(k kind, start, end int) {
	if d.err == nil {
		d.pieces = append(d.pieces, piece{k, start, end})
	}
}

// phrase reads one or more words. RFC 5322 §3.2.5
func (d *decoder) phrase() {
	d.word()
	for d.at('"') || d.is(atext) || d.obs && d.at('.') {
		if d.at('.') {
			d.obsPhraseDot()
			continue
		}
		d.word()
	}
}

// obsPhraseDot reads the period that an obs-phrase may hold. RFC 5322 §4.1
func (d *decoder) obsPhraseDot() {
	d.form(obsPhrasePeriod, d.i)
	d.i++
	d.cfws()
}

// dotAtomText reads atext with single periods between. RFC 5322 §3.2.3
func (d *decoder) dotAtomText(rule, want string) (start, end int) {
	start, _ = d.run(atext, rule, want)
	for d.at('.') {
		d.i++
		d.run(atext, rule, "a letter or a digit behind the period")
	}
	return start, d.i
}

// keywords reads a list of phrases. RFC 5322 §3.6.5, §4.1
func (d *decoder) keywords() {
	for {
		if d.obs && d.nullMember() {
			d.form(obsNullKeyword, d.i)
		} else {
			d.phrase()
		}
		if !d.at(',') {
			break
		}
		d.i++
	}
	d.end("keywords", "a comma between keywords, or the end of the field")
}

// nullMember tells whether nothing stands between the commas of an obsolete list. RFC 5322 §4.1, §4.4
func (d *decoder) nullMember() bool {
	d.cfws()
	return d.at(',') || d.i >= len(d.in)
}
