package smtp

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/queue"
)

// loggedIn is a session of alice's.
func (f *fixture) loggedIn(t *testing.T) *client {
	c := f.dial(t)
	c.play("C: EHLO c\nS: 250\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 235")
	return c
}

// TestRelay: a user's mail for other hosts is queued, with all that was said about it; a stranger's is
// refused. RFC 5321 §3.6.2, RFC 3461 §5.2.1
func TestRelay(t *testing.T) {
	for _, role := range []Role{MTA, Submission} {
		q := queue.NewMemory()
		f := serve(t, asRole(role), plaintext, withQueue(q))
		c := f.loggedIn(t)
		c.play("C: MAIL FROM:<alice@example.test> RET=hdrs ENVID=a+2Bb BODY=BINARYMIME\nS: 250\n" +
			"C: RCPT TO:<\"x y\"@elsewhere.example> NOTIFY=success,delay ORCPT=rfc822;X+40Y\nS: 250 2.1.5\n" +
			"C: RCPT TO:<bob@example.test>\nS: 250\nC: RCPT TO:<nobody@example.test>\nS: 550 5.1.1\n" +
			"C: RCPT TO:<z@[192.0.2.1]>\nS: 250\nC: BDAT 36 LAST\nC: Return-Path: <old@old>\nC: From: a@bc\nS: 250 2.0.0")
		entries, err := q.Entries()
		require.NoError(t, err)
		require.Len(t, entries, 1)
		e := entries[0]
		assert.Equal(t, alice, e.ReversePath)
		assert.Equal(t, alice, e.Submitter)
		assert.Equal(t, "BINARYMIME", e.Body)
		assert.Equal(t, "HDRS", e.Return)
		assert.Equal(t, "a+2Bb", e.EnvelopeID)
		assert.Equal(t, []queue.Recipient{
			{ForwardPath: `"x y"@elsewhere.example`, Notify: "SUCCESS,DELAY", OriginalRecipient: "rfc822;X+40Y"},
			{ForwardPath: "z@[192.0.2.1]"}}, e.Recipients)
		message, err := q.Message(e.ID)
		require.NoError(t, err)
		assert.True(t, strings.HasPrefix(string(message), "Received: from c "), "no Return-Path before final delivery")
		assert.True(t, strings.HasSuffix(string(message), "Return-Path: <old@old>\r\nFrom: a@bc\r\n"), "nor is one taken out")
		assert.Equal(t, role == Submission, strings.Contains(string(message), "\r\nMessage-ID: "))
		assert.Len(t, f.mail(t, bob), 1)
		assert.Empty(t, f.mail(t, alice), "who gets no notification before the mail has gone")
	}
}

func TestRelayRefused(t *testing.T) {
	q := queue.NewMemory()
	c := serve(t, withQueue(q)).dial(t)
	c.play("C: EHLO c\nS: 250\nC: MAIL FROM:<alice@example.test>\nS: 250\nC: RCPT TO:<x@elsewhere.example>\nS: 550 5.7.1\nC: VRFY x@elsewhere.example\nS: 550")
	c = serve(t, withQueue(q), asRole(Submission), plaintext).loggedIn(t)
	c.play("C: MAIL FROM:<alice@example.test>\nS: 250\nC: RCPT TO:<x@single>\nS: 554 5.1.2\nC: RCPT TO:<x@elsewhere.example>\nS: 250")
	f := serve(t, withQueue(q), asRole(LMTP), plaintext)
	c = f.dial(t)
	c.play("C: LHLO c\nS: 250\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 235\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<x@elsewhere.example>\nS: 550 5.7.1")
}

// brokenQueue takes nothing.
type brokenQueue struct{ queue.Queue }

func (brokenQueue) Enqueue(queue.Envelope, []byte) (queue.ID, error) {
	return 0, errors.New("disk full")
}

// TestAllOrNothing: a message is in the queue and in the mailboxes, or in neither.
func TestAllOrNothing(t *testing.T) {
	q := queue.NewMemory()
	const dialogue = "C: MAIL FROM:<alice@example.test>\nS: 250\nC: RCPT TO:<x@elsewhere.example>\nS: 250\nC: RCPT TO:<bob@example.test> NOTIFY=SUCCESS\nS: 250\nC: DATA\nS: 354\nC: .\nS: 451 4.3.0\nC: NOOP\nS: 250"
	f := serve(t, plaintext, withQueue(brokenQueue{q}))
	f.loggedIn(t).play(dialogue)
	assert.Empty(t, f.mail(t, bob))
	f = serve(t, plaintext, withQueue(q), func(c *Config) { c.Store = brokenStore{c.Store} })
	f.loggedIn(t).play(dialogue)
	entries, err := q.Entries()
	require.NoError(t, err)
	assert.Empty(t, entries)
	assert.Empty(t, f.mail(t, alice))
}

// TestNotificationFails: the message is delivered all the same.
func TestNotificationFails(t *testing.T) {
	f := serve(t, withQueue(brokenQueue{queue.NewMemory()}))
	c := f.dial(t)
	c.play("C: EHLO c\nS: 250\nC: MAIL FROM:<x@elsewhere.example>\nS: 250\nC: RCPT TO:<alice@example.test> NOTIFY=SUCCESS\nS: 250\nC: DATA\nS: 354\nC: .\nS: 250")
	assert.Len(t, f.mail(t, alice), 1)
}
