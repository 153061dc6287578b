package pop3

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// capa asks for the capabilities.
func (c *client) capa() []string {
	c.t.Helper()
	c.play("C: CAPA", "S: +OK*")
	return c.lines()
}

func TestCapabilities(t *testing.T) {
	always := []string{"TOP", "UIDL", "RESP-CODES", "AUTH-RESP-CODE", "PIPELINING", "EXPIRE NEVER", "UTF8", "LANG", "USER", "IMPLEMENTATION mailspec"}
	f := start(t, nil)
	c := f.dial(t)
	before := c.capa()
	assert.Subset(t, before, always)
	assert.Contains(t, before, "STLS")
	assert.Equal(t, "SASL SCRAM-SHA-256 SCRAM-SHA-1 PLAIN", find(before, "SASL"))
	c.login()
	after := c.capa()
	assert.NotContains(t, after, "STLS")
	assert.Equal(t, find(before, "SASL"), find(after, "SASL"))
	assert.Subset(t, after, always)
}

func TestNoStlsWithoutTLS(t *testing.T) {
	c := start(t, func(cfg *Config) { cfg.TLS = nil }).dial(t)
	assert.NotContains(t, c.capa(), "STLS")
	c.play("C: STLS", "S: -ERR*", "C: QUIT", "S: +OK*")
}

func find(list []string, tag string) string {
	for _, line := range list {
		if strings.HasPrefix(line, tag) {
			return line
		}
	}
	return ""
}
