package pop3

import (
	"crypto/tls"
	"net"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/auth"
	"mailspec/reference/choice"
)

// withAPOP gives the server the secrets of two accounts.
func withAPOP(c *Config) {
	c.Secrets = []auth.Account{{Address: alice, Password: password}, {Address: bob, Password: "öffne dich"}}
}

// stamp connects and gives the timestamp of the greeting, empty without one.
func (f *fixture) stamp(t *testing.T) (*client, string) {
	t.Helper()
	conn, err := net.Dial("tcp", f.addr)
	require.NoError(t, err)
	c := newClient(t, conn)
	line, err := c.in.ReadString('\n')
	require.NoError(t, err)
	open := strings.IndexByte(line, '<')
	if open < 0 {
		return c, ""
	}
	return c, line[open : strings.IndexByte(line, '>')+1]
}

// TestDigest: the example of the RFC. RFC 1939 §7 (APOP)
func TestDigest(t *testing.T) {
	assert.Equal(t, "c4c9334bac560ecc979e58001b3e22fb", digest("<1896.697170952@dbc.mtview.ca.us>", "tanstaaf"))
}

func TestApop(t *testing.T) {
	for seed := range uint64(8) {
		f := start(t, func(c *Config) { withAPOP(c); c.Choices = choice.New(seed) }, mail()[0])
		c, stamp := f.stamp(t)
		require.Regexp(t, "^<[A-Z2-7]{26}@localhost>$", stamp)
		c.play("C: apop "+alice+" "+digest(stamp, password), "S: +OK*", "C: STAT", "S: +OK 1 21",
			"C: APOP "+alice+" "+digest(stamp, password), "S: -ERR*", "C: QUIT", "S: +OK*")
		_, other := f.stamp(t)
		assert.NotEqual(t, stamp, other)
	}
}

func TestApopRefused(t *testing.T) {
	f := start(t, withAPOP, mail()...)
	c, stamp := f.stamp(t)
	right := digest(stamp, password)
	for _, arguments := range []string{"", alice, " ", alice + " ", alice + " " + right + "0", alice + " " + right[1:],
		alice + " " + right + " x", alice + " " + strings.Repeat("g", 32), alice + " ABCDEF" + right[6:], right} {
		c.play("C: APOP "+arguments, "S: -ERR*")
	}
	for _, arguments := range []string{alice + " " + digest(stamp, "wrong"), alice + " " + digest("", password), "nobody@example.test " + digest(stamp, ""),
		"nobody " + right, bob + " " + digest(stamp, "öffne dich"), bob + " " + digest(stamp, "")} {
		c.play("C: APOP "+arguments, "S: -ERR [AUTH]*")
	}
	c.play("C: STAT", "S: -ERR*",
		"C: USER "+alice, "S: +OK*", "C: APOP "+alice+" "+right, "S: -ERR*", "C: PASS "+password, "S: -ERR*",
		"C: APOP "+alice+" "+right, "S: +OK*")
	second, stamp := f.stamp(t)
	second.play("C: APOP "+alice+" "+digest(stamp, password), "S: -ERR [IN-USE]*")
}

func TestNoApop(t *testing.T) {
	for name, change := range map[string]func(*Config){
		"without secrets": nil,
		"without TLS":     func(c *Config) { withAPOP(c); c.AllowPlaintext = false },
	} {
		t.Run(name, func(t *testing.T) {
			c, stamp := start(t, change).stamp(t)
			assert.Empty(t, stamp)
			c.play("C: APOP "+alice+" "+digest("", password), "S: -ERR*")
		})
	}
}

// TestApopUnderTLS: implicit TLS, where passwords are safe. RFC 8314 §3.1
func TestApopUnderTLS(t *testing.T) {
	f := start(t, func(c *Config) { withAPOP(c); c.AllowPlaintext = false })
	conn, err := tls.Dial("tcp", f.listen(t, f.server.cfg.TLS), f.tls)
	require.NoError(t, err)
	line, err := newClient(t, conn).in.ReadString('\n')
	require.NoError(t, err)
	assert.Contains(t, line, "@localhost>")
}
