package imap

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/choice"
)

// response reads one response with its literals, as octets, and gives it without its CRLF.
func (c *client) response() string {
	c.t.Helper()
	var out []byte
	for {
		line, err := c.r.ReadBytes('\n')
		require.NoError(c.t, err)
		out = append(out, line...)
		size, _, found := literalAtEnd(line)
		if !found {
			return string(bytes.TrimSuffix(out, []byte("\r\n")))
		}
		literal := make([]byte, size)
		for n := 0; n < len(literal); {
			m, err := c.r.Read(literal[n:])
			require.NoError(c.t, err)
			n += m
		}
		out = append(out, literal...)
	}
}

// do sends a command and gives its responses with the grammar's words in upper case, the tagged one last.
func (c *client) do(command string) (responses []string) {
	c.t.Helper()
	c.send("t " + command + "\r\n")
	for {
		r := c.response()
		responses = append(responses, upper(r))
		if strings.HasPrefix(r, "t ") {
			require.True(c.t, strings.HasPrefix(upper(r), "T OK "), "%s: %s", command, r)
			return responses
		}
	}
}

// TestFreeChoicesAreLawful: under every seed the same things are said, in one way or another.
func TestFreeChoicesAreLawful(t *testing.T) {
	for seed := range uint64(30) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			server := startServer(t, func(c *Config) { c.Choices = choice.New(seed) })
			server.deliver(plainMessage, "Subject: x\n\n", "Subject: y\n\n")
			c := dial(t, server.addr)
			require.True(t, strings.HasPrefix(upper(c.response()), "* OK "))
			capabilities := strings.Split(c.do("CAPABILITY")[0], " ")
			assert.True(t, slices.Contains(capabilities, "IMAP4REV1"), capabilities)
			c.do("LOGIN alice@a.example pw")
			selected := strings.Join(c.do("SELECT INBOX"), "\n")
			for _, want := range []string{"* 3 EXISTS", "* 3 RECENT", "* FLAGS (", "[UIDVALIDITY ", "[UIDNEXT 4]", "[UNSEEN 1]", `\*`} {
				assert.Contains(t, selected, want)
			}
			fetched := strings.Join(c.do("UID FETCH 1 (ENVELOPE BODY[] BODYSTRUCTURE FLAGS)"), "\n")
			for _, want := range []string{"ENVELOPE (", "BODY[] {70}\r\nFROM: ANN", "BODYSTRUCTURE (", "UID 1", `\SEEN`} {
				assert.Contains(t, fetched, want)
			}
			c.do(`STORE 1,3 +FLAGS.SILENT (\Deleted)`)
			expunged := c.do("EXPUNGE")
			count := 0
			for _, r := range expunged {
				if strings.HasSuffix(r, " EXPUNGE") {
					count++
				}
			}
			assert.Equal(t, 2, count, expunged)
			assert.Contains(t, c.do("UID SEARCH ALL"), "* SEARCH 2")
			c.do(`LIST "" *`)
			c.do("STATUS INBOX (MESSAGES UIDNEXT)")
			c.do("ID NIL")
			c.do("LOGOUT")
		})
	}
}

// TestFreeChoicesInRev2 are as lawful.
func TestFreeChoicesInRev2(t *testing.T) {
	for seed := range uint64(10) {
		server := startServer(t, func(c *Config) { c.Choices = choice.New(seed) })
		server.deliver(plainMessage)
		c := dial(t, server.addr)
		c.response()
		c.do("LOGIN alice@a.example pw")
		assert.Contains(t, c.do("ENABLE IMAP4rev2"), "* ENABLED IMAP4REV2")
		c.do("CREATE \"b\xC3\xBCx\"")
		selected := strings.Join(c.do("SELECT INBOX"), "\n")
		assert.Contains(t, selected, "* LIST (")
		assert.NotContains(t, selected, "RECENT")
		assert.Contains(t, strings.Join(c.do("UID SEARCH ALL"), "\n"), " UID ALL 1")
		assert.Contains(t, strings.Join(c.do("FETCH 1 BINARY.SIZE[1]"), "\n"), "BINARY.SIZE[1] 6")
		c.do("LOGOUT")
	}
}
