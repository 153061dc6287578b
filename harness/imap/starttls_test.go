package imap

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// handshake is a wire whose TLS handshake ends as the test says.
type handshake struct {
	*wire
	err error
}

func (h handshake) StartTLS(context.Context, *tls.Config) error             { return h.err }
func (h handshake) Dial(context.Context, string) (session.Transport, error) { return h, nil }

// TestOctetsBehindStartTLS: what a server makes of them tells whether it is at fault. RFC 9051 §6.2.1
func TestOctetsBehindStartTLS(t *testing.T) {
	closed, plain := errors.New("EOF"), errors.New("tls: "+spokePlain)
	reset := &net.OpError{Op: "read", Err: syscall.ECONNRESET}
	for _, row := range []struct {
		name, sent, says string // says: in TLS, or instead of it
		handshake        error
		want             any
	}{
		{"nothing behind, no handshake", "a1 STARTTLS\r\n", "", closed, &session.Mismatch{}},
		{"nothing behind, dropped", "a1 STARTTLS\r\n", "", reset, &session.Mismatch{}},
		{"taken for the handshake", "a1 STARTTLS\r\na2 NOOP\r\n", "", closed, &session.Settled{}},
		{"dropped for it", "a1 STARTTLS\r\na2 NOOP\r\n", "", reset, &session.Settled{}},
		{"waited for more", "a1 STARTTLS\r\na2 NOOP\r\n", "", context.DeadlineExceeded, &session.Inconclusive{}},
		{"half a command taken for it", "a1 STARTTLS\r\na2 NO", "", closed, &session.Settled{}},
		{"answered without TLS", "a1 STARTTLS\r\na2 NOOP\r\n", "", plain, &session.Mismatch{}},
		{"thrown away", "a1 STARTTLS\r\na2 NOOP\r\n", "a3 OK go\r\n", nil, nil},
		{"carried out in TLS", "a1 STARTTLS\r\na2 NOOP\r\n", "a2 OK go\r\na3 OK go\r\n", nil, &session.Mismatch{}},
		{"half of it kept", "a1 STARTTLS\r\na2 NO", "a2 BAD no\r\n", nil, &session.Mismatch{}},
	} {
		t.Run(row.name, func(t *testing.T) {
			w := &wire{}
			conn, err := session.Dial(t.Context(), session.Options{Timeout: time.Minute, Transcript: session.NewTranscript(), Dialer: handshake{w, row.handshake}})
			require.NoError(t, err)
			s := NewSession(conn, &looks{})
			w.server.WriteString("* OK go\r\n")
			require.NoError(t, s.Greeting(t.Context()))
			require.NoError(t, s.Send(t.Context(), []byte(row.sent)))
			w.server.WriteString("a1 OK go\r\n")
			require.NoError(t, s.Expect(t.Context(), compile(t, "S: a1 OK")[0], notation.Vars{}))
			if err = s.StartTLS(t.Context()); err == nil {
				require.NoError(t, s.Send(t.Context(), []byte("a3 NOOP\r\n")))
				w.server.WriteString(row.says)
				err = s.Expect(t.Context(), compile(t, "S: a3 OK")[0], notation.Vars{})
			}
			if row.want == nil {
				assert.NoError(t, err)
				return
			}
			assert.IsType(t, row.want, err)
		})
	}
}
