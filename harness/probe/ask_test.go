package probe

import (
	"bufio"
	"context"
	"crypto/tls"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"mailspec/harness/session"
	"mailspec/harness/smtp"
	"mailspec/harness/target"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// plainPipe is a connection on which TLS changes nothing but what the server says.
type plainPipe struct{ net.Conn }

func (plainPipe) StartTLS(context.Context, *tls.Config) error               { return nil }
func (p plainPipe) Dial(context.Context, string) (session.Transport, error) { return p, nil }

// answerIMAP answers each command with OK, and CAPABILITY with the next of the lists.
func answerIMAP(server net.Conn, capabilities []string) {
	defer server.Close()
	_, _ = server.Write([]byte("* OK go\r\n"))
	for lines := bufio.NewScanner(server); lines.Scan(); {
		tag, command, _ := strings.Cut(lines.Text(), " ")
		if command == "CAPABILITY" && len(capabilities) > 0 {
			_, _ = server.Write([]byte("* CAPABILITY " + capabilities[0] + "\r\n"))
			capabilities = capabilities[1:]
		}
		_, _ = server.Write([]byte(tag + " OK go\r\n"))
		if command == "LOGOUT" {
			return
		}
	}
}

// TestLoginDisabled: LOGINDISABLED counts where it is said last before log-in. RFC 9051 §6.2.3
func TestLoginDisabled(t *testing.T) {
	const with, bare = "IMAP4rev1 LOGINDISABLED", "IMAP4rev1"
	for _, row := range []struct {
		name         string
		tls          target.Transport
		capabilities []string
		want         bool
	}{
		{"before log-in", target.Plain, []string{with, bare}, true},
		{"behind log-in alone", target.Plain, []string{bare, with}, false},
		{"never", target.Plain, []string{bare, bare}, false},
		{"before TLS alone", target.StartTLS, []string{with + " STARTTLS", bare, with}, false},
		{"in TLS", target.StartTLS, []string{bare, with, bare}, true},
	} {
		t.Run(row.name, func(t *testing.T) {
			client, server := net.Pipe()
			done := make(chan struct{})
			go func() { defer close(done); answerIMAP(server, row.capabilities) }()
			e := target.Endpoint{Protocol: target.IMAP, Address: "127.0.0.1:143", TLS: row.tls}
			asked := &target.Target{Endpoints: []target.Endpoint{e}, Timeout: time.Minute,
				Accounts: []target.Account{{Address: "u@example.test", User: "u", Password: "p"}}}
			require.NoError(t, asked.Check())
			words, err := Endpoint(t.Context(), asked, e, plainPipe{client})
			<-done
			require.NoError(t, err)
			assert.Contains(t, words, "imap4rev1")
			assert.Equal(t, row.want, slices.Contains(words, loginDisabled))
		})
	}
}

// TestSizeLimit: only a number above nought is a limit. RFC 1870 §3
func TestSizeLimit(t *testing.T) {
	for _, row := range []struct {
		line smtp.EhloLine
		want bool
	}{
		{smtp.EhloLine{Keyword: "SIZE", Params: []string{"1000"}}, true},
		{smtp.EhloLine{Keyword: "size", Params: []string{"0100"}}, true},
		{smtp.EhloLine{Keyword: "SIZE", Params: []string{"0"}}, false},
		{smtp.EhloLine{Keyword: "SIZE", Params: []string{"000"}}, false},
		{smtp.EhloLine{Keyword: "SIZE"}, false},
		{smtp.EhloLine{Keyword: "SIZES", Params: []string{"1000"}}, false},
	} {
		assert.Equal(t, row.want, limitsSize(row.line), "%v", row.line)
	}
}
