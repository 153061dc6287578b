package lint

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"

	"mailspec/harness/catalogue"
	"mailspec/harness/message"
	"mailspec/harness/verdict"
)

// Options says how messages are judged, and what of it is shown.
type Options struct {
	Received bool // obsolete forms are information. RFC 5322 §4
	UTF8     bool // header fields may hold UTF-8. RFC 6532
	LineEnds LineEnds
	// Level is the least level that is shown. Notes are always shown: what the checker's own bounds left unjudged,
	// and what looks like a damaged separator line of an mbox.
	Level verdict.Level
	// Strict lets should findings keep a message from conforming.
	Strict bool
	// MaxFindings is how many findings are shown in all; 0 is no limit. All are counted.
	MaxFindings int
	// Jobs is how many files are judged at once; 0 is as many as there are processors.
	Jobs int
	// Stdin is what the argument "-" reads.
	Stdin io.Reader
	// Catalogue gives the requirements' titles.
	Catalogue *catalogue.Catalogue
}

// judging holds one message against the requirements.
type judging struct {
	opt   Options
	again io.ReaderAt
	entry *entry // nil where the file is the message
	found map[string]int
	last  map[string]verdict.Level
	// moreDoubtful counts the doubtful separator lines beyond those that are noted one by one.
	moreDoubtful int
	Message
}

// judge reads a message to its end. The error is the reader's.
func judge(r io.Reader, j *judging) (*Message, error) {
	j.found, j.last = map[string]int{}, map[string]verdict.Level{}
	j.Findings = []Finding{}
	if j.entry != nil {
		j.entry.doubted = j.doubted
	}
	octets := &counted{in: r}
	err := message.Check(octets, message.Options{
		Received:   j.opt.Received,
		UTF8:       j.opt.UTF8,
		LocalLines: j.LocalLines,
		Checked:    j.checked,
	}, j.finding)
	slices.SortStableFunc(j.Findings, func(a, b Finding) int { return cmp.Compare(a.At.Offset, b.At.Offset) })
	if j.moreDoubtful > 0 {
		j.More = append(j.More, More{DoubtfulSeparator, j.moreDoubtful})
	}
	j.Octets = octets.n
	j.Conforms = !j.Counts.fail(j.opt.Strict)
	return &j.Message, err
}

// finding takes one in. Its line is fetched now, while a stream's is at hand.
func (j *judging) finding(m message.Finding) {
	j.found[m.ID]++
	j.last[m.ID] = m.Level
	j.Counts.add(m.Level)
	if !j.shown(m.ID, m.Level) {
		return
	}
	f := Finding{ID: m.ID, Level: m.Level, Text: m.Text, Title: titleOf(m.ID), At: Place{m.Offset, m.Line, m.Column}}
	if q, ok := j.opt.Catalogue.Find(m.ID); ok {
		f.RFC, f.Section, f.Title = q.RFC, q.Section, q.Title
		if m.ID != q.ID { // a further id, of another section that says the same
			f.RFC, f.Section = sectionOf(m.ID)
		}
	}
	f.InFile = j.entry.place(f.At)
	f.Excerpt = excerptAt(j.again, f.InFile.Offset-int64(f.InFile.Column-1), f.InFile.Offset, j.LocalLines)
	j.Findings = append(j.Findings, f)
}

// sectionOf reads RFC number and section out of an id.
func sectionOf(id string) (rfc int, section string) {
	number, rest, _ := strings.Cut(strings.TrimPrefix(id, "RFC"), "-")
	section, _, _ = strings.Cut(rest, "-")
	rfc, _ = strconv.Atoi(number) // the catalogue takes no other form in
	return rfc, section
}

// titleOf gives what stands in place of a requirement's title where there is no requirement.
func titleOf(id string) string {
	if id == DoubtfulSeparator {
		return titleOfDoubtful
	}
	return "What the checker's own bounds left unjudged"
}

// shown tells whether a finding is of a level that is wanted.
func (j *judging) shown(id string, level verdict.Level) bool {
	switch {
	case isNote(id), j.opt.Level == verdict.May, level == verdict.Must:
		return true
	default:
		return level == verdict.Should && j.opt.Level == verdict.Should
	}
}

// isNote tells whether an id accuses nobody.
func isNote(id string) bool {
	switch id {
	case message.LimitFields, message.LimitField, message.LimitNesting, message.LimitSignature, DoubtfulSeparator:
		return true
	}
	return false
}

// checked hears at the end how often a requirement was broken, also where that was not reported each time.
func (j *judging) checked(id string, _, broken int) {
	more := broken - j.found[id]
	if j.found[id] > 0 && more > 0 && j.shown(id, j.last[id]) {
		j.More = append(j.More, More{id, more})
	}
}

// counted counts the octets that are read.
type counted struct {
	in io.Reader
	n  int64
}

// Read implements io.Reader.
func (c *counted) Read(p []byte) (int, error) {
	n, err := c.in.Read(p)
	c.n += int64(n)
	return n, err
}
