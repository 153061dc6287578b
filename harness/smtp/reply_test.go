package smtp

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseReply(t *testing.T) {
	wire := "250-First line\r\n250-\r\n250 234 last\r\n"
	r, err := ParseReply([]byte(wire))
	require.NoError(t, err)
	assert.Equal(t, ReplyCode(250), r.Code)
	require.Len(t, r.Lines, 3)
	assert.Equal(t, "234 last", string(r.Lines[2].Text))
	assert.Equal(t, Span{22, 14}, r.Lines[2].At)
	assert.Equal(t, "234 last", wire[r.Lines[2].TextAt.Offset:][:r.Lines[2].TextAt.Length])
	assert.Equal(t, wire, string(r.Append(nil)))
}

func TestParseReplyRefuses(t *testing.T) {
	for _, row := range []struct {
		name, wire, rule string
		offset           int
	}{
		{"nothing", "", RuleReplyLine, 0},
		{"no end", "250 ok", RuleReplyLine, 0},
		{"two digits", "25 ok\r\n", RuleReplyLine, 2},
		{"four digits", "2500 ok\r\n", RuleReplyLine, 3},
		{"a letter", "25x ok\r\n", RuleReplyLine, 2},
		{"first digit", "650 ok\r\n", RuleFirstDigit, 0},
		{"second digit", "260 ok\r\n", RuleSecondDigit, 1},
		{"8-bit text", "250 \xff\r\n", RuleTextstring, 4},
		{"bare CR", "250 a\rb\r\n", RuleTextstring, 5},
		{"bare LF", "250 ok\n", RuleCRLF, 6},
		{"two codes", "250-a\r\n251 b\r\n", RuleSameCode, 7},
		{"unended", "250-a\r\n", RuleReplyLine, 7},
		{"two replies", "250 a\r\n250 b\r\n", RuleReplyLine, 7},
		{"too many lines", strings.Repeat("250-\r\n", MaxReplyLines) + "250 \r\n", RuleReplyLine, 6 * MaxReplyLines},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, err := ParseReply([]byte(row.wire))
			assert.Equal(t, &SyntaxError{row.rule, row.offset}, err)
		})
	}
}

func TestParseEhloResponse(t *testing.T) {
	r, err := ParseReply([]byte("250-mx.example Hello\r\n250-size 100\r\n250 AUTH PLAIN X\r\n"))
	require.NoError(t, err)
	e, err := ParseEhloResponse(r)
	require.NoError(t, err)
	assert.Equal(t, EhloResponse{Domain: "mx.example", Greet: "Hello", Lines: []EhloLine{
		{"SIZE", []string{"100"}, Span{0, 8}}, {"AUTH", []string{"PLAIN", "X"}, Span{0, 12}},
	}}, e)
	for _, text := range []string{"", "-A", "A B ", "A  B", " A", "A\tB", "A \x7f", "A_B"} {
		_, err := ParseEhloLine([]byte(text))
		assert.Error(t, err, text)
	}
}

// RFC 5321 §4.1.2, §4.1.3
func TestHostLength(t *testing.T) {
	for host, want := range map[string]int{
		"mx.example": 10, "a": 1, "a-b.c hello": 5, "1.2": 3, "[192.0.2.1]": 11, "[IPv6:::1] x": 10, "[tag:x]": 7,
		"": 0, "-a": 0, "a-": 0, "a..b": 0, ".a": 0, "a.": 0, "a.-b": 0, "[]": 0, "[1.2.3]": 0, "[256.0.0.1]": 0,
		"[1.2.3.4": 0, "[IPv6:1.2.3.4]": 0, "[IPv6:fe80::1%x]": 0, "[tag:]": 0, "[:x]": 0,
	} {
		assert.Equal(t, want, hostLength([]byte(host)), host)
	}
}

// RFC 2034 §4
func TestParseStatusCode(t *testing.T) {
	code, n, err := ParseStatusCode([]byte("5.123.7  gone"))
	require.NoError(t, err)
	assert.Equal(t, StatusCode{5, 123, 7}, code)
	assert.Equal(t, 7, n)
	for _, text := range []string{"", "2", "2.", "2.1", "2.1.", "2..1", "3.1.1", "22.1.1", "2.1234.1", "2.1.1234", "2.1.1x", "2.1.1.1", " 2.1.1"} {
		_, _, err := ParseStatusCode([]byte(text))
		assert.Error(t, err, text)
	}
}
