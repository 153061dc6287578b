package imap

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/store"
)

// testTLS makes a certificate that nobody signed.
func testTLS(t *testing.T) *tls.Config {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), DNSNames: []string{"a.example"}, NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	require.NoError(t, err)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
}

func secured(t *testing.T) *testServer {
	config := testTLS(t)
	return startServer(t, func(c *Config) { c.TLS, c.AllowPlaintext = config, false })
}

// TestStartTLS changes what is offered, and drops what was sent too early. RFC 3501 §6.2.1, §11.1
func TestStartTLS(t *testing.T) {
	c := secured(t).connect()
	c.play("C: a CAPABILITY")
	before := c.until("a OK")[0]
	assert.Contains(t, before, " STARTTLS")
	assert.Contains(t, before, " LOGINDISABLED")
	assert.NotContains(t, before, "AUTH=")
	c.play("C: b LOGIN alice@a.example pw", "S~ b NO [PRIVACYREQUIRED] ", "C: c AUTHENTICATE PLAIN", "S~ c NO [PRIVACYREQUIRED] ")
	c.send("d STARTTLS\r\ne NOOP\r\n")
	c.play("S~ d OK ")
	conn := tls.Client(c.conn, &tls.Config{InsecureSkipVerify: true})
	require.NoError(t, conn.Handshake())
	inside := newClient(t, conn)
	inside.play("C: f CAPABILITY")
	after := inside.until("f OK")[0]
	assert.True(t, strings.HasPrefix(after, "* CAPABILITY "), after)
	assert.NotContains(t, after, "STARTTLS")
	assert.NotContains(t, after, "LOGINDISABLED")
	assert.Contains(t, after, " AUTH=PLAIN")
	inside.play("C: g STARTTLS", "S~ g BAD ", "C: h LOGIN alice@a.example pw", "S~ h OK ", "C: i LOGOUT", "S~ * BYE ", "S~ i OK ")
	inside.closed()
}

// TestStartTLSFailure ends the session and nothing else.
func TestStartTLSFailure(t *testing.T) {
	c := secured(t).connect()
	c.play("C: a STARTTLS", "S~ a OK ", "C: not a handshake")
	_, err := c.r.ReadString('\n')
	require.Error(t, err)
}

// TestImplicitTLS begins with the handshake. RFC 8314 §3.2
func TestImplicitTLS(t *testing.T) {
	config := testTLS(t)
	plain, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	server := New(Config{Store: store.NewMemory(), TLS: config})
	served := make(chan error, 1)
	go func() { served <- server.Serve(tls.NewListener(plain, config)) }()
	conn, err := tls.Dial("tcp", plain.Addr().String(), &tls.Config{InsecureSkipVerify: true})
	require.NoError(t, err)
	c := newClient(t, conn)
	greeting := c.line()
	assert.Contains(t, greeting, "AUTH=PLAIN")
	assert.NotContains(t, greeting, "STARTTLS")
	require.NoError(t, server.Close())
	require.NoError(t, <-served)
	c.play("S~ * BYE ")
}
