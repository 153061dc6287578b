package session

import (
	"context"
	"net"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fixed is patience that is the same for all, save for what is slow.
type fixed struct {
	took   map[string]time.Duration
	missed []string
}

func (f *fixed) Wait(kind string) time.Duration {
	if kind == "slow" {
		return 8 * time.Second
	}
	return time.Second
}

func (f *fixed) Missed(kind string) { f.missed = append(f.missed, kind) }

func (f *fixed) Took(kind string, took time.Duration) { f.took[kind] = took }

// patient gives a connection with patience, and its other end.
func patient(f *fixed) (*Conn, net.Conn) {
	mine, theirs := net.Pipe()
	return &Conn{t: &transport{mine}, opt: Options{Timeout: 10 * time.Second, Transcript: NewTranscript(), Patience: f}}, theirs
}

func TestPatienceEndsAWait(t *testing.T) {
	for _, row := range []struct {
		name  string
		kinds []string
		want  time.Duration
	}{
		{"a kind that is quick", []string{"quick"}, time.Second},
		{"of two kinds the slower counts", []string{"quick", "slow"}, 8 * time.Second},
		{"nothing is known", nil, 10 * time.Second},
	} {
		t.Run(row.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := &fixed{}
				c, theirs := patient(f)
				defer theirs.Close()
				defer c.Close()
				c.Await(row.kinds...)
				begin := time.Now()
				_, err := c.ReadLine(context.Background(), 100, "reply")
				var silent *Silent
				require.ErrorAs(t, err, &silent)
				assert.Equal(t, row.want, silent.After)
				assert.Equal(t, row.want, time.Since(begin))
				assert.Equal(t, row.kinds[:min(len(row.kinds), 1)], f.missed)
			})
		})
	}
}

// TestSlowAnswerIsHeard: an answer that comes in time is read whole, also in the middle of a wait, and its time noted.
func TestSlowAnswerIsHeard(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &fixed{took: map[string]time.Duration{}}
		c, theirs := patient(f)
		defer theirs.Close()
		defer c.Close()
		timer := time.AfterFunc(750*time.Millisecond, func() { _, _ = theirs.Write([]byte("250 OK\r\n")) })
		defer timer.Stop()
		c.Await("quick")
		line, err := c.ReadLine(context.Background(), 100, "reply")
		require.NoError(t, err)
		assert.Equal(t, "250 OK\r\n", string(line))
		c.Heard("quick")
		assert.Equal(t, map[string]time.Duration{"quick": 750 * time.Millisecond}, f.took)
	})
}

// TestWholeDeadlineIsLeft: a TLS handshake reads the connection itself, and has the time that was left, not a slice.
func TestWholeDeadlineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, theirs := patient(&fixed{took: map[string]time.Duration{}})
		defer theirs.Close()
		defer c.Close()
		for _, after := range []time.Duration{time.Millisecond, 5 * time.Second} {
			timer := time.AfterFunc(after, func() { _, _ = theirs.Write([]byte("220 go\r\n")) })
			defer timer.Stop()
		}
		c.Await("quick")
		_, err := c.ReadLine(context.Background(), 100, "reply")
		require.NoError(t, err)
		n, err := c.t.Read(make([]byte, 100))
		require.NoError(t, err)
		assert.Equal(t, 8, n)
	})
}
