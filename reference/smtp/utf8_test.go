package smtp

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"mailspec/reference/auth"
)

// worldwide has accounts beyond ASCII: in the local-part, in the domain, in both.
func worldwide(t *testing.T) func(*Config) {
	return func(c *Config) {
		accounts, err := auth.NewAccounts(
			auth.Account{Address: alice, Password: "alice-secret"},
			auth.Account{Address: "jürgen@example.test", Password: "x"},
			auth.Account{Address: "anna@bücher.example", Password: "x"},
			auth.Account{Address: "用户@例子.example", Password: "x"},
			auth.Account{Address: "user name ü@example.test", Password: "x"})
		require.NoError(t, err)
		c.Accounts = accounts
	}
}

func TestSMTPUTF8(t *testing.T) {
	const begin = "C: EHLO c\nS: 250\nC: MAIL FROM:<ü@ö.example> SMTPUTF8\nS: 250 2.1.0\n"
	tests := []struct{ name, dialogue string }{
		{"sender", begin},
		{"quoted sender", "C: EHLO c\nS: 250\nC: MAIL FROM:<\"ü ü\"@[127.0.0.1]> BODY=8BITMIME smtputf8\nS: 250"},
		{"sender without it", "C: EHLO c\nS: 250\nC: MAIL FROM:<ü@b.example>\nS: 550 5.6.7\nC: MAIL FROM:<a@ü.example> SIZE=1\nS: 550 5.6.7\nC: MAIL FROM:<a@b.example>\nS: 250"},
		{"recipient without it", "C: EHLO c\nS: 250\nC: MAIL FROM:<a@b.example>\nS: 250\nC: RCPT TO:<jürgen@example.test>\nS: 553 5.6.7\nC: RCPT TO:<anna@bücher.example>\nS: 553 5.6.7\nC: RCPT TO:<anna@xn--bcher-kva.example>\nS: 250"},
		{"with a value", "C: EHLO c\nS: 250\nC: MAIL FROM:<a@b.example> SMTPUTF8=1\nS: 501 5.5.4\nC: MAIL FROM:<a@b.example> SMTPUTF8=\nS: 501\nC: MAIL FROM:<a@b.example> SMTPUTF8 SMTPUTF8\nS: 501"},
		{"after HELO", "C: HELO c\nS: 250\nC: MAIL FROM:<a@b.example> SMTPUTF8\nS: 555\nC: MAIL FROM:<ü@b.example>\nS: 501"},
		{"recipients", begin + "C: RCPT TO:<jürgen@example.test>\nS: 250\nC: RCPT TO:<ju\u0308rgen@EXAMPLE.test>\nS: 250\nC: RCPT TO:<\"jürgen\"@example.test>\nS: 250\nC: RCPT TO:<\"user name ü\"@example.test>\nS: 250\nC: RCPT TO:<用户@例子.example>\nS: 250\nC: RCPT TO:<用户@xn--fsqu00a.example>\nS: 250\nC: RCPT TO:<anna@bücher.example>\nS: 250\nC: RCPT TO:<postmaster@bücher.example>\nS: 250"},
		{"unknown recipients", begin + "C: RCPT TO:<Jürgen@example.test>\nS: 550 5.1.1\nC: RCPT TO:<jürgen@bücher.example>\nS: 550 5.1.1\nC: RCPT TO:<a@ü.example>\nS: 550 5.7.1"},
		{"no U-label", begin + "C: RCPT TO:<anna@Bücher.example>\nS: 501 5.1.3\nC: RCPT TO:<anna@-ü.example>\nS: 501\nC: RCPT TO:<anna@b\u00fccher..example>\nS: 501\nC: RCPT TO:<anna@例。example>\nS: 501"},
		{"no UTF-8", begin + "C: RCPT TO:<j\xfcrgen@example.test>\nS: 501\nC: RCPT TO:<j\xed\xa0\x80@example.test>\nS: 501\nC: RCPT TO:<\"\xc0\xa0\"@example.test>\nS: 501\nC: RCPT TO:<\"\\ü\"@example.test>\nS: 501"},
		{"EHLO of a U-label", "C: EHLO bücher.example\nS: 501"},
		{"the next transaction has none", begin + "C: RSET\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<jürgen@example.test>\nS: 553 5.6.7"},
		{"VRFY", "C: EHLO c\nS: 250\nC: VRFY jürgen SMTPUTF8\nS: 250 2.1.5 <jürgen@example.test>\nC: VRFY jürgen\nS: 252 2.6.8\nC: VRFY <jürgen@example.test> smtputf8\nS: 250 2.1.5 <jürgen@example.test>\nC: VRFY anna\nS: 250 2.1.5 <anna@xn--bcher-kva.example>\nC: VRFY anna SMTPUTF8\nS: 250 2.1.5 <anna@bücher.example>\nC: VRFY \"user name ü\" SMTPUTF8\nS: 250 2.1.5 <\"user name ü\"@example.test>\nC: VRFY ü SMTPUTF8\nS: 550 5.1.1\nC: VRFY ü\nS: 550 5.1.1"},
		{"VRFY of odd things", "C: EHLO c\nS: 250\nC: VRFY SMTPUTF8\nS: 550 5.1.1\nC: VRFY alice SMTPUTF8=1\nS: 501\nC: VRFY alice SMTPUTF8 SMTPUTF8\nS: 501\nC: VRFY alice  SMTPUTF8\nS: 501\nC: VRFY \xfc SMTPUTF8\nS: 501\nC: VRFY alice SMTPUTF8\nS: 250 2.1.5 <alice@example.test>"},
		{"EXPN", "C: EHLO c\nS: 250\nC: EXPN jürgen SMTPUTF8\nS: 250 2.1.5 <jürgen@example.test>\nC: EXPN jürgen\nS: 252 2.6.8\nC: EXPN alice SMTPUTF8\nS: 250 2.1.5 <alice@example.test>"},
	}
	f := serve(t, worldwide(t))
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := f.dial(t)
			c.play(strings.TrimSuffix(tt.dialogue, "\n"))
			c.play("C: QUIT\nS: 221")
		})
	}
}

