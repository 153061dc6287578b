package harness

import (
	"fmt"
	"testing"

	"mailspec/features"
	"mailspec/harness/catalogue"
	"mailspec/harness/target"
	"mailspec/harness/verdict"
)

// Test runs the specification against a target as subtests of a Go server's own tests: one for each
// requirement, with its scenarios below it. A violation fails; what was not judged is skipped, with the
// reason. words select as mailspec run does.
//
//	func TestConformance(t *testing.T) {
//		harness.Test(t, &target.Target{Endpoints: …, Accounts: …})
//	}
func Test(t *testing.T, tg *target.Target, words ...string) {
	t.Helper()
	c, err := catalogue.Load(features.FS, "features")
	if err != nil {
		t.Fatal(err)
	}
	if err := tg.Check(); err != nil {
		t.Fatal(err)
	}
	rep, err := Run(t.Context(), Config{Catalogue: c, Select: words, Target: tg, Tool: "mailspec"})
	if err != nil {
		t.Errorf("the run was cut short: %v", err)
	}
	if rep == nil {
		return
	}
	for _, q := range rep.Requirements {
		t.Run(q.ID, func(t *testing.T) { subtest(t, q) })
	}
}

func subtest(t *testing.T, q verdict.Requirement) {
	switch {
	case q.Stale:
		t.Errorf("%s: %s", q.Title, q.Reason)
	case q.Verdict == verdict.Error, q.Violation():
		t.Errorf("RFC %d §%s: %s\n%s", q.RFC, q.Section, q.Title, evidence(q))
	case q.Verdict == verdict.Fail:
		t.Logf("%s (%s, no failure): %s\n%s", q.Level, q.Waived, q.Title, evidence(q))
	case q.Verdict != verdict.Pass:
		t.Skipf("%s: %s", q.Verdict, q.Reason)
	}
}

// evidence shows what came otherwise, with the transcript.
func evidence(q verdict.Requirement) string {
	text := ""
	for _, s := range q.Scenarios {
		if s.Verdict != verdict.Fail && s.Verdict != verdict.Error {
			continue
		}
		text += fmt.Sprintf("%s: %s\n", s.Name, s.Reason)
		for _, l := range s.Transcript {
			mark := " "
			if l.Mark {
				mark = ">"
			}
			text += fmt.Sprintf("%s %s: %s\n", mark, l.Side, l.Text)
		}
	}
	return text
}
