package smtp

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xdg-go/scram"
)

func TestAuth(t *testing.T) {
	right := plainMessage("", alice, "alice-secret")
	long := strings.Repeat("x", 255)
	tests := []struct{ name, dialogue string }{
		{"initial response", "C: AUTH PLAIN " + right + "\nS: 235 2.7.0"},
		{"any case", "C: auth plain " + right + "\nS: 235 2.7.0"},
		{"challenge", "C: AUTH PLAIN\nS: 334\nC: " + right + "\nS: 235 2.7.0"},
		{"authorization identity", "C: AUTH PLAIN " + plainMessage(alice, alice, "alice-secret") + "\nS: 235"},
		{"as another", "C: AUTH PLAIN " + plainMessage(bob, alice, "alice-secret") + "\nS: 535 5.7.8"},
		{"twice", "C: AUTH PLAIN " + right + "\nS: 235\nC: AUTH PLAIN " + right + "\nS: 503 5.5.1\nC: EHLO c\nS: 250\nC: AUTH PLAIN " + right + "\nS: 503"},
		{"wrong, then right", "C: AUTH PLAIN " + plainMessage("", alice, "x") + "\nS: 535 5.7.8\nC: AUTH PLAIN " + right + "\nS: 235"},
		{"unknown user", "C: AUTH PLAIN " + plainMessage("", "nobody", "x") + "\nS: 535 5.7.8"},
		{"longest parts", "C: AUTH PLAIN " + plainMessage(long, long, long) + "\nS: 535 5.7.8"},
		{"cancelled", "C: AUTH PLAIN\nS: 334\nC: *\nS: 501\nC: NOOP\nS: 250"},
		{"empty initial response", "C: AUTH PLAIN =\nS: 535 5.7.8"},
		{"empty response", "C: AUTH PLAIN\nS: 334\nC: \nS: 535 5.7.8"},
		{"not base64", "C: AUTH PLAIN !\nS: 501 5.5.2\nC: AUTH PLAIN\nS: 334\nC: =AAA\nS: 501 5.5.2\nC: AUTH PLAIN\nS: 334\nC: " + right + " \nS: 501 5.5.2\nC: AUTH PLAIN\nS: 334\nC: =\nS: 501 5.5.2"},
		{"a star with the command", "C: AUTH PLAIN *\nS: 501 5.5.2"},
		{"more arguments", "C: AUTH PLAIN " + right + " x\nS: 501 5.5.2"},
		{"no mechanism", "C: AUTH\nS: 501 5.5.4\nC: AUTH PL+IN\nS: 501 5.5.4"},
		{"unknown mechanism", "C: AUTH DIGEST-MD5\nS: 504 5.5.4"},
		{"CRAM-MD5", "C: AUTH CRAM-MD5 YQ==\nS: 501 5.7.0\nC: AUTH CRAM-MD5 =\nS: 501 5.7.0\nC: AUTH CRAM-MD5\nS: 334\nC: YQ==\nS: 535\nC: AUTH CRAM-MD5\nS: 334\nC: *\nS: 501"},
		{"LOGIN", "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: " + base64.StdEncoding.EncodeToString([]byte(alice)) + "\nS: 334 UGFzc3dvcmQ6\nC: YWxpY2Utc2VjcmV0\nS: 235 2.7.0"},
		{"LOGIN, wrong", "C: AUTH login\nS: 334\nC: YQ==\nS: 334\nC: YQ==\nS: 535 5.7.8\nC: AUTH LOGIN\nS: 334\nC: *\nS: 501\nC: AUTH LOGIN\nS: 334\nC: YQ==\nS: 334\nC: !\nS: 501 5.5.2"},
		{"LOGIN with an initial response", "C: AUTH LOGIN YQ==\nS: 501 5.7.0\nC: AUTH LOGIN =\nS: 501 5.7.0\nC: NOOP\nS: 250"},
		{"SCRAM, broken", "C: AUTH SCRAM-SHA-256 =\nS: 535\nC: AUTH SCRAM-SHA-1\nS: 334\nC: *\nS: 501\nC: AUTH SCRAM-SHA-256-PLUS\nS: 504"},
		{"in a transaction", "C: MAIL FROM:<>\nS: 250\nC: AUTH PLAIN " + right + "\nS: 503 5.5.1\nC: RSET\nS: 250\nC: AUTH PLAIN " + right + "\nS: 235"},
		{"after HELO", "C: HELO c\nS: 250\nC: AUTH PLAIN " + right + "\nS: 503"},
		{"long responses are read", "C: AUTH PLAIN\nS: 334\nC: " + strings.Repeat("AAAA", 3072) + "\nS: 535"},
		{"too long a response", "C: AUTH PLAIN\nS: 334\nC: " + strings.Repeat("AAAA", 3073) + "\nS: 500 5.5.6\nC: NOOP\nS: 250"},
		{"MAIL parameter", "C: MAIL FROM:<a@b.c> AUTH=e+3Dmc2@example.com\nS: 250\nC: RSET\nS: 250\nC: MAIL FROM:<a@b.c> AUTH=<>\nS: 250\nC: RSET\nS: 250\nC: MAIL FROM:<a@b.c> AUTH=x\nS: 501\nC: MAIL FROM:<a@b.c> AUTH=a+@b\nS: 501\nC: MAIL FROM:<a@b.c> AUTH\nS: 501"},
	}
	f := serve(t, plaintext)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := f.dial(t)
			c.play("C: EHLO c\nS: 250\n" + tt.dialogue + "\nC: QUIT\nS: 221")
		})
	}
}

func TestAuthBeforeEHLO(t *testing.T) {
	c := serve(t, plaintext).dial(t)
	c.play("C: AUTH PLAIN\nS: 503 5.5.1")
}

func TestAuthNeedsTLS(t *testing.T) {
	c := serve(t, withTLS(certificate(t))).dial(t)
	c.play("C: EHLO c\nS: 250\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 538 5.7.11\nC: AUTH LOGIN\nS: 538 5.7.11\nC: AUTH SCRAM-SHA-256\nS: 538\nC: AUTH DIGEST-MD5\nS: 504")
}

// TestAuthScram: the server proves itself in a challenge, which wants an empty response. RFC 4954 §4
func TestAuthScram(t *testing.T) {
	f := serve(t, plaintext)
	for mechanism, hash := range map[string]scram.HashGeneratorFcn{"SCRAM-SHA-256": scram.SHA256, "SCRAM-SHA-1": scram.SHA1} {
		for _, initial := range []bool{true, false} {
			c := f.dial(t)
			c.play("C: EHLO c\nS: 250")
			client, err := hash.NewClient(alice, "alice-secret", "")
			require.NoError(t, err)
			talk := client.NewConversation()
			message, err := talk.Step("")
			require.NoError(t, err)
			coded := base64.StdEncoding.EncodeToString([]byte(message))
			if initial {
				c.send("AUTH " + mechanism + " " + coded + "\r\n")
			} else {
				c.play("C: AUTH " + mechanism + "\nS: 334")
				c.send(coded + "\r\n")
			}
			for range 2 {
				challenge, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(c.reply()[0], "334 "))
				require.NoError(t, err)
				message, err = talk.Step(string(challenge))
				require.NoError(t, err)
				c.send(base64.StdEncoding.EncodeToString([]byte(message)) + "\r\n")
			}
			require.True(t, talk.Valid())
			c.play("S: 235 2.7.0\nC: AUTH PLAIN\nS: 503")
		}
	}
}
