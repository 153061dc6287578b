package harness_test

import (
	"context"
	"crypto/tls"
	"io"
	"net"
	"slices"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/features"
	"mailspec/harness"
	"mailspec/harness/catalogue"
	"mailspec/harness/session"
	"mailspec/harness/target"
	"mailspec/harness/verdict"
	"mailspec/reference"
)

// BenchmarkBrokenTarget runs what there is for SMTP against the reference, and against the reference behind faults: on a
// server that breaks a third, a run is to take no more than three times as long.
//
//	go test ./harness -run '^$' -bench BrokenTarget -benchtime 1x -v
func BenchmarkBrokenTarget(b *testing.B) {
	for range b.N {
		soundly, _ := timed(b, targetOf(b, reference.Start(b, manyAccounts)), nil)
		brokenly, rep := timed(b, (&broken{seed: 1}).stand(b, manyAccounts), nil)
		b.ReportMetric(soundly.Seconds(), "sound-s")
		b.ReportMetric(brokenly.Seconds(), "broken-s")
		b.ReportMetric(brokenly.Seconds()/soundly.Seconds(), "ratio")
		b.ReportMetric(0, "ns/op")
		report(b, rep)
	}
}

// BenchmarkRoundTrips holds a run against its round trips: how many there are, what one costs on this machine, and how
// many times their cost, one after another, the run takes. Sessions run at once, so that it may be less than once. The
// processor time is that of the suite and of the reference together.
//
//	go test ./harness -run '^$' -bench RoundTrips -benchtime 1x
func BenchmarkRoundTrips(b *testing.B) {
	for range b.N {
		each := roundTrip(b)
		var count counting
		before := processorTime(b)
		took, _ := timed(b, targetOf(b, reference.Start(b, manyAccounts)), &count)
		b.ReportMetric((processorTime(b) - before).Seconds(), "cpu-s")
		trips := count.trips.Load()
		floor := time.Duration(trips) * each
		b.ReportMetric(float64(trips), "round-trips")
		b.ReportMetric(float64(each.Microseconds()), "us/round-trip")
		b.ReportMetric(floor.Seconds(), "floor-s")
		b.ReportMetric(took.Seconds(), "run-s")
		b.ReportMetric(took.Seconds()/floor.Seconds(), "ratio")
		b.ReportMetric(0, "ns/op")
	}
}

// timed runs what there is for SMTP, as the command does.
func timed(t testing.TB, tg *target.Target, dialer session.Dialer) (time.Duration, *verdict.Report) {
	t.Helper()
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	tg.Connections, tg.Timeout = 80, target.DefaultTimeout
	begin := time.Now()
	rep, err := harness.Run(t.Context(), harness.Config{Catalogue: c, Target: tg, Select: []string{"smtp"}, Embedded: true, Dialer: dialer})
	require.NoError(t, err)
	return time.Since(begin), rep
}

// report shows, when asked with -v, what became of the scenarios, and those that took longest.
func report(b *testing.B, rep *verdict.Report) {
	if !testing.Verbose() {
		return
	}
	var all []verdict.Scenario
	for _, q := range rep.Requirements {
		all = append(all, q.Scenarios...)
	}
	slices.SortFunc(all, func(a, b verdict.Scenario) int { return int(b.DurationMS - a.DurationMS) })
	b.Log(rep.Summary.Scenarios)
	for _, s := range all[:min(len(all), 8)] {
		b.Logf("%6d ms  %-12s %s: %s", s.DurationMS, s.Verdict, s.ID, s.Reason)
	}
}

// counting is the network, with a count of the round trips: connections, answers to what was sent, handshakes.
type counting struct {
	session.Network
	trips atomic.Int64
}

// Dial implements session.Dialer.
func (c *counting) Dial(ctx context.Context, address string) (session.Transport, error) {
	t, err := c.Network.Dial(ctx, address)
	c.trips.Add(1)
	return &counted{Transport: t, by: c, sent: true}, err // the greeting is an answer
}

// counted is a connection whose round trips are counted.
type counted struct {
	session.Transport
	by   *counting
	sent bool // and not answered yet
}

// Write implements net.Conn.
func (c *counted) Write(octets []byte) (int, error) {
	c.sent = true
	return c.Transport.Write(octets)
}

// Read implements net.Conn.
func (c *counted) Read(octets []byte) (int, error) {
	n, err := c.Transport.Read(octets)
	if n > 0 && c.sent {
		c.sent = false
		c.by.trips.Add(1)
	}
	return n, err
}

// StartTLS implements session.Transport. TLS 1.3 takes one round trip.
func (c *counted) StartTLS(ctx context.Context, config *tls.Config) error {
	c.by.trips.Add(1)
	return c.Transport.StartTLS(ctx, config)
}

// processorTime is what this process has used, which other programs on the machine change little.
func processorTime(t testing.TB) time.Duration {
	t.Helper()
	var u syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// roundTrip measures what a short line and its answer take on loopback.
func roundTrip(t testing.TB) time.Duration {
	t.Helper()
	const times = 2000
	conn, err := net.Dial("tcp", serve(t, func(c net.Conn) { _, _ = io.Copy(c, c) }))
	require.NoError(t, err)
	defer conn.Close()
	line := make([]byte, 40)
	begin := time.Now()
	for range times {
		_, err := conn.Write(line)
		require.NoError(t, err)
		_, err = io.ReadFull(conn, line)
		require.NoError(t, err)
	}
	return time.Since(begin) / times
}
