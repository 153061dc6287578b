package message_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mailspec/reference/message"
)

// TestMIMEFields reads the fields that BODYSTRUCTURE shows. RFC 3501 §7.4.2
func TestMIMEFields(t *testing.T) {
	e := message.Parse([]byte("Content-Transfer-Encoding: (x) Base64\r\nContent-ID: <a@b>\r\nContent-Description:\r\n two\r\n words \r\n" +
		"Content-MD5: Q2hl\r\nContent-Location: http://x/\r\nContent-Disposition: Attachment; filename=\"a;b\"; x\r\nContent-Language: de , (c) en-GB,\r\n\r\n1\r\n2"))
	assert.Equal(t, "Base64", e.Encoding())
	id, ok := e.ID()
	assert.True(t, ok)
	assert.Equal(t, "<a@b>", id)
	description, _ := e.Description()
	assert.Equal(t, "two words", description)
	md5, _ := e.MD5()
	assert.Equal(t, "Q2hl", md5)
	location, _ := e.Location()
	assert.Equal(t, "http://x/", location)
	kind, params, ok := e.Disposition()
	assert.True(t, ok)
	assert.Equal(t, "Attachment", kind)
	assert.Equal(t, []message.Parameter{{Name: "filename", Value: "a;b"}}, params)
	assert.Equal(t, []string{"de", "en-GB"}, e.Languages())
	assert.Equal(t, 1, e.Lines())
}

// TestMIMEFieldsAbsent have their defaults. RFC 2045 §6.1
func TestMIMEFieldsAbsent(t *testing.T) {
	e := message.Parse([]byte("Content-Disposition: ;\r\n\r\n"))
	assert.Equal(t, "7BIT", e.Encoding())
	_, ok := e.ID()
	assert.False(t, ok)
	_, _, ok = e.Disposition()
	assert.False(t, ok)
	assert.Nil(t, e.Languages())
}

// TestDecoded knows five encodings and ends lines of text with CRLF. RFC 2045 §6.1, RFC 9051 §7.5.2
func TestDecoded(t *testing.T) {
	tests := []struct {
		name, header, body, want string
		known                    bool
	}{
		{"none", "", "a=41", "a=41", true},
		{"8bit", "Content-Transfer-Encoding: 8BIT\r\n", "\xE9", "\xE9", true},
		{"base64", "Content-Transfer-Encoding: base64\r\n", "YQ\r\nBi", "a\x00b", true},
		{"base64 with LF in text", "Content-Transfer-Encoding: base64\r\n", "YQpi", "a\r\nb", true},
		{"base64 with LF in no text", "Content-Type: a/b\r\nContent-Transfer-Encoding: base64\r\n", "YQpi", "a\nb", true},
		{"quoted-printable", "Content-Transfer-Encoding: quoted-printable\r\n", "=C3=a9 =\r\nx \t\r\n=4", "\xC3\xA9 x\r\n=4", true},
		{"unknown", "Content-Transfer-Encoding: x-none\r\n", "abc", "abc", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, known := message.Parse([]byte(tt.header + "\r\n" + tt.body)).Decoded()
			assert.Equal(t, tt.known, known)
			assert.Equal(t, tt.want, string(got))
		})
	}
}
