package smtp

import (
	"maps"

	"mailspec/harness/notation"
)

// compare tells whether the reply is as expected, and binds names if it is.
func (e Expectation) compare(r Reply, vars notation.Vars) bool {
	got := notation.Vars{}
	if !e.codeMatches(r.Code) || !e.wordsMatch(r, vars, got) || e.forbidden(r, vars) {
		return false
	}
	if vars != nil {
		maps.Copy(vars, got)
	}
	return true
}

func (e Expectation) codeMatches(c ReplyCode) bool {
	for _, p := range e.codes {
		if p.matches(c) {
			return true
		}
	}
	return false
}

// wordsMatch finds a line of its own for each S: line that has words.
func (e Expectation) wordsMatch(r Reply, vars, got notation.Vars) bool {
	taken := make([]bool, len(r.Lines))
	for _, t := range e.words {
		if !takeLine(t, r, taken, vars, got) {
			return false
		}
	}
	want := len(e.words)
	if e.plain {
		want++
	}
	return !e.nothingElse || len(r.Lines) == want
}

func takeLine(t notation.Template, r Reply, taken []bool, vars, got notation.Vars) bool {
	for i, l := range r.Lines {
		if taken[i] {
			continue
		}
		mine := got.Clone()
		if t.MatchPrefix(l.Text, vars, mine, true) {
			maps.Copy(got, mine)
			taken[i] = true
			return true
		}
	}
	return false
}

// forbidden tells whether a line has words that S: (no) rules out.
func (e Expectation) forbidden(r Reply, vars notation.Vars) bool {
	for _, t := range e.no {
		for _, l := range r.Lines {
			if t.MatchPrefix(l.Text, vars, notation.Vars{}, true) {
				return true
			}
		}
	}
	return false
}
