package imap

import "fmt"

// Bounds of the reader.
const (
	// MaxLine is the longest stretch of a response that is taken without a literal in it, CRLF included.
	// The RFCs set none for servers; a SEARCH response over 200,000 messages fits.
	MaxLine = 1 << 20
	// MaxLiteral is the largest literal that is taken.
	MaxLiteral = 16 << 20
	// MaxNesting is how deep lists may be nested.
	MaxNesting = 100
	// MaxResponses is how many responses may come before the end of a group.
	MaxResponses = 5_000
	// MaxOctets is how many octets they may have, each response counted with 256 more.
	MaxOctets = 24 << 20
)

// SyntaxError says where octets stop following the grammar.
type SyntaxError struct {
	Rule   string // of the ABNF
	Offset int    // in the response
}

// Error implements error.
func (e *SyntaxError) Error() string { return fmt.Sprintf("no %s at octet %d", e.Rule, e.Offset) }

// Span is a place in a response.
type Span struct{ Offset, Length int }

// in gives the octets of the place.
func (s Span) in(octets []byte) []byte { return octets[s.Offset : s.Offset+s.Length] }

// Lapse is a departure from the grammar that leaves a response readable.
type Lapse struct {
	Kind   LapseKind
	Offset int
}

// LapseKind says what is wrong.
type LapseKind int

// The kinds of lapses.
const (
	NonSynchronizing LapseKind = iota // a literal with a plus. RFC 9051 §4.3
	EightBitQuoted                    // an octet above 127 in a quoted string
	EightBitText                      // an octet above 127 in text
	NotUTF8                           // octets above 127 that are no UTF-8
	NulInString                       // a NUL in a literal that is no literal8
	NoSpace                           // "+" without the space behind it. RFC 9051 §9 continue-req
	CodeArguments                     // a known response code with other arguments than its own
	BodyExtension                     // extension data in BODY. RFC 9051 §9 body-ext-1part
)

// decoder walks the octets of one response. The first mismatch sticks.
type decoder struct {
	in    []byte
	off   int
	err   error
	depth int
	notes []Lapse
	// more appends a literal's n octets and the line behind them to what there is. Nil: all is there.
	more func(d *decoder, n int) error
}

func (d *decoder) fail(rule string) {
	if d.err == nil {
		d.err = &SyntaxError{rule, d.off}
	}
}

func (d *decoder) lapse(k LapseKind, offset int) {
	const enough = 16
	if len(d.notes) < enough {
		d.notes = append(d.notes, Lapse{k, offset})
	}
}

// peek gives the next octet, and 0 at the end or behind an error: no rule begins with NUL.
func (d *decoder) peek() byte {
	if d.err != nil || d.off >= len(d.in) {
		return 0
	}
	return d.in[d.off]
}

func (d *decoder) at(b byte) bool { return b != 0 && d.peek() == b }

// octet takes one certain octet.
func (d *decoder) octet(b byte, rule string) {
	if !d.at(b) {
		d.fail(rule)
		return
	}
	d.off++
}

// took takes the octet if it is there.
func (d *decoder) took(b byte) bool {
	if d.at(b) {
		d.off++
		return true
	}
	return false
}

// sp takes exactly one space. RFC 9051 §9, note 2
func (d *decoder) sp() { d.octet(' ', "SP") }

// crlf takes the end of the line. RFC 9051 §2.2
func (d *decoder) crlf() {
	if d.peek() != '\r' || d.off+1 >= len(d.in) || d.in[d.off+1] != '\n' {
		d.fail("CRLF")
		return
	}
	d.off += 2
}

// run takes one or more octets of a class.
func (d *decoder) run(c class, rule string) []byte {
	start := d.off
	for d.err == nil && d.off < len(d.in) && c.has(d.in[d.off]) {
		d.off++
	}
	if d.off == start {
		d.fail(rule)
	}
	return d.in[start:d.off]
}

// ahead tells whether a keyword comes next and ends there.
func (d *decoder) ahead(word string) bool {
	end := d.off + len(word)
	if d.err != nil || end > len(d.in) || !equalFold(d.in[d.off:end], word) {
		return false
	}
	return end == len(d.in) || !atomChar.has(d.in[end])
}

// keyword takes one certain word, without case.
func (d *decoder) keyword(word string) {
	if !d.ahead(word) {
		d.fail(word)
		return
	}
	d.off += len(word)
}

// tookWord takes the keyword if it is there.
func (d *decoder) tookWord(word string) bool {
	if d.ahead(word) {
		d.off += len(word)
		return true
	}
	return false
}

// list takes "(", items with one space between, and ")". least is how many there must be.
func (d *decoder) list(least int, rule string, item func()) {
	d.open(rule)
	for n := 0; d.err == nil; n++ {
		if n >= least && n == 0 && d.at(')') {
			break
		}
		if n > 0 {
			if d.at(')') {
				break
			}
			d.sp()
		}
		item()
	}
	d.close(rule)
}

// open enters a parenthesis, close leaves it.
func (d *decoder) open(rule string) {
	d.octet('(', rule)
	if d.depth++; d.depth > MaxNesting {
		d.fail("nesting")
	}
}

func (d *decoder) close(rule string) {
	d.octet(')', rule)
	d.depth--
}

// span gives the place from start to here.
func (d *decoder) span(start int) Span { return Span{start, max(d.off-start, 0)} }
