package pop3

import (
	"bufio"
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWriteMultiline(t *testing.T) {
	tests := []struct{ name, body, want string }{
		{"plain", "a\r\nb\r\n", "a\r\nb\r\n.\r\n"},
		{"empty", "", ".\r\n"},
		{"dot in front", ".a\r\n", "..a\r\n.\r\n"},
		{"dots within", "a\r\n.\r\n..b\r\nc.\r\n", "a\r\n..\r\n...b\r\nc.\r\n.\r\n"},
		{"only a dot", ".", "..\r\n.\r\n"},
		{"no CRLF at the end", "a", "a\r\n.\r\n"},
		{"CR at the end", "a\r", "a\r\r\n.\r\n"},
		{"blank lines", "\r\n\r\n", "\r\n\r\n.\r\n"},
		{"dot behind a bare LF", "a\n.b\r\n", "a\n.b\r\n.\r\n"},
		{"NUL and eight bits", "\x00\xff\r\n.\xff\r\n", "\x00\xff\r\n..\xff\r\n.\r\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var out bytes.Buffer
			w := bufio.NewWriter(&out)
			writeMultiline(w, []byte(test.body))
			require.NoError(t, w.Flush())
			assert.Equal(t, test.want, out.String())
		})
	}
}

func TestTopOf(t *testing.T) {
	const message = "A: 1\r\nB: 2\r\n\r\none\r\ntwo\r\nthree\r\n"
	tests := []struct {
		name, message string
		lines         uint64
		want          string
	}{
		{"no line", message, 0, "A: 1\r\nB: 2\r\n\r\n"},
		{"one line", message, 1, "A: 1\r\nB: 2\r\n\r\none\r\n"},
		{"all lines", message, 3, message},
		{"more than all", message, 1 << 63, message},
		{"no body", "A: 1\r\n", 2, "A: 1\r\n"},
		{"empty body", "A: 1\r\n\r\n", 2, "A: 1\r\n\r\n"},
		{"no header section", "\r\none\r\ntwo\r\n", 1, "\r\none\r\n"},
		{"last line without CRLF", "A: 1\r\n\r\none\r\ntwo", 2, "A: 1\r\n\r\none\r\ntwo"},
		{"blank lines in the body count", "A: 1\r\n\r\n\r\n\r\nx\r\n", 2, "A: 1\r\n\r\n\r\n\r\n"},
		{"empty message", "", 5, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, string(topOf([]byte(test.message), test.lines)))
		})
	}
}

func TestAppendStatusKeepsTheLimit(t *testing.T) {
	line := appendStatus(nil, "-ERR", strings.Repeat("x", 1000))
	assert.Len(t, line, maxResponse)
	assert.True(t, bytes.HasSuffix(line, []byte("x\r\n")))
	assert.Equal(t, "+OK\r\n", string(appendStatus(nil, "+OK", "")))
}
