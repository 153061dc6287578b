package cli

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"charm.land/lipgloss/v2"
	"golang.org/x/term"

	"mailspec/harness/verdict"
)

// style colours a word; it is the identity without colour.
type style func(string) string

// palette holds the styles of a summary. Colour never carries meaning alone.
type palette struct{ bad, warn, good, dim, bold style }

// styles gives colours for a terminal, and none for a pipe or under NO_COLOR.
func styles(out io.Writer) palette {
	f, ok := out.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		plain := func(s string) string { return s }
		return palette{plain, plain, plain, plain, plain}
	}
	colour := func(c string, bold bool) style {
		st := lipgloss.NewStyle().Bold(bold)
		if c != "" {
			st = st.Foreground(lipgloss.Color(c))
		}
		return func(s string) string { return st.Render(s) }
	}
	return palette{colour("1", true), colour("3", true), colour("2", true), colour("8", false), colour("", true)}
}

// summary prints a report for a person who reads top-down: what is broken first.
type summary struct {
	out    io.Writer
	style  palette
	strict bool
}

func (s summary) print(rep *verdict.Report, paths []string, took time.Duration) {
	s.findings(rep, "violation", s.style.bad, verdict.Requirement.Violation)
	s.findings(rep, "deviation", s.style.warn, verdict.Requirement.Deviation)
	s.findings(rep, "error", s.style.bad, func(q verdict.Requirement) bool { return q.Verdict == verdict.Error })
	s.stale(rep)
	s.unjudged(rep)
	s.counts(rep, took)
	for i, left := range rep.LeftBehind {
		if i == mostLeft {
			fmt.Fprintf(s.out, "left behind: and %d more, named in report.json\n", len(rep.LeftBehind)-i)
			break
		}
		fmt.Fprintf(s.out, "left behind: %s\n", clean(left))
	}
	if len(paths) > 0 {
		fmt.Fprintf(s.out, "report: %s\n", strings.Join(paths, " "))
	}
}

// mostLeft is how many lines the terminal shows of what could not be removed.
const mostLeft = 5

// findings prints each requirement that is so, with the offending line and the command to rerun it.
func (s summary) findings(rep *verdict.Report, word string, st style, is func(verdict.Requirement) bool) {
	for _, q := range rep.Requirements {
		if !is(q) {
			continue
		}
		fmt.Fprintf(s.out, "%s %s  RFC %d §%s  %s\n", st(word), s.style.bold(q.ID), q.RFC, q.Section, q.Title)
		for _, sc := range q.Scenarios {
			if sc.Verdict == verdict.Fail || sc.Verdict == verdict.Error {
				s.scenario(sc)
			}
		}
		fmt.Fprintln(s.out)
	}
}

// contextLines is how many lines of a transcript stand above the offending one.
const contextLines = 3

func (s summary) scenario(sc verdict.Scenario) {
	fmt.Fprintf(s.out, "  %s\n", clean(sc.Name))
	if sc.Want != "" {
		fmt.Fprintf(s.out, "    want  %s\n    got   %s\n", clean(sc.Want), clean(sc.Got))
	} else {
		fmt.Fprintf(s.out, "    %s\n", clean(sc.Reason))
	}
	mark := offending(sc.Transcript)
	for i := max(0, mark-contextLines); mark >= 0 && i <= mark; i++ {
		pointer := " "
		if i == mark {
			pointer = ">"
		}
		fmt.Fprintf(s.out, "    %s %s\n", pointer, s.style.dim(shownLine(sc.Transcript[i])))
	}
	fmt.Fprintf(s.out, "    at    %s\n", sc.Location)
	if sc.Rerun != "" {
		fmt.Fprintf(s.out, "    rerun %s\n", sc.Rerun)
	}
}

// offending is the index of the last marked line, else of the last server line, -1 without any.
func offending(lines []verdict.Line) int {
	last := -1
	for i, l := range lines {
		if l.Mark {
			last = i
		}
	}
	for i := len(lines) - 1; last < 0 && i >= 0; i-- {
		if lines[i].Side == "S" {
			last = i
		}
	}
	return last
}

// shownLine is a transcript line as the notation writes it, cut to a screen's width.
func shownLine(l verdict.Line) string {
	const width = 110
	who := l.Side
	if l.Session > 1 {
		who = fmt.Sprintf("%s%d", l.Side, l.Session)
	}
	text := fmt.Sprintf("%-3s %s", cmp.Or(who, "-")+":", clean(l.Text))
	if len(text) > width {
		text = text[:width] + "…"
	}
	return text
}

func (s summary) stale(rep *verdict.Report) {
	for _, q := range rep.Requirements {
		if q.Stale {
			fmt.Fprintf(s.out, "%s %s  it passes now: take it out (%s)\n", s.style.bad("stale waiver"), q.ID, clean(q.Waived))
		}
	}
}

// unjudged prints why requirements were not judged, the most frequent reason first.
func (s summary) unjudged(rep *verdict.Report) {
	for _, word := range []verdict.Word{verdict.Inconclusive, verdict.Blocked, verdict.Skip} {
		count := map[string]int{}
		for _, q := range rep.Requirements {
			if q.Verdict == word && !q.Untestable {
				count[firstReason(q)]++
			}
		}
		reasons := slices.SortedFunc(keys(count), func(a, b string) int {
			return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
		})
		for i, reason := range reasons {
			if i == mostReasons {
				fmt.Fprintf(s.out, "%-12s      and %d more reasons: see the report\n", word, len(reasons)-i)
				break
			}
			fmt.Fprintf(s.out, "%-12s %4d  %s\n", word, count[reason], clean(reason))
		}
	}
}

// mostReasons is how many reasons of one verdict the terminal shows.
const mostReasons = 8

// firstReason is a requirement's reason without the place behind it, so that equal ones count together.
func firstReason(q verdict.Requirement) string {
	reason, _, _ := strings.Cut(q.Reason, " (features/")
	return reason
}

func keys(m map[string]int) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func (s summary) counts(rep *verdict.Report, took time.Duration) {
	sum := rep.Summary
	head := s.style.good("conformant")
	switch {
	case sum.Violations > 0 || sum.Stale > 0 || s.strict && sum.Deviations > 0:
		head = s.style.bad("not conformant")
	case !rep.Complete:
		head = s.style.warn("not complete: " + clean(rep.Stopped))
	case sum.Judged == 0:
		head = s.style.warn("nothing judged")
	}
	fmt.Fprintf(s.out, "%s: %s\n", clean(rep.Target.Name), head)
	fmt.Fprintf(s.out, "%d of %d requirements judged in %.1f s: %d pass, %d fail (%d violations, %d deviations, %d information, %d waived); %d skip, %d blocked, %d inconclusive, %d error; %d untestable\n",
		sum.Judged, len(rep.Requirements), took.Seconds(), sum.Verdicts[verdict.Pass], sum.Verdicts[verdict.Fail],
		sum.Violations, sum.Deviations, sum.Info, sum.Waived,
		sum.Verdicts[verdict.Skip]-sum.Untestable, sum.Verdicts[verdict.Blocked], sum.Verdicts[verdict.Inconclusive], sum.Verdicts[verdict.Error], sum.Untestable)
}
