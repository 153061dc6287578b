package smtp

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestDataDecoder(t *testing.T) {
	tests := []struct {
		name, in, want string
		bare           bool
	}{
		{"nothing", ".\r\n", "", false},
		{"one line", "a\r\n.\r\n", "a\r\n", false},
		{"empty line", "\r\n.\r\n", "\r\n", false},
		{"dots undone", "..\r\n.a\r\n...b\r\na.\r\n.\r\n", ".\r\na\r\n..b\r\na.\r\n", false},
		{"NUL and 8-bit", "\x00\xff\r\n.\r\n", "\x00\xff\r\n", false},
		{"LF . LF", "a\n.\nb\r\n.\r\n", "a\n.\nb\r\n", true},
		{"LF . CRLF", "a\n.\r\nb\r\n.\r\n", "a\n.\r\nb\r\n", true},
		{"CRLF . LF", "a\r\n.\nb\r\n.\r\n", "a\r\n\nb\r\n", true},
		{"CR . CR", "a\r.\rb\r\n.\r\n", "a\r.\rb\r\n", true},
		{"CR . CRLF", "a\r.\r\nb\r\n.\r\n", "a\r.\r\nb\r\n", true},
		{"CRLF . CR", "a\r\n.\rb\r\n.\r\n", "a\r\n\rb\r\n", true},
		{"CRLF . CR CRLF", "a\r\n.\r\r\n.\r\n", "a\r\n\r\r\n", true},
		{"CR CRLF", "a\r\r\n.\r\n", "a\r\r\n", true},
		{"LF CR", "a\n\r\n.\r\n", "a\n\r\n", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for cut := range len(tt.in) {
				d := DataDecoder{Limit: 100}
				used, end := d.Decode([]byte(tt.in[:cut]))
				require.Equal(t, cut, used)
				require.False(t, end, "too early: %q", tt.in[:cut])
				used, end = d.Decode([]byte(tt.in[cut:] + "QUIT\r\n"))
				require.True(t, end)
				require.Equal(t, len(tt.in)-cut, used, "the rest is the next command")
				assert.Equal(t, tt.want, string(d.Body))
				assert.Equal(t, tt.bare, d.BareCRLF)
				assert.Equal(t, int64(len(tt.want)), d.Size)
			}
		})
	}
}

func TestDataDecoderLimit(t *testing.T) {
	d := DataDecoder{Limit: 4}
	_, end := d.Decode([]byte("..a\r\n.\r\n"))
	require.True(t, end)
	assert.False(t, d.TooBig())
	assert.Equal(t, ".a\r\n", string(d.Body))
	d = DataDecoder{Limit: 4}
	_, end = d.Decode([]byte("abc\r\n" + strings.Repeat("x", 1000) + "\r\n.\r\n"))
	require.True(t, end)
	assert.True(t, d.TooBig())
	assert.Nil(t, d.Body)
}

// stuff doubles the dots at the beginning of lines. RFC 5321 §4.5.2
func stuff(message string) string {
	lines := strings.SplitAfter(message, "\r\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") {
			lines[i] = "." + l
		}
	}
	return strings.Join(lines, "") + ".\r\n"
}

// TestTransparency: what a client sends by the rules is what is kept, however it is cut.
// RFC 5321 §4.5.2
func TestTransparency(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lines := rapid.SliceOf(rapid.StringMatching(`[.a\x00\xff]{0,4}`)).Draw(t, "lines")
		want := ""
		for _, l := range lines {
			want += l + "\r\n"
		}
		d := DataDecoder{Limit: 1 << 20}
		rest := []byte(stuff(want))
		for end := false; !end; {
			n := rapid.IntRange(1, len(rest)).Draw(t, "segment")
			var used int
			used, end = d.Decode(rest[:n])
			rest = rest[used:]
		}
		require.Empty(t, rest)
		require.Equal(t, want, string(d.Body))
		require.False(t, d.BareCRLF)
	})
}

// FuzzDataDecoder: the end is found at the first CRLF.CRLF and nowhere else.
func FuzzDataDecoder(f *testing.F) {
	f.Add([]byte("a\r\n.\r\nb"))
	f.Add([]byte("\n.\n\r.\r\n.\r\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		d := DataDecoder{Limit: 1 << 20}
		used, end := d.Decode(in)
		i := strings.Index("\r\n"+string(in), "\r\n.\r\n")
		require.Equal(t, i >= 0, end)
		if end {
			require.Equal(t, i+len(".\r\n"), used)
		}
	})
}
