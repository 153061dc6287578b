package pop3

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseResponse(t *testing.T) {
	const wire = "+OK two lines\r\n..a\r\n\nb\r\n.\r\n"
	r, err := ParseResponse([]byte(wire), true)
	require.NoError(t, err)
	assert.Equal(t, "two lines", string(r.Text))
	assert.Equal(t, Span{4, 9}, r.TextAt)
	assert.Equal(t, 2, r.Lines)
	assert.Equal(t, ".a\r\n\nb\r\n", string(r.Body()))
	assert.Equal(t, int64(8), r.Octets)
	assert.True(t, r.Whole())
	assert.Equal(t, wire, string(r.Append(nil)))
	for _, single := range []string{"+OK\r\n", "+OK \r\n", "-ERR [SYS/TEMP] later\r\n", "+ YQ==\r\n"} {
		r, err := ParseResponse([]byte(single), single[0] == '-')
		require.NoError(t, err)
		assert.Equal(t, single, string(r.Append(nil)))
	}
}

func TestParseResponseRefuses(t *testing.T) {
	for _, row := range []struct {
		name, wire string
		multi      bool
		rule       string
		offset     int
	}{
		{"nothing", "", false, RuleSingleLine, 0},
		{"no end", "+OK", false, RuleSingleLine, 0},
		{"lower case", "+ok\r\n", false, RuleStatus, 0},
		{"another word", "+OKAY\r\n", false, RuleSingleLine, 0},
		{"a tab", "+OK\tyes\r\n", false, RuleSingleLine, 0},
		{"bare LF", "+OK\n", false, RuleCRLF, 3},
		{"8-bit text", "+OK \xe9\r\n", false, RuleText, 4},
		{"NUL", "+OK a\x00\r\n", false, RuleText, 5},
		{"more than a line", "+OK\r\na\r\n.\r\n", false, RuleSingleLine, 5},
		{"lines behind -ERR", "-ERR\r\n.\r\n", true, RuleSingleLine, 6},
		{"no end line", "+OK\r\na\r\n", true, RuleMultiLine, 8},
		{"an unended line", "+OK\r\na", true, RuleMultiLine, 5},
		{"not stuffed", "+OK\r\n.a\r\n.\r\n", true, RuleStuffing, 5},
		{"more behind the end", "+OK\r\n.\r\nx", true, RuleMultiLine, 8},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, err := ParseResponse([]byte(row.wire), row.multi)
			assert.Equal(t, &SyntaxError{row.rule, row.offset}, err)
		})
	}
}

func TestParseListing(t *testing.T) {
	l, err := ParseListing([]byte("12 345 rest"))
	require.NoError(t, err)
	assert.Equal(t, Listing{12, 345}, l)
	for _, text := range []string{"", "1", "1 ", " 1 2", "1  2", "1\t2", "a 1", "1 a", "-1 2", "1234567890123456789 1"} {
		_, err := ParseListing([]byte(text))
		assert.Error(t, err, text)
	}
}

func TestParseUniqueID(t *testing.T) {
	u, err := ParseUniqueID([]byte("1 QhdPYR:00WBw1Ph7x7"))
	require.NoError(t, err)
	assert.Equal(t, UniqueID{1, "QhdPYR:00WBw1Ph7x7"}, u)
	assert.True(t, u.lawful())
	assert.False(t, UniqueID{1, "a\x7f"}.lawful())
	for _, text := range []string{"", "1", "1 ", "1  a", "1 a ", "x a", "1 a b"} {
		_, err := ParseUniqueID([]byte(text))
		assert.Error(t, err, text)
	}
}

// RFC 2449 §3
func TestParseCapability(t *testing.T) {
	got, err := ParseCapability([]byte("sasl PLAIN X"))
	require.NoError(t, err)
	assert.Equal(t, Capability{"SASL", []string{"PLAIN", "X"}}, got)
	for _, text := range []string{"", " A", "A ", "A  B", ".A", "A.B", "A\tB", "A \x80"} {
		_, err := ParseCapability([]byte(text))
		assert.Error(t, err, text)
	}
}

// RFC 2449 §3, §8
func TestParseRespCode(t *testing.T) {
	code, err := ParseRespCode([]byte("[sys/temp/x] later"))
	require.NoError(t, err)
	assert.Equal(t, "SYS/TEMP/X", code)
	for _, text := range []string{"", "x", "[", "[]", "[a", "[a/]", "[/a]", "[a b]", "[a//b]"} {
		_, err := ParseRespCode([]byte(text))
		assert.Error(t, err, text)
	}
}

// RFC 1939 §7
func TestTimestamp(t *testing.T) {
	for text, want := range map[string]bool{
		"<a@b>": true, "hi <1.2@c.example> x": true, `<"a b"@c>`: true, "<a@[192.0.2.1]>": true,
		"<a..b@c>": false, "<@c>": false, "<a@>": false, "<a b@c>": false, "<a@b c>": false,
	} {
		stamp, found := Timestamp([]byte(text))
		require.True(t, found, text)
		assert.Equal(t, want, isMsgID(stamp), text)
	}
	for _, text := range []string{"", "ready", "<server>", "<a@b", "a@b>"} {
		_, found := Timestamp([]byte(text))
		assert.False(t, found, text)
	}
}
