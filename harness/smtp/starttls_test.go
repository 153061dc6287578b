package smtp

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
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
		{"taken for a handshake", "WXYZ\r\n", "", false},
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
			var inconclusive *session.Inconclusive
			assert.Equal(t, row.mismatch, errors.As(err, &mismatch), "%v", err)
			assert.Equal(t, !row.mismatch, errors.As(err, &inconclusive), "%v", err)
			conn.Close()
			<-done
		})
	}
}
