package message

import (
	"errors"
	"fmt"
	"io"
	"math"

	"mailspec/harness/verdict"
)

// Options says how a message is judged.
type Options struct {
	// Received judges as a receiver must: what RFC 5322 §4 lets a receiver read is information.
	Received bool
	// UTF8 judges a message that may hold UTF-8 in its header fields. RFC 6532
	UTF8 bool
	// LocalLines takes a bare LF for a line end without a finding, for files of systems that store it so.
	LocalLines bool
	// PerRequirement is how many findings of one id are reported; 0 is DefaultPerRequirement.
	PerRequirement int
	// Checked, where set, is told at the end how often each requirement that the message exercised was
	// looked at, and how often it was broken.
	Checked func(id string, looks, broken int)
	// Silence holds ids that are never reported, and Accuse ids that are reported once at line 1 whatever
	// the message says: so a test can see that an example fails when the checker is wrong.
	Silence, Accuse []string
}

// DefaultPerRequirement keeps a message with the same fault in every line readable, and its report bounded.
const DefaultPerRequirement = 10

// Finding is one fault, or with level may one piece of information.
type Finding struct {
	ID     string
	Level  verdict.Level
	Offset int64 // of the octet in the message, from 0
	Line   int   // from 1
	Column int   // in octets, from 1
	Text   string
}

// String shows the finding on one line.
func (f Finding) String() string {
	return fmt.Sprintf("%d:%d: %s (%s): %s", f.Line, f.Column, f.ID, f.Level, f.Text)
}

// Check judges the message that r holds and reports what it finds, about in the order of the message.
// The error is r's own.
func Check(r io.Reader, opt Options, report func(Finding)) error {
	c := newChecker(opt, report)
	err := c.read(c.stream(r))
	c.release()
	return err
}

// read judges all lines.
func (c *checker) read(in *scanner) error {
	var l line
	in.over = c.spill
	for {
		if c.countsLines() {
			c.takePlain(in.skipPlain())
		}
		switch err := in.next(&l); {
		case err == nil:
			c.line(&l)
		case errors.Is(err, io.EOF):
			c.finish(&l)
			return nil
		default:
			return fmt.Errorf("read message: %w", err)
		}
	}
}

// CheckBytes judges a message that is at hand.
func CheckBytes(octets []byte, opt Options) (j Judgment) {
	c := newChecker(opt, func(f Finding) { j.Findings = append(j.Findings, f) })
	_ = c.read(&scanner{in: &atHand{octets}}) // octets at hand have no errors
	j.counts = c.counts
	c.release()
	return j
}

// counts says of each requirement how often it was looked at, and how often it was broken.
type counts [ruleCount]struct{ looks, broken uint32 }

// checker judges one message.
type checker struct {
	opt      Options
	report   func(Finding)
	counts   *counts
	silent   *[ruleCount]bool // nil where all are reported
	limits   map[string]bool  // limits that were reported
	verified int              // how many signatures
	// contentIDs are those of the message's own parts.
	contentIDs map[string]bool
	// partIDs are those of all parts, and references the URLs that name one.
	partIDs    map[string]bool
	references []reference
	unknownIDs bool // there is a Content-ID that could not be read
	tree
	buffers
}

// silenceAndAccuse does what the options ask of single requirements.
func (c *checker) silenceAndAccuse() {
	if len(c.opt.Silence)+len(c.opt.Accuse) == 0 {
		return
	}
	c.silent = new([ruleCount]bool)
	for r, q := range requirements {
		c.silent[r] = contains(c.opt.Silence, q.id)
		if contains(c.opt.Accuse, q.id) {
			c.fault(rule(r), place{0, 1, 1}, "a false finding, asked for")
		}
	}
}

func contains(list []string, word string) bool {
	for _, w := range list {
		if w == word {
			return true
		}
	}
	return false
}

// check counts a look at a requirement and reports a fault where it is broken.
func (c *checker) check(r rule, ok bool, at place, text string) {
	c.look(r)
	if !ok {
		c.fault(r, at, text)
	}
}

// breaks counts a look at a requirement and tells whether it is broken: for texts that take time to make.
func (c *checker) breaks(r rule, ok bool) bool {
	c.look(r)
	return !ok
}

// enough counts one more fault under a requirement that has been reported as often as it may be.
func (c *checker) enough(r rule) bool {
	if c.silences(r) || int64(c.counts[r].broken) < int64(c.opt.PerRequirement) {
		return false
	}
	count(&c.counts[r].broken)
	return true
}

// look counts a look whose faults, if any, are reported apart.
func (c *checker) look(r rule) { count(&c.counts[r].looks) }

// count adds one, and stays at what is the most.
func count(n *uint32) {
	if *n < math.MaxUint32 {
		*n++
	}
}

func (c *checker) silences(r rule) bool { return c.silent != nil && c.silent[r] }

// fault reports a broken requirement.
func (c *checker) fault(r rule, at place, text string) { c.emit(r, requirements[r].level, at, text) }

// obsolete reports a form that only a receiver must know. RFC 5322 §4
func (c *checker) obsolete(r rule, at place, text string) {
	if c.opt.Received {
		c.emit(r, verdict.May, at, text+" (an obsolete form, which receivers read)")
		return
	}
	c.fault(r, at, text)
}

func (c *checker) emit(r rule, level verdict.Level, at place, text string) {
	c.counts[r].looks = max(c.counts[r].looks, 1)
	if c.silences(r) {
		return
	}
	if c.inner > 0 && !wholeMessage[r] {
		level, text = verdict.May, text+" (in a message that this one only carries)"
	}
	if count(&c.counts[r].broken); int64(c.counts[r].broken) <= int64(c.opt.PerRequirement) {
		c.report(Finding{requirements[r].id, level, at.offset, at.line, at.column, text})
	}
}

// limit says once what is left unjudged.
func (c *checker) limit(id string, at place, text string) {
	if !c.limits[id] {
		if c.limits == nil {
			c.limits = map[string]bool{}
		}
		c.limits[id] = true
		c.report(Finding{id, verdict.May, at.offset, at.line, at.column, text})
	}
}

// tell hands over the counts.
func (c *checker) tell() {
	if c.opt.Checked == nil {
		return
	}
	for r, n := range c.counts {
		if n.looks > 0 {
			c.opt.Checked(requirements[r].id, int(n.looks), int(n.broken))
		}
	}
}
