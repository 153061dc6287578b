package reference

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"fmt"
	"net"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"mailspec/reference/auth"
	"mailspec/reference/queue"
	"mailspec/reference/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// clientTLS trusts the server.
func clientTLS(t *testing.T, s *Server, name string) *tls.Config {
	t.Helper()
	roots := x509.NewCertPool()
	require.True(t, roots.AppendCertsFromPEM(s.CA()))
	return &tls.Config{RootCAs: roots, ServerName: name}
}

func TestStartServesEveryProtocol(t *testing.T) {
	s := Start(t)
	assert.Len(t, s.Accounts(), 2)
	for _, name := range Protocols() {
		assert.Contains(t, s.Endpoints(), name)
	}
}

func TestCertificateIsForTheLoopback(t *testing.T) {
	s := Start(t, func(c *Config) { c.Hostname = "mail.example.test" })
	for _, name := range []string{"localhost", "mail.example.test", "127.0.0.1", "::1"} {
		conn, err := tls.Dial("tcp", s.Endpoints()["pop3s"], clientTLS(t, s, name))
		require.NoError(t, err, name)
		require.NoError(t, conn.Close())
	}
}

func TestNewRefuses(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	tests := []struct {
		name string
		cfg  Config
		want string
	}{
		{"address in use", Config{Listen: Listen{POP3: taken.Addr().String()}}, "pop3: "},
		{"implicit TLS without TLS", Config{NoTLS: true, Listen: Listen{POP3S: "127.0.0.1:0"}}, "pop3s: "},
		{"account without domain", Config{Accounts: []auth.Account{{Address: "alice", Password: "x"}}}, "alice"},
		{"store that is a file", Config{Data: "reference_test.go"}, "store"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := New(test.cfg)
			require.ErrorContains(t, err, test.want)
		})
	}
}

func TestMailOutlivesTheServer(t *testing.T) {
	folder := t.TempDir()
	for range 2 {
		s, err := New(Config{Data: folder})
		require.NoError(t, err)
		require.NoError(t, s.store.Deliver([]string{"alice@example.test"}, store.NewMessage{Body: []byte("A: b\r\n")}))
		require.NoError(t, s.Close())
	}
	st, err := store.OpenDurable(folder)
	require.NoError(t, err)
	inbox, err := st.Open("alice@example.test", store.Inbox)
	require.NoError(t, err)
	status, err := inbox.Status()
	require.NoError(t, err)
	assert.Equal(t, 2, status.Messages)
	require.NoError(t, st.Close())
}

func TestGivenStoreStaysOpen(t *testing.T) {
	st := store.NewMemory()
	s, err := New(Config{Store: st})
	require.NoError(t, err)
	require.NoError(t, s.Close())
	require.NoError(t, s.Close(), "a second time")
	require.NoError(t, st.Deliver([]string{"a@b"}, store.NewMessage{Body: []byte("A: b\r\n")}))
	require.NoError(t, st.Close())
}

func TestRequireTLS(t *testing.T) {
	s := Start(t, func(c *Config) { c.RequireTLS = true })
	p := dial(t, s, "pop3", plain)
	p.reply("+OK")
	p.ask("-ERR", "USER "+alice)
}

func TestNoTLS(t *testing.T) {
	s := Start(t, func(c *Config) {
		c.NoTLS = true
		c.Listen.Submissions, c.Listen.POP3S, c.Listen.IMAPS = "", "", ""
	})
	assert.Empty(t, s.CA())
	p := dial(t, s, "pop3", plain)
	p.reply("+OK")
	p.ask("-ERR", "STLS")
}

func TestGivenCertificate(t *testing.T) {
	made, err := selfSigned("mail.example.test")
	require.NoError(t, err)
	s := Start(t, func(c *Config) { c.Certificate = made })
	conn, err := tls.Dial("tcp", s.Endpoints()["pop3s"], clientTLS(t, s, "mail.example.test"))
	require.NoError(t, err)
	require.NoError(t, conn.Close())
}

// fakeTB is a test that may fail.
type fakeTB struct {
	TB
	failure string
}

func (f *fakeTB) Helper()                           {}
func (f *fakeTB) Fatalf(format string, args ...any) { f.failure = fmt.Sprintf(format, args...) }

func TestStartFailsTheTest(t *testing.T) {
	var tb fakeTB
	assert.Nil(t, Start(&tb, func(c *Config) { c.Listen.POP3 = "no address" }))
	assert.Contains(t, tb.failure, "pop3: ")
}

// TestQueueOutlivesTheServer: mail for another host waits in the folder of the store.
func TestQueueOutlivesTheServer(t *testing.T) {
	folder := t.TempDir()
	for range 2 {
		s := Start(t, func(c *Config) { c.Data = folder })
		p := dial(t, s, "submission", plain)
		p.reply("220")
		p.hello()
		p.ask("235", "AUTH PLAIN "+base64.StdEncoding.EncodeToString([]byte("\x00"+bob+"\x00"+passwordOf(s, bob))))
		p.ask("250", "MAIL FROM:<"+bob+">")
		p.ask("250", "RCPT TO:<somebody@elsewhere.example> NOTIFY=NEVER")
		p.ask("354", "DATA")
		p.ask("250", "From: a@b.example\r\n.")
		require.NoError(t, s.Close())
	}
	q, err := queue.OpenDurable(filepath.Join(folder, "queue"))
	require.NoError(t, err)
	entries, err := q.Entries()
	require.NoError(t, err)
	require.Len(t, entries, 2)
	assert.Equal(t, []queue.Recipient{{ForwardPath: "somebody@elsewhere.example", Notify: "NEVER"}}, entries[1].Recipients)
	require.NoError(t, q.Close())
}
