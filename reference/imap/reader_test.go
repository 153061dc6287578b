package imap

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestLiteralAtEnd sees both kinds. RFC 3501 §9, RFC 7888 §3
func TestLiteralAtEnd(t *testing.T) {
	tests := []struct {
		line                 string
		size                 uint32
		synchronizing, found bool
	}{
		{"a {5}\r\n", 5, true, true}, {"a {5+}\r\n", 5, false, true}, {"a {}\r\n", 0, false, false}, {"a 5}\r\n", 0, false, false},
		{"a {5}\n", 0, false, false}, {"{5} \r\n", 0, false, false}, {"{99999999999999999999+}\r\n", 4294967295, false, true}, {"5}\r\n", 0, false, false},
	}
	for _, tt := range tests {
		size, synchronizing, found := literalAtEnd([]byte(tt.line))
		assert.Equal(t, tt.size, size, tt.line)
		assert.Equal(t, tt.synchronizing, synchronizing, tt.line)
		assert.Equal(t, tt.found, found, tt.line)
	}
}
