package pop3

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// compare gives nil if the response is as expected, and binds names then.
func (e Expectation) compare(r Response, vars notation.Vars) *session.Mismatch {
	got := notation.Vars{}
	if !slices.Contains(e.indicators, r.Indicator) || len(e.text) > 0 && !e.text.MatchPrefix(r.Text, vars, got, e.codeOnly()) {
		return e.mismatch(session.Quote(r.head()))
	}
	for _, h := range e.noHead {
		if slices.Contains(h.indicators, r.Indicator) && h.text.MatchPrefix(r.Text, vars, notation.Vars{}, false) {
			return e.mismatch(session.Quote(r.head()))
		}
	}
	if m := e.compareLines(r, vars, got); m != nil {
		return m
	}
	if vars != nil {
		maps.Copy(vars, got)
		e.bindDigest(vars)
	}
	return nil
}

// codeOnly tells whether a response code is all that is expected of the text: its case does not count.
// RFC 2449 §8
func (e Expectation) codeOnly() bool {
	return len(e.text) == 1 && !e.text[0].Hole && e.text[0].Octets[0] == '['
}

func (e Expectation) mismatch(got string) *session.Mismatch {
	return &session.Mismatch{Want: e.String(), Got: got}
}

// compareLines judges the lines of a multi-line response.
func (e Expectation) compareLines(r Response, vars, got notation.Vars) *session.Mismatch {
	if len(e.no) == 0 && len(e.body) == 0 && !e.nothingElse {
		if e.ended && !r.Multi && r.Indicator == OK {
			return e.mismatch(session.Quote(r.head()) + " and no lines")
		}
		return nil
	}
	if !r.Multi && (len(e.body) > 0 || e.ended) {
		return e.mismatch(session.Quote(r.head()) + " and no lines")
	}
	if r.cut {
		return e.mismatch(fmt.Sprintf("%d lines, too many to compare", r.Lines))
	}
	lines := r.wireLines()
	for _, t := range e.no {
		for _, line := range lines {
			if t.MatchPrefix(line, vars, notation.Vars{}, r.tags) {
				return e.mismatch(session.Quote(line))
			}
		}
	}
	if len(e.body) == 0 && !e.nothingElse {
		return nil
	}
	return e.compareBody(lines, vars, got, r.tags)
}

// compareBody walks the lines. Each run of lines between two "..." is taken where it stands first, which
// leaves the most to what follows; the run behind the last "..." stands at the end. fold: case does not
// count, as in a list of capabilities. RFC 2449 §5
func (e Expectation) compareBody(lines [][]byte, vars, got notation.Vars, fold bool) *session.Mismatch {
	runs := e.runs(vars)
	at := 0
	for i, run := range runs {
		first, last := i == 0, i == len(runs)-1
		switch {
		case first && last && len(lines) != len(run):
			return e.different(lines, run, vars, fold)
		case last && !first:
			if len(lines)-at < len(run) {
				return e.mismatch(fmt.Sprintf("%d lines", len(lines)))
			}
			at = len(lines) - len(run)
		}
		for !matchRun(run, lines[at:], vars, got, fold) {
			at++
			if first || last || len(lines)-at < len(run) {
				return e.different(lines, run, vars, fold)
			}
		}
		at += len(run)
	}
	return nil
}

// runs cuts the expected lines at each "...". A bound name that holds several lines becomes as many.
func (e Expectation) runs(vars notation.Vars) [][]notation.Template {
	runs := [][]notation.Template{nil}
	for _, l := range e.body {
		if l.any {
			runs = append(runs, nil)
			continue
		}
		last := &runs[len(runs)-1]
		filled := l.text.Fill(vars)
		if len(filled) != 1 || filled[0].Hole {
			*last = append(*last, filled)
			continue
		}
		for line := range bytes.SplitSeq(filled[0].Octets, []byte("\r\n")) {
			*last = append(*last, notation.Template{{Octets: line}})
		}
	}
	return runs
}

func matchRun(run []notation.Template, lines [][]byte, vars, got notation.Vars, fold bool) bool {
	if len(lines) < len(run) {
		return false
	}
	mine := got.Clone()
	for i, t := range run {
		if !t.Match(lines[i], vars, mine, fold) {
			return false
		}
	}
	maps.Copy(got, mine)
	return true
}

// different names the first line that is not as expected.
func (e Expectation) different(lines [][]byte, run []notation.Template, vars notation.Vars, fold bool) *session.Mismatch {
	for i, line := range lines {
		if i >= len(run) || !run[i].Match(line, vars, notation.Vars{}, fold) {
			return e.mismatch(fmt.Sprintf("line %d of %d: %s", i+1, len(lines), session.Quote(line)))
		}
	}
	return e.mismatch(fmt.Sprintf("%d lines", len(lines)))
}

// wireLines gives the kept lines as sent, without their line ends.
func (r Response) wireLines() [][]byte {
	lines := make([][]byte, 0, r.Lines)
	for rest := r.Wire; len(rest) > 0; {
		var line []byte
		line, rest = nextLine(rest)
		lines = append(lines, line[:len(line)-2])
	}
	return lines
}
