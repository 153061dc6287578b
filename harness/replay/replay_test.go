package replay

import (
	"bytes"
	"errors"
	"io"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func whats(mutants []mutant) []string {
	var out []string
	for _, m := range mutants {
		out = append(out, m.what)
	}
	return out
}

func TestMutations(t *testing.T) {
	speaks := func(words ...string) func(string) bool {
		return func(k string) bool {
			for _, w := range words {
				if w == k {
					return true
				}
			}
			return false
		}
	}
	for _, row := range []struct {
		name, label, before, said string
		relevant                  func(string) bool
		want                      []string
	}{
		{"an SMTP reply", "smtp", "NOOP\r\n", "250 ok\r\n", speaks(), []string{`"250 ok" → 550`, `"250 ok" → 450`}},
		{"EHLO, of which SIZE is spoken", "smtp", "EHLO x\r\n", "250-host\r\n250-SIZE 1\r\n250-HELP\r\n250 DSN\r\n", speaks("SIZE"),
			[]string{`"250 DSN" → 550`, `"250 DSN" → 450`, `without "250-SIZE 1"`}},
		{"DATA", "smtp", "DATA\r\n", "354 go\r\n", speaks(), []string{`"354 go" → 250`, `"354 go" → 503`}},
		{"STAT", "pop3", "STAT\r\n", "+OK 2 199\r\n", speaks("+OK "), []string{`"+OK 2 199" → "-ERR 2 199"`, `"+OK 2 199" → "+OK 3 199"`, `"+OK 2 199" → "+OK 2 191"`}},
		{"prose", "pop3", "RETR 1\r\n", "+OK 120 octets\r\n.\r\n", speaks(), []string{`"+OK 120 octets" → "-ERR 120 octets"`}},
		{"a stuffed line", "pop3", "RETR 1\r\n", "+OK\r\n..x\r\n.\r\n", speaks("."),
			[]string{`"+OK" → "-ERR"`, `without "..x"`, `"..x" → ".x"`, `"..x" → "..y"`}},
		{"IMAP", "imap", "a1 NOOP\r\n", "* 2 EXISTS\r\na1 OK [X] done\r\n", speaks("EXISTS", "X"), []string{`without "* 2 EXISTS"`, `"* 2 EXISTS" → "* 3 EXISTS"`,
			`"a1 OK [X] done" → "a1 NO [X] done"`, `"a1 OK [X] done" → "a1x OK [X] done"`, `"a1 OK [X] done" → "a1 OK done"`}},
		{"a literal", "see imap", "", "* 1 FETCH (BODY[] {4}\r\nab\r\n)\r\n", speaks("FETCH"),
			[]string{`"* 1 FETCH (BODY[] {4}" → "* 2 FETCH (BODY[] {4}"`, `"* 1 FETCH (BODY[] {4}" → "* 1 FETCH (BODY[] {5}"`, `"ab" → "bb"`}},
		{"a flag", "imap", "", "* FLAGS (\\Seen)\r\n", speaks("FLAGS"), []string{`without "* FLAGS (\Seen)"`, `"* FLAGS (\Seen)" → "* FLAGS (\Draft)"`}},
	} {
		t.Run(row.name, func(t *testing.T) {
			got := mutate(row.label, []byte(row.before), []byte(row.said), row.relevant)
			assert.Equal(t, row.want, whats(got))
			for _, m := range got {
				assert.False(t, bytes.Equal(m.octets, []byte(row.said)), "%s changes nothing", m.what)
			}
		})
	}
}

// TestPlayed: the fake server says its part when it is its turn, ends a read that would wait for ever, and
// closes where the recorded one closed.
func TestPlayed(t *testing.T) {
	rec := &Recording{judged: -1}
	for _, e := range []event{{octets: []byte("220 hi\r\n")}, {client: true, octets: []byte("QU")}, {client: true, octets: []byte("IT\r\n")},
		{octets: []byte("221 ")}, {octets: []byte("bye\r\n")}, {closed: true}} {
		rec.add(e)
	}
	require.Len(t, rec.events, 4)
	c, err := NewPlayer([]*Recording{rec}, None()).Dial(t.Context(), "")
	require.NoError(t, err)
	buf := make([]byte, 100)
	n, err := c.Read(buf)
	require.NoError(t, err)
	assert.Equal(t, "220 hi\r\n", string(buf[:n]))
	_, err = c.Read(buf)
	assert.ErrorIs(t, err, os.ErrDeadlineExceeded)
	_, err = c.Write([]byte("QUIT\r\n"))
	require.NoError(t, err)
	n, err = c.Read(buf)
	require.NoError(t, err)
	assert.Equal(t, "221 bye\r\n", string(buf[:n]))
	_, err = c.Read(buf)
	assert.ErrorIs(t, err, io.EOF)
	_, err = NewPlayer(nil, None()).Dial(t.Context(), "")
	assert.True(t, errors.Is(err, errNoMore))
}
