package smtp

import (
	"bytes"
	"io"
	"mime/quotedprintable"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestQuotedPrintable(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""}, {"a b\tc\r\n", "a b\tc\r\n"}, {"a=b", "a=3Db"}, {"ü", "=C3=BC"}, {"a \r\nb\t", "a=20\r\nb=09"},
		{"\r\n\r\n", "\r\n\r\n"}, {"a\rb\nc", "a=0Db=0Ac"}, {"\x00\x7f", "=00=7F"},
		{strings.Repeat("x", 75), strings.Repeat("x", 75)},
		{strings.Repeat("x", 76), strings.Repeat("x", 75) + "=\r\nx"},
		{strings.Repeat("x", 73) + "ü", strings.Repeat("x", 73) + "=\r\n=C3=BC"},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, string(quotedPrintable([]byte(tt.in))), "%q", tt.in)
	}
}

// TestQuotedPrintableIsReadable by another reader, octet for octet. RFC 2045 §6.7
func TestQuotedPrintableIsReadable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`([a-c =\t.ü]|\r\n|\r|\n|\x00){0,200}`).Draw(t, "text")
		coded := quotedPrintable([]byte(text))
		require.True(t, isSevenBit(coded))
		for line := range bytes.SplitSeq(coded, []byte("\r\n")) {
			require.LessOrEqual(t, len(line), maxQuotedLine)
		}
		got, err := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(coded)))
		require.NoError(t, err)
		require.Equal(t, text, string(got))
	})
}
