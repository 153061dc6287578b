package smtp

import (
	"net/mail"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSubmissionNeedsLogin: strangers may do nothing. RFC 6409 §4.3, RFC 4954 §6
func TestSubmissionNeedsLogin(t *testing.T) {
	c := serve(t, asRole(Submission), withTLS(certificate(t))).dial(t)
	c.play("C: MAIL FROM:<>\nS: 503\nC: VRFY alice\nS: 530 5.7.0\nC: EHLO c\nS: 250\nC: MAIL FROM:<>\nS: 530 5.7.0\nC: RCPT TO:<alice@example.test>\nS: 530\nC: DATA\nS: 530\nC: VRFY alice\nS: 530\nC: EXPN alice\nS: 530\nC: NOOP\nS: 250\nC: RSET\nS: 250\nC: XYZZY\nS: 500\nC: AUTH PLAIN\nS: 538 5.7.11\nC: QUIT\nS: 221")
}

func TestSubmission(t *testing.T) {
	tests := []struct {
		name, header string
		added        []string
	}{
		{"both are missing", "From: alice@example.test\r\n", []string{"Date", "Message-Id"}},
		{"the date is missing", "From: alice@example.test\r\nMESSAGE-ID: <x@y>\r\n", []string{"Date"}},
		{"the message-id is missing", "from: alice@example.test\r\ndate: Thu, 1 Jan 1970 00:00:00 +0000\r\n", []string{"Message-Id"}},
		{"nothing is missing", "From: alice@example.test\r\nDate: Thu, 1 Jan 1970 00:00:00 +0000\r\nMessage-ID: <x@y>\r\n", nil},
	}
	f := serve(t, asRole(Submission), plaintext)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := f.dial(t)
			c.play("C: EHLO c\nS: 250\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 235\n")
			c.play("C: MAIL FROM:<alice@single>\nS: 554 5.1.8\nC: MAIL FROM:<alice@example.test>\nS: 250\nC: RCPT TO:<a@elsewhere.example>\nS: 550 5.7.1\nC: RCPT TO:<bob@example.test>\nS: 250\nC: DATA\nS: 354")
			c.send(tt.header + "\r\nbody\r\n.\r\n")
			c.play("S: 250")
			all := f.mail(t, bob)
			got := all[len(all)-1]
			assert.True(t, strings.HasSuffix(got, tt.header+"\r\nbody\r\n"))
			assert.Contains(t, got, " with ESMTPA id ")
			m, err := mail.ReadMessage(strings.NewReader(got))
			require.NoError(t, err)
			for _, name := range []string{"Date", "Message-Id"} {
				assert.Len(t, m.Header[name], 1)
			}
			for _, name := range tt.added {
				assert.NotEmpty(t, m.Header[name][0])
			}
			_, err = m.Header.Date()
			require.NoError(t, err)
		})
	}
}

func TestNullReversePathIsSubmitted(t *testing.T) {
	c := serve(t, asRole(Submission), plaintext).dial(t)
	c.play("C: EHLO c\nS: 250\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 235\nC: MAIL FROM:<>\nS: 250\nC: RSET\nS: 250\nC: MAIL FROM:<a@[127.0.0.1]>\nS: 250")
}

// TestSubmittedHeader: what cannot go out is refused. RFC 6409 §8
func TestSubmittedHeader(t *testing.T) {
	const from = "From: alice@example.test\r\n"
	tests := []struct{ name, message, want string }{
		{"sound", from + "\r\nbody", ""},
		{"fields that may come twice", from + "Comments: a\r\nComments: b\r\nReceived: a\r\nReceived: b\r\n\r\n", ""},
		{"in the body", from + "\r\n" + from, ""},
		{"no From", "To: bob@example.test\r\n\r\n" + from, "no From"},
		{"no header section", "\r\n" + from, "no From"},
		{"two From", from + from + "\r\n", "more than one From"},
		{"two Subject", from + "Subject: a\r\nSUBJECT: b\r\n\r\n", "more than one Subject"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			refusal := refuseSubmitted([]byte(tt.message))
			if tt.want == "" {
				assert.Nil(t, refusal)
				return
			}
			require.NotNil(t, refusal)
			assert.Equal(t, 554, refusal.Code)
			assert.Contains(t, refusal.Text[0], tt.want)
		})
	}
}

func TestMessageIDIsReplaced(t *testing.T) {
	tests := []struct {
		body string
		kept bool
	}{
		{"<a@b>", true}, {"<a.b-c@[127.0.0.1]>", true}, {"\r\n <a@b>", true}, {"<a@b> (comment)", true}, {`<"a b"@c>`, true},
		{"", false}, {"a@b", false}, {"<ab>", false}, {"<a@b", false}, {"<a@b> <c@d>", false}, {"<a b@c>", false}, {"<a..b@c>", false}, {"<@c>", false}, {"<a@[b>", false},
	}
	for _, tt := range tests {
		header := "From: x@y\r\nMessage-ID: " + tt.body + "\r\nSubject: s\r\n"
		want := header
		if !tt.kept {
			want = "From: x@y\r\nSubject: s\r\n"
		}
		assert.Equal(t, want, string(withoutBadID([]byte(header))), tt.body)
	}
}
