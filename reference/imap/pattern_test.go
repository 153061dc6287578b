package imap

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMatchPattern(t *testing.T) {
	tests := []struct {
		pattern, name string
		want          bool
	}{
		{"*", "a/b", true}, {"%", "a/b", false}, {"%", "a", true}, {"%/%", "a/b", true}, {"a*", "a", true},
		{"a%b", "axyb", true}, {"a%b", "ax/b", false}, {"*b", "a/b", true}, {"", "", true}, {"", "a", false},
		{"%*%", "a/b/c", true}, {"a", "A", false}, {"inbox", "INBOX", true}, {"InB%", "INBOX", true},
		{"a/%", "a", false}, {"**********************a", "bbbbbbbbbbbbbbbbbbbbbbbb", false},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, matchMailbox(tt.pattern, tt.name, encodeUTF7), "%q %q", tt.pattern, tt.name)
	}
}
