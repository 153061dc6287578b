package smtp

import (
	"crypto/tls"
	"net"
	netsmtp "net/smtp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// secure takes a client through the TLS handshake.
func (c *client) secure() *client {
	c.t.Helper()
	conn := tls.Client(c.conn, insecure())
	require.NoError(c.t, conn.Handshake())
	return newClient(c.t, conn)
}

// TestSTARTTLS: all is forgotten, the login too, and TLS is not offered again. RFC 3207 §4.2
func TestSTARTTLS(t *testing.T) {
	f := serve(t, withTLS(certificate(t)), plaintext)
	c := f.dial(t)
	c.play("C: STARTTLS\nS: 503\nC: EHLO c\nS: 250\nC: STARTTLS now\nS: 501 5.5.4\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 235\nC: MAIL FROM:<>\nS: 250\nC: STARTTLS\nS: 220 2.0.0")
	c = c.secure()
	c.play("C: RCPT TO:<alice@example.test>\nS: 503\nC: MAIL FROM:<>\nS: 503\nC: AUTH PLAIN\nS: 503")
	c.send("EHLO c\r\n")
	lines := c.reply()
	assert.NotContains(t, lines, "250-STARTTLS")
	assert.NotContains(t, lines, "250 STARTTLS")
	c.play("C: STARTTLS\nS: 503 5.5.1\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 235\n" +
		"C: MAIL FROM:<>\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 250\nC: DATA\nS: 354\nC: .\nS: 250\nC: QUIT\nS: 221")
	c.closed()
	assert.Contains(t, f.mail(t, alice)[0], " with ESMTPSA id ")
}

// TestInjection: what came in the clear behind STARTTLS is not answered under TLS. RFC 3207 §6
func TestInjection(t *testing.T) {
	c := serve(t, withTLS(certificate(t))).dial(t)
	c.play("C: EHLO c\nS: 250")
	c.send("STARTTLS\r\nEHLO injected\r\nMAIL FROM:<injected@b.c>\r\n")
	c.play("S: 220")
	c = c.secure()
	c.play("C: NOOP\nS: 250\nC: MAIL FROM:<>\nS: 503\nC: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250")
}

func TestNoHandshake(t *testing.T) {
	c := serve(t, withTLS(certificate(t))).dial(t)
	c.play("C: EHLO c\nS: 250\nC: STARTTLS\nS: 220")
	c.send("this is not TLS at all, it is text\r\n")
	one := make([]byte, 64)
	for {
		if _, err := c.conn.Read(one); err != nil { // an alert may come first
			return
		}
	}
}

func TestImplicitTLS(t *testing.T) {
	config := certificate(t)
	f := serve(t, withTLS(config))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := f.listen(t, tls.NewListener(l, config))
	conn, err := tls.Dial("tcp", address, insecure())
	require.NoError(t, err)
	c := newClient(t, conn)
	c.play("S: 220\nC: EHLO c\nS: 250\nC: STARTTLS\nS: 503\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 235")
	c.send("QUIT\r\nNOOP\r\n")
	c.play("S: 221")
	c.closed()
}

// TestAnotherClient sends a message with the client of the standard library.
func TestAnotherClient(t *testing.T) {
	f := serve(t, withTLS(certificate(t)), asRole(Submission))
	c, err := netsmtp.Dial(f.address)
	require.NoError(t, err)
	require.NoError(t, c.StartTLS(insecure()))
	require.NoError(t, c.Auth(netsmtp.PlainAuth("", alice, "alice-secret", "127.0.0.1")))
	require.NoError(t, c.Mail(alice))
	require.NoError(t, c.Rcpt(bob))
	w, err := c.Data()
	require.NoError(t, err)
	_, err = w.Write([]byte("From: a@b.example\r\n\r\n.dot\r\n"))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	require.NoError(t, c.Quit())
	assert.Contains(t, f.mail(t, bob)[0], "\r\n\r\n.dot\r\n")
}
