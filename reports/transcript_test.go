package reports

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

func TestExcerpt(t *testing.T) {
	long := func(n int, marks ...int) verdict.Scenario {
		sc := verdict.Scenario{Verdict: verdict.Fail}
		for i := range n {
			sc.Transcript = append(sc.Transcript, verdict.Line{Session: 1, Side: "S", Text: fmt.Sprintf("line %d", i)})
		}
		for _, m := range marks {
			sc.Transcript[m].Mark = true
		}
		return sc
	}
	tests := []struct {
		name        string
		sc          verdict.Scenario
		first, last string
		lines       int
	}{
		{"short", long(3, 2), "S: line 0", "S: line 2", 3},
		{"as long as may be", long(judgedLines), "S: line 0", "S: line 399", judgedLines},
		{"long, nothing marked", long(1000), "S: line 0", "-- 600 lines are left out here; report.json has them", judgedLines + 1},
		{"long, marked at its end", long(1000, 999), "-- 600 lines are left out here; report.json has them", "S: line 999", judgedLines + 1},
		{"long, marked in the middle", long(1000, 5, 700), "-- 321 lines are left out here; report.json has them",
			"-- 279 lines are left out here; report.json has them", judgedLines + 2},
		{"nothing", verdict.Scenario{}, "", "", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			have := excerpt(tt.sc)
			require.Len(t, have, tt.lines)
			if tt.lines > 0 {
				assert.Equal(t, tt.first, have[0].Text)
				assert.Equal(t, tt.last, have[len(have)-1].Text)
			}
		})
	}
	passed := long(1000)
	passed.Verdict = verdict.Pass
	assert.Len(t, excerpt(passed), passedLines+1)
}

func TestExcerptColumns(t *testing.T) {
	text := asText(excerpt(verdict.Scenario{Verdict: verdict.Fail, Transcript: []verdict.Line{
		{At: 0.04, Text: "a note"},
		{At: 12.3, Session: 1, Side: "C", Text: "NOOP"},
		{At: 1300, Session: 12, Label: "a label that is far too long", Side: "S", Text: "250\nS: 221", Mark: true},
	}}))
	assert.Equal(t, ""+
		"       0.0                           -- a note\n"+
		"      12.3  1                        C: NOOP\n"+
		">   1300.0  12 a label that is far…  S: 250\\nS: 221\n", text)
}
