package pop3

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestUserAndPass(t *testing.T) {
	tests := []struct {
		name   string
		script []string
	}{
		{"wrong password, then right", []string{
			"C: USER " + alice, "S: +OK*", "C: PASS wrong", "S: -ERR [AUTH]*",
			"C: USER " + alice, "S: +OK*", "C: PASS " + password, "S: +OK*", "C: STAT", "S: +OK 0 0"}},
		{"unknown name", []string{"C: USER nobody@example.test", "S: +OK send PASS", "C: PASS x", "S: -ERR [AUTH]*"}},
		{"known name reads the same", []string{"C: USER " + alice, "S: +OK send PASS"}},
		{"domain in another case", []string{"C: USER alice@EXAMPLE.test", "S: +OK*", "C: PASS " + password, "S: +OK*"}},
		{"local part in another case", []string{"C: USER Alice@example.test", "S: +OK*", "C: PASS " + password, "S: -ERR [AUTH]*"}},
		{"PASS after something else", []string{"C: USER " + alice, "S: +OK*", "C: NOOP", "S: -ERR*", "C: PASS " + password, "S: -ERR*"}},
		{"PASS after a line that is too long", []string{"C: USER " + alice, "S: +OK*", "C: " + long(), "S: -ERR*", "C: PASS " + password, "S: -ERR*"}},
		{"PASS twice", []string{"C: USER " + alice, "S: +OK*", "C: PASS no", "S: -ERR*", "C: PASS " + password, "S: -ERR*"}},
		{"USER twice", []string{"C: USER " + alice, "S: +OK*", "C: USER " + alice, "S: -ERR*", "C: PASS " + password, "S: -ERR*",
			"C: USER " + alice, "S: +OK*", "C: PASS " + password, "S: +OK*"}},
		{"commands in lower case", []string{"C: user " + alice, "S: +OK*", "C: pass " + password, "S: +OK*", "C: stat", "S: +OK 0 0"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { start(t, nil).dial(t).play(test.script...) })
	}
}

func long() string { return string(make([]byte, 300)) }

func TestMaildropIsLocked(t *testing.T) {
	f := start(t, nil, mail()...)
	first, second := f.dial(t), f.dial(t)
	first.login()
	second.play("C: USER "+alice, "S: +OK*", "C: PASS "+password, "S: -ERR [IN-USE]*", "C: STAT", "S: -ERR*",
		"C: USER "+bob, "S: +OK*", "C: PASS "+password, "S: +OK*")
	first.play("C: QUIT", "S: +OK*")
	f.dial(t).login()
}

func TestTooManyRefusedLogins(t *testing.T) {
	c := start(t, nil).dial(t)
	for range maxRefused {
		c.play("C: USER "+alice, "S: +OK*", "C: PASS wrong", "S: -ERR [AUTH]*")
	}
	c.closed()
}

func TestPlaintextNeedsTLS(t *testing.T) {
	f := start(t, func(c *Config) { c.AllowPlaintext = false })
	c := f.dial(t)
	capabilities := c.capa()
	assert.NotContains(t, capabilities, "USER")
	assert.Contains(t, capabilities, "STLS")
	c.play("C: USER "+alice, "S: -ERR*", "C: PASS "+password, "S: -ERR*", "C: AUTH PLAIN", "S: -ERR*")
	c.stls(f)
	assert.Contains(t, c.capa(), "USER")
	c.login()
}
