package imap

import (
	"io"
	"net"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"mailspec/reference/choice"
)

// TestHostileOctets: whatever pieces of commands come in whatever order, the server lives, and others are
// served.
func TestHostileOctets(t *testing.T) {
	pieces := []string{
		"a ", " ", "\r\n", "\r\n", "\r\nb ", "\n", "(", ")", "{3+}\r\nabc", "{0}\r\n", "{4000000000+}\r\n", "~{3}\r\n", "\"", "\\", "\x00", "\xFF", "\xC3\xA9",
		"1", "1:*", "*", "$", ",", "4294967295", "99999999999", "NOOP", "LOGOUT", "FETCH ", "UID ", "BODY[", "BODY.PEEK[1.2.MIME]", "HEADER.FIELDS (x)", "]", "<0.5>",
		"BINARY[1]", "ENVELOPE", "BODYSTRUCTURE", "SEARCH ", "NOT ", "OR ", "ALL", "TEXT x", "SENTON 1-Feb-2026", "RETURN (SAVE MIN) ", "CHARSET UTF-8 ", "STORE ",
		"+FLAGS ", "-FLAGS.SILENT ", "\\Seen", "\\Deleted", "kw", "EXPUNGE", "COPY ", "MOVE ", "INBOX", "APPEND INBOX ", "CREATE ", "DELETE ", "RENAME ", "x/y", "LIST ",
		"LSUB ", "%", "\"\" ", "STATUS INBOX (", "MESSAGES", "SELECT INBOX", "EXAMINE INBOX", "CLOSE", "UNSELECT", "IDLE", "DONE", "ENABLE IMAP4rev2", "ID NIL", "NAMESPACE",
	}
	server := startServer(t, func(c *Config) { c.Choices = choice.New(7) })
	server.deliver(plainMessage, "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n")
	rapid.Check(t, func(rt *rapid.T) {
		c := dial(t, server.addr)
		defer c.conn.Close()
		c.send("l LOGIN alice@a.example pw\r\n")
		if rapid.Bool().Draw(rt, "selected") {
			c.send("s SELECT INBOX\r\n")
		}
		c.send(strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 60).Draw(rt, "pieces"), ""))
		require.NoError(rt, c.conn.(*net.TCPConn).CloseWrite())
		_, err := io.Copy(io.Discard, c.r) // until the server has read all of it
		require.NoError(rt, err)
	})
	c := dial(t, server.addr)
	c.response()
	require.Contains(t, c.do("LOGIN bob@a.example pw")[0], "T OK ")
}
