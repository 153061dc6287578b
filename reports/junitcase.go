package reports

import (
	"fmt"
	"strings"

	"github.com/jstemmer/go-junit-report/v2/junit"

	"mailspec/harness/verdict"
)

func scenarioCase(q verdict.Requirement, sc verdict.Scenario, strict bool) junit.Testcase {
	name := q.Title + ": " + sc.Name
	if a := axis(sc); a != "" {
		name += " [" + a + "]" // the same scenario on two axes is two test cases
	}
	tc := junit.Testcase{
		Name:      oneLine(name),
		Classname: oneLine(q.ID),
		Time:      seconds(sc.DurationMS),
	}
	judge(&tc, q, sc, strict)
	return tc
}

// requirementCase stands for what no scenario of the requirement says.
func requirementCase(q verdict.Requirement, strict bool) junit.Testcase {
	tc := junit.Testcase{Name: oneLine(q.Title), Classname: oneLine(q.ID), Time: seconds(0)}
	judge(&tc, q, verdict.Scenario{Location: q.Location, Verdict: q.Verdict, Reason: q.Reason}, strict)
	if q.Monitored && q.Verdict == verdict.Pass {
		tc.SystemOut = &junit.Output{Data: "monitored: checked " + times(q.Checked)}
	}
	return tc
}

// staleCase fails a requirement whose waiver has outlived its reason.
func staleCase(q verdict.Requirement) junit.Testcase {
	const why = "the requirement passes: take its waiver out"
	return junit.Testcase{
		Name:      oneLine(q.Title + ": its waiver is stale"),
		Classname: oneLine(q.ID),
		Time:      seconds(0),
		Failure: &junit.Result{
			Type:    "stale waiver",
			Message: why,
			Data:    "waived: " + visible(q.Waived) + "\n" + why,
		},
	}
}

// judge puts the verdict of a scenario into its test case.
func judge(tc *junit.Testcase, q verdict.Requirement, sc verdict.Scenario, strict bool) {
	switch sc.Verdict {
	case verdict.Pass:
	case verdict.Fail:
		judgeFailed(tc, q, sc, strict)
	case verdict.Error:
		tc.Error = &junit.Result{Type: "error", Message: visible(reason(q, sc)), Data: evidence(q, sc)}
	default:
		word := string(sc.Verdict)
		if q.Untestable {
			word = "untestable"
		}
		tc.Skipped = &junit.Result{Message: visible(word + ": " + reason(q, sc))}
	}
}

func judgeFailed(tc *junit.Testcase, q verdict.Requirement, sc verdict.Scenario, strict bool) {
	kind := failure(q)
	switch {
	case q.Waived != "":
		tc.Skipped = &junit.Result{Message: visible("waived: " + q.Waived), Data: evidence(q, sc)}
	case kind == "violation", kind == "deviation" && strict:
		tc.Failure = &junit.Result{Type: kind, Message: visible(wantGot(sc)), Data: evidence(q, sc)}
	default:
		tc.SystemOut = &junit.Output{Data: kind + ": " + visible(wantGot(sc)) + "\n" + evidence(q, sc)}
	}
}

// failure names what the failure of such a requirement is, waivers aside.
func failure(q verdict.Requirement) string {
	switch q.Level {
	case verdict.Must:
		return "violation"
	case verdict.Should:
		return "deviation"
	}
	return "information"
}

// wantGot says a failure in one line, or gives its reason where nothing was compared.
func wantGot(sc verdict.Scenario) string {
	switch {
	case sc.Want != "" && sc.Got != "":
		return "want " + sc.Want + ", got " + sc.Got
	case sc.Want != "":
		return "want " + sc.Want
	case sc.Got != "":
		return "got " + sc.Got
	case sc.Reason != "":
		return sc.Reason
	}
	return "failed; no reason is given"
}

// reason gives the scenario's reason, else that of its requirement.
func reason(q verdict.Requirement, sc verdict.Scenario) string {
	switch {
	case sc.Reason != "":
		return sc.Reason
	case q.Reason != "":
		return q.Reason
	}
	return "no reason is given"
}

// evidence is a finding as plain text, fit for XML.
func evidence(q verdict.Requirement, sc verdict.Scenario) string {
	var out strings.Builder
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&out, "%s: %s\n", name, visible(value))
		}
	}
	line("requirement", q.ID+" ("+string(q.Level)+", "+string(q.Party)+"), "+section(q))
	line("scenario", sc.Location)
	line("want", sc.Want)
	line("got", sc.Got)
	line("reason", sc.Reason)
	line("rerun", sc.Rerun)
	if len(sc.Transcript) > 0 {
		out.WriteString("\n")
	}
	out.WriteString(asText(excerpt(sc)))
	return out.String()
}

// times says how often.
func times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}
