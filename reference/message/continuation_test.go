package message_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mailspec/reference/message"
)

// TestDecodeParameters by RFC 2231 §3, §4, §4.1 and RFC 9051 §7.5.2.
func TestDecodeParameters(t *testing.T) {
	type params = []message.Parameter
	tests := []struct {
		name     string
		in, want params
	}{
		{"plain", params{{"a", "b"}}, params{{"a", "b"}}},
		{"continued", params{{"URL*0", "ftp://"}, {"x", "y"}, {"URL*1", "host"}}, params{{"URL", "ftp://host"}, {"x", "y"}}},
		{"out of order", params{{"u*1", "b"}, {"u*0", "a"}}, params{{"u", "ab"}}},
		{"extended", params{{"t*", "iso-8859-1'en'%E9%20x"}}, params{{"t*", "é x"}}},
		{"both", params{{"t*0*", "us-ascii'en'more%20"}, {"t*1*", "%2Afun%2A "}, {"t*2", "isn't it!"}}, params{{"t*", "more *fun* isn't it!"}}},
		{"gap", params{{"u*0", "a"}, {"u*2", "c"}}, params{{"u", "a"}, {"u*2", "c"}}},
		{"no first section", params{{"u*1", "b"}}, params{{"u*1", "b"}}},
		{"leading zero", params{{"u*00", "b"}}, params{{"u*00", "b"}}},
		{"unknown charset", params{{"t*", "x-none''a"}}, params{{"t*", "x-none''a"}}},
		{"no quotes", params{{"t*0*", "abc"}, {"t*1", "d"}}, params{{"t*0*", "abc"}, {"t*1", "d"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, message.DecodeParameters(tt.in)) })
	}
}
