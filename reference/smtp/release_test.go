package smtp

import (
	"errors"
	"net"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/queue"
	"mailspec/reference/store"
)

// inBubble runs a submission server by the clock of a bubble. The test gets a user's session.
func inBubble(t *testing.T, q queue.Queue, s store.Store, test func(t *testing.T, f *fixture, c *client)) {
	accounts := serveAccounts(t)
	f := &fixture{store: s}
	f.server = New(Config{Hostname: "mx.example.test", Role: Submission, Accounts: accounts, Store: s, Queue: q, AllowPlaintext: true})
	l := newPipeListener()
	var serving sync.WaitGroup
	serving.Go(func() { assert.NoError(t, f.server.Serve(l)) })
	conn := l.dial()
	c := newPatientClient(t, conn)
	require.Equal(t, "220", c.reply()[0][:3])
	c.play("C: EHLO c\nS: 250\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 235")
	test(t, f, c)
	conn.Close()
	require.NoError(t, f.server.Close())
	serving.Wait()
}

// newPatientClient is a client without a deadline.
func newPatientClient(t *testing.T, conn net.Conn) *client {
	c := newClient(t, conn)
	require.NoError(t, conn.SetDeadline(time.Time{}))
	return c
}

// pass lets time pass by the clock of the bubble.
func pass(d time.Duration) {
	<-time.After(d)
	synctest.Wait()
}

func entriesOf(t *testing.T, q queue.Queue) []queue.Entry {
	t.Helper()
	entries, err := q.Entries()
	require.NoError(t, err)
	return entries
}

// TestRelease: a message is nowhere before its time and everywhere at it, and the sender hears of it as of
// any other. RFC 4865 §4.2, §5.1.2
func TestRelease(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := queue.NewMemory()
		inBubble(t, q, store.NewMemory(), func(t *testing.T, f *fixture, c *client) {
			sent := time.Now()
			c.play("C: MAIL FROM:<alice@example.test> HOLDFOR=10000 RET=HDRS ENVID=a+2Bb BODY=8BITMIME\nS: 250\n" +
				"C: RCPT TO:<bob@example.test> NOTIFY=SUCCESS\nS: 250\nC: RCPT TO:<x@elsewhere.example> NOTIFY=NEVER\nS: 250\n" +
				"C: DATA\nS: 354\nC: From: a@held\nC: Return-Path: <old@old>\nC: \nC: text\nC: .\nS: 250 2.0.0\n" +
				"C: MAIL FROM:<alice@example.test> HOLDUNTIL=" + sent.Add(5*time.Second).UTC().Format(internetDate) + "\nS: 250\n" + heldTo + "C: QUIT\nS: 221")
			require.Len(t, entriesOf(t, q), 2)
			pass(4 * time.Second)
			assert.Empty(t, f.mail(t, bob))
			pass(time.Second)
			require.Len(t, f.mail(t, bob), 1, "the later one came first")
			pass(9994 * time.Second)
			assert.Len(t, f.mail(t, bob), 1)
			require.Len(t, entriesOf(t, q), 1)
			pass(time.Second)
			got := f.mail(t, bob)
			require.Len(t, got, 2)
			assert.Regexp(t, "(?s)^Return-Path: <alice@example.test>\r\nReceived: from c\r\n\tby mx.example.test with ESMTPA id .*@mx.example.test>\r\nFrom: a@held\r\n\r\ntext\r\n$", got[1])
			notes := f.mail(t, alice)
			require.Len(t, notes, 1)
			groups := readNotification(t, notes[0]).groups(t)
			assert.Equal(t, "for;10000", groups[0].Get("Future-Release-Request"))
			assert.Equal(t, sent.Format(rfc5322Date), groups[0].Get("Arrival-Date"))
			entries := entriesOf(t, q)
			require.Len(t, entries, 1)
			assert.Zero(t, entries[0].Release)
			assert.Equal(t, []queue.Recipient{{ForwardPath: "x@elsewhere.example", Notify: "NEVER"}}, entries[0].Recipients)
			assert.Equal(t, []string{alice, alice, "8BITMIME", "HDRS", "a+2Bb", "for;10000"},
				[]string{entries[0].ReversePath, entries[0].Submitter, entries[0].Body, entries[0].Return, entries[0].EnvelopeID, entries[0].Hold})
		})
	})
}

// TestReleaseAfterRestart: the queue outlives the server, and what became due meanwhile is released at
// once; what would be late by then is returned. RFC 4865 §4.2, RFC 2852 §4.1.3
func TestReleaseAfterRestart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "queue")
		s := store.NewMemory()
		q, err := queue.OpenDurable(dir)
		require.NoError(t, err)
		inBubble(t, q, s, func(t *testing.T, f *fixture, c *client) {
			c.play("C: MAIL FROM:<alice@example.test> HOLDFOR=60\nS: 250\n" + heldTo +
				"C: MAIL FROM:<alice@example.test> HOLDFOR=60 BY=90;R\nS: 250\n" + heldTo + "C: QUIT\nS: 221")
		})
		require.NoError(t, q.Close())
		pass(time.Hour)
		q, err = queue.OpenDurable(dir)
		require.NoError(t, err)
		inBubble(t, q, s, func(t *testing.T, f *fixture, c *client) {
			synctest.Wait()
			assert.Len(t, f.mail(t, bob), 1)
			notes := f.mail(t, alice)
			require.Len(t, notes, 1)
			late := readNotification(t, notes[0]).groups(t)
			assert.Equal(t, "failed", late[1].Get("Action"))
			assert.Equal(t, "5.4.7", late[1].Get("Status"))
			assert.Empty(t, entriesOf(t, q))
		})
		require.NoError(t, q.Close())
	})
}

// stubborn is a store that fails so many times.
type stubborn struct {
	store.Store
	failures int
}

func (s *stubborn) Deliver(accounts []string, m store.NewMessage) error {
	if s.failures--; s.failures >= 0 {
		return errors.New("disk full")
	}
	return s.Store.Deliver(accounts, m)
}

// TestReleaseFails: it is tried again, and nothing is there twice.
func TestReleaseFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := queue.NewMemory()
		inBubble(t, q, &stubborn{store.NewMemory(), 2}, func(t *testing.T, f *fixture, c *client) {
			c.play("C: MAIL FROM:<alice@example.test> HOLDFOR=60\nS: 250\nC: RCPT TO:<x@elsewhere.example>\nS: 250\n" + heldTo + "C: QUIT\nS: 221")
			pass(time.Minute)
			pass(time.Minute)
			assert.Empty(t, f.mail(t, bob))
			assert.Len(t, entriesOf(t, q), 1)
			pass(time.Minute)
			assert.Len(t, f.mail(t, bob), 1)
			require.Len(t, entriesOf(t, q), 1)
			assert.Zero(t, entriesOf(t, q)[0].Release)
		})
	})
}
