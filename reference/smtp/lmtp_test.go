package smtp

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestLMTP: one reply for each recipient that was accepted, also for one named twice. RFC 2033 §4.2
func TestLMTP(t *testing.T) {
	f := serve(t, asRole(LMTP), func(c *Config) { c.Store = brokenStore{c.Store} })
	c := f.dial(t)
	c.play("C: EHLO c\nS: 500\nC: HELO c\nS: 500\nC: MAIL FROM:<>\nS: 503\nC: LHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250")
	c.play("C: DATA\nS: 503 5.5.1\nC: RCPT TO:<x@example.test>\nS: 550\nC: DATA\nS: 503 5.5.1")
	c.play("C: RCPT TO:<alice@example.test>\nS: 250\nC: RCPT TO:<bob@example.test>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250")
	c.play("C: DATA\nS: 354\nC: hello\nC: .\nS: 250 2.0.0\nS: 451 4.3.0\nS: 250 2.0.0\nC: NOOP\nS: 250")
	messages := f.mail(t, alice)
	assert.Len(t, messages, 2)
	assert.Contains(t, messages[0], " with LMTP id ")

	c.play("C: MAIL FROM:<>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: RCPT TO:<bob@example.test>\nS: 250\nC: DATA\nS: 354")
	c.send("bare\nLF\r\n.\r\n")
	c.play("S: 554 5.6.0\nS: 554 5.6.0\nC: NOOP\nS: 250")
}

// TestLMTPWithSeeds: 503 is the only answer to DATA without recipients. RFC 2033 §4.2
func TestLMTPWithSeeds(t *testing.T) {
	for seed := range uint64(8) {
		c := serve(t, asRole(LMTP), seeded(seed)).dial(t)
		c.play("C: LHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: DATA\nS: 503\nC: QUIT\nS: 221")
	}
}

// TestSeeds: whatever the free choices, the replies mean the same.
func TestSeeds(t *testing.T) {
	for seed := range uint64(12) {
		f := serve(t, seeded(seed), plaintext)
		for range 3 {
			c := f.dial(t)
			c.play("C: NOOP\nS: 250 2.0.0\nC: HELP\nS: 214 2.0.0\n" + envelope)
			c.send("Subject: " + strings.Repeat("x", 500) + "\r\n.\r\n")
			c.play("S: 250 2.0.0\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 235 2.7.0\nC: AUTH PLAIN\nS: 503 5.5.1\nC: QUIT\nS: 221 2.0.0 mx.example.test")
			c.closed()
		}
	}
}
