package harness_test

import (
	"context"
	"fmt"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/features"
	"mailspec/harness/catalogue"
	"mailspec/harness/message"
	"mailspec/harness/probe"
	"mailspec/harness/replay"
	"mailspec/harness/session"
	"mailspec/harness/target"
	"mailspec/harness/verdict"
	"mailspec/reference"
	"mailspec/steps"
)

// runID is the same in the recording and its replays, so that the harness sends the same octets.
const runID = "mailspec-mutation"

// TestEveryScenarioCanFail: each scenario that passes against the reference is played again against a
// server that says one thing otherwise, for each thing that can be said otherwise. A scenario that notices
// none of it judges nothing. `go test ./harness -run CanFail/RFC3030 -v` tries those of one RFC alone.
func TestEveryScenarioCanFail(t *testing.T) {
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	run := openReference(t)
	score := mutationScore{all: map[string]int{}, noticed: map[string]int{}}
	for _, s := range c.Scenarios() {
		t.Run(s.Requirement.IDs()[0], func(t *testing.T) { score.add(t, run, s) })
	}
	sort.Strings(score.survived)
	if testing.Verbose() {
		t.Log(strings.Join(score.survived, "\n"))
	}
	for area, all := range score.all {
		t.Logf("mutation score of %s: %d of %d changes noticed (%.1f %%)", area, score.noticed[area], all, 100*float64(score.noticed[area])/float64(all))
	}
}

// mutationScore counts the changes by area: those made, and those that a scenario noticed.
type mutationScore struct {
	all, noticed map[string]int
	survived     []string
}

// add records a scenario and plays it once for each change.
func (m *mutationScore) add(t *testing.T, run *steps.Run, s *catalogue.Scenario) {
	recorded := record(t, run, s)
	if recorded == nil {
		t.Skip("talks to no server, or is skipped")
	}
	changes := replay.Changes(recorded, func(keyword string) bool { return speaksOf(s, keyword) })
	seen := 0
	var missed []string
	for _, change := range changes {
		if o := play(t, run, s, replay.NewPlayer(recorded, change), message.Options{}); o.Verdict != verdict.Pass || len(o.Broken) > 0 {
			seen++
			continue
		}
		missed = append(missed, change.String())
	}
	m.all[s.Requirement.Area] += len(changes)
	m.noticed[s.Requirement.Area] += seen
	assert.Positive(t, seen, "%s (%s) passes whatever is changed", s.ID(), s.Name)
	if len(missed) > 0 {
		m.survived = append(m.survived, fmt.Sprintf("%s: %d of %d noticed; not: %s", s.ID(), seen, len(changes), strings.Join(missed, ", ")))
	}
}

// speaksOf tells whether a scenario's dialogues expect something of this name, or a step a field of this name.
func speaksOf(s *catalogue.Scenario, keyword string) bool {
	for _, step := range s.Steps {
		for _, line := range strings.Split(step.DocString, "\n") {
			if strings.HasPrefix(step.Text, "the notification has") && strings.HasSuffix(keyword, ":") && strings.HasPrefix(strings.ToUpper(line), strings.ToUpper(keyword)) {
				return true
			}
			_, expected, server := strings.Cut(line, "S: ")
			spoken := strings.Contains(strings.ToUpper(expected), strings.ToUpper(keyword))
			if server && keyword != "" && spoken && (keyword != "." || expected == ".") {
				return true
			}
		}
	}
	return false
}

// TestEveryMessageExampleCanFail: an example that must fail does not pass when the checker is silent about
// its rule, and one that must pass does not when the checker accuses it.
func TestEveryMessageExampleCanFail(t *testing.T) {
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	run := steps.NewRun(runID, &target.Target{})
	for _, s := range c.Scenarios() {
		if s.Requirement.Area != "message" {
			continue
		}
		ids := s.Requirement.IDs()
		silent := play(t, run, s, nil, message.Options{Silence: ids})
		accusing := play(t, run, s, nil, message.Options{Accuse: ids})
		assert.True(t, silent.Verdict == verdict.Fail || accusing.Verdict == verdict.Fail, "%s passes whatever the checker says", s.ID())
	}
}

// openReference makes a run against a reference server of the test's own.
func openReference(t *testing.T) *steps.Run {
	t.Helper()
	tg := targetOf(t, reference.Start(t))
	run := steps.NewRun(runID, tg)
	offers, err := probe.All(t.Context(), tg, nil)
	require.NoError(t, err)
	run.Offers = offers
	return run
}

// record plays a scenario against the reference and gives what went over the wire; nil when it is skipped or
// talks to no server.
func record(t *testing.T, run *steps.Run, s *catalogue.Scenario) []*replay.Recording {
	t.Helper()
	if s.Requirement.Area == "message" || run.Lacks(s) != "" {
		return nil
	}
	recorder := &replay.Recorder{Next: session.Network{}}
	o := play(t, run, s, recorder, message.Options{})
	if o.Verdict == verdict.Skip {
		return nil
	}
	require.Equal(t, verdict.Pass, o.Verdict, "%s: %s", s.ID(), o.Reason)
	same := play(t, run, s, replay.NewPlayer(recorder.Recordings, replay.None()), message.Options{})
	require.Equal(t, verdict.Pass, same.Verdict, "%s, replayed without a change: %s", s.ID(), same.Reason)
	return recorder.Recordings
}

// play plays a scenario over a dialer, with a checker that has these options.
func play(t *testing.T, run *steps.Run, s *catalogue.Scenario, dialer session.Dialer, judge message.Options) steps.Outcome {
	t.Helper()
	v := run.Alone(dialer, judge)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	w, err := v.Open(ctx, s)
	if err == nil {
		err = w.Play(ctx)
	}
	w.Close(ctx)
	return w.Outcome(err)
}
