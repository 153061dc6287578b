package message

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

// carrying is a sound message of a type, with lines as its body.
func carrying(t *testing.T, kind string, lines ...string) []byte {
	t.Helper()
	b := NewBuilder()
	require.NoError(t, b.WithField("Content-Type", kind))
	require.NoError(t, b.WithBody(strings.Join(lines, "\n")))
	return b.Octets()
}

// TestEmbeddedMIMEIsFollowed: what is wrong inside a message in a message is found, as information.
// RFC 2046 §5.2.1
func TestEmbeddedMIMEIsFollowed(t *testing.T) {
	for _, row := range []struct {
		name  string
		lines []string
		id    string
		line  int
		level verdict.Level
	}{
		{"its Content-Type", []string{"Subject: 1", "Content-Type: text", "", "one"}, "RFC2045-5.1-a", 10, verdict.May},
		{"its encoding", []string{"Subject: 1", "Content-Transfer-Encoding: base64", "", "Y"}, "RFC2045-6.8-c", 13, verdict.May},
		{"its multipart", []string{"Subject: 1", "Content-Type: multipart/mixed; boundary=y", "", "--y", "", "one"}, "RFC2046-5.1.1-c", 10, verdict.May},
		{"its boundaries", []string{"Subject: 1", "Content-Type: multipart/mixed; boundary=y", "", "--y", "Content-Type: multipart/mixed; boundary=yz", "", "--yz--", "--y--"}, "RFC2046-5.1-c", 13, verdict.May},
		{"a message in it", []string{"Subject: 1", "Content-Type: message/rfc822", "", "X: 1", "", "one"}, "RFC2046-5.2.1-a", 12, verdict.May},
		{"no field at all", []string{"X: 1", "", "one"}, "RFC2046-5.2.1-a", 9, verdict.Must},
		{"nothing at all", []string{`\`}, "RFC2046-5.2.1-a", 7, verdict.Must},
		{"its long line", []string{"Subject: 1", "", "{x*999}"}, "RFC5322-2.1.1-a", 11, verdict.Must},
		{"its octets, against the label outside", []string{"Subject: 1", "", `caf\xE9`}, "RFC2045-6.4-b", 7, verdict.Must},
		{"and against its own", []string{"Subject: 1", "", `caf\xE9`}, "RFC2045-6.2-a", 11, verdict.May},
	} {
		t.Run(row.name, func(t *testing.T) {
			found := CheckBytes(carrying(t, "message/rfc822", row.lines...), Options{}).of([]string{row.id})
			require.Len(t, found, 1)
			assert.Equal(t, row.line, found[0].Line)
			assert.Equal(t, row.level, found[0].Level)
		})
	}
}

// TestEmbeddedEndsAtTheBoundaryOutside: the multipart outside goes on behind a message that is cut off.
// RFC 2046 §5.1.2
func TestEmbeddedEndsAtTheBoundaryOutside(t *testing.T) {
	octets := carrying(t, "multipart/mixed; boundary=x", "--x", "Content-Type: message/rfc822", "",
		"Subject: 1", "Content-Type: multipart/mixed; boundary=y", "", "--y", "Content-Type: text/plain",
		"--x", "Content-Type: text", "", "two", "--x--")
	j := CheckBytes(octets, Options{})
	assert.NoError(t, j.ExpectAt(18, 19, "RFC2045-5.1-a"))
	assert.NoError(t, j.ExpectNothingElse("RFC2045-5.1-a"))
	assert.Equal(t, verdict.May, j.of([]string{"RFC2046-5.1.1-c"})[0].Level)
}

// TestEncodedMessageIsNotFollowed: what is inside an encoded message is not guessed at. RFC 2046 §5.2.1
func TestEncodedMessageIsNotFollowed(t *testing.T) {
	b := NewBuilder()
	require.NoError(t, b.WithField("Content-Type", "message/rfc822"))
	require.NoError(t, b.WithField("Content-Transfer-Encoding", "base64"))
	require.NoError(t, b.WithBody("U3ViamVjdDogMQ0K"))
	j := CheckBytes(b.Octets(), Options{})
	assert.NoError(t, j.ExpectNothingElse("RFC2046-5.2.1-b"))
	assert.Zero(t, j.Looks("RFC2046-5.2.1-a"))
}

// TestGlobalMessageHoldsUTF8: message/global is the type for header sections in UTF-8. RFC 6532 §3.7
func TestGlobalMessageHoldsUTF8(t *testing.T) {
	b := NewBuilder()
	require.NoError(t, b.WithField("Content-Type", "message/global"))
	require.NoError(t, b.WithField("Content-Transfer-Encoding", "8bit"))
	require.NoError(t, b.WithBody("Subject: caf\u00e9\n\none"))
	assert.NoError(t, CheckBytes(b.Octets(), Options{}).ExpectNothingElse())
}
