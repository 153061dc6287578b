package pop3

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseCommand(t *testing.T) {
	long := strings.Repeat("x", 200)
	tests := []struct {
		name, line string
		want       Command
	}{
		{"no argument", "STAT", Command{Keyword: "STAT"}},
		{"keyword in lower case", "noop", Command{Keyword: "NOOP"}},
		{"keyword of three letters", "Top 1 0", Command{"TOP", []string{"1", "0"}}},
		{"argument keeps its case", "user Alice@Example.Test", Command{"USER", []string{"Alice@Example.Test"}}},
		{"argument of more than 40 octets", "USER " + long, Command{"USER", []string{long}}},
		{"unknown command", "XYZZ 1", Command{"XYZZ", []string{"1"}}},
		{"password with spaces", "PASS a b  c ", Command{"PASS", []string{"a b  c "}}},
		{"password that begins with a space", "pass  x", Command{"PASS", []string{" x"}}},
		{"password of one space", "PASS  ", Command{"PASS", []string{" "}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := ParseCommand([]byte(test.line))
			require.NoError(t, err)
			assert.Equal(t, test.want, got)
		})
	}
}

func TestParseCommandRefuses(t *testing.T) {
	tests := []struct {
		name, line string
		want       SyntaxError
	}{
		{"empty line", "", SyntaxError{"keyword", 0}},
		{"keyword of two letters", "NO", SyntaxError{"keyword", 2}},
		{"keyword of five letters", "NOOPS", SyntaxError{"keyword", 5}},
		{"space in front", " NOOP", SyntaxError{"keyword", 0}},
		{"space behind", "NOOP ", SyntaxError{"param", 5}},
		{"two spaces", "LIST  1", SyntaxError{"param", 5}},
		{"tab for a space", "LIST\t1", SyntaxError{"SP", 4}},
		{"eight-bit octet", "USER \xe9", SyntaxError{"param", 5}},
		{"eight-bit octet behind others", "USER caf\xe9", SyntaxError{"SP", 8}},
		{"bare LF", "NOOP\nNOOP", SyntaxError{"SP", 4}},
		{"bare CR", "NOOP\r", SyntaxError{"SP", 4}},
		{"NUL in a password", "PASS a\x00b", SyntaxError{"CRLF", 6}},
		{"empty password", "PASS ", SyntaxError{"password", 5}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := ParseCommand([]byte(test.line))
			var syntax *SyntaxError
			require.ErrorAs(t, err, &syntax)
			assert.Equal(t, test.want, *syntax)
		})
	}
}

func TestVCHARHasAllOctets(t *testing.T) {
	for c := range 256 {
		assert.Equal(t, c > ' ' && c < 0x7F, isVCHAR(byte(c)), "octet %#x", c)
	}
}

// FuzzParseCommand: no input panics, and what is accepted prints back the same.
func FuzzParseCommand(f *testing.F) {
	for _, seed := range []string{"STAT", "pass a  b", "TOP 1 0", "LIST 007", "NOOP\r", "USER \xff", "AUTH PLAIN =", ""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		cmd, err := ParseCommand(line)
		if err != nil {
			var syntax *SyntaxError
			require.ErrorAs(t, err, &syntax)
			require.LessOrEqual(t, syntax.Offset, len(line))
			return
		}
		printed := strings.Join(append([]string{cmd.Keyword}, cmd.Params...), " ")
		require.Equal(t, upper(line[:len(cmd.Keyword)])+string(line[len(cmd.Keyword):]), printed)
	})
}
