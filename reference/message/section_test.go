package message_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"mailspec/reference/message"
)

// nested is a message of the shape that RFC 3501 §6.4.5 numbers.
var nested = crlf(`Subject: outer
Content-Type: multipart/mixed; boundary=outer

preamble
--outer

one
--outer
Content-Type: application/octet-stream

two
--outer
Content-Type: message/rfc822

Subject: inner
Content-Type: multipart/mixed; boundary="in ner"

--in ner

three-one

--in ner
Content-Type: application/x

three-two
--in ner--
--outer  
Content-Type: multipart/mixed; boundary=fourth

--fourth
Content-Type: image/gif

gif
--fourth
Content-Type: message/rfc822

Subject: single

text
--fourth--
--outer--
epilogue
`)

func crlf(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }

// TestSection finds the parts by their number. RFC 3501 §6.4.5
func TestSection(t *testing.T) {
	single := "Subject: single\r\n\r\ntext"
	tests := []struct {
		name string
		part []uint32
		text message.SectionText
		want string
		none bool
	}{
		{name: "whole", want: nested},
		{name: "HEADER", text: message.Header, want: "Subject: outer\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n"},
		{name: "1", part: []uint32{1}, want: "one"},
		{name: "1.MIME", part: []uint32{1}, text: message.MIME, want: "\r\n"},
		{name: "2", part: []uint32{2}, want: "two"},
		{name: "2.1", part: []uint32{2, 1}, none: true},
		{name: "2.HEADER", part: []uint32{2}, text: message.Header, none: true},
		{name: "3.HEADER", part: []uint32{3}, text: message.Header, want: "Subject: inner\r\nContent-Type: multipart/mixed; boundary=\"in ner\"\r\n\r\n"},
		{name: "3.1", part: []uint32{3, 1}, want: "three-one\r\n"},
		{name: "3.2", part: []uint32{3, 2}, want: "three-two"},
		{name: "3.3", part: []uint32{3, 3}, none: true},
		{name: "4.1", part: []uint32{4, 1}, want: "gif"},
		{name: "4.1.MIME", part: []uint32{4, 1}, text: message.MIME, want: "Content-Type: image/gif\r\n\r\n"},
		{name: "4.2", part: []uint32{4, 2}, want: single},
		{name: "4.2.HEADER", part: []uint32{4, 2}, text: message.Header, want: "Subject: single\r\n\r\n"},
		{name: "4.2.TEXT", part: []uint32{4, 2}, text: message.TextBody, want: "text"},
		{name: "4.2.1", part: []uint32{4, 2, 1}, want: "text"},
		{name: "4.2.1.1", part: []uint32{4, 2, 1, 1}, none: true},
		{name: "5", part: []uint32{5}, none: true},
		{name: "0", part: []uint32{0}, none: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := message.Parse([]byte(nested)).Section(message.Section{Part: tt.part, Text: tt.text})
			assert.Equal(t, !tt.none, ok)
			assert.Equal(t, tt.want, string(got))
		})
	}
}

// TestSectionOfPlainMessage: a message without MIME has part 1 alone. RFC 3501 §6.4.5
func TestSectionOfPlainMessage(t *testing.T) {
	e := message.Parse([]byte("Subject: x\r\n\r\nbody"))
	got, ok := e.Section(message.Section{Part: []uint32{1}})
	assert.True(t, ok)
	assert.Equal(t, "body", string(got))
	_, ok = e.Section(message.Section{Part: []uint32{2}})
	assert.False(t, ok)
	_, ok = e.Section(message.Section{Part: []uint32{1, 1}})
	assert.False(t, ok)
}

// TestHeaderSubset keeps the empty line, if there is one. RFC 3501 §6.4.5
func TestHeaderSubset(t *testing.T) {
	in := "A: 1\r\nB: 2\r\n folded\r\na: 3\r\n\r\nbody"
	tests := []struct {
		name, in, want string
		text           message.SectionText
		fields         []string
	}{
		{"fields", in, "A: 1\r\na: 3\r\n\r\n", message.HeaderFields, []string{"a"}},
		{"not", in, "B: 2\r\n folded\r\n\r\n", message.HeaderFieldsNot, []string{"A"}},
		{"none", in, "\r\n", message.HeaderFields, []string{"c"}},
		{"no empty line", "A: 1\r\n", "A: 1\r\n", message.HeaderFields, []string{"A"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := message.Parse([]byte(tt.in)).Section(message.Section{Text: tt.text, Fields: tt.fields})
			assert.True(t, ok)
			assert.Equal(t, tt.want, string(got))
		})
	}
}
