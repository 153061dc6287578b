// Package catalogue reads the requirements and their scenarios from the features: one Rule is one
// requirement. Nothing else lists requirements.
package catalogue

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"mailspec/harness/verdict"
)

// Requirement is one normative statement: a Rule.
type Requirement struct {
	ID         string   // RFC5321-4.1.4-c
	Also       []string // further ids, where RFCs say the same thing twice
	RFC        int
	Section    string
	Level      verdict.Level
	Party      verdict.Party
	Area       string // smtp, pop3, imap, message
	Title      string
	File       string // as shown to people
	Line       int
	Untestable string // why a black box cannot judge it; empty when it can
	Monitored  bool
	Scenarios  []*Scenario
}

// Location is the Rule's place, "file:line".
func (r *Requirement) Location() string { return r.File + ":" + strconv.Itoa(r.Line) }

// IDs gives the requirement's id and its further ids.
func (r *Requirement) IDs() []string { return append([]string{r.ID}, r.Also...) }

// Scenario is one way to judge a requirement: a scenario, or one row of an outline.
type Scenario struct {
	Requirement *Requirement
	Name        string
	File        string
	Line        int      // of the scenario, or of its row
	Needs       []string // what must be there: the words behind @needs-
	Lacks       []string // what must not be offered: the words behind @lacks-
	RestsOn     []string // requirements without which it cannot be judged
	Steps       []Step
	outline     int // line of the outline that holds the row, else Line
	end         int // the last line that belongs to it
}

// ID is the scenario's place, "file:line".
func (s *Scenario) ID() string { return s.File + ":" + strconv.Itoa(s.Line) }

// Step is one step with its place.
type Step struct {
	Text      string
	Line      int
	DocString string
	HasDoc    bool
	DocLine   int // the line of the file that the doc string's first line stands on
	Table     [][]string
}

// Catalogue is all that a set of features says.
type Catalogue struct {
	Requirements []*Requirement // by area, RFC, section, letter
	Digest       string         // "sha256:…" over every feature's path and text
	files        []file
	byID         map[string]*Requirement
}

type file struct {
	name string
	text string
	cuts []cut // every scenario and row, in order, for blanking
}

// Load reads every .feature file below the root of fsys. shown is put before the files' paths when they
// are shown to people. The error joins one *Error for each mistake found.
func Load(fsys fs.FS, shown string) (*Catalogue, error) {
	c := &Catalogue{byID: map[string]*Requirement{}}
	sum := sha256.New()
	var problems []error
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(p) != ".feature" {
			return err
		}
		text, err := fs.ReadFile(fsys, p)
		if err != nil {
			return err
		}
		fmt.Fprintf(sum, "%s\x00%d\x00%s", p, len(text), text)
		problems = append(problems, c.read(path.Join(shown, p), string(text))...)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read features: %w", err)
	}
	if len(c.files) == 0 && len(problems) == 0 {
		return nil, fmt.Errorf("no .feature file below %s", cmp.Or(shown, "."))
	}
	c.Digest = "sha256:" + hex.EncodeToString(sum.Sum(nil))
	problems = append(problems, c.check()...)
	if len(problems) > 0 {
		return nil, errors.Join(problems...)
	}
	slices.SortStableFunc(c.Requirements, compare)
	return c, nil
}

// Find gives the requirement with this id, without regard to case.
func (c *Catalogue) Find(id string) (*Requirement, bool) {
	r, ok := c.byID[strings.ToUpper(id)]
	return r, ok
}

// Scenarios gives every scenario, in the order of the requirements.
func (c *Catalogue) Scenarios() []*Scenario {
	var all []*Scenario
	for _, r := range c.Requirements {
		all = append(all, r.Scenarios...)
	}
	return all
}

// compare orders requirements as a reader of the RFCs would.
func compare(a, b *Requirement) int {
	return cmp.Or(cmp.Compare(areaOrder(a.Area), areaOrder(b.Area)), cmp.Compare(a.RFC, b.RFC),
		compareSections(a.Section, b.Section), cmp.Compare(len(a.ID), len(b.ID)), cmp.Compare(a.ID, b.ID))
}

func areaOrder(area string) int { return slices.Index(areas, area) }

// areas in the order of reports.
var areas = []string{"smtp", "pop3", "imap", "message"}

// compareSections compares "4.10" and "4.9" by number.
func compareSections(a, b string) int {
	as, bs := strings.Split(a, "."), strings.Split(b, ".")
	for i := range min(len(as), len(bs)) {
		an, aerr := strconv.Atoi(as[i])
		bn, berr := strconv.Atoi(bs[i])
		order := cmp.Compare(as[i], bs[i])
		if aerr == nil && berr == nil {
			order = cmp.Compare(an, bn)
		}
		if order != 0 {
			return order
		}
	}
	return cmp.Compare(len(as), len(bs))
}

// Error is an author's mistake in a feature file.
type Error struct {
	File    string
	Line    int
	Problem string
}

// Error implements error.
func (e *Error) Error() string { return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Problem) }
