package smtp

import (
	"io"
	"net"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// says gives a server that writes octets and then reads until the client goes.
func says(octets string) func(net.Conn) {
	return func(far net.Conn) {
		io.WriteString(far, octets)
		io.Copy(io.Discard, far)
	}
}

func TestExpect(t *testing.T) {
	e, err := compile(t, "S: 220 {host}\nS: 250")
	require.NoError(t, err)
	sess, _ := serve(t, Transfer, time.Second, says("220 mx.example hi\r\n550 no\r\n"))
	vars := notation.Vars{}
	require.NoError(t, sess.Expect(t.Context(), e[0], vars))
	assert.Equal(t, "mx.example", string(vars["host"]))
	err = sess.Expect(t.Context(), e[1], vars)
	assert.Equal(t, &session.Mismatch{Want: "250", Got: `"550 no\r\n"`}, err)
	assert.True(t, sess.conn.Transcript().Lines()[0].Mark || sess.conn.Transcript().Lines()[1].Mark)
	sess.Close()
}

func TestGreetingThatTurnsAway(t *testing.T) {
	sess, judge := serve(t, Transfer, time.Second, says("554 not here\r\n"))
	var inconclusive *session.Inconclusive
	require.ErrorAs(t, sess.Greeting(t.Context()), &inconclusive)
	assert.Empty(t, judge.failed)
	sess.Close()
}

func TestHostileServers(t *testing.T) {
	for _, row := range []struct {
		name, octets string
		id           string
	}{
		{"garbage", "\x00\xff\x80garbage\n", idReplyLine},
		{"an empty line", "\r\n", idReplyLine},
		{"a line that never ends", "220 " + strings.Repeat("a", 2*MaxReplyLine), idLineLength},
		{"codes that change", "220-a\r\n221 b\r\n", idSameCode},
	} {
		t.Run(row.name, func(t *testing.T) {
			sess, judge := serve(t, Transfer, time.Second, says(row.octets))
			var broken *session.Broken
			require.ErrorAs(t, sess.Greeting(t.Context()), &broken)
			assert.Equal(t, row.id, broken.ID)
			assert.Contains(t, judge.failed, row.id)
			sess.Close()
		})
	}
}

func TestReplyThatNeverEnds(t *testing.T) {
	sess, _ := serve(t, Transfer, time.Second, says(strings.Repeat("220-mx.example\r\n", MaxReplyLines+5)))
	var overlong *session.Overlong
	require.ErrorAs(t, sess.Greeting(t.Context()), &overlong)
	sess.Close()
}

// A server may close at any point: each is an observation, none a panic.
func TestCloseAtEachPoint(t *testing.T) {
	const wire = "220-mx.example\r\n220 hi\r\n"
	for n := range len(wire) {
		sess, judge := serve(t, Transfer, time.Second, func(far net.Conn) { io.WriteString(far, wire[:n]) })
		var closed *session.Closed
		require.ErrorAs(t, sess.Greeting(t.Context()), &closed)
		assert.Empty(t, judge.failed)
		sess.Close()
	}
}

// A server that drips its octets is waited for only as long as one line may take.
func TestDrip(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		sess, judge := serve(t, Transfer, 10*time.Second, func(far net.Conn) {
			for range 100 {
				if _, err := io.WriteString(far, "2"); err != nil {
					return
				}
				<-time.After(time.Second)
			}
		})
		began := time.Now()
		var silent *session.Silent
		require.ErrorAs(t, sess.Greeting(t.Context()), &silent)
		assert.Equal(t, 10*time.Second, time.Since(began))
		assert.Empty(t, judge.failed)
		sess.conn.Close()
	})
}

func TestAwaitClose(t *testing.T) {
	sess, judge := serve(t, Transfer, time.Second, func(far net.Conn) { io.WriteString(far, "220 mx.example\r\n250 what\r\n") })
	require.NoError(t, sess.Greeting(t.Context()))
	var mismatch *session.Mismatch
	require.ErrorAs(t, sess.AwaitClose(t.Context()), &mismatch)
	assert.Equal(t, []string{idOneReply}, judge.failed)
	sess.Close()
}

func TestDeliver(t *testing.T) {
	for _, row := range []struct {
		name    string
		role    Role
		hello   string
		message string
	}{
		{"SMTP", Transfer, "EHLO", "250 ok\r\n"},
		{"LMTP", Local, "LHLO", "250 2.0.0 ok\r\n250 2.0.0 ok\r\n"},
	} {
		t.Run(row.name, func(t *testing.T) {
			script := []string{row.hello + " a.example\r\n", "250 mx.example\r\n", "MAIL FROM:<>\r\n", "250 2.1.0 ok\r\n",
				"RCPT TO:<a@b.example>\r\n", "250 2.1.5 ok\r\n", "RCPT TO:<c@b.example>\r\n", "250 2.1.5 ok\r\n",
				"DATA\r\n", "354 go\r\n", "a\r\n..\r\nb\r\n.\r\n", row.message}
			sess, judge := serve(t, row.role, time.Second, func(far net.Conn) {
				io.WriteString(far, "220 mx.example\r\n")
				for i := 0; i < len(script); i += 2 {
					got := make([]byte, len(script[i]))
					io.ReadFull(far, got)
					assert.Equal(t, script[i], string(got))
					io.WriteString(far, script[i+1])
				}
				io.Copy(io.Discard, far)
			})
			require.NoError(t, sess.Greeting(t.Context()))
			_, err := sess.Command(t.Context(), row.hello+" a.example")
			require.NoError(t, err)
			require.NoError(t, sess.Deliver(t.Context(), "", []string{"a@b.example", "c@b.example"}, []byte("a\r\n.\r\nb")))
			for _, id := range judge.distinct() {
				assert.Contains(t, []string{idLocalPipelining, idLocalStatus, idLocal8bit}, id)
			}
			sess.Close()
		})
	}
}
