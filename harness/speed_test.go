package harness_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/features"
	"mailspec/harness"
	"mailspec/harness/catalogue"
	"mailspec/harness/target"
	"mailspec/harness/verdict"
	"mailspec/reference"
)

// BenchmarkBrokenTarget runs what there is for SMTP against the reference, and against the reference behind faults.
func BenchmarkBrokenTarget(b *testing.B) {
	for range b.N {
		soundly, _ := timed(b, targetOf(b, reference.Start(b, manyAccounts)))
		brokenly, rep := timed(b, (&broken{seed: 1}).stand(b, manyAccounts))
		b.ReportMetric(soundly.Seconds(), "sound-s")
		b.ReportMetric(brokenly.Seconds(), "broken-s")
		b.ReportMetric(brokenly.Seconds()/soundly.Seconds(), "ratio")
		b.ReportMetric(0, "ns/op")
		slowest(b, rep)
	}
}

func timed(t testing.TB, tg *target.Target) (time.Duration, *verdict.Report) {
	t.Helper()
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	tg.Connections, tg.Timeout = 32, target.DefaultTimeout
	begin := time.Now()
	rep, err := harness.Run(t.Context(), harness.Config{Catalogue: c, Target: tg, Select: []string{"smtp"}, Embedded: true})
	require.NoError(t, err)
	return time.Since(begin), rep
}

func slowest(b *testing.B, rep *verdict.Report) {
	var all []verdict.Scenario
	for _, q := range rep.Requirements {
		all = append(all, q.Scenarios...)
	}
	slices.SortFunc(all, func(a, b verdict.Scenario) int { return int(b.DurationMS - a.DurationMS) })
	for _, s := range all[:min(len(all), 25)] {
		b.Log(fmt.Sprintf("%6d ms  %-12s %s: %s", s.DurationMS, s.Verdict, s.ID, s.Reason))
	}
	b.Log(rep.Summary.Scenarios)
}
