package reports

import (
	"fmt"
	"strings"

	"mailspec/harness/verdict"
)

// chapter is a kind of failure with all that were found.
type chapter struct {
	Anchor, Title, About, None string
	Open                       bool // whether transcripts stand open
	Findings                   []requirement
}

// requirement is a verdict.Requirement as the page shows it.
type requirement struct {
	ID, Title, Section, Link     string
	Level, Party, Location, Also string
	Verdict                      verdict.Word
	Kind                         string // violation, deviation, information or waived, where it failed
	Reason, Waived               string
	Untestable, Stale, Monitored bool
	Checked                      string
	Scenarios                    []scenario
	Failed                       []scenario // those of Scenarios that show the failure
	Others                       string     // how many the rest are
}

// scenario is a verdict.Scenario as the page shows it.
type scenario struct {
	Name, Axis, Location, Took string
	Verdict                    verdict.Word
	Reason, Want, Got, Rerun   string
	Blocked, RestsOn           string // ids of requirements
	Lines                      []said
	Plain                      string // the transcript, where it is not in Lines
	Length                     int    // how many lines either has
	Open                       bool
}

// chapters sorts the failures into their kinds, the gravest first.
func chapters(all []verdict.Requirement) []chapter {
	out := []chapter{
		{Anchor: "violations", Title: "Violations", Open: true, None: "No violations.",
			About: "A failed must: here the target breaks the RFC."},
		{Anchor: "deviations", Title: "Deviations", Open: true,
			About: "A failed should: the RFC asks for it, and allows good reasons to do otherwise."},
		{Anchor: "information", Title: "Information", Open: true,
			About: "A failed may: the RFC leaves it to the target."},
		{Anchor: "waived", Title: "Waived failures",
			About: "Known to the target's owner, who has written down why. They ran, and still fail."},
	}
	at := map[string]int{"violation": 0, "deviation": 1, "information": 2, "waived": 3}
	for _, q := range all {
		if kind := kindOf(q); kind != "" {
			c := &out[at[kind]]
			c.Findings = append(c.Findings, newFinding(q, c.Open))
		}
	}
	kept := out[:1]
	for _, c := range out[1:] {
		if len(c.Findings) > 0 {
			kept = append(kept, c)
		}
	}
	return kept
}

// kindOf names the chapter of a failed requirement.
func kindOf(q verdict.Requirement) string {
	switch {
	case q.Verdict != verdict.Fail:
		return ""
	case q.Waived != "":
		return "waived"
	}
	return failure(q)
}

// newFinding shows a failed requirement with the scenarios that failed; the first transcript stands open.
func newFinding(q verdict.Requirement, open bool) requirement {
	out := newRequirement(q)
	others := 0
	for _, sc := range q.Scenarios {
		if sc.Verdict != verdict.Fail {
			others++
			continue
		}
		view := newScenario(sc)
		view.Lines = excerpt(sc)
		view.Open = open && len(out.Failed) == 0
		out.Failed = append(out.Failed, view)
	}
	if others > 0 {
		out.Others = count(others, "other scenario")
	}
	return out
}

// newRequirement shows a requirement without its scenarios.
func newRequirement(q verdict.Requirement) requirement {
	out := requirement{
		ID: oneLine(q.ID), Title: oneLine(q.Title), Section: section(q), Link: sectionLink(q),
		Level: oneLine(string(q.Level)), Party: oneLine(string(q.Party)), Location: oneLine(q.Location),
		Also:    strings.Join(lines(q.Also), ", "),
		Verdict: q.Verdict, Kind: kindOf(q), Reason: visible(q.Reason), Waived: visible(q.Waived),
		Untestable: q.Untestable, Stale: q.Stale, Monitored: q.Monitored,
	}
	if q.Monitored {
		out.Checked = times(q.Checked)
	}
	return out
}

// withScenarios adds all scenarios, in short where a finding shows them in full. The transcript of a pass is
// plain text: a large run has tens of thousands of them, and a page can hold only so many elements.
func (out requirement) withScenarios(q verdict.Requirement) requirement {
	for _, sc := range q.Scenarios {
		view := newScenario(sc)
		switch {
		case sc.Verdict == verdict.Pass:
			view.Plain = asText(excerpt(sc))
		case sc.Verdict == verdict.Fail && out.Kind != "":
			view = scenario{Name: view.Name, Axis: view.Axis, Location: view.Location, Took: view.Took, Verdict: sc.Verdict}
		default:
			view.Lines = excerpt(sc)
		}
		if sc.Reason == q.Reason {
			view.Reason = "" // said already, of the requirement
		}
		out.Scenarios = append(out.Scenarios, view)
	}
	return out
}

func newScenario(sc verdict.Scenario) scenario {
	out := scenario{
		Name: oneLine(sc.Name), Axis: oneLine(axis(sc)), Location: oneLine(sc.Location),
		Verdict: sc.Verdict, Reason: visible(sc.Reason), Want: visible(sc.Want), Got: visible(sc.Got),
		Rerun: oneLine(sc.Rerun), Blocked: strings.Join(lines(sc.BlockedBy), ", "),
		RestsOn: strings.Join(lines(sc.RestsOn), ", "), Length: len(sc.Transcript),
	}
	if sc.Want != "" && strings.HasPrefix(sc.Reason, "want "+sc.Want+", got "+sc.Got) {
		out.Reason = "" // the two lines above say it
	}
	if sc.DurationMS > 0 {
		out.Took = took(sc.DurationMS)
	}
	return out
}

// sectionLink leads to the section's text at the RFC Editor.
func sectionLink(q verdict.Requirement) string {
	if q.RFC <= 0 {
		return ""
	}
	link := fmt.Sprintf("https://www.rfc-editor.org/rfc/rfc%d.html", q.RFC)
	number, _, _ := strings.Cut(q.Section, ".")
	switch {
	case q.Section == "":
		return link
	case isNumber(number):
		return link + "#section-" + oneLine(q.Section)
	}
	return link + "#appendix-" + oneLine(q.Section)
}
