package message

import (
	"fmt"
	"strings"

	"mailspec/harness/verdict"
)

// Judgment is what was found in a message.
type Judgment struct {
	Findings []Finding
	counts   *counts
}

// Looks gives how often a requirement was looked at.
func (j Judgment) Looks(id string) int {
	if j.counts == nil {
		return 0
	}
	for r := range requirements {
		if requirements[r].id == id {
			return int(j.counts[r].looks)
		}
	}
	return 0
}

// Verdict gives the verdict on a requirement that goes by any of the ids: fail with a finding, pass
// where it was looked at and nothing was found, inconclusive where the message does not exercise it.
func (j Judgment) Verdict(ids ...string) verdict.Word {
	looked := false
	for _, id := range ids {
		looked = looked || j.Looks(id) > 0
	}
	switch {
	case len(j.of(ids)) > 0:
		return verdict.Fail
	case looked:
		return verdict.Pass
	default:
		return verdict.Inconclusive
	}
}

// of gives the findings under the ids.
func (j Judgment) of(ids []string) (found []Finding) {
	for _, f := range j.Findings {
		if contains(ids, f.ID) {
			found = append(found, f)
		}
	}
	return found
}

// ExpectVerdict is nil where the verdict on the requirement is the one that is wanted.
func (j Judgment) ExpectVerdict(want string, ids ...string) error {
	if got := j.Verdict(ids...); string(got) != want {
		return fmt.Errorf("verdict: want %s, got %s%s", want, got, list(j.of(ids)))
	}
	return nil
}

// ExpectAt is nil where a finding under the ids is at the line and the column.
func (j Judgment) ExpectAt(line, column int, ids ...string) error {
	found := j.of(ids)
	for _, f := range found {
		if f.Line == line && f.Column == column {
			return nil
		}
	}
	return fmt.Errorf("want a finding at line %d, column %d%s", line, column, list(found))
}

// ExpectNothingElse is nil where no violation was found but under the ids.
func (j Judgment) ExpectNothingElse(ids ...string) error {
	var others []Finding
	for _, f := range j.Findings {
		if f.Level == verdict.Must && !contains(ids, f.ID) {
			others = append(others, f)
		}
	}
	if len(others) > 0 {
		return fmt.Errorf("want nothing else%s", list(others))
	}
	return nil
}

func list(findings []Finding) string {
	if len(findings) == 0 {
		return ""
	}
	var b strings.Builder
	for _, f := range findings {
		b.WriteString("; found ")
		b.WriteString(f.String())
	}
	return b.String()
}
