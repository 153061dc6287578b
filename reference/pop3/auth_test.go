package pop3

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func plain(authzid, user, password string) string {
	return base64.StdEncoding.EncodeToString([]byte(authzid + "\x00" + user + "\x00" + password))
}

func TestAuthPlain(t *testing.T) {
	sound := plain("", alice, password)
	tests := []struct {
		name   string
		script []string
	}{
		{"initial response", []string{"C: AUTH PLAIN " + sound, "S: +OK*", "C: STAT", "S: +OK 0 0", "C: AUTH PLAIN " + sound, "S: -ERR*"}},
		{"empty challenge", []string{"C: AUTH PLAIN", "S: + ", "C: " + sound, "S: +OK*", "C: STAT", "S: +OK 0 0"}},
		{"in lower case", []string{"C: auth plain " + sound, "S: +OK*"}},
		{"own authorization identity", []string{"C: AUTH PLAIN " + plain(alice, alice, password), "S: +OK*"}},
		{"another's authorization identity", []string{"C: AUTH PLAIN " + plain(bob, alice, password), "S: -ERR [AUTH]*"}},
		{"wrong password, then right", []string{"C: AUTH PLAIN " + plain("", alice, "x"), "S: -ERR [AUTH]*", "C: AUTH PLAIN " + sound, "S: +OK*"}},
		{"unknown name", []string{"C: AUTH PLAIN " + plain("", "x@y", password), "S: -ERR [AUTH]*"}},
		{"cancelled", []string{"C: AUTH PLAIN", "S: + ", "C: *", "S: -ERR cancelled", "C: AUTH PLAIN " + sound, "S: +OK*"}},
		{"unknown mechanism", []string{"C: AUTH XNONE", "S: -ERR*", "C: QUIT", "S: +OK*"}},
		{"empty initial response", []string{"C: AUTH PLAIN =", "S: -ERR malformed*"}},
		{"empty response", []string{"C: AUTH PLAIN", "S: + ", "C: ", "S: -ERR malformed*"}},
		{"no base64", []string{"C: AUTH PLAIN !!!!", "S: -ERR malformed*", "C: AUTH PLAIN", "S: + ", "C: a b", "S: -ERR malformed*"}},
		{"padding in front", []string{"C: AUTH PLAIN =AAA", "S: -ERR malformed*"}},
		{"padding in the middle", []string{"C: AUTH PLAIN AAA=BBB=", "S: -ERR malformed*"}},
		{"padding missing", []string{"C: AUTH PLAIN " + strings.TrimRight(plain("", alice, password+"x"), "="), "S: -ERR*"}},
		{"bare CR inside", []string{"C: AUTH PLAIN", "S: + ", "C: " + sound[:4] + "\r" + sound[4:], "S: -ERR malformed*"}},
		{"three arguments", []string{"C: AUTH PLAIN = =", "S: -ERR*"}},
		{"response of the longest fields", []string{"C: AUTH PLAIN", "S: + ", "C: " + plain(x(255), x(255), x(255)), "S: -ERR [AUTH]*"}},
		{"response too long", []string{"C: AUTH PLAIN", "S: + ", "C: " + x(maxClientResponse), "S: -ERR response too long", "C: QUIT", "S: +OK*"}},
		{"USER before a failed AUTH still counts", []string{"C: USER " + alice, "S: +OK*", "C: AUTH PLAIN !", "S: -ERR*", "C: PASS " + password, "S: +OK*"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { start(t, nil).dial(t).play(test.script...) })
	}
}

func x(n int) string { return strings.Repeat("x", n) }

func TestAuthWhenTheMaildropIsLocked(t *testing.T) {
	f := start(t, nil)
	f.dial(t).login()
	f.dial(t).play("C: AUTH PLAIN "+plain("", alice, password), "S: -ERR [IN-USE]*", "C: STAT", "S: -ERR*")
}

func TestPlainOnlyUnderTLS(t *testing.T) {
	f := start(t, func(c *Config) { c.AllowPlaintext = false })
	c := f.dial(t)
	assert.Empty(t, find(c.capa(), "SASL"))
	c.play("C: AUTH PLAIN "+plain("", alice, password), "S: -ERR mechanism*")
	c.stls(f)
	assert.Equal(t, "SASL SCRAM-SHA-256 SCRAM-SHA-1 PLAIN", find(c.capa(), "SASL"))
	c.play("C: AUTH PLAIN "+plain("", alice, password), "S: +OK*")
}

// TestConnectionLostInAuth: nothing is left behind.
func TestConnectionLostInAuth(t *testing.T) {
	f := start(t, nil)
	c := f.dial(t)
	c.play("C: AUTH PLAIN", "S: + ")
	assert.NoError(t, c.conn.Close())
	assert.NoError(t, f.server.Close())
}
