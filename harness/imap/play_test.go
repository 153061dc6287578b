package imap

import (
	"bytes"
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// wire is a transport whose server says what the test has put there.
type wire struct {
	net.Conn
	server bytes.Buffer
	client bytes.Buffer
	closed bool
}

func (w *wire) Read(p []byte) (int, error) {
	if w.server.Len() > 0 {
		return w.server.Read(p)
	}
	if w.closed {
		return 0, io.EOF
	}
	return 0, os.ErrDeadlineExceeded
}

func (w *wire) Write(p []byte) (int, error)                             { return w.client.Write(p) }
func (w *wire) Close() error                                            { return nil }
func (w *wire) SetDeadline(time.Time) error                             { return nil }
func (w *wire) StartTLS(context.Context, *tls.Config) error             { return nil }
func (w *wire) Dial(context.Context, string) (session.Transport, error) { return w, nil }

// looks is a judge that remembers.
type looks struct {
	seen   map[string]int
	failed map[string]string
}

func (l *looks) Check(id string, ok bool, want, got string) {
	if l.seen == nil {
		l.seen, l.failed = map[string]int{}, map[string]string{}
	}
	l.seen[id]++
	if !ok {
		l.failed[id] = want + ", got " + got
	}
}

// open makes a session whose server is the test.
func open(t *testing.T) (*Session, *wire, *looks) {
	t.Helper()
	w, l := &wire{}, &looks{}
	conn, err := session.Dial(t.Context(), session.Options{Timeout: time.Minute, Transcript: session.NewTranscript(), Dialer: w})
	require.NoError(t, err)
	s := NewSession(conn, l)
	s.Own("m")
	return s, w, l
}

// play sends the C: lines of a dialogue and lets the server say its S: lines, watched by the monitor.
func play(t *testing.T, text string) (*Session, *looks) {
	t.Helper()
	s, w, l := open(t)
	lines, err := notation.Parse(text)
	require.NoError(t, err)
	for i, line := range lines {
		if line.Action == notation.StartsTLS {
			require.NoError(t, s.StartTLS(t.Context()))
			continue
		}
		octets, err := line.Text.Render(nil)
		require.NoError(t, err, line.Raw)
		if !line.Bare {
			octets = append(octets, "\r\n"...)
		}
		if line.Side == notation.Client {
			require.NoError(t, s.Send(t.Context(), octets), line.Raw)
			continue
		}
		w.server.Write(octets)
		if i+1 < len(lines) && lines[i+1].Side == notation.Server {
			continue
		}
		drain(t, s, w)
	}
	return s, l
}

// drain reads all that the server has said. An unreadable response is an observation, too.
func drain(t *testing.T, s *Session, w *wire) {
	t.Helper()
	for w.server.Len() > 0 || s.conn.Pending() > 0 {
		_, err := s.next(t.Context(), "response")
		if err != nil {
			require.IsType(t, &session.Broken{}, err)
		}
	}
}

func compile(t *testing.T, text string) []Expectation {
	t.Helper()
	lines, err := notation.Parse(text)
	require.NoError(t, err)
	all, err := Compile(lines)
	require.NoError(t, err)
	return all
}

func (l *looks) String() string { return fmt.Sprint(l.failed) }
