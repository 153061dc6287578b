package pop3

import (
	"bufio"
	"context"
	"crypto/tls"
	"io"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/harness/session"
)

// step is one turn of a scripted session: octets of the client's, or a write of the server's.
type step struct {
	client bool
	octets string
}

func c(octets string) step { return step{true, octets} }
func s(octets string) step { return step{false, octets} }

const startTLS = "(starts TLS)"

// looks records what a judge was told.
type looks struct {
	failed, passed []string
}

func (l *looks) Check(id string, ok bool, _, _ string) {
	if ok {
		l.passed = append(l.passed, id)
	} else {
		l.failed = append(l.failed, id)
	}
}

// distinct gives the failed ids, each once.
func (l *looks) distinct() []string {
	ids := slices.Clone(l.failed)
	slices.Sort(ids)
	return slices.Compact(ids)
}

// plainTransport takes a TLS handshake as done.
type plainTransport struct{ net.Conn }

func (plainTransport) StartTLS(context.Context, *tls.Config) error { return nil }

type pipeDialer struct{ client net.Conn }

func (d pipeDialer) Dial(context.Context, string) (session.Transport, error) {
	return plainTransport{d.client}, nil
}

// untilQuit takes what the client sends until it says QUIT or goes.
func untilQuit(far net.Conn) {
	lines := bufio.NewReader(far)
	for {
		line, err := lines.ReadString('\n')
		if err != nil || strings.HasSuffix(line, "QUIT\r\n") {
			return
		}
	}
}

// serve connects a session to a server that a function plays. The server's end is waited for.
func serve(t *testing.T, timeout time.Duration, server func(net.Conn)) (*Session, *looks) {
	t.Helper()
	near, far := net.Pipe()
	conn, err := session.Dial(t.Context(), session.Options{
		Timeout: timeout, Transcript: session.NewTranscript(), Label: "pop3", Dialer: pipeDialer{near},
	})
	require.NoError(t, err)
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer far.Close()
		server(far)
	}()
	t.Cleanup(func() { near.Close(); <-done })
	judge := &looks{}
	return NewSession(conn, judge), judge
}

// play runs a script from the greeting on. The client reads one response for each of the server's writes.
func play(t *testing.T, script []step) *looks {
	t.Helper()
	sess, judge := serve(t, time.Second, func(far net.Conn) {
		for _, st := range script {
			switch {
			case st.octets == startTLS || st.octets == "":
			case st.client:
				if _, err := io.ReadFull(far, make([]byte, len(st.octets))); err != nil {
					return
				}
			default:
				if _, err := io.WriteString(far, st.octets); err != nil {
					return
				}
			}
		}
		untilQuit(far)
	})
	sess.Own(1, 1)
	for _, st := range script {
		switch {
		case st.octets == startTLS:
			require.NoError(t, sess.StartTLS(t.Context()))
		case st.client:
			require.NoError(t, sess.Send(t.Context(), []byte(st.octets)))
		default:
			if _, err := sess.ReadResponse(t.Context(), "response"); err != nil {
				var broken *session.Broken
				require.ErrorAs(t, err, &broken)
			}
		}
	}
	sess.Close()
	return judge
}
