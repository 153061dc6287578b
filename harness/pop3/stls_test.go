package pop3

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

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// handshake is a transport, and its dialer, whose TLS handshake is really tried.
type handshake struct{ net.Conn }

func (h handshake) StartTLS(ctx context.Context, config *tls.Config) error {
	return tls.Client(h.Conn, config).HandshakeContext(ctx)
}

func (h handshake) Dial(context.Context, string) (session.Transport, error) { return h, nil }

// A server that takes octets which were sent ahead for a part of the handshake is not accused; one that answers
// them in the clear is. RFC 2595 §4
func TestOctetsAheadOfTLS(t *testing.T) {
	for _, row := range []struct {
		name, ahead string
		then        string // what the server says instead of a handshake
		mismatch    bool
	}{
		{"nothing ahead, no handshake", "", "", true},
		{"closed", "NOOP\r\n", "", false},
		{"taken for a handshake", "NOOP\r\n", "\x15\x03\x03\x00\x02\x02\x0a", false}, // the alert unexpected_message
		{"answered in the clear", "NOOP\r\n", "-ERR not now\r\n", true},
	} {
		t.Run(row.name, func(t *testing.T) {
			near, far := net.Pipe()
			conn, err := session.Dial(t.Context(), session.Options{Timeout: time.Second, Label: "pop3",
				Transcript: session.NewTranscript(), Dialer: handshake{near}, TLS: &tls.Config{InsecureSkipVerify: true}})
			require.NoError(t, err)
			done := make(chan struct{})
			go func() {
				defer close(done)
				defer far.Close()
				io.WriteString(far, greeting)
				io.ReadFull(far, make([]byte, len("STLS\r\n"+row.ahead)))
				io.WriteString(far, "+OK\r\n")
				far.Read(make([]byte, 16<<10)) // the client's first record
				io.WriteString(far, row.then)
			}()
			sess := NewSession(conn, &looks{})
			require.NoError(t, sess.Greeting(t.Context()))
			require.NoError(t, sess.Send(t.Context(), []byte("STLS\r\n"+row.ahead)))
			_, err = sess.ReadResponse(t.Context(), "response to STLS")
			require.NoError(t, err)
			err = sess.StartTLS(t.Context())
			var mismatch *session.Mismatch
			var settled *session.Settled
			assert.Equal(t, row.mismatch, errors.As(err, &mismatch), err)
			assert.Equal(t, !row.mismatch, errors.As(err, &settled), err)
			sess.Close()
			<-done
		})
	}
}

func TestAheadOfTLS(t *testing.T) {
	for _, row := range []struct {
		name, octets string
		want         bool
	}{
		{"STLS alone", "STLS\r\n", false},
		{"a command behind it", "STLS\r\nNOOP\r\n", true},
		{"half a command behind it", "stls\r\nNO", true},
		{"another command first", "NOOP\r\nNOOP\r\n", false},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Equal(t, row.want, aheadOfTLS([]byte(row.octets)))
		})
	}
}

// The tags of capabilities are compared without case, and so are no other lines. RFC 2449 §5
func TestCapabilitiesInAnyCase(t *testing.T) {
	for _, row := range []struct {
		command string
		want    bool
	}{{"CAPA", true}, {"UIDL", false}} {
		t.Run(row.command, func(t *testing.T) {
			sess, _ := serve(t, time.Second, answers(row.command, "+OK\r\n1 uidl\r\n.\r\n"))
			require.NoError(t, sess.Greeting(t.Context()))
			require.NoError(t, sess.Send(t.Context(), []byte("APOP a b\r\n"+row.command+"\r\n")))
			_, err := sess.ReadResponse(t.Context(), "response to APOP")
			require.NoError(t, err)
			e, err := compile(t, "S: +OK\nS: 1 UIDL\nS: .")
			require.NoError(t, err)
			assert.Equal(t, row.want, sess.Expect(t.Context(), e[0], notation.Vars{}) == nil)
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
