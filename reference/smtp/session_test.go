package smtp

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDialogues plays what a client may do to a server of the first role.
func TestDialogues(t *testing.T) {
	tests := []struct{ name, dialogue string }{
		{"HELO", "C: HELO client.example\nS: 250 mx.example.test"},
		{"any case", "C: eHlO client.example\nS: 250\nC: nOOp\nS: 250 2.0.0\nC: mail from:<>\nS: 250 2.1.0"},
		{"trailing white space", "C: EHLO client.example \nS: 250\nC: RSET \t \nS: 250 2.0.0"},
		{"EHLO of an address", "C: EHLO [127.0.0.1]\nS: 250\nC: EHLO [IPv6:::1] and more\nS: 250"},
		{"EHLO without a name", "C: EHLO\nS: 501\nC: EHLO client..example\nS: 501\nC: EHLO a b\nS: 501\nC: EHLO a_b\nS: 501\nC: HELO [127.0.0.1]\nS: 501\nC: HELO\nS: 501"},
		{"a refused EHLO changes nothing", "C: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: EHLO -\nS: 501\nC: RCPT TO:<alice@example.test>\nS: 250"},
		{"EHLO resets", "C: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: HELO c\nS: 250\nC: RCPT TO:<alice@example.test>\nS: 503 5.5.1"},
		{"MAIL before EHLO", "C: MAIL FROM:<>\nS: 503 5.5.1\nC: RCPT TO:<alice@example.test>\nS: 503 5.5.1\nC: DATA\nS: 503 5.5.1"},
		{"others before EHLO", "C: NOOP\nS: 250\nC: RSET\nS: 250\nC: HELP\nS: 214 2.0.0\nC: VRFY alice\nS: 250 2.1.5 <alice@example.test>\nC: EXPN alice\nS: 250 2.1.5 <alice@example.test>"},
		{"unknown", "C: XYZZY\nS: 500 5.5.2\nC: \nS: 500 5.5.2\nC:  EHLO c\nS: 500 5.5.2\nC: EHLOX c\nS: 500 5.5.2\nC: LHLO c\nS: 500 5.5.2\nC: N\xc3\x84P\nS: 500 5.5.2"},
		{"arguments where none belong", "C: EHLO c\nS: 250\nC: RSET x\nS: 501 5.5.4\nC: DATA x\nS: 501 5.5.4\nC: QUIT x\nS: 501 5.5.4\nC: NOOP any thing\nS: 250\nC: HELP MAIL\nS: 214\nC: NOOP \xff\nS: 501\nC: HELP \x01\nS: 501"},
		{"MAIL twice", "C: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: MAIL FROM:<a@b.c>\nS: 503 5.5.1\nC: RSET\nS: 250\nC: MAIL FROM:<a@b.c>\nS: 250"},
		{"MAIL syntax", "C: EHLO c\nS: 250\nC: MAIL FROM:a@b\nS: 501 5.1.7\nC: MAIL\nS: 501\nC: MAIL FROM: <a@b>\nS: 501\nC: MAIL FROM:<a@b>\nS: 250"},
		{"MAIL parameters", "C: EHLO c\nS: 250\nC: MAIL FROM:<a@b> X=1\nS: 555 5.5.4\nC: MAIL FROM:<a@b> AUTH=<>\nS: 555 5.5.4\nC: MAIL FROM:<a@b> BODY=16BIT\nS: 501 5.5.4\nC: MAIL FROM:<a@b> BODY\nS: 501\nC: MAIL FROM:<a@b> BODY=8bitmime SIZE=99\nS: 250"},
		{"SIZE", "C: EHLO c\nS: 250\nC: MAIL FROM:<a@b> SIZE=10485761\nS: 552 5.3.4\nC: MAIL FROM:<a@b> SIZE=99999999999999999999\nS: 552\nC: MAIL FROM:<a@b> SIZE=000000000000000000001\nS: 501\nC: MAIL FROM:<a@b> SIZE=-1\nS: 501\nC: MAIL FROM:<a@b> SIZE\nS: 501\nC: MAIL FROM:<a@b> SIZE=10485760\nS: 250"},
		{"no parameters after HELO", "C: HELO c\nS: 250\nC: MAIL FROM:<a@b> SIZE=1\nS: 555\nC: MAIL FROM:<a@b>\nS: 250"},
		{"RCPT", "C: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<alice@EXAMPLE.TEST>\nS: 250 2.1.5\nC: RCPT TO:<\"alice\"@example.test>\nS: 250\nC: RCPT TO:<@a,@b:alice@example.test>\nS: 250"},
		{"RCPT refused", "C: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<carol@example.test>\nS: 550 5.1.1\nC: RCPT TO:<Alice@example.test>\nS: 550 5.1.1\nC: RCPT TO:<a@elsewhere.example>\nS: 550 5.7.1\nC: RCPT TO:<alice@[127.0.0.1]>\nS: 550 5.7.1\nC: RCPT TO:<>\nS: 501 5.1.3\nC: RCPT TO:<alice@example.test> NOTIFY=NEVER\nS: 555 5.5.4"},
		{"postmaster", "C: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: RCPT TO:<PostMaster>\nS: 250\nC: RCPT TO:<POSTMASTER@example.test>\nS: 250\nC: RCPT TO:<postmaster@other.test>\nS: 250\nC: RCPT TO:<postmaster@elsewhere.example>\nS: 550"},
		{"DATA without recipients", "C: EHLO c\nS: 250\nC: DATA\nS: 503 5.5.1\nC: MAIL FROM:<>\nS: 250\nC: DATA\nS: 503 5.5.1\nC: RCPT TO:<carol@example.test>\nS: 550\nC: DATA\nS: 503\nC: RCPT TO:<alice@example.test>\nS: 250\nC: DATA\nS: 354\nC: .\nS: 250 2.0.0"},
		{"VRFY", "C: VRFY\nS: 501\nC: VRFY bob\nS: 553 5.1.4\nC: VRFY bob@other.test\nS: 250 2.1.5 <bob@other.test>\nC: VRFY <alice@example.test>\nS: 250 2.1.5 <alice@example.test>\nC: VRFY \"alice\"\nS: 250\nC: VRFY carol\nS: 550 5.1.1\nC: VRFY a@elsewhere.example\nS: 550\nC: VRFY postmaster\nS: 250 2.1.5 <alice@example.test>\nC: VRFY a b\nS: 501"},
		{"EXPN", "C: EXPN bob\nS: 250 2.1.5 <bob@\nC: EXPN carol\nS: 550 5.1.1\nC: EXPN\nS: 501"},
		{"VRFY in a transaction", "C: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250\nC: VRFY alice\nS: 250\nC: EXPN alice\nS: 250\nC: NOOP\nS: 250\nC: HELP\nS: 214\nC: RCPT TO:<alice@example.test>\nS: 250"},
		{"no TLS here", "C: EHLO c\nS: 250\nC: STARTTLS\nS: 502 5.5.1"},
	}
	f := serve(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := f.dial(t)
			c.play(tt.dialogue)
			c.play("C: QUIT\nS: 221 2.0.0 mx.example.test")
			c.closed()
		})
	}
}

