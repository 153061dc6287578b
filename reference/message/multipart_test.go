package message_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/message"
)

// TestMultipartSplitting cuts at delimiter lines alone. RFC 2046 §5.1.1
func TestMultipartSplitting(t *testing.T) {
	tests := []struct {
		name, body string
		parts      []string
	}{
		{"two", "--b\r\n\r\n1\r\n--b\r\n\r\n2\r\n--b--\r\n", []string{"\r\n1", "\r\n2"}},
		{"no close", "--b\r\n\r\n1\r\n", []string{"\r\n1\r\n"}},
		{"empty part", "--b\r\n--b--", []string{""}},
		{"a part of one empty line", "--b\r\n\r\n--b--", []string{""}},
		{"not at the start of a line", "--b\r\n\r\nx --b\r\n--b--", []string{"\r\nx --b"}},
		{"padding", "--b \t\r\n\r\n1\r\n--b-- \r\n", []string{"\r\n1"}},
		{"no delimiter", "text", []string{""}},
		{"close alone", "--b--", []string{""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := message.Parse([]byte("Content-Type: multipart/x; boundary=b\r\n\r\n" + tt.body))
			var got []string
			for _, p := range e.Parts() {
				got = append(got, string(p.Octets()))
			}
			assert.Equal(t, tt.parts, got)
		})
	}
}

// TestDigestDefaultsToMessages by RFC 2046 §5.1.5.
func TestDigestDefaultsToMessages(t *testing.T) {
	e := message.Parse([]byte("Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\nSubject: s\r\n\r\nx\r\n--b--"))
	require.Len(t, e.Parts(), 1)
	inner := e.Parts()[0].Message()
	require.NotNil(t, inner)
	assert.Equal(t, "s", inner.Envelope().Subject.Value)
}

// TestNestingIsBounded: what lies too deep is opaque, whatever it says.
func TestNestingIsBounded(t *testing.T) {
	e := message.Parse([]byte(strings.Repeat("Content-Type: message/rfc822\r\n\r\n", 10000)))
	depth := 0
	for e.Message() != nil {
		e = e.Message()
		depth++
	}
	assert.Less(t, depth, 100)
	kind, subtype, _ := e.MediaType()
	assert.Equal(t, "APPLICATION/OCTET-STREAM", kind+"/"+subtype)
}

// TestMediaType reads Content-Type and its defaults. RFC 2045 §5.1, §5.2
func TestMediaType(t *testing.T) {
	usASCII := []message.Parameter{{Name: "CHARSET", Value: "US-ASCII"}}
	tests := []struct {
		name, field, want string
		params            []message.Parameter
	}{
		{"absent", "X: y", "TEXT/PLAIN", usASCII},
		{"unreadable", "Content-Type: nonsense", "TEXT/PLAIN", usASCII},
		{"simple", "Content-Type: Text/HTML", "Text/HTML", nil},
		{"parameters", "content-type: a/b; c=d;\r\n e=\"f \\\"g\"", "a/b", []message.Parameter{{Name: "c", Value: "d"}, {Name: "e", Value: `f "g`}}},
		{"comments", "Content-Type: a/(x)b (y) ; (z) c = d", "a/b", []message.Parameter{{Name: "c", Value: "d"}}},
		{"extended stays", "Content-Type: a/b; n*0*=utf-8''x%20", "a/b", []message.Parameter{{Name: "n*0*", Value: "utf-8''x%20"}}},
		{"bad parameter passed over", "Content-Type: a/b; =x; c=d; e", "a/b", []message.Parameter{{Name: "c", Value: "d"}}},
		{"multipart without boundary", "Content-Type: multipart/mixed", "TEXT/PLAIN", usASCII},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			kind, subtype, params := message.Parse([]byte(tt.field + "\r\n\r\n")).MediaType()
			assert.Equal(t, tt.want, kind+"/"+subtype)
			assert.Equal(t, tt.params, params)
		})
	}
}
