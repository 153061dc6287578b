package reports

import (
	"fmt"
	"html/template"
	"maps"
	"slices"
	"strings"
	"time"

	"mailspec/harness/verdict"
)

// page is what the template shows. Everything is worked out here; the template only places it.
type page struct {
	Style  template.CSS
	Script template.JS
	Policy string

	Target     string
	Standing   verdict.Word // what the sentence amounts to
	Sentence   string
	Facts      []fact
	Warnings   []string
	LeftBehind []string
	Tallies    []tally
	Total      int
	Chapters   []chapter
	Stale      []requirement
	Matrix     matrix
	Unjudged   []unjudged
	Areas      []area
}

type fact struct{ Name, Value string }

// tally is a count of requirements with one verdict, and its place on a bar that is 1000 long.
type tally struct {
	Word     verdict.Word
	N        int
	X, Width float64
}

func newPage(r *verdict.Report) *page {
	p := &page{
		Target:     oneLine(r.Target.Name),
		Standing:   standing(r),
		Sentence:   sentence(r),
		Facts:      facts(r),
		LeftBehind: lines(r.LeftBehind),
		Tallies:    tallies(r.Requirements),
		Total:      len(r.Requirements),
		Chapters:   chapters(r.Requirements),
		Matrix:     newMatrix(r.Requirements),
		Unjudged:   allUnjudged(r.Requirements),
		Areas:      areas(r.Requirements),
	}
	if !r.Complete {
		p.Warnings = append(p.Warnings, sentenceCase(visible(stopped(r)))+".")
	}
	for _, q := range r.Requirements {
		if q.Stale {
			p.Stale = append(p.Stale, newRequirement(q))
		}
	}
	return p
}

func lines(all []string) []string {
	var out []string
	for _, s := range all {
		out = append(out, oneLine(s))
	}
	return out
}

// standing is fail where `mailspec run` would exit with 1, and pass only where something was judged.
func standing(r *verdict.Report) verdict.Word {
	switch s := r.Summary; {
	case s.Violations > 0 || s.Stale > 0:
		return verdict.Fail
	case s.Verdicts[verdict.Error] > 0:
		return verdict.Error
	case s.Judged == 0 || !r.Complete:
		return verdict.Inconclusive
	}
	return verdict.Pass
}

// sentence is the whole report in one.
func sentence(r *verdict.Report) string {
	s := r.Summary
	if s.Judged == 0 {
		return fmt.Sprintf("Nothing was judged: none of %s.", count(len(r.Requirements), "requirement"))
	}
	found := []string{"No violations"}
	if s.Violations > 0 {
		found[0] = count(s.Violations, "violation")
	}
	if s.Deviations > 0 {
		found = append(found, count(s.Deviations, "deviation"))
	}
	if s.Waived > 0 {
		found = append(found, count(s.Waived, "waived failure"))
	}
	if s.Stale > 0 {
		found = append(found, count(s.Stale, "stale waiver"))
	}
	out := fmt.Sprintf("%s; %d of %s judged.", strings.Join(found, ", "), s.Judged,
		count(len(r.Requirements), "requirement"))
	if n := s.Verdicts[verdict.Error]; n > 0 {
		out += fmt.Sprintf(" In %d, mailspec itself was at fault.", n)
	}
	return out
}

// count says "1 violation", "3 violations".
func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func sentenceCase(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func facts(r *verdict.Report) []fact {
	var out []fact
	for _, protocol := range slices.Sorted(maps.Keys(r.Target.Endpoints)) {
		out = append(out, fact{oneLine(protocol), oneLine(r.Target.Endpoints[protocol])})
	}
	out = append(out,
		fact{"started", r.Started.Format("2006-01-02 15:04:05 MST")},
		fact{"duration", took(r.DurationMS)},
		fact{"tool", oneLine(r.Tool)},
		fact{"seed", fmt.Sprint(r.Seed)},
		fact{"shard", oneLine(r.Shard)},
		fact{"features", oneLine(r.FeaturesDigest)},
	)
	return slices.DeleteFunc(out, func(f fact) bool { return f.Value == "" })
}

// took gives a duration as people say it: "412 ms", "3.4 s", "2m5s".
func took(ms int64) string {
	d := time.Duration(ms) * time.Millisecond
	switch {
	case d < time.Second:
		return fmt.Sprintf("%d ms", ms)
	case d < time.Minute:
		return fmt.Sprintf("%.1f s", d.Seconds())
	}
	return d.Round(time.Second).String()
}

// tallies counts requirements by verdict, in the order of verdict.Words, none left out.
func tallies(all []verdict.Requirement) []tally {
	n := map[verdict.Word]int{}
	for _, q := range all {
		n[q.Verdict]++
	}
	var out []tally
	x := 0.0
	for _, word := range verdict.Words() {
		width := 1000 * float64(n[word]) / float64(max(1, len(all)))
		out = append(out, tally{word, n[word], x, width})
		x += width
	}
	return out
}
