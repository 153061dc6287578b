package message_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mailspec/reference/message"
)

// TestParseAddresses reads lists as ENVELOPE shows them. RFC 3501 §7.4.2, RFC 5322 §3.4
func TestParseAddresses(t *testing.T) {
	plain := func(local, domain string) message.Address { return message.Address{Local: local, Domain: domain} }
	named := func(name, local, domain string) message.Address {
		return message.Address{Name: name, HasName: true, Local: local, Domain: domain}
	}
	tests := []struct {
		name, in string
		want     []message.Address
	}{
		{"addr-spec", "a@b.example", []message.Address{plain("a", "b.example")}},
		{"angle", "<a@b.example>", []message.Address{plain("a", "b.example")}},
		{"display name", "John Q. Public <j@b.example>", []message.Address{named("John Q. Public", "j", "b.example")}},
		{"quoted name", `"Doe, \"J\"" <j@b.example>`, []message.Address{named(`Doe, "J"`, "j", "b.example")}},
		{"encoded-word stays", "=?utf-8?q?J=C3=B6?= <j@b>", []message.Address{named("=?utf-8?q?J=C3=B6?=", "j", "b")}},
		{"quoted local-part", `"a b"@c`, []message.Address{plain("a b", "c")}},
		{"comments and folding", "(x) a (y) @ \r\n b (z) . example", []message.Address{plain("a", "b.example")}},
		{"domain-literal", "a@[192.0.2.1]", []message.Address{plain("a", "[192.0.2.1]")}},
		{"two", "a@b, c@d", []message.Address{plain("a", "b"), plain("c", "d")}},
		{"obsolete empty elements", ", a@b,,", []message.Address{plain("a", "b")}},
		{"obsolete route", "<@x,@y.example:a@b>", []message.Address{{Route: "@x,@y.example", Local: "a", Domain: "b"}}},
		{"group", "The list: a@b, N <c@d>;, e@f", []message.Address{
			{Kind: message.GroupStart, Name: "The list"}, plain("a", "b"), named("N", "c", "d"),
			{Kind: message.GroupEnd}, plain("e", "f"),
		}},
		{"empty group", "undisclosed-recipients:;", []message.Address{
			{Kind: message.GroupStart, Name: "undisclosed-recipients"}, {Kind: message.GroupEnd},
		}},
		{"group never closed", "g: a@b", []message.Address{
			{Kind: message.GroupStart, Name: "g"}, plain("a", "b"), {Kind: message.GroupEnd},
		}},
		{"no domain", "root", []message.Address{plain("root", "")}},
		{"null path", "<>", []message.Address{plain("", "")}},
		{"nothing", " \r\n ", nil},
		{"garbage", ";>)]", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, message.ParseAddresses(tt.in))
		})
	}
}
