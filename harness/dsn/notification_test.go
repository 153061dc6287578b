package dsn_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/dsn"
	"mailspec/harness/notation"
)

// sample reads a notification of testdata/, whose lines end with LF there.
func sample(t *testing.T, name string) dsn.Notification {
	t.Helper()
	octets, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	return dsn.Read([]byte(strings.ReplaceAll(string(octets), "\n", "\r\n")))
}

func names(fields []dsn.Field) (list []string) {
	for _, f := range fields {
		list = append(list, f.Name)
	}
	return list
}

func TestRead(t *testing.T) {
	n := sample(t, "two-recipients.eml")
	assert.Equal(t, []string{"From", "To", "Subject", "MIME-Version", "Content-Type"}, names(n.Header))
	assert.Equal(t, []string{"Original-Envelope-Id", "Reporting-MTA"}, names(n.Message))
	require.Len(t, n.Recipients, 2)
	assert.Equal(t, []string{"Final-Recipient", "Action", "Status"}, names(n.Recipients[0]))
	assert.Equal(t, []string{"Content-Type"}, names(n.Third))
	assert.Equal(t, "Subject: the message\r\n", string(n.Returned))
	group, found := n.For("BOB@example.test")
	require.True(t, found)
	assert.Equal(t, "Original-Recipient", group[0].Name)
	_, found = n.For("carol@example.test")
	assert.False(t, found)
}

// TestForWithComment: a comment in a field says nothing of the address. RFC 3464 §2.1.1
func TestForWithComment(t *testing.T) {
	n := dsn.Notification{Recipients: [][]dsn.Field{{{Name: "Final-Recipient", Body: []byte(" rfc822 ; (as asked) alice@example.test (Alice)")}}}}
	_, found := n.For("alice@example.test")
	assert.True(t, found)
}

func TestReadWhatIsCoded(t *testing.T) {
	n := sample(t, "coded.eml")
	require.Len(t, n.Recipients, 1)
	_, found := n.For("jürgen@example.test")
	assert.True(t, found, "quoted-printable")
	assert.Equal(t, "Subject: coded\r\n\r\nbody\r\n", string(n.Returned), "base64")
}

// TestReadAnything: whatever comes, nothing is read twice and nothing panics.
func TestReadAnything(t *testing.T) {
	for name, octets := range map[string]string{
		"nothing":          "",
		"no header":        "\r\nbody",
		"no boundary":      "Content-Type: multipart/report\r\n\r\n--\r\n",
		"open quotes":      "Content-Type: multipart/report; boundary=\"x\\\r\n\r\n--x\r\n",
		"no parts":         "Content-Type: multipart/report; boundary=x\r\n\r\ntext\r\n",
		"a part that ends": "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status",
		"empty status":     "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n\r\n--x--\r\n",
		"colons":           ":::\r\n: a\r\n \r\n\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			n := dsn.Read([]byte(octets))
			assert.Empty(t, n.Recipients)
			assert.Empty(t, n.Returned)
		})
	}
}

func TestWant(t *testing.T) {
	fields := dsn.Fields([]byte("Action: Delivered (to the mailbox)\r\nFinal-Recipient: RFC822 ;\r\n\talice@example.test\r\n" +
		"Original-Envelope-Id: Ab\r\nOriginal-Recipient: RFC822; Alice@Example.Test\r\nX: a  b\r\nX: c\r\n"))
	for _, c := range []struct{ want, got string }{
		{"Action: delivered", ""},
		{"action: relayed|delivered", ""},
		{"Action: relayed|expanded", "Action: Delivered (to the mailbox)"},
		{"Final-Recipient: rfc822;{alice}", ""},
		{"Final-Recipient: rfc822;{?}", ""},
		{"Original-Envelope-Id: Ab", ""},
		{"Original-Envelope-Id: ab", "Original-Envelope-Id: Ab"},
		{"Original-Recipient: rfc822;Alice@Example.Test", ""},
		{"Original-Recipient: rfc822;alice@example.test", "Original-Recipient: RFC822; Alice@Example.Test"},
		{"X: a b|c", ""},
		{"X: c", "X: a  b"},
		{"Status: 2.0.0", "no field Status"},
		{"(if any) Status: 2.0.0", ""},
		{"(if any) X: c", "X: a  b"},
		{"(no) Status", ""},
		{"(no) X", "X: a  b"},
	} {
		t.Run(c.want, func(t *testing.T) {
			wants, err := dsn.Compile(c.want)
			require.NoError(t, err)
			assert.Equal(t, c.got, wants[0].Check(fields, notation.Vars{"alice": []byte("alice@example.test")}))
		})
	}
}

// TestWantOfALongBody: a body that would make matching slow matches nothing.
func TestWantOfALongBody(t *testing.T) {
	wants, err := dsn.Compile("X: {*}a{*}b{*}c")
	require.NoError(t, err)
	assert.NotEmpty(t, wants[0].Check(dsn.Fields([]byte("X: "+strings.Repeat("a", 100_000)+"\r\n")), nil))
}

func TestCompileFindsMistakes(t *testing.T) {
	for _, c := range []struct {
		doc  string
		line int
	}{{"", 1}, {"# only this", 1}, {"A: b\nno colon", 2}, {"A b: c", 1}, {": c", 1}, {"(no) A: b", 1}, {"A: {", 1}, {"(no) ", 1}} {
		_, err := dsn.Compile(c.doc)
		var mistake *notation.Error
		require.ErrorAs(t, err, &mistake, c.doc)
		assert.Equal(t, c.line, mistake.Line, c.doc)
	}
	wants, err := dsn.Compile("A: {alice}|{*}{bob}")
	require.NoError(t, err)
	assert.Equal(t, []string{"alice", "bob"}, wants[0].Names())
}
