package lab

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMailboxServers puts a message into each server that keeps mailboxes and sees it in IMAP and POP3.
func TestMailboxServers(t *testing.T) {
	for _, test := range []struct {
		name      string
		endpoints []string
		prefix    string
	}{
		{"cyrus", []string{"imap", "imaps", "pop3", "pop3s", "lmtp"}, ""},
		{"courier", []string{"imap", "imaps", "pop3", "pop3s"}, "INBOX."},
		{"mailutils", []string{"imap", "imaps", "pop3", "pop3s"}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			l := startAlone(t, test.name, test.endpoints)
			assert.Equal(t, test.prefix, l.prefix())
			makesMailbox(t, l)
			seesAppended(t, l)
			refusesLogin(t, l)
			startsMailTLS(t, l)
			if _, ok := l.Endpoints()["lmtp"]; ok {
				delivers(t, l, "lmtp", "carol")
			}
			stopAlone(t, l)
		})
	}
}

// TestTransferServers sends a message by each server of SMTP, alone and with Dovecot to show it.
func TestTransferServers(t *testing.T) {
	for _, test := range []struct {
		name      string
		endpoints []string
	}{
		{"exim", []string{"smtp", "submission"}},
		{"opensmtpd", []string{"smtp"}},
		{"aiosmtpd", []string{"smtp", "submission", "lmtp"}},
		{"gosmtp", []string{"smtp", "submission", "lmtp"}},
		{"smtpserver", []string{"smtp", "submission", "lmtp"}},
	} {
		t.Run(test.name+" alone", func(t *testing.T) {
			l := startAlone(t, test.name, test.endpoints)
			keepsInMaildir(t, l, test.name)
			stopAlone(t, l)
		})
		t.Run(test.name+" with Dovecot", func(t *testing.T) {
			l := startLab(t, test.name, "dovecot")
			delivers(t, l, "smtp", "alice")
			refusesRecipients(t, l)
			if _, ok := l.Endpoints()["submission"]; ok {
				submitsAs(t, l)
			}
			stopAlone(t, l)
		})
	}
}

// startAlone starts one server and reads each of its greetings.
func startAlone(t *testing.T, name string, endpoints []string) *Lab {
	t.Helper()
	l := startLab(t, name)
	t.Logf("%s", l.Title())
	for _, endpoint := range endpoints {
		_, greeting := connect(t, l, endpoint)
		assert.NoError(t, checkGreeting(endpoint, greeting), endpoint)
	}
	assert.Len(t, l.Endpoints(), len(endpoints))
	return l
}

// stopAlone stops the servers and looks for processes of any session that still live in one of their rooms.
func stopAlone(t *testing.T, l *Lab) {
	t.Helper()
	stopLab(t, l)
	rooms := filepath.Join(filepath.Base(filepath.Dir(l.Folder())), filepath.Base(l.Folder())) + "/"
	processes, err := filepath.Glob("/proc/[0-9]*/mountinfo")
	require.NoError(t, err)
	for _, path := range processes {
		mounts, _ := os.ReadFile(path) // the process may have ended
		assert.NotContains(t, string(mounts), rooms, path)
	}
	machine, err := os.ReadFile("/proc/self/mountinfo")
	require.NoError(t, err)
	assert.NotContains(t, string(machine), rooms)
}

// login logs in to IMAP.
func login(t *testing.T, l *Lab, user string) *wire {
	t.Helper()
	w, _ := connect(t, l, "imap")
	w.say("a LOGIN "+user+" "+Password, "a OK")
	return w
}

func makesMailbox(t *testing.T, l *Lab) {
	w := login(t, l, "alice@example.test")
	w.say("b CREATE "+l.prefix()+"made", "b OK")
	assert.Contains(t, w.say("c SELECT "+l.prefix()+"made", "c OK"), "* 0 EXISTS")
	w.say("d CLOSE", "d OK")
	w.say("e DELETE "+l.prefix()+"made", "e OK")
}

func seesAppended(t *testing.T, l *Lab) {
	const message = "From: <a@client.example>\r\nSubject: seen\r\n\r\nHello.\r\n"
	w := login(t, l, "alice@example.test")
	w.say("b APPEND INBOX {"+strconv.Itoa(len(message))+"}", "+ ")
	w.say(message, "b OK")
	assert.Contains(t, w.say("c SELECT INBOX", "c OK"), "* 1 EXISTS")
	w.say("d LOGOUT", "d OK")

	pop3, _ := connect(t, l, "pop3")
	pop3.say("USER alice@example.test", "+OK")
	pop3.say("PASS "+Password, "+OK")
	assert.True(t, strings.HasPrefix(pop3.say("STAT", "+OK")[0], "+OK 1 "))
	assert.Contains(t, pop3.say("RETR 1", "."), "Subject: seen")
	pop3.say("QUIT", "+OK")
}

// startsMailTLS starts TLS on both plain endpoints.
func startsMailTLS(t *testing.T, l *Lab) {
	imap, _ := connect(t, l, "imap")
	imap.startTLS(l, "a STARTTLS", "a OK")
	imap.say("b NOOP", "b OK")
	pop3, _ := connect(t, l, "pop3")
	pop3.startTLS(l, "STLS", "+OK")
	pop3.say("CAPA", "+OK")
}

func refusesLogin(t *testing.T, l *Lab) {
	w, _ := connect(t, l, "imap")
	w.say("a LOGIN nobody@example.test "+Password, "a NO")
}

func keepsInMaildir(t *testing.T, l *Lab, name string) {
	w, _ := connect(t, l, "smtp")
	w.say("EHLO client.example", "250 ")
	w.transaction("sender@client.example", "alice@example.test", "alone")
	maildir := filepath.Join(l.Folder(), name, "mail", "alice@example.test", "Maildir", "new")
	until(t, "the message in "+maildir, func() bool {
		files, _ := os.ReadDir(maildir) // it is made with the first message
		return len(files) == 1
	})
}

func refusesRecipients(t *testing.T, l *Lab) {
	w, _ := connect(t, l, "smtp")
	w.say("EHLO client.example", "250 ")
	w.say("MAIL FROM:<sender@client.example>", "250 ")
	w.say("RCPT TO:<nobody@example.test>", "550 ")
	w.say("RCPT TO:<alice@other.example>", "550 ")
	w.say("RCPT TO:<alice@example.test>", "250 ")
	w.say("RSET", "250 ")
}

func submitsAs(t *testing.T, l *Lab) {
	w, _ := connect(t, l, "submission")
	w.say("EHLO client.example", "250 ")
	w.startTLS(l, "STARTTLS", "220 ")
	w.say("EHLO client.example", "250 ")
	w.say("AUTH PLAIN "+plain("alice@example.test", "wrong"), "535 ")
	w.say("AUTH PLAIN "+plain("alice@example.test", Password), "235 ")
	w.transaction("alice@example.test", "dave@example.test", "by submission")
	awaitSubject(t, l, "dave@example.test", "by submission")
}
