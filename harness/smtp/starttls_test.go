package smtp

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/session"
)

// handshake is a transport, and its dialer, whose TLS handshake is really tried.
type handshake struct{ net.Conn }

func (h handshake) StartTLS(ctx context.Context, config *tls.Config) error {
	return tls.Client(h.Conn, config).HandshakeContext(ctx)
}

func (h handshake) Dial(context.Context, string) (session.Transport, error) { return h, nil }

// TestOctetsBehindStartTLS: what a server makes of them tells whether it is at fault. RFC 3207 §4.2
func TestOctetsBehindStartTLS(t *testing.T) {
	for _, row := range []struct {
		name     string
		behind   string
		then     string // what the server says instead of a handshake, before it closes
		mismatch bool
	}{
		{"nothing behind, no handshake", "", "", true},
		{"closed", "WXYZ\r\n", "", false},
		{"taken for a handshake", "WXYZ\r\n", "\x15\x03\x03\x00\x02\x02\x0a", false}, // the alert unexpected_message
		{"carried out", "WXYZ\r\n", "500 what\r\n", true},
	} {
		t.Run(row.name, func(t *testing.T) {
			near, far := net.Pipe()
			conn, err := session.Dial(t.Context(), session.Options{Timeout: time.Second, Label: "smtp",
				Transcript: session.NewTranscript(), Dialer: handshake{near}, TLS: &tls.Config{InsecureSkipVerify: true}})
			require.NoError(t, err)
			done := make(chan struct{})
			go func() {
				defer close(done)
				defer far.Close()
				io.ReadFull(far, make([]byte, len("STARTTLS\r\n"+row.behind)))
				io.WriteString(far, "220 go\r\n")
				io.ReadFull(far, make([]byte, 5)) // the head of the client's first record
				go io.Copy(io.Discard, far)
				io.WriteString(far, row.then)
			}()
			s := NewSession(conn, &looks{}, Transfer)
			s.monitor.greeted = true
			require.NoError(t, s.Send(t.Context(), []byte("STARTTLS\r\n"+row.behind)))
			_, err = s.ReadReply(t.Context(), "reply")
			require.NoError(t, err)
			err = s.StartTLS(t.Context())
			var mismatch *session.Mismatch
			var settled *session.Settled
			assert.Equal(t, row.mismatch, errors.As(err, &mismatch), "%v", err)
			assert.Equal(t, !row.mismatch, errors.As(err, &settled), "%v", err)
			conn.Close()
			<-done
		})
	}
}

// TestTLSRefused: what refuses STARTTLS has no TLS into which anything could come, and no handshake is tried.
// RFC 3207 §4
func TestTLSRefused(t *testing.T) {
	sess, _ := serve(t, Transfer, time.Second, func(far net.Conn) {
		io.ReadFull(far, make([]byte, len("STARTTLS\r\nNOOP\r\n")))
		io.WriteString(far, "554 5.5.0 one at a time\r\n")
		io.Copy(io.Discard, far)
	})
	sess.monitor.greeted = true
	require.NoError(t, sess.Send(t.Context(), []byte("STARTTLS\r\nNOOP\r\n")))
	_, err := sess.ReadReply(t.Context(), "reply")
	require.NoError(t, err)
	var settled *session.Settled
	require.ErrorAs(t, sess.StartTLS(t.Context()), &settled)
}

// TestNoTLSNow: a server may have no TLS for the moment, and no TLS inside TLS. RFC 3207 §4
func TestNoTLSNow(t *testing.T) {
	e, err := compile(t, "S: 220")
	require.NoError(t, err)
	for _, row := range []struct {
		name, command, reply string
		secure               bool
		inconclusive         bool
	}{
		{"454 to STARTTLS", "STARTTLS", "454 later", false, true},
		{"another refusal", "STARTTLS", "554 no", false, false},
		{"454 to another command", "AUTH PLAIN", "454 later", false, false},
		{"454 inside TLS", "STARTTLS", "454 later", true, false},
	} {
		t.Run(row.name, func(t *testing.T) {
			sess, _ := serve(t, Transfer, time.Second, func(far net.Conn) {
				io.ReadFull(far, make([]byte, len(row.command)+2))
				io.WriteString(far, row.reply+"\r\n")
				io.Copy(io.Discard, far)
			})
			sess.monitor.greeted, sess.monitor.secure = true, row.secure
			require.NoError(t, sess.Send(t.Context(), []byte(row.command+"\r\n")))
			err := sess.Expect(t.Context(), e[0], nil)
			var mismatch *session.Mismatch
			var inconclusive *session.Inconclusive
			assert.Equal(t, row.inconclusive, errors.As(err, &inconclusive), "%v", err)
			assert.Equal(t, !row.inconclusive, errors.As(err, &mismatch), "%v", err)
			sess.Close()
		})
	}
}

// TestHandshakeThatDoesNotEnd: silence is no sign that nothing was carried out.
func TestHandshakeThatDoesNotEnd(t *testing.T) {
	for _, err := range []error{context.DeadlineExceeded, context.Canceled, os.ErrDeadlineExceeded} {
		var inconclusive *session.Inconclusive
		assert.ErrorAs(t, withoutTLS(&session.Mismatch{Want: "a TLS handshake", Got: err.Error()}), &inconclusive)
	}
}
