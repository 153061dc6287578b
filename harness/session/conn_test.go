package session

import (
	"context"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"net"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// pipe dials net.Pipe: the server's end goes to serve.
type pipe struct{ serve func(net.Conn) }

func (p pipe) Dial(context.Context, string) (Transport, error) {
	client, server := net.Pipe()
	go func() { defer server.Close(); p.serve(server) }()
	return pipeEnd{client}, nil
}

type pipeEnd struct{ net.Conn }

func (pipeEnd) StartTLS(context.Context, *tls.Config) error { return errors.New("no TLS here") }

func dial(t *testing.T, serve func(net.Conn)) *Conn {
	t.Helper()
	c, err := Dial(t.Context(), Options{Dialer: pipe{serve}, Timeout: 10 * time.Second, Transcript: NewTranscript([]byte("secret")), Session: 1, Label: "smtp"})
	require.NoError(t, err)
	t.Cleanup(func() { c.Close() })
	return c
}

func TestReadLine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := dial(t, func(s net.Conn) { s.Write([]byte("220 a\r\n250 b\r\n250 " + strings.Repeat("x", 50) + "\r\nrest")) })
		line, err := c.ReadLine(t.Context(), 20, "greeting")
		require.NoError(t, err)
		assert.Equal(t, "220 a\r\n", string(line))
		line, err = c.ReadLine(t.Context(), 20, "reply")
		require.NoError(t, err)
		assert.Equal(t, "250 b\r\n", string(line))
		_, err = c.ReadLine(t.Context(), 20, "reply")
		var long *Overlong
		require.ErrorAs(t, err, &long)
		_, err = c.ReadLine(t.Context(), 100, "reply")
		require.NoError(t, err)
		part, err := c.ReadLine(t.Context(), 20, "reply")
		var closed *Closed
		require.ErrorAs(t, err, &closed)
		assert.Equal(t, "rest", string(part))
		assert.Equal(t, "rest", string(closed.Part))
		assert.Equal(t, "reply", closed.While)
	})
}

// TestSilence: a server that says nothing, or a byte a second, costs the time-out once, not once a byte.
func TestSilence(t *testing.T) {
	for _, drip := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			c := dial(t, func(s net.Conn) {
				tick := time.NewTicker(time.Second)
				defer tick.Stop()
				for ctx.Err() == nil {
					<-tick.C
					if drip {
						s.SetWriteDeadline(time.Now().Add(time.Second))
						s.Write([]byte("2"))
					}
				}
			})
			began := time.Now()
			_, err := c.ReadLine(t.Context(), 100, "greeting")
			var silent *Silent
			require.ErrorAs(t, err, &silent)
			assert.Equal(t, 10*time.Second, time.Since(began))
			cancel()
			c.Close()
			synctest.Wait()
			<-time.After(2 * time.Second) // on the bubble's clock: the dripping server ends
		})
	}
}

func TestAwaitClose(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := dial(t, func(s net.Conn) { s.Write([]byte("221 bye\r\n")) })
		sent, err := c.AwaitClose(t.Context(), 100)
		require.NoError(t, err)
		assert.Equal(t, "221 bye\r\n", string(sent))
	})
}

func TestTranscriptHidesSecrets(t *testing.T) {
	tr := NewTranscript([]byte("secret"))
	tr.record(1, "imap", "C", []byte("a1 LOGIN alice secret\r\n"))
	tr.record(1, "imap", "C", []byte("AGFsaWNlAHNlY3JldA==\r\n")) // base64 of NUL alice NUL secret
	tr.record(1, "imap", "S", []byte("a1 O"))
	tr.record(1, "imap", "S", []byte("K\r\n* \x1b[31m\r\n"))
	tr.Mark()
	var text []string
	for _, l := range tr.Lines() {
		text = append(text, l.Side+" "+l.Text)
	}
	assert.Equal(t, []string{"C a1 LOGIN alice [hidden]", "C [hidden]", "S a1 OK", `S * \x1b[31m`}, text)
	assert.True(t, tr.Lines()[3].Mark)
}

// TestSecretsInBase64: wherever the secret begins in the encoded octets, and whatever stands around.
func TestSecretsInBase64(t *testing.T) {
	for _, before := range []string{"", "a", "ab", "abc", "\x00alice@example.test\x00"} {
		for _, after := range []string{"", "x", "xy"} {
			encoded := base64.StdEncoding.EncodeToString([]byte(before + "secret" + after))
			got := string(hide([]byte("!"+encoded+"% and more"), secretsOf([][]byte{[]byte("secret")})))
			assert.Equal(t, "![hidden]% and more", got, "%q", before+"secret"+after)
		}
	}
	assert.Equal(t, "a1 LOGIN x [hidden]", string(hide([]byte("a1 LOGIN x secret"), secretsOf([][]byte{[]byte("secret")}))))
	assert.Equal(t, "nothing here", string(hide([]byte("nothing here"), secretsOf([][]byte{[]byte("secret"), nil}))))
}

func TestTranscriptIsBounded(t *testing.T) {
	tr := NewTranscript()
	for range 3 * maxTranscriptLines {
		tr.record(1, "smtp", "S", []byte(strings.Repeat("x", 3*maxTranscriptLine)+"\n"))
	}
	size := 0
	for _, l := range tr.Lines() {
		size += len(l.Text)
	}
	assert.Less(t, size, 2*maxTranscriptOctets)
	assert.Contains(t, tr.Lines()[len(tr.Lines())-1].Text, "further lines were not kept")
}

func TestSegments(t *testing.T) {
	join := func(s Segments, octets string) []string {
		var out []string
		for _, p := range s.cut([]byte(octets)) {
			out = append(out, string(p))
		}
		return out
	}
	assert.Equal(t, []string{"ab\r\nc"}, join(Whole, "ab\r\nc"))
	assert.Equal(t, []string{"a", "b", "\r", "\n", "c"}, join(Bytes, "ab\r\nc"))
	assert.Equal(t, []string{"ab\r", "\n", "c"}, join(CRLF, "ab\r\nc"))
	assert.Len(t, join(Bytes, strings.Repeat("x", 2*maxByteSegments)), maxByteSegments+1)
}
