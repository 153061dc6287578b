package smtp

import (
	"errors"
	"net/netip"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAppendReply(t *testing.T) {
	tests := []struct {
		name string
		in   Reply
		want string
	}{
		{"one line", Reply{Code: 250, Enhanced: "2.0.0", Text: []string{"OK"}}, "250 2.0.0 OK\r\n"},
		{"more lines", Reply{Code: 550, Enhanced: "5.1.1", Text: []string{"a", "", "b"}}, "550-5.1.1 a\r\n550-5.1.1\r\n550 5.1.1 b\r\n"},
		{"no enhanced status code", Reply{Code: 220, Text: []string{"host", "x"}}, "220-host\r\n220 x\r\n"},
		{"empty challenge", Reply{Code: 334}, "334 \r\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, string(AppendReply(nil, tt.in)))
		})
	}
}

func TestReplyLinesAreBounded(t *testing.T) {
	r := reply(550, "5.1.1", "%s", strings.Repeat("x", 2000))
	assert.LessOrEqual(t, len(AppendReply(nil, r)), 512)
	assert.Equal(t, []string{"Syntax error in arguments"}, badSyntax("5.5.4", errors.New("x")).Text)
}

func TestAddressLiteralOfPeer(t *testing.T) {
	for in, want := range map[string]string{
		"192.0.2.1": "[192.0.2.1]", "::ffff:192.0.2.1": "[192.0.2.1]", "fe80::1%eth0": "[IPv6:fe80::1]", "::1": "[IPv6:::1]",
	} {
		assert.Equal(t, want, addressLiteral(netip.MustParseAddr(in)))
	}
}
