package reference

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	alice = "alice@example.test"
	bob   = "bob@example.test"
)

// message has what tends to get lost on the way: lines of dots, the longest line, blank lines at the
// end, blanks at the end of a line.
func message(subject string) string {
	return "From: <" + bob + ">\r\nTo: <" + alice + ">\r\nSubject: " + subject + "\r\n" +
		"Date: Mon, 2 Nov 2026 10:00:00 +0000\r\nMessage-ID: <" + subject + "@example.test>\r\n\r\n" +
		".\r\n..\r\n.dot\r\nblanks \t\r\n" + strings.Repeat("x", 998) + "\r\nFrom here\r\n\r\n\r\n"
}

// TestMessageComesOutAsItWentIn: what one protocol takes, the others show, octet by octet behind the
// trace fields, on every transport. RFC 5321 §4.4
func TestMessageComesOutAsItWentIn(t *testing.T) {
	tests := []struct {
		name           string
		way            transport
		in, pop3, imap string
	}{
		{"plain", plain, "smtp", "pop3", "imap"},
		{"plain submission", plain, "submission", "pop3", "imap"},
		{"plain LMTP", plain, "lmtp", "pop3", "imap"},
		{"STARTTLS", startTLS, "smtp", "pop3", "imap"},
		{"STARTTLS submission", startTLS, "submission", "pop3", "imap"},
		{"implicit TLS", implicit, "submissions", "pop3s", "imaps"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := Start(t)
			sent := message("one")
			deliver(s, dial(t, s, test.in, test.way), sent)
			byPOP3 := retr(s, dial(t, s, test.pop3, test.way))
			byIMAP := fetch(s, dial(t, s, test.imap, test.way))
			assert.Equal(t, byPOP3, byIMAP)
			trace, found := strings.CutSuffix(byPOP3, sent)
			require.True(t, found, "got %q", byPOP3)
			assert.True(t, strings.HasPrefix(trace, "Return-Path: <"+bob+">\r\n"), "%q", trace)
			assert.Contains(t, trace, "\r\nReceived: ")
		})
	}
}

// TestFreeChoicesKeepTheMessage: what the RFCs leave open changes no octet of the mail.
func TestFreeChoicesKeepTheMessage(t *testing.T) {
	for seed := range uint64(5) {
		s := Start(t, func(c *Config) { c.FreeChoices = &seed })
		sent := message("one")
		deliver(s, dial(t, s, "smtp", plain), sent)
		assert.True(t, strings.HasSuffix(retr(s, dial(t, s, "pop3", plain)), sent))
		assert.True(t, strings.HasSuffix(fetch(s, dial(t, s, "imap", plain)), sent))
	}
}

// deliver hands a message in, from bob to alice, by SMTP or LMTP. RFC 5321 §3.3, RFC 2033 §4
func deliver(s *Server, p *peer, body string) {
	p.t.Helper()
	p.reply("220")
	p.hello()
	if p.way == startTLS {
		p.ask("220", "STARTTLS")
		p.startTLS(s)
		p.hello()
	}
	if strings.HasPrefix(p.protocol, "submission") {
		p.ask("235", "AUTH PLAIN "+base64.StdEncoding.EncodeToString([]byte("\x00"+bob+"\x00"+passwordOf(s, bob))))
	}
	p.ask("250", "MAIL FROM:<"+bob+">")
	p.ask("250", "RCPT TO:<"+alice+">")
	p.ask("354", "DATA")
	stuffed := strings.ReplaceAll("\r\n"+body, "\r\n.", "\r\n..")[2:]
	p.send(stuffed + ".")
	p.reply("250")
	p.ask("221", "QUIT")
}

func (p *peer) hello() {
	p.t.Helper()
	if p.protocol == "lmtp" {
		p.ask("250", "LHLO client.example.test")
		return
	}
	p.ask("250", "EHLO client.example.test")
}

// retr gets alice's only message by POP3. RFC 1939 §5
func retr(s *Server, p *peer) string {
	p.t.Helper()
	p.reply("+OK")
	if p.way == startTLS {
		p.ask("+OK", "STLS")
		p.startTLS(s)
	}
	p.ask("+OK", "USER "+alice)
	p.ask("+OK", "PASS "+passwordOf(s, alice))
	p.send("RETR 1")
	p.reply("+OK")
	var body strings.Builder
	for line := p.line(); line != ".\r\n"; line = p.line() {
		body.WriteString(strings.TrimPrefix(line, "."))
	}
	p.ask("+OK", "QUIT")
	return body.String()
}

// fetch gets alice's only message by IMAP. RFC 9051 §6.4.5
func fetch(s *Server, p *peer) string {
	p.t.Helper()
	p.line()
	if p.way == startTLS {
		p.tagged("a", "STARTTLS")
		p.startTLS(s)
	}
	p.tagged("b", `LOGIN "`+alice+`" "`+passwordOf(s, alice)+`"`)
	p.tagged("c", "EXAMINE INBOX")
	body := p.tagged("d", "FETCH 1 BODY.PEEK[]")
	p.tagged("e", "LOGOUT")
	return body
}

func passwordOf(s *Server, address string) string {
	for _, account := range s.Accounts() {
		if account.Address == address {
			return account.Password
		}
	}
	return ""
}
