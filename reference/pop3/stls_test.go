package pop3

import (
	"bufio"
	"crypto/tls"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// stls puts the client under TLS.
func (c *client) stls(f *fixture) {
	c.t.Helper()
	c.play("C: STLS", "S: +OK*")
	c.handshake(f)
}

func (c *client) handshake(f *fixture) {
	c.t.Helper()
	conn := tls.Client(c.conn, f.tls)
	require.NoError(c.t, conn.Handshake())
	c.conn, c.in = conn, bufio.NewReader(conn)
}

func TestStls(t *testing.T) {
	f := start(t, nil, mail()...)
	c := f.dial(t)
	c.stls(f)
	assert.NotContains(t, c.capa(), "STLS")
	c.play("C: STLS", "S: -ERR*")
	c.login()
	c.play("C: STAT", "S: +OK 3 68", "C: DELE 1", "S: +OK*", "C: QUIT", "S: +OK*")
	c.closed()
	assert.Equal(t, mail()[1:], f.remaining(t))
}

func TestStlsDropsWhatWasPipelined(t *testing.T) {
	f := start(t, nil)
	c := f.dial(t)
	c.send("STLS\r\nUSER mallory@example.test\r\nQUIT\r\n")
	c.expect("+OK*")
	c.handshake(f)
	c.play("C: CAPA", "S: +OK*")
}

func TestStlsForgetsTheUser(t *testing.T) {
	f := start(t, nil)
	c := f.dial(t)
	c.play("C: USER "+alice, "S: +OK*")
	c.stls(f)
	c.play("C: PASS "+password, "S: -ERR*")
	c.login()
}

func TestFailedHandshakeEndsTheSession(t *testing.T) {
	f := start(t, nil)
	c := f.dial(t)
	c.play("C: STLS", "S: +OK*", "C: this is no handshake")
	_, err := c.in.ReadBytes(0)
	require.Error(t, err)
}

func TestImplicitTLS(t *testing.T) {
	f := start(t, func(cfg *Config) { cfg.AllowPlaintext = false }, mail()...)
	addr := f.listen(t, f.server.cfg.TLS)
	conn, err := tls.Dial("tcp", addr, f.tls)
	require.NoError(t, err)
	c := newClient(t, conn)
	c.play("S: +OK*")
	assert.NotContains(t, c.capa(), "STLS")
	c.play("C: STLS", "S: -ERR*")
	c.login()
	c.play("C: STAT", "S: +OK 3 68", "C: QUIT", "S: +OK*")
	c.closed()
}
