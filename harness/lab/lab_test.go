package lab

import (
	"encoding/base64"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// startLab starts servers for the test and checks at its end that nothing of them is left.
func startLab(t *testing.T, names ...string) *Lab {
	t.Helper()
	Require(t, names...)
	l, err := Start(t.Context(), t.TempDir(), names...)
	require.NoError(t, err)
	t.Cleanup(func() { stopLab(t, l) })
	return l
}

// stopLab stops the servers and checks that their processes are gone and their ports free.
func stopLab(t *testing.T, l *Lab) {
	t.Helper()
	assert.NoError(t, l.Stop())
	for _, r := range l.running {
		assert.Empty(t, members(r.process.id), r.title)
	}
	for name, endpoint := range l.Endpoints() {
		listener, err := net.Listen("tcp", endpoint.Address)
		if assert.NoError(t, err, name) {
			listener.Close()
		}
	}
}

// plain is the initial response of the PLAIN mechanism. RFC 4616 §2
func plain(user, password string) string {
	return base64.StdEncoding.EncodeToString([]byte("\x00" + user + "\x00" + password))
}

func TestDovecotWithPostfix(t *testing.T) {
	l := startLab(t)
	t.Logf("%s", l.Title())
	t.Run("endpoints greet", func(t *testing.T) { greets(t, l) })
	t.Run("mail by SMTP comes to IMAP", func(t *testing.T) { delivers(t, l, "smtp", "alice") })
	t.Run("mail by the sound SMTP comes to IMAP", func(t *testing.T) { delivers(t, l, EndpointSound, "bob") })
	t.Run("mail by LMTP comes to IMAP", func(t *testing.T) { delivers(t, l, "lmtp", "carol") })
	t.Run("mail by submission comes to IMAP", func(t *testing.T) { submits(t, l) })
	t.Run("mail by SMTP comes to POP3", func(t *testing.T) { comesToPOP3(t, l) })
	t.Run("unknown users are refused", func(t *testing.T) { refuses(t, l) })
	t.Run("TLS", func(t *testing.T) { startsTLS(t, l) })
	t.Run("target files", func(t *testing.T) { writesTargets(t, l) })
	t.Run("stop", func(t *testing.T) { stopLab(t, l) })
}

func greets(t *testing.T, l *Lab) {
	for name, want := range map[string]string{
		"smtp": "220 ", EndpointSound: "220 ", "submission": "220 ", "lmtp": "220 ",
		"pop3": "+OK ", "pop3s": "+OK ", "imap": "* OK ", "imaps": "* OK ",
	} {
		_, greeting := connect(t, l, name)
		assert.True(t, strings.HasPrefix(greeting, want), "%s: %q", name, greeting)
	}
	assert.Len(t, l.Endpoints(), 8)
}

// delivers sends a message by the given endpoint and waits for it in IMAP.
func delivers(t *testing.T, l *Lab, endpoint, local string) {
	w, _ := connect(t, l, endpoint)
	hello := "EHLO"
	if endpoint == "lmtp" {
		hello = "LHLO"
	}
	w.say(hello+" client.example", "250 ")
	w.transaction("sender@client.example", local+"@"+Domain, "by "+endpoint)
	awaitSubject(t, l, local+"@"+Domain, "by "+endpoint)
}

// transaction sends one message.
func (w *wire) transaction(from, to, subject string) {
	w.t.Helper()
	w.say("MAIL FROM:<"+from+">", "250 ")
	w.say("RCPT TO:<"+to+">", "250 ")
	w.say("DATA", "354 ")
	w.say("From: <"+from+">\r\nSubject: "+subject+"\r\n\r\nHello.\r\n.", "250 ")
}

// awaitSubject waits until the user's INBOX holds a message with that subject.
func awaitSubject(t *testing.T, l *Lab, user, subject string) {
	t.Helper()
	w, _ := connect(t, l, "imaps")
	w.say("a LOGIN "+user+" "+Password, "a OK")
	w.say("b SELECT INBOX", "b OK")
	until(t, subject, func() bool {
		w.say("c NOOP", "c OK") // Dovecot looks for new mail in this, and only now and then in SEARCH
		found := w.say(`d SEARCH SUBJECT "`+subject+`"`, "d OK")
		return slices.ContainsFunc(found, func(line string) bool { return strings.HasPrefix(line, "* SEARCH ") })
	})
}

func submits(t *testing.T, l *Lab) {
	w, _ := connect(t, l, "submission")
	plainText := w.say("EHLO client.example", "250 ")
	assert.NotContains(t, strings.Join(plainText, "\n"), "AUTH", "no password before TLS")
	w.startTLS(l, "STARTTLS", "220 ")
	w.say("EHLO client.example", "250 ")
	w.say("MAIL FROM:<alice@example.test>", "250 ")
	w.say("RCPT TO:<dave@example.test>", "554 ")
	w.say("RSET", "250 ")
	w.say("AUTH PLAIN "+plain("alice@example.test", "wrong"), "535 ")
	w.say("AUTH PLAIN "+plain("alice@example.test", Password), "235 ")
	w.transaction("alice@example.test", "dave@example.test", "by submission")
	awaitSubject(t, l, "dave@example.test", "by submission")
}

func comesToPOP3(t *testing.T, l *Lab) {
	delivers(t, l, "smtp", "erin")
	w, _ := connect(t, l, "pop3")
	w.say("USER erin@example.test", "+OK")
	w.say("PASS "+Password, "+OK")
	assert.Equal(t, []string{"+OK 1 "}, []string{w.say("STAT", "+OK")[0][:6]})
	text := w.say("RETR 1", ".")
	assert.Contains(t, text, "Subject: by smtp")
}

func refuses(t *testing.T, l *Lab) {
	smtp, _ := connect(t, l, "smtp")
	smtp.say("EHLO client.example", "250 ")
	smtp.say("MAIL FROM:<>", "250 ")
	smtp.say("RCPT TO:<nobody@example.test>", "550 ")
	smtp.say("RCPT TO:<alice@other.example>", "554 ")
	smtp.say("RCPT TO:<Postmaster>", "250 ") // RFC 5321 §4.5.1

	lmtp, _ := connect(t, l, "lmtp")
	lmtp.say("LHLO client.example", "250 ")
	lmtp.say("MAIL FROM:<>", "250 ")
	lmtp.say("RCPT TO:<nobody@example.test>", "550 ")

	pop3, _ := connect(t, l, "pop3")
	pop3.say("USER alice@example.test", "+OK")
	pop3.say("PASS wrong", "-ERR")

	imap, _ := connect(t, l, "imap")
	for _, login := range []string{"alice@example.test wrong", "nobody@example.test secret", `alice@example.test ""`} {
		imap.say("a LOGIN "+login, "a NO")
	}
	imap.say("b AUTHENTICATE PLAIN "+plain("nobody@example.test", Password), "b NO")
	imap.say("c LOGIN postmaster@example.test "+Password, "c OK")
	assert.Contains(t, imap.say("d NAMESPACE", "d OK"), `* NAMESPACE (("" "/")) NIL NIL`)
}

func startsTLS(t *testing.T, l *Lab) {
	for _, endpoint := range []string{"smtp", EndpointSound} {
		w, _ := connect(t, l, endpoint)
		assert.Contains(t, w.say("EHLO client.example", "250 "), "250-STARTTLS")
		w.startTLS(l, "STARTTLS", "220 ")
		assert.NotContains(t, w.say("EHLO client.example", "250 "), "250-STARTTLS")
	}
	pop3, _ := connect(t, l, "pop3")
	pop3.startTLS(l, "STLS", "+OK")
	pop3.say("CAPA", "+OK")
	imap, _ := connect(t, l, "imap")
	imap.startTLS(l, "a STARTTLS", "a OK")
	imap.say("b NOOP", "b OK")
}

func writesTargets(t *testing.T, l *Lab) {
	path, err := l.WriteTarget()
	require.NoError(t, err)
	assert.Equal(t, filepath.Join(l.Folder(), "target.yaml"), path)
	target := readTarget(t, path)
	assert.Equal(t, l.Title(), target.Name)
	assert.Equal(t, Domain, target.Domain)
	assert.Equal(t, l.Endpoints()["smtp"], target.Endpoints["smtp"])
	assert.Len(t, target.Endpoints, 7)
	assert.Equal(t, Accounts(), target.Accounts)
	assert.Equal(t, l.Certificate(), target.TLS.CA)
	assert.Positive(t, target.Connections)

	path, err = l.WriteSoundTarget()
	require.NoError(t, err)
	target = readTarget(t, path)
	assert.Equal(t, l.Endpoints()[EndpointSound], target.Endpoints["smtp"])
	assert.Len(t, target.Endpoints, 7)
}

func readTarget(t *testing.T, path string) targetFile {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var target targetFile
	require.NoError(t, yaml.Unmarshal(text, &target))
	return target
}
