package reports

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

// split gives a run's report as n shards, requirement by requirement.
func split(r *verdict.Report, shards ...string) []*verdict.Report {
	var out []*verdict.Report
	for i, shard := range shards {
		part := *r
		part.Shard, part.Requirements = shard, nil
		for at, q := range r.Requirements {
			if at%len(shards) == i {
				part.Requirements = append(part.Requirements, q)
			}
		}
		part.Summarize()
		out = append(out, &part)
	}
	return out
}

func TestMergeOfShardsIsTheWholeRun(t *testing.T) {
	whole, err := Merge(split(sample(), "2/3", "1/3", "3/3")...)
	require.NoError(t, err)
	assert.Equal(t, string(written(t, sample())), string(written(t, whole)))
}

func TestMergeLeavesThePartsAsTheyAre(t *testing.T) {
	a, b := sample(), sample()
	_, err := Merge(a, b)
	require.NoError(t, err)
	assert.Equal(t, sample(), a)
	assert.Equal(t, sample(), b)
}

func TestMergeRefuses(t *testing.T) {
	tests := []struct {
		name   string
		change func(*verdict.Report)
		want   string
	}{
		{"another schema", func(r *verdict.Report) { r.Schema = "mailspec.report/2" },
			`merge reports: part 2 (shard 2/2): its schema is "mailspec.report/2", and this mailspec knows only "mailspec.report/1"`},
		{"another specification", func(r *verdict.Report) { r.FeaturesDigest = "sha256:00" },
			`merge reports: part 2 (shard 2/2) judged another specification than part 1 (shard 1/2): its features have the digest ` +
				`"sha256:00", not "sha256:2f1c9a0e"`},
		{"another target", func(r *verdict.Report) { r.Target.Name = "other" },
			`merge reports: part 2 (shard 2/2) is of another target than part 1 (shard 1/2): "other", not "mail.example.test"`},
		{"another split", func(r *verdict.Report) { r.Shard = "2/3" },
			`merge reports: part 2 (shard 2/3) is of another run than part 1 (shard 1/2): it was split differently`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			parts := split(sample(), "1/2", "2/2")
			tt.change(parts[1])
			_, err := Merge(parts...)
			assert.EqualError(t, err, tt.want)
		})
	}
	_, err := Merge()
	assert.EqualError(t, err, "merge reports: none is given")
}

func TestMergeOfSomeShardsIsNotComplete(t *testing.T) {
	parts := split(sample(), "1/3", "2/3", "3/3")
	parts[1].Complete, parts[1].Stopped = false, "interrupted"
	whole, err := Merge(parts[0], parts[1], parts[0])
	require.NoError(t, err)
	assert.False(t, whole.Complete)
	assert.Equal(t, "part 2 (shard 2/3): interrupted; only 2 of 3 shards are here: 1/3, 2/3", whole.Stopped)
}

func TestMergeOfTheRun(t *testing.T) {
	a, b := sample(), sample()
	b.Started = a.Started.Add(-time.Minute)
	b.Seed, b.Tool = 3, "mailspec 0.1.1"
	b.Target.Endpoints = map[string]string{"smtp": "192.0.2.8:25", "pop3": a.Target.Endpoints["pop3"], "lmtp": "192.0.2.8:24"}
	b.LeftBehind = append(b.LeftBehind, "a message")
	whole, err := Merge(a, b)
	require.NoError(t, err)
	assert.Equal(t, b.Started, whole.Started)
	assert.Equal(t, a.DurationMS+60_000, whole.DurationMS)
	assert.Zero(t, whole.Seed)
	assert.Equal(t, "mailspec 0.1.0, mailspec 0.1.1", whole.Tool)
	assert.Equal(t, []string{"IMAP mailbox mailspec-7f3a/inner", "a message"}, whole.LeftBehind)
	assert.Equal(t, map[string]string{"smtp": "192.0.2.7:25, 192.0.2.8:25", "pop3": "192.0.2.7:110", "lmtp": "192.0.2.8:24",
		"imap": "192.0.2.7:143 (starttls)"}, whole.Target.Endpoints)
	assert.Equal(t, a.Summary, whole.Summary, "the same requirements twice count once")
}

func TestMergeRequirement(t *testing.T) {
	scenario := func(id string, word verdict.Word) []verdict.Scenario {
		return []verdict.Scenario{{ID: id, Verdict: word}}
	}
	tests := []struct {
		name string
		a, b verdict.Requirement
		want verdict.Requirement
	}{
		{"scenarios are joined, the worst verdict stands with its reason",
			verdict.Requirement{Verdict: verdict.Pass, Reason: "x", Scenarios: scenario("s1", verdict.Pass)},
			verdict.Requirement{Verdict: verdict.Fail, Reason: "y", Scenarios: scenario("s2", verdict.Fail)},
			verdict.Requirement{Verdict: verdict.Fail, Reason: "y",
				Scenarios: append(scenario("s1", verdict.Pass), scenario("s2", verdict.Fail)...)}},
		{"a scenario that both ran counts once, with its worse verdict",
			verdict.Requirement{Verdict: verdict.Pass, Scenarios: scenario("s1", verdict.Pass)},
			verdict.Requirement{Verdict: verdict.Inconclusive, Scenarios: scenario("s1", verdict.Inconclusive)},
			verdict.Requirement{Verdict: verdict.Inconclusive, Scenarios: scenario("s1", verdict.Inconclusive)}},
		{"a skip gives way",
			verdict.Requirement{Verdict: verdict.Skip, Reason: "another shard's"},
			verdict.Requirement{Verdict: verdict.Pass},
			verdict.Requirement{Verdict: verdict.Pass}},
		{"a waiver is kept, and is not stale where one part failed",
			verdict.Requirement{Verdict: verdict.Pass, Waived: "known", Stale: true},
			verdict.Requirement{Verdict: verdict.Fail, Waived: "known"},
			verdict.Requirement{Verdict: verdict.Fail, Waived: "known"}},
		{"a waiver is stale where nothing failed",
			verdict.Requirement{Verdict: verdict.Skip, Waived: "known"},
			verdict.Requirement{Verdict: verdict.Pass, Waived: "known", Stale: true},
			verdict.Requirement{Verdict: verdict.Pass, Waived: "known", Stale: true}},
		{"monitors' looks are added",
			verdict.Requirement{Verdict: verdict.Pass, Monitored: true, Checked: 3},
			verdict.Requirement{Verdict: verdict.Pass, Monitored: true, Checked: 4},
			verdict.Requirement{Verdict: verdict.Pass, Monitored: true, Checked: 7}},
		{"a monitor that saw nothing says nothing against one that looked",
			verdict.Requirement{Verdict: verdict.Inconclusive, Monitored: true, Reason: "never exercised"},
			verdict.Requirement{Verdict: verdict.Pass, Monitored: true, Checked: 4},
			verdict.Requirement{Verdict: verdict.Pass, Monitored: true, Checked: 4}},
		{"monitors none of which saw anything",
			verdict.Requirement{Verdict: verdict.Skip, Monitored: true, Reason: "not asked for"},
			verdict.Requirement{Verdict: verdict.Inconclusive, Monitored: true, Reason: "never exercised"},
			verdict.Requirement{Verdict: verdict.Inconclusive, Monitored: true, Reason: "never exercised"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, mergeRequirement([]verdict.Requirement{tt.a, tt.b}))
		})
	}
}