// TestBareLineEndsInCommands: nothing but CRLF ends a command. RFC 5321 §2.3.8
func TestBareLineEndsInCommands(t *testing.T) {
	c := serve(t).dial(t)
	c.send("NOOP\nNOOP\r\nNOOP a\nRSET\r\nNOOP\rNOOP\r\nNOOP\r\r\nQUIT\r\n")
	c.play("S: 500\nS: 501\nS: 500\nS: 500\nS: 221")
	c.closed()
}

func TestEHLOKeywords(t *testing.T) {
	tests := []struct {
		name    string
		options []func(*Config)
		want    []string
	}{
		{"plain", nil, nil},
		{"with TLS", []func(*Config){withTLS(certificate(t))}, []string{"STARTTLS"}},
		{"passwords in the clear", []func(*Config){plaintext}, []string{"AUTH SCRAM-SHA-256 SCRAM-SHA-1 PLAIN CRAM-MD5 LOGIN"}},
		{"LMTP", []func(*Config){asRole(LMTP)}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := serve(t, tt.options...)
			c := f.dial(t)
			c.send(map[bool]string{true: "LHLO c\r\n", false: "EHLO c\r\n"}[tt.name == "LMTP"])
			var got []string
			for _, line := range c.reply()[1:] {
				got = append(got, line[4:])
			}
			always := []string{"PIPELINING", "SIZE 10485760", "8BITMIME", "CHUNKING", "BINARYMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "EXPN", "HELP"}
			assert.ElementsMatch(t, append(always, tt.want...), got)
		})
	}
}

