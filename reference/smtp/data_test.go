package smtp

import (
	"errors"
	"net/mail"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/store"
)

const envelope = "C: EHLO client.example\nS: 250\nC: MAIL FROM:<a@b.c>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: DATA\nS: 354"

func TestDelivered(t *testing.T) {
	f := serve(t)
	c := f.dial(t)
	c.play(envelope)
	c.send("Subject: x\r\nReturn-path: <old@old>\r\n\t(folded)\r\nReturn-Path : <older@old>\r\nReturn-Pathology: y\r\n\r\n..dot\r\nReturn-Path: body\r\n.\r\n")
	c.play("S: 250 2.0.0")
	got := f.mail(t, alice)
	require.Len(t, got, 1)
	top, rest, found := strings.Cut(got[0], "Subject:")
	require.True(t, found)
	assert.Equal(t, " x\r\nReturn-Pathology: y\r\n\r\n.dot\r\nReturn-Path: body\r\n", rest)
	assert.Regexp(t, `^Return-Path: <a@b\.c>\r\nReceived: from client\.example \(\[127\.0\.0\.1\]\)\r\n`+
		`\tby mx\.example\.test with ESMTP id [A-Z0-9]+\r\n\tfor <alice@example\.test>;\r\n`+
		`\t\w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4}\r\n$`, top)
}

func TestSeveralRecipients(t *testing.T) {
	f := serve(t)
	c := f.dial(t)
	c.play("C: HELO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: RCPT TO:<bob@example.test>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: DATA\nS: 354\nC: .\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 503")
	for _, account := range []string{alice, bob} {
		got := f.mail(t, account)
		require.Len(t, got, 1, "a mailbox named twice gets one message")
		assert.True(t, strings.HasPrefix(got[0], "Return-Path: <>\r\nReceived: from c ("))
		assert.Contains(t, got[0], " with SMTP id ")
		assert.NotContains(t, got[0], "for", "no recipient may learn of another")
	}
}

// TestRefusedMessages: the refusal comes after the true end of the data, nothing is delivered, and the
// session goes on without a transaction.
func TestRefusedMessages(t *testing.T) {
	received := strings.Repeat("Received: from a by b; x\r\n", 101)
	tests := []struct{ name, data, want string }{
		{"bare LF", "a\nb\r\n", "S: 554 5.6.0"},
		{"bare CR", "a\rb\r\n", "S: 554 5.6.0"},
		{"LF.LF", "a\n.\nMAIL FROM:<smuggled@x.y>\r\n", "S: 554 5.6.0"},
		{"LF.CRLF", "a\n.\r\nRSET\r\n", "S: 554 5.6.0"},
		{"CR.CR", "a\r.\rRSET\r\n", "S: 554 5.6.0"},
		{"too big", strings.Repeat(strings.Repeat("x", 998)+"\r\n", 70), "S: 552 5.3.4"},
		{"loop", received + "\r\n", "S: 554 5.4.6"},
	}
	f := serve(t, func(c *Config) { c.MaxMessage = 1 << 16 })
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := f.dial(t)
			c.play(envelope)
			c.send(tt.data + ".\r\n")
			c.play(tt.want + "\nC: RCPT TO:<alice@example.test>\nS: 503\n" + envelope + "\nC: .\nS: 250")
		})
	}
	assert.Len(t, f.mail(t, alice), len(tests), "only the messages that came after")
}

// TestKeptAsItCame: sizes up to the limit, long lines, NUL and 8-bit octets, odd headers.
// RFC 5321 §4.5.2, §4.5.3.1.6, §4.5.3.1.7
func TestKeptAsItCame(t *testing.T) {
	tests := []struct{ name, data string }{
		{"64 KiB", strings.Repeat(strings.Repeat("x", 998)+"\r\n", 65) + strings.Repeat("y", 534) + "\r\n"},
		{"a line without end", strings.Repeat("z", 60000) + "\r\n"},
		{"NUL", "a\x00b\r\n"},
		{"8-bit", "Subject: \xc3\xa4\r\n\r\n\xff\xfe\r\n"},
		{"empty line first", "\r\nbody\r\n"},
		{"no header section", "just text\r\n"},
		{"empty", ""},
		{"header section alone", "A: b\r\n c\r\n"},
		{"100 Received", strings.Repeat("Received: x\r\n", 100) + "\r\nReceived: y\r\n"},
	}
	f := serve(t, func(c *Config) { c.MaxMessage = 1 << 16 })
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := f.dial(t)
			c.play(envelope)
			c.send(tt.data + ".\r\n")
			c.play("S: 250")
			all := f.mail(t, alice)
			got := all[len(all)-1]
			assert.True(t, strings.HasSuffix(got, tt.data))
			_, after, _ := strings.Cut(got, ";\r\n\t") // the trace of this host ends with the date
			assert.Equal(t, tt.data, after[strings.Index(after, "\r\n")+2:])
		})
	}
}

// TestDateIsReadable holds the trace's date against another reader of it.
func TestDateIsReadable(t *testing.T) {
	f := serve(t)
	c := f.dial(t)
	c.play(envelope + "\nC: .\nS: 250")
	_, date, _ := strings.Cut(f.mail(t, alice)[0], ";\r\n\t")
	_, err := mail.ParseDate(strings.TrimSuffix(date, "\r\n"))
	require.NoError(t, err)
}

// brokenStore cannot deliver to bob.
type brokenStore struct{ store.Store }

func (b brokenStore) Deliver(accounts []string, m store.NewMessage) error {
	for _, a := range accounts {
		if a == bob {
			return errors.New("disk full")
		}
	}
	return b.Store.Deliver(accounts, m)
}

func TestStoreFails(t *testing.T) {
	f := serve(t, func(c *Config) { c.Store = brokenStore{c.Store} })
	c := f.dial(t)
	c.play("C: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: RCPT TO:<bob@example.test>\nS: 250\nC: DATA\nS: 354\nC: .\nS: 451 4.3.0\nC: NOOP\nS: 250")
	assert.Empty(t, f.mail(t, alice))
}

func TestLostInData(t *testing.T) {
	f := serve(t)
	c := f.dial(t)
	c.play(envelope)
	c.send("half a message\r\n")
	c.conn.Close()
	require.NoError(t, f.server.Close())
	assert.Empty(t, f.mail(t, alice))
}
