package imap

import (
	"fmt"
	"slices"
	"strings"

	"mailspec/harness/notation"
)

// end says what ends a group of S: lines.
type end int

const (
	byTagged end = iota
	byContinuation
	byGreeting
	byBye
	byUpdates // the untagged data itself
)

// Expectation is what one group of S: lines asks for: the responses up to and with the one that ends it.
type Expectation struct {
	end         end
	tag         notation.Template
	last        *pattern // of the response that ends the group
	wanted      []*pattern
	unwanted    []*pattern
	nothingElse bool
	lines       []notation.Line
}

// Names gives the names of the holes, "" left out.
func (e Expectation) Names() []string {
	var names []string
	for _, l := range e.lines {
		for _, n := range l.Text.Holes() {
			if n != "" && l.Action == notation.Says {
				names = append(names, n)
			}
		}
	}
	return names
}

// String shows the lines.
func (e Expectation) String() string {
	var lines []string
	for _, l := range e.lines {
		lines = append(lines, l.Raw)
	}
	return strings.Join(lines, "; ")
}

// Compile reads a run of consecutive S: lines of one session. An author's mistake is a *notation.Error.
func Compile(lines []notation.Line) ([]Expectation, error) {
	var out []Expectation
	var e Expectation
	for i, l := range lines {
		ended, err := e.add(l, i == len(lines)-1)
		if err != nil {
			return nil, &notation.Error{Line: l.Number, Problem: err.Error()}
		}
		if ended {
			out = append(out, e)
			e = Expectation{}
		}
	}
	if len(e.lines) == 0 {
		return out, nil
	}
	if len(e.unwanted) > 0 || e.nothingElse || len(e.wanted) == 0 {
		return nil, &notation.Error{Line: e.lines[len(e.lines)-1].Number,
			Problem: "want a line behind (no) and (nothing else) that ends the group: a tagged response, S: +, the greeting or S: * BYE"}
	}
	e.end = byUpdates
	return append(out, e), nil
}

// add takes one more line and tells whether it ends the group.
func (e *Expectation) add(l notation.Line, last bool) (ended bool, err error) {
	e.lines = append(e.lines, l)
	if l.Action == notation.NothingElse {
		e.nothingElse = true
		return false, nil
	}
	if l.Action != notation.Says && l.Action != notation.No {
		return false, fmt.Errorf("(%s): want a response", l.Raw)
	}
	in, holes := units(l.Text)
	p := &pattern{line: l, holes: holes}
	first, rest := cutUnits(in)
	switch text, _ := fixed(ptoken{Text: first}); {
	case text == "+":
		e.end, e.last = byContinuation, p
		p.args = []ptoken{{Text: rest}}
		ended = true
	case text == "*":
		if err := p.untagged(rest); err != nil {
			return false, err
		}
		return e.addUntagged(p, last)
	default:
		if err := p.tagged(first, rest); err != nil {
			return false, err
		}
		e.end, e.tag, e.last = byTagged, p.template(first), p
		ended = true
	}
	if l.Action == notation.No {
		return false, fmt.Errorf("(no) %s: want an untagged response", l.Raw)
	}
	return ended, nil
}

// addUntagged puts the pattern where it belongs. A status word as the last line of a run ends the group.
func (e *Expectation) addUntagged(p *pattern, last bool) (ended bool, err error) {
	switch {
	case p.line.Action == notation.No:
		e.unwanted = append(e.unwanted, p)
	case last && len(p.words) > 0 && slices.Contains(p.words, "BYE") && len(p.words) == 1:
		e.end, e.last = byBye, p
		return true, nil
	case last && len(p.words) > 0 && !p.coded && len(e.lines) == 1 && !slices.Contains(p.words, "BAD") && !slices.Contains(p.words, "NO"):
		e.end, e.last = byGreeting, p
		return true, nil
	case slices.Contains(p.words, "PREAUTH"):
		return false, fmt.Errorf("%s: PREAUTH is a greeting, and stands alone", p.line.Raw)
	default:
		e.wanted = append(e.wanted, p)
	}
	return false, nil
}

// cutUnits parts the first word from the rest, the space left out.
func cutUnits(in []uint16) (word, rest []uint16) {
	if i := slices.Index(in, ' '); i >= 0 {
		return in[:i], in[i+1:]
	}
	return in, nil
}
