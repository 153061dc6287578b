package imap

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestCopy keeps flags and date, all or nothing. RFC 3501 §6.4.7, RFC 4315 §3
func TestCopy(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n", "a: 2\n\n", "a: 3\n\n")
	c := server.selecting()
	c.play("C: a CREATE box", "S~ a OK ", `C: b STORE 2 FLAGS.SILENT (\Flagged kw)`, "S~ b OK ")
	c.send("c COPY 1:2 box\r\n")
	done := c.line()
	assert.True(t, strings.HasPrefix(done, "c OK [COPYUID ") && strings.Contains(done, " 1:2 1:2]"), done)
	c.play("C: d UID COPY 3,9 box", "S~ d OK [COPYUID ", "C: e UID COPY 9 box", "S: e OK no such messages, so nothing copied",
		"C: f COPY 1 none", "S~ f NO [TRYCREATE] ", "C: g COPY 4 box", "S~ g BAD ", "C: h COPY 1 INBOX", "S: * 4 EXISTS", "S: * 4 RECENT", "S~ h OK [COPYUID ")
	c.send("i SELECT box\r\n")
	c.until("i OK")
	c.play("C: j FETCH 2 (FLAGS INTERNALDATE)", `S: * 2 FETCH (FLAGS (\Flagged kw \Recent) INTERNALDATE " 3-Feb-2026 04:05:06 +0100")`, "S~ j OK ")
}
