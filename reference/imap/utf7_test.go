package imap

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// TestUTF7RoundTrip: every name survives modified UTF-7. RFC 3501 §5.1.3
func TestUTF7RoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := strings.ReplaceAll(rapid.String().Draw(t, "name"), "\uFFFD", "")
		wire := encodeUTF7(name)
		for i := range len(wire) {
			require.True(t, wire[i] >= ' ' && wire[i] <= '~')
		}
		got, ok := decodeUTF7(wire)
		require.True(t, ok, wire)
		require.Equal(t, name, got)
	})
}

// TestUTF7 has one form for each name. RFC 3501 §5.1.3
func TestUTF7(t *testing.T) {
	tests := []struct {
		wire, name string
		ok         bool
	}{
		{"~peter/mail/&U,BTFw-/&ZeVnLIqe-", "~peter/mail/台北/日本語", true},
		{"&-", "&", true}, {"a&-b", "a&b", true}, {"", "", true}, {"&AOk-&-", "é&", true},
		{"&Jjo!", "", false}, {"&U,BTFw-&ZeVnLIqe-", "", false}, {"&", "", false}, {"&AGE-", "", false},
		{"&AOk", "", false}, {"&AO-", "", false}, {"&AOl-", "", false}, {"\xC3\xA9", "", false}, {"&2AA-", "", false},
	}
	for _, tt := range tests {
		got, ok := decodeUTF7(tt.wire)
		assert.Equal(t, tt.ok, ok, tt.wire)
		assert.Equal(t, tt.name, got, tt.wire)
		if ok {
			assert.Equal(t, tt.wire, encodeUTF7(got))
		}
	}
}
