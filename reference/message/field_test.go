package message_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/message"
)

// TestHeaderSectionEndsAtTheEmptyLine cuts where RFC 5322 §2.1 says.
func TestHeaderSectionEndsAtTheEmptyLine(t *testing.T) {
	tests := []struct{ name, in, header, body string }{
		{"header and body", "A: b\r\n\r\nbody", "A: b\r\n\r\n", "body"},
		{"empty body", "A: b\r\n\r\n", "A: b\r\n\r\n", ""},
		{"no empty line", "A: b\r\n", "A: b\r\n", ""},
		{"no header", "\r\nbody\r\n", "\r\n", "body\r\n"},
		{"nothing", "", "", ""},
		{"bare LF alone", "A: b\n\nbody", "A: b\n\n", "body"},
		{"bare LF beside CRLF is no line end", "A: b\n\nc\r\n\r\nbody", "A: b\n\nc\r\n\r\n", "body"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := message.Parse([]byte(tt.in))
			assert.Equal(t, tt.header, string(e.Header()))
			assert.Equal(t, tt.body, string(e.Body()))
		})
	}
}

// TestFieldsKeepTheirOctets: joined again, the fields are the header section. RFC 5322 §2.2
func TestFieldsKeepTheirOctets(t *testing.T) {
	e := message.Parse([]byte("Subject : one\r\n  two\r\nno field here\r\nX-Y:\r\n\r\nbody"))
	fields := e.Fields()
	require.Len(t, fields, 3)
	assert.Equal(t, "Subject", string(fields[0].Name))
	assert.Equal(t, "one  two", fields[0].Unfolded())
	assert.Empty(t, fields[1].Name)
	assert.Equal(t, "no field here\r\n", string(fields[1].Raw))
	assert.Equal(t, "", fields[2].Unfolded())
}