// TestRepliesAreASCII: an address that is repeated to people is not repeated as it is. RFC 6531 §3.7.4.2
func TestRepliesAreASCII(t *testing.T) {
	for seed := range uint64(6) {
		c := serve(t, worldwide(t), seeded(seed)).dial(t)
		for _, line := range []string{"EHLO c", "MAIL FROM:<ü@b> SMTPUTF8", "RCPT TO:<jürgen@example.test>", "RCPT TO:<ö@example.test>", "RCPT TO:<ö@ä.example>", "VRFY jürgen", "EXPN jürgen", "VRFY ß SMTPUTF8", "HELP ü", "NOOP ü", "ü"} {
			c.send(line + "\r\n")
			for _, reply := range c.reply() {
				assert.True(t, isASCII(reply), "%q: %q", line, reply)
			}
		}
	}
}

// TestInternationalTrace: the fields of this host are in UTF-8, and name what was used.
// RFC 6531 §3.7.3, §4.3
func TestInternationalTrace(t *testing.T) {
	tests := []struct {
		name, hello string
		options     []func(*Config)
		with        string
	}{
		{"SMTP", "EHLO", nil, "UTF8SMTP"},
		{"LMTP", "LHLO", []func(*Config){asRole(LMTP)}, "UTF8LMTP"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			options := append(tt.options, worldwide(t), func(c *Config) { c.Hostname = "mx.xn--bcher-kva.example" })
			f := serve(t, options...)
			c := f.dial(t)
			c.play("C: " + tt.hello + " xn--fsqu00a.example\nS: 250\nC: MAIL FROM:<ü@ö.example> SMTPUTF8\nS: 250\nC: RCPT TO:<用户@xn--fsqu00a.example>\nS: 250\nC: DATA\nS: 354\nC: Subject: ü\nC: .\nS: 250")
			got := f.mail(t, "用户@xn--fsqu00a.example")
			require.Len(t, got, 1)
			assert.True(t, strings.HasPrefix(got[0], "Return-Path: <ü@ö.example>\r\n"))
			assert.Contains(t, got[0], "\r\nReceived: from 例子.example (")
			assert.Contains(t, got[0], "\r\n\tby mx.bücher.example with "+tt.with+" id ")
			assert.Contains(t, got[0], "\r\n\tfor <用户@例子.example>;")
			assert.True(t, strings.HasSuffix(got[0], "\r\nSubject: ü\r\n"))
			c.play("C: MAIL FROM:<a@b.example>\nS: 250\nC: RCPT TO:<anna@xn--bcher-kva.example>\nS: 250\nC: DATA\nS: 354\nC: .\nS: 250")
			assert.True(t, isASCII(f.mail(t, "anna@xn--bcher-kva.example")[0]))
		})
	}
}

func TestUTF8TransmissionTypes(t *testing.T) {
	for _, tt := range []struct {
		tls  bool
		user string
		want string
	}{{false, "", "UTF8SMTP"}, {true, "", "UTF8SMTPS"}, {false, alice, "UTF8SMTPA"}, {true, alice, "UTF8SMTPSA"}} {
		s := &session{cfg: &Config{}, extended: true, tls: tt.tls, user: tt.user}
		assert.Equal(t, tt.want, s.transmission(&transaction{utf8: true}))
	}
}

// TestUTF8PathRoundTrip: every path of the wider grammar survives print and parse. RFC 6531 §3.3
func TestUTF8PathRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := Path{
			Local:  rapid.StringMatching(`[ -~äß例😀]{1,12}`).Draw(t, "local-part"),
			Domain: rapid.SampledFrom([]string{"bücher.example", "例子", "a.b", "[1.2.3.4]", "xn--bcher-kva.ü"}).Draw(t, "domain"),
		}
		got, _, err := parseMail("FROM:"+want.String(), true)
		require.NoError(t, err)
		require.Equal(t, want, got)
		_, _, err = parseMail("FROM:"+want.String(), false)
		require.Equal(t, want.isASCII(), err == nil)
	})
}
