package pop3

import (
	"io"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/session"
)

// into gives a session in the TRANSACTION state of a server that takes everything and answers no more.
func into(t *testing.T, stat string) *Session {
	t.Helper()
	const login = "APOP a b\r\nSTAT\r\n"
	sess, _ := serve(t, time.Second, func(far net.Conn) {
		io.WriteString(far, greeting)
		io.ReadFull(far, make([]byte, len(login)))
		io.WriteString(far, "+OK\r\n"+stat)
		untilQuit(far)
	})
	t.Cleanup(sess.Close)
	require.NoError(t, sess.Greeting(t.Context()))
	require.NoError(t, sess.Send(t.Context(), []byte(login)))
	for range 2 {
		_, err := sess.ReadResponse(t.Context(), "response")
		require.NoError(t, err)
	}
	return sess
}

func TestGuard(t *testing.T) {
	for _, row := range []struct {
		octets  string
		allowed bool
	}{
		{"DELE 2\r\n", true},
		{"DELE 1\r\n", false},
		{"dele 3\r\n", false},
		{"NOOP\r\nDELE 1\r\n", false},
		{"NOOP\nDELE 1\n", false},
		{" DELE 1\r\n", false},
		{"DELE  1\r\n", false},
		{"DELE\t1\r\n", false},
		{"DELE +1\r\n", false},
		{"DELE 01\r\n", false},
		{"DELE 2 1\r\n", false},
		{"DELE 1x\r\n", false},
		{"DELE 1", false},
		{"DELE 4294967297\r\n", false},
		{"DELE 18446744073709551617\r\n", false},
		{"DELE 0\r\n", true},
		{"DELE 4\r\n", true},
		{"DELE\r\n", true},
		{"DELE -1\r\n", true},
		{"DELE x1\r\n", true},
		{"RETR 1\r\n", true},
	} {
		t.Run(row.octets, func(t *testing.T) {
			sess := into(t, "+OK 3 300\r\n")
			sess.Own(3, 2)
			err := sess.Send(t.Context(), []byte(row.octets))
			if row.allowed {
				require.NoError(t, err)
				return
			}
			var refused *session.Refused
			require.ErrorAs(t, err, &refused)
			for _, l := range sess.conn.Transcript().Lines() {
				assert.NotContains(t, l.Text, "DELE 1")
			}
		})
	}
}

func TestGuardOverSeveralSends(t *testing.T) {
	sess := into(t, "+OK 3 300\r\n")
	sess.Own(3, 2)
	require.NoError(t, sess.Send(t.Context(), []byte("NOOP\r\nDE")))
	require.Error(t, sess.Send(t.Context(), []byte("LE 1\r\n")))
	require.NoError(t, sess.Send(t.Context(), []byte("LE 2\r\n")))
}

func TestGuardBeforeOwn(t *testing.T) {
	sess := into(t, "+OK 3 300\r\n")
	require.Error(t, sess.Send(t.Context(), []byte("DELE 2\r\n")))
	require.Error(t, sess.Send(t.Context(), []byte("DELE 9\r\n")))
	empty := into(t, "+OK 0 0\r\n")
	require.NoError(t, empty.Send(t.Context(), []byte("DELE 1\r\n")))
}

// A DELE that is sent with a login, or behind one whose answer is not read yet, meets the maildrop.
func TestGuardBehindALogin(t *testing.T) {
	for _, row := range []struct {
		name  string
		sends []string
	}{
		{"in one send", []string{"USER a\r\nPASS b\r\nDELE 1\r\n"}},
		{"in two", []string{"USER a\r\nPASS b\r\n", "DELE 1\r\n"}},
		{"behind AUTH", []string{"AUTH PLAIN AGEAYg==\r\n", "DELE 1\r\n"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			sess, _ := serve(t, time.Second, func(far net.Conn) {
				io.WriteString(far, greeting)
				untilQuit(far)
			})
			t.Cleanup(sess.Close)
			require.NoError(t, sess.Greeting(t.Context()))
			require.NoError(t, sess.Send(t.Context(), []byte("DELE 7\r\n")), "nobody is logged in")
			var err error
			for _, octets := range row.sends {
				err = sess.Send(t.Context(), []byte(octets))
			}
			var refused *session.Refused
			require.ErrorAs(t, err, &refused)
		})
	}
}
