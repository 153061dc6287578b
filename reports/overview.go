package reports

import (
	"cmp"
	"fmt"
	"slices"

	"mailspec/harness/verdict"
)

// matrix counts requirements by RFC and verdict.
type matrix struct {
	Words []verdict.Word
	Rows  []matrixRow
	Total []int
	Sum   int
}

type matrixRow struct {
	Name   string
	Counts []int
	Sum    int
}

func newMatrix(all []verdict.Requirement) matrix {
	m := matrix{Words: verdict.Words(), Total: make([]int, len(verdict.Words()))}
	rows := map[int]*matrixRow{}
	var rfcs []int
	for _, q := range all {
		at := slices.Index(m.Words, q.Verdict)
		if at < 0 {
			continue
		}
		row := rows[q.RFC]
		if row == nil {
			row = &matrixRow{Name: rfcName(q.RFC), Counts: make([]int, len(m.Words))}
			rows[q.RFC] = row
			rfcs = append(rfcs, q.RFC)
		}
		row.Counts[at]++
		row.Sum++
		m.Total[at]++
		m.Sum++
	}
	for _, rfc := range rfcs { // in the report's order already
		m.Rows = append(m.Rows, *rows[rfc])
	}
	return m
}

func rfcName(rfc int) string {
	if rfc == 0 {
		return "no RFC"
	}
	return fmt.Sprintf("RFC %d", rfc)
}

// area, rfcGroup and sectionGroup are the levels of the list of all requirements.
type area struct {
	Name    string
	Tallies []tally
	Total   int
	RFCs    []rfcGroup
}

type rfcGroup struct {
	Name     string
	Tallies  []tally
	Total    int
	Sections []sectionGroup
}

type sectionGroup struct {
	Name, Link   string
	Tallies      []tally
	Requirements []requirement
}

func areas(all []verdict.Requirement) []area {
	var out []area
	for _, group := range groupBy(all, func(q verdict.Requirement) string { return q.Area }) {
		a := area{Name: areaName(group[0].Area), Tallies: found(group), Total: len(group)}
		for _, of := range groupBy(group, func(q verdict.Requirement) int { return q.RFC }) {
			a.RFCs = append(a.RFCs, newRFCGroup(of))
		}
		out = append(out, a)
	}
	slices.SortStableFunc(out, func(a, b area) int { return cmp.Compare(areaRank(a.Name), areaRank(b.Name)) })
	return out
}

func newRFCGroup(all []verdict.Requirement) rfcGroup {
	out := rfcGroup{Name: rfcName(all[0].RFC), Tallies: found(all), Total: len(all)}
	for _, of := range groupBy(all, func(q verdict.Requirement) string { return q.Section }) {
		s := sectionGroup{Name: section(of[0]), Link: sectionLink(of[0]), Tallies: found(of)}
		for _, q := range of {
			s.Requirements = append(s.Requirements, newRequirement(q).withScenarios(q))
		}
		out.Sections = append(out.Sections, s)
	}
	return out
}

// groupBy splits requirements by a key; groups and what is in them keep the order of first sight.
func groupBy[K comparable](all []verdict.Requirement, key func(verdict.Requirement) K) [][]verdict.Requirement {
	at := map[K]int{}
	var out [][]verdict.Requirement
	for _, q := range all {
		k := key(q)
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], q)
	}
	return out
}

// found gives the tallies that are not zero.
func found(all []verdict.Requirement) []tally {
	return slices.DeleteFunc(tallies(all), func(t tally) bool { return t.N == 0 })
}

// areaNames lists the areas in their order on the page; others come after them.
func areaNames() []fact {
	return []fact{{"smtp", "SMTP"}, {"pop3", "POP3"}, {"imap", "IMAP"}, {"message", "Message format"}}
}

func areaName(name string) string {
	for _, known := range areaNames() {
		if known.Name == name {
			return known.Value
		}
	}
	return oneLine(name)
}

func areaRank(title string) int {
	for i, known := range areaNames() {
		if known.Value == title {
			return i
		}
	}
	return len(areaNames())
}