// TestLineTooLong: 512 octets are a command line, whatever they say; far more are refused once, and
// the session goes on. RFC 5321 §4.5.3.1.4, §4.5.3.1.9
func TestLineTooLong(t *testing.T) {
	c := serve(t).dial(t)
	c.send("NOOP " + strings.Repeat("x", 505) + "\r\n")
	c.play("S: 250")
	c.send("NOOP " + strings.Repeat("x", maxCommandLine-len("NOOP \r\n")) + "\r\n")
	c.play("S: 250")
	for _, long := range []int{maxCommandLine - 6, maxCommandLine + 1, 4096 - 6, 4096 - 5, 4097 - 6, 3 * 4096, 1 << 20} {
		c.send("NOOP " + strings.Repeat("x", long) + "\r\n")
		c.play("S: 500 5.5.6\nC: NOOP\nS: 250 2.0.0")
	}
	c.send("NOOP " + strings.Repeat("x\n", 5000) + "\r\nNOOP " + strings.Repeat("\r", 5000) + "\r\n")
	c.play("S: 500 5.5.6\nS: 500 5.5.6\nC: NOOP\nS: 250 2.0.0")
}

// TestPipelining: commands may come all at once, a message and its successor too, in any segments.
// RFC 2920 §3.1
func TestPipelining(t *testing.T) {
	const all = "EHLO c\r\nMAIL FROM:<a@b.c>\r\nRCPT TO:<alice@example.test>\r\nRCPT TO:<x@example.test>\r\nDATA\r\n" +
		"one\r\n.\r\nRSET\r\nMAIL FROM:<>\r\nRCPT TO:<alice@example.test>\r\nDATA\r\ntwo\r\n.\r\nQUIT\r\n"
	const want = "S: 250\nS: 250\nS: 250\nS: 550\nS: 354\nS: 250\nS: 250\nS: 250\nS: 250\nS: 354\nS: 250\nS: 221"
	f := serve(t)
	for _, segment := range []int{len(all), 1, 7} {
		c := f.dial(t)
		for rest := all; rest != ""; rest = rest[min(segment, len(rest)):] {
			c.send(rest[:min(segment, len(rest))])
		}
		c.play(want)
		c.closed()
	}
	messages := f.mail(t, alice)
	require.Len(t, messages, 6)
	assert.True(t, strings.HasSuffix(messages[4], "\r\none\r\n"))
	assert.True(t, strings.HasSuffix(messages[5], "\r\ntwo\r\n"))
}

func TestManyRecipients(t *testing.T) {
	f := serve(t, func(c *Config) { c.MaxRecipients = 100 })
	c := f.dial(t)
	c.play("C: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 250")
	for range 100 {
		c.play("C: RCPT TO:<alice@example.test>\nS: 250")
	}
	c.play("C: RCPT TO:<bob@example.test>\nS: 452 4.5.3\nC: DATA\nS: 354\nC: .\nS: 250")
	assert.Len(t, f.mail(t, alice), 1)
	assert.Empty(t, f.mail(t, bob))
}

// TestKeywordsInAnyCase: with free choices keywords may be in lower case, their parameters stay.
func TestKeywordsInAnyCase(t *testing.T) {
	seen := map[string]bool{}
	for seed := range uint64(8) {
		c := serve(t, seeded(seed), plaintext).dial(t)
		c.send("EHLO c\r\n")
		for _, line := range c.reply()[1:] {
			seen[line[4:]] = true
		}
	}
	for _, want := range []string{"AUTH SCRAM-SHA-256 SCRAM-SHA-1 PLAIN CRAM-MD5 LOGIN", "auth SCRAM-SHA-256 SCRAM-SHA-1 PLAIN CRAM-MD5 LOGIN", "8BITMIME", "8bitmime", "SIZE 10485760", "size 10485760"} {
		assert.Contains(t, seen, want)
	}
}

// TestAfterQUIT: what comes behind QUIT is not answered, and does not cost the client the last reply.
func TestAfterQUIT(t *testing.T) {
	f := serve(t)
	for range 20 {
		c := f.dial(t)
		c.send("QUIT\r\nNOOP\r\nMAIL FROM:<>\r\n")
		c.play("S: 221 2.0.0")
		c.closed()
	}
}
