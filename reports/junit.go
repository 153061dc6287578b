package reports

import (
	"fmt"
	"io"
	"strings"

	"github.com/jstemmer/go-junit-report/v2/junit"

	"mailspec/harness/verdict"
)

// WriteJUnit writes the report as JUnit XML: a test suite for each section of an RFC, a test case for each
// scenario. It fails where `mailspec run` exits with 1: violations and stale waivers, and with strict
// deviations too. Any other failure is a passed test case whose output says what it is.
func WriteJUnit(w io.Writer, r *verdict.Report, strict bool) error {
	r = canonical(r)
	all := junit.Testsuites{
		Name: oneLine("mailspec: " + r.Target.Name),
		Time: seconds(r.DurationMS),
	}
	if !r.Complete {
		all.AddSuite(incompleteSuite(r))
	}
	rest := r.Requirements
	for len(rest) > 0 {
		n := 1
		for n < len(rest) && section(rest[n]) == section(rest[0]) {
			n++
		}
		all.AddSuite(sectionSuite(r, rest[:n], len(all.Suites), strict))
		rest = rest[n:]
	}
	if _, err := io.WriteString(w, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"); err != nil {
		return fmt.Errorf("write JUnit report: %w", err)
	}
	if err := all.WriteXML(w); err != nil {
		return fmt.Errorf("write JUnit report: %w", err)
	}
	return nil
}

// incompleteSuite keeps CI from reading half a run as a sound one.
func incompleteSuite(r *verdict.Report) junit.Testsuite {
	suite := junit.Testsuite{Name: "mailspec run", Time: seconds(0)}
	suite.SetTimestamp(r.Started)
	suite.AddTestcase(junit.Testcase{
		Name:      "the run came to its end",
		Classname: "mailspec",
		Error:     &junit.Result{Message: visible(stopped(r)), Type: "incomplete"},
	})
	return suite
}

// stopped says why a run is not complete.
func stopped(r *verdict.Report) string {
	if r.Stopped == "" {
		return "the run is not complete: it was cut short"
	}
	return "the run is not complete: " + r.Stopped
}

func sectionSuite(r *verdict.Report, all []verdict.Requirement, id int, strict bool) junit.Testsuite {
	file, _ := cutLine(all[0].Location)
	suite := junit.Testsuite{
		ID:      id,
		Name:    section(all[0]),
		Package: oneLine(all[0].Area),
		File:    oneLine(file),
	}
	suite.SetTimestamp(r.Started)
	suite.AddProperty("tool", oneLine(r.Tool))
	suite.AddProperty("seed", fmt.Sprint(r.Seed))
	suite.AddProperty("features_digest", oneLine(r.FeaturesDigest))
	var ms int64
	for _, q := range all {
		for _, sc := range q.Scenarios {
			ms += sc.DurationMS
			suite.AddTestcase(scenarioCase(q, sc, strict))
		}
		if saysMore(q) {
			suite.AddTestcase(requirementCase(q, strict))
		}
		if q.Stale {
			suite.AddTestcase(staleCase(q))
		}
	}
	suite.Time = seconds(ms)
	return suite
}

// section names a requirement's section: "RFC 5321 §4.1.4".
func section(q verdict.Requirement) string {
	switch {
	case q.RFC == 0:
		return oneLine(q.Section)
	case q.Section == "":
		return fmt.Sprintf("RFC %d", q.RFC)
	}
	return fmt.Sprintf("RFC %d §%s", q.RFC, oneLine(q.Section))
}

// seconds gives a duration in JUnit's unit.
func seconds(ms int64) string { return fmt.Sprintf("%.3f", float64(ms)/1000) }

// saysMore tells whether the requirement's verdict is none of its scenarios': a monitor gave it, or there is
// no scenario at all.
func saysMore(q verdict.Requirement) bool {
	for _, sc := range q.Scenarios {
		if sc.Verdict == q.Verdict {
			return false
		}
	}
	return true
}

// axis gives what stands behind the ~ of a scenario's id: how its bytes were sent.
func axis(sc verdict.Scenario) string {
	_, after, _ := strings.Cut(sc.ID, "~")
	return after
}
