package smtp

import (
	"strings"
	"testing"
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
		{"unknown mechanism", "C: AUTH LOGIN\nS: 504 5.5.4"},
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
	c.play("C: EHLO c\nS: 250\nC: AUTH PLAIN " + plainMessage("", alice, "alice-secret") + "\nS: 538 5.7.11\nC: AUTH LOGIN\nS: 504")
}
