package harness_test

import (
	"bytes"
	"context"
	"errors"
	"net"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/features"
	"mailspec/harness"
	"mailspec/harness/catalogue"
	"mailspec/harness/target"
	"mailspec/harness/verdict"
	"mailspec/reference"
)

// serve runs a hostile server until the test ends.
func serve(t testing.TB, behave func(net.Conn)) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	var wg sync.WaitGroup
	var mu sync.Mutex
	open := map[net.Conn]bool{}
	wg.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			mu.Lock()
			open[c] = true
			mu.Unlock()
			wg.Go(func() {
				behave(c)
				c.Close()
				mu.Lock()
				delete(open, c)
				mu.Unlock()
			})
		}
	})
	t.Cleanup(func() {
		l.Close()
		mu.Lock()
		for c := range open {
			c.Close()
		}
		mu.Unlock()
		wg.Wait()
	})
	return l.Addr().String()
}

// until writes the same again and again, until the client is gone.
func until(c net.Conn, octets []byte) {
	for {
		if _, err := c.Write(octets); err != nil {
			return
		}
	}
}

func drain(c net.Conn) {
	buf := make([]byte, 4096)
	for {
		if _, err := c.Read(buf); err != nil {
			return
		}
	}
}

// TestHostileTargets: whatever a target does, the run ends, in bounded memory, and says what it found.
func TestHostileTargets(t *testing.T) {
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	before := debug.SetMemoryLimit(160 << 20) // as the command does
	defer debug.SetMemoryLimit(before)
	garbage := bytes.Repeat([]byte("\x00\xff\x1b[31m garbage \r\r\n{9}\n"), 100)
	for _, row := range []struct {
		name   string
		behave func(net.Conn)
		lost   bool // the target counts as not to be reached
	}{
		{"says nothing", drain, true},
		{"one octet at a time", func(c net.Conn) {
			tick := time.NewTicker(20 * time.Millisecond)
			defer tick.Stop()
			for {
				<-tick.C
				if _, err := c.Write([]byte("2")); err != nil {
					return
				}
			}
		}, true},
		{"closes at once", func(net.Conn) {}, false},
		{"garbage", func(c net.Conn) { c.Write(garbage); drain(c) }, false},
		{"garbage without end", func(c net.Conn) { until(c, garbage) }, false},
		{"a line without end", func(c net.Conn) { until(c, bytes.Repeat([]byte("x"), 64<<10)) }, false},
		{"a reply without end", func(c net.Conn) { until(c, bytes.Repeat([]byte("220-more\r\n"), 4096)) }, false},
		{"untagged data without end", func(c net.Conn) {
			c.Write([]byte("* OK ready\r\n"))
			until(c, bytes.Repeat([]byte("* 1 EXISTS\r\n"), 4096))
		}, false},
		{"a literal of 4 GiB", func(c net.Conn) {
			c.Write([]byte("* OK [CAPABILITY IMAP4rev1] ready\r\n* 1 FETCH (BODY[] {4294967295}\r\n"))
			until(c, bytes.Repeat([]byte("x"), 64<<10))
		}, false},
		{"a maildrop without end", func(c net.Conn) { until(c, bytes.Repeat([]byte("+OK\r\nx\r\n"), 4096)) }, false},
	} {
		t.Run(row.name, func(t *testing.T) {
			address := serve(t, row.behave)
			tg := &target.Target{Accounts: []target.Account{{Address: "alice@example.test", Password: "secret"}}, Timeout: 200 * time.Millisecond}
			for _, p := range target.Protocols() {
				tg.Endpoints = append(tg.Endpoints, target.Endpoint{Protocol: p, Address: address, TLS: target.Plain})
			}
			require.NoError(t, tg.Check())
			rep, err := harness.Run(t.Context(), harness.Config{Catalogue: c, Target: tg})
			var lost *harness.TargetError
			if row.lost {
				require.ErrorAs(t, err, &lost)
				return
			}
			if err != nil {
				require.ErrorAs(t, err, &lost)
			}
			require.NotNil(t, rep)
			assert.Positive(t, rep.Summary.Violations, "nothing found in %v", rep.Summary)
			assert.Zero(t, rep.Summary.Verdicts[verdict.Error])
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			assert.Less(t, m.Sys, uint64(256<<20), "memory")
		})
	}
}

// TestTargetDiesInMidRun: what was judged so far is reported, and the error says that the target was lost.
func TestTargetDiesInMidRun(t *testing.T) {
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	server := reference.Start(t)
	var ended atomic.Int32
	rep, err := harness.Run(t.Context(), harness.Config{Catalogue: c, Target: targetOf(t, server), Select: []string{"smtp", "pop3", "imap"},
		Progress: func(harness.Event) {
			if ended.Add(1) == 20 {
				server.Close()
			}
		}})
	var lost *harness.TargetError
	require.ErrorAs(t, err, &lost)
	require.NotNil(t, rep)
	assert.False(t, rep.Complete)
	assert.Contains(t, rep.Stopped, "lost")
	assert.GreaterOrEqual(t, rep.Summary.Scenarios[verdict.Pass], 10)
	assert.Positive(t, rep.Summary.Scenarios[verdict.Inconclusive])
}

// TestStoppedRunCleansUp: a run that is stopped takes away what it brought, and reports.
func TestStoppedRunCleansUp(t *testing.T) {
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	server := reference.Start(t)
	ctx, cancel := context.WithCancel(t.Context())
	var ended atomic.Int32
	rep, err := harness.Run(ctx, harness.Config{Catalogue: c, Target: targetOf(t, server), Embedded: true,
		Progress: func(harness.Event) {
			if ended.Add(1) == 30 {
				cancel()
			}
		}})
	require.NoError(t, err)
	assert.False(t, rep.Complete)
	assert.Empty(t, rep.LeftBehind)
	assert.Zero(t, rep.Summary.Verdicts[verdict.Fail])
	assert.Zero(t, rep.Summary.Verdicts[verdict.Error])
	assert.NoError(t, errors.Join(nothingLeft(t, targetOf(t, server))...))
}
