package reports

import (
	"cmp"
	"slices"
	"strings"

	"mailspec/harness/verdict"
)

// canonical gives the report as every form shows it: the schema named, the time in UTC, requirements and
// scenarios in their order, no list absent, the sums counted anew. The report itself stays as it is.
func canonical(r *verdict.Report) *verdict.Report {
	out := *r
	if out.Schema == "" {
		out.Schema = verdict.Schema
	}
	out.Started = r.Started.UTC()
	if out.Target.Endpoints == nil {
		out.Target.Endpoints = map[string]string{}
	}
	out.Requirements = make([]verdict.Requirement, len(r.Requirements))
	for i, q := range r.Requirements {
		scenarios := make([]verdict.Scenario, len(q.Scenarios))
		copy(scenarios, q.Scenarios)
		slices.SortStableFunc(scenarios, compareScenarios)
		q.Scenarios = scenarios
		out.Requirements[i] = q
	}
	slices.SortStableFunc(out.Requirements, compareRequirements)
	out.Summarize()
	return &out
}

func compareRequirements(a, b verdict.Requirement) int {
	return cmp.Or(
		cmp.Compare(a.RFC, b.RFC),
		compareSections(a.Section, b.Section),
		cmp.Compare(len(a.ID), len(b.ID)), // "…-z" before "…-aa"
		cmp.Compare(a.ID, b.ID),
	)
}

func compareScenarios(a, b verdict.Scenario) int {
	fileA, lineA := cutLine(a.Location)
	fileB, lineB := cutLine(b.Location)
	return cmp.Or(cmp.Compare(fileA, fileB), compareParts(lineA, lineB), cmp.Compare(a.ID, b.ID))
}

// cutLine splits "file:line".
func cutLine(location string) (file, line string) {
	if i := strings.LastIndexByte(location, ':'); i >= 0 {
		return location[:i], location[i+1:]
	}
	return location, ""
}

// compareSections orders section numbers as an RFC's table of contents does: 4.2 before 4.10, appendices last.
func compareSections(a, b string) int {
	return slices.CompareFunc(strings.Split(a, "."), strings.Split(b, "."), compareParts)
}

// compareParts orders nothing before numbers, those by value however long they are, and other text last.
func compareParts(a, b string) int {
	numA, numB := isNumber(a), isNumber(b)
	switch {
	case a == "" || b == "":
		return cmp.Compare(len(a), len(b))
	case numA && numB:
		a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
		return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
	case numA:
		return -1
	case numB:
		return 1
	}
	return cmp.Compare(a, b)
}

func isNumber(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
