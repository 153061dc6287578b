package pop3

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

// says gives a server that writes octets and then reads until the client says QUIT or goes.
func says(octets string) func(net.Conn) {
	return func(far net.Conn) {
		io.WriteString(far, octets)
		untilQuit(far)
	}
}

// answers gives a server that greets, reads a login and a command, and writes the answer to that.
func answers(command, octets string) func(net.Conn) {
	return func(far net.Conn) {
		io.WriteString(far, greeting)
		io.ReadFull(far, make([]byte, len("APOP a b\r\n"+command+"\r\n")))
		says("+OK\r\n" + octets)(far)
	}
}

// ask logs in and reads the answer to a command.
func ask(t *testing.T, sess *Session, command string) (Response, error) {
	t.Helper()
	require.NoError(t, sess.Greeting(t.Context()))
	require.NoError(t, sess.Send(t.Context(), []byte("APOP a b\r\n"+command+"\r\n")))
	_, err := sess.ReadResponse(t.Context(), "response to APOP")
	require.NoError(t, err)
	return sess.ReadResponse(t.Context(), "response to "+command)
}

func TestExpect(t *testing.T) {
	e, err := compile(t, "S: +OK {word}\nS: +OK")
	require.NoError(t, err)
	sess, _ := serve(t, time.Second, says("+OK ready now\r\n-ERR no\r\n"))
	vars := notation.Vars{}
	require.NoError(t, sess.Expect(t.Context(), e[0], vars))
	assert.Equal(t, "ready", string(vars["word"]))
	err = sess.Expect(t.Context(), e[1], vars)
	assert.Equal(t, &session.Mismatch{Want: "+OK", Got: `"-ERR no\r\n"`}, err)
	sess.Close()
}

func TestHostileGreetings(t *testing.T) {
	for _, row := range []struct {
		name, octets, id string
	}{
		{"garbage", "\x00\xff\x80garbage\n", idIndicator},
		{"an empty line", "\r\n", idIndicator},
		{"a line that never ends", "+OK " + strings.Repeat("a", 2*MaxStatusLine), idLineLength},
	} {
		t.Run(row.name, func(t *testing.T) {
			sess, judge := serve(t, time.Second, says(row.octets))
			var broken *session.Broken
			require.ErrorAs(t, sess.Greeting(t.Context()), &broken)
			assert.Equal(t, row.id, broken.ID)
			assert.Contains(t, judge.failed, row.id)
			sess.Close()
		})
	}
}

func TestHostileLines(t *testing.T) {
	sess, _ := serve(t, 5*time.Second, answers("RETR 1", "+OK\r\n"+strings.Repeat("a", MaxLine+1)))
	_, err := ask(t, sess, "RETR 1")
	var overlong *session.Overlong
	require.ErrorAs(t, err, &overlong)
	sess.Close()

	// Far more lines than are kept are counted.
	many := strings.Repeat("\r\n", MaxKeptLines+10)
	sess, _ = serve(t, 5*time.Second, answers("RETR 1", "+OK\r\n"+many+".\r\n"))
	r, err := ask(t, sess, "RETR 1")
	require.NoError(t, err)
	assert.False(t, r.Whole())
	assert.Equal(t, MaxKeptLines+10, r.Lines)
	assert.Equal(t, int64(len(many)), r.Octets)
	assert.Len(t, r.Wire, 2*MaxKeptLines)
	sess.Close()
}

// A response that never ends is given up on at its bound.
func TestEndlessResponse(t *testing.T) {
	sess, _ := serve(t, 30*time.Second, func(far net.Conn) {
		answers("RETR 1", "+OK\r\n")(limited{far})
		line := []byte(strings.Repeat("a", 64<<10) + "\r\n")
		for {
			if _, err := far.Write(line); err != nil {
				return
			}
		}
	})
	_, err := ask(t, sess, "RETR 1")
	var overlong *session.Overlong
	require.ErrorAs(t, err, &overlong)
	assert.Equal(t, MaxResponse, overlong.Max)
	sess.conn.Close()
}

// limited is a connection of which no more than the login and one command are read.
type limited struct{ net.Conn }

func (l limited) Read(p []byte) (int, error) {
	if len(p) > 1<<10 {
		return 0, io.EOF
	}
	return l.Conn.Read(p)
}

// A server may close at any point: each is an observation, none a panic.
func TestCloseAtEachPoint(t *testing.T) {
	const wire = "+OK\r\n..a\r\nb\r\n.\r\n"
	for n := range len(wire) {
		sess, judge := serve(t, time.Second, func(far net.Conn) {
			io.WriteString(far, greeting)
			io.ReadFull(far, make([]byte, len("APOP a b\r\nRETR 1\r\n")))
			io.WriteString(far, "+OK\r\n"+wire[:n])
		})
		_, err := ask(t, sess, "RETR 1")
		var closed *session.Closed
		require.ErrorAs(t, err, &closed)
		assert.Empty(t, judge.failed)
		sess.Close()
	}
}

// A message of lone LFs whose end is behind one of them is broken, and not only silent.
func TestMessageOfLoneLineFeeds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		sess, judge := serve(t, 10*time.Second, answers("RETR 1", "+OK\r\na: b\n\nc\n.\r\n"))
		_, err := ask(t, sess, "RETR 1")
		var broken *session.Broken
		require.ErrorAs(t, err, &broken)
		assert.Equal(t, []string{idListingEnd}, judge.failed)
		sess.Close()
	})
}

// A server that drips its octets is waited for only as long as one line may take.
func TestDrip(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		sess, judge := serve(t, 10*time.Second, func(far net.Conn) {
			for range 100 {
				if _, err := io.WriteString(far, "+"); err != nil {
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
	sess, judge := serve(t, time.Second, func(far net.Conn) { io.WriteString(far, "+OK\r\n-ERR idle\r\n") })
	require.NoError(t, sess.Greeting(t.Context()))
	var mismatch *session.Mismatch
	require.ErrorAs(t, sess.AwaitClose(t.Context()), &mismatch)
	assert.Equal(t, []string{idOneResponse}, judge.failed)
	sess.Close()
}

func TestOffers(t *testing.T) {
	sess, _ := serve(t, time.Second, answers("CAPA", "+OK\r\nsasl PLAIN X\r\nTOP\r\n.\r\n"))
	_, err := ask(t, sess, "CAPA")
	require.NoError(t, err)
	params, ok := sess.Offers("SASL")
	assert.True(t, ok)
	assert.Equal(t, []string{"PLAIN", "X"}, params)
	_, ok = sess.Offers("UIDL")
	assert.False(t, ok)
	sess.Close()
}
