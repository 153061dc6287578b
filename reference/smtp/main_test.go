package smtp

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"mailspec/reference/auth"
	"mailspec/reference/choice"
	"mailspec/reference/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const alice, bob = "alice@example.test", "bob@example.test"

// fixture is a server on loopback with its store.
type fixture struct {
	server  *Server
	store   store.Store
	address string
}

// serve starts a server. Options change what it is told.
func serve(t *testing.T, options ...func(*Config)) *fixture {
	t.Helper()
	f := &fixture{store: store.NewMemory()}
	cfg := Config{Hostname: "mx.example.test", Accounts: serveAccounts(t), Store: f.store}
	for _, option := range options {
		option(&cfg)
	}
	f.server = New(cfg)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	f.address = f.listen(t, l)
	t.Cleanup(func() {
		require.NoError(t, f.server.Close())
		require.NoError(t, f.store.Close())
	})
	return f
}

func serveAccounts(t *testing.T) *auth.Accounts {
	t.Helper()
	accounts, err := auth.NewAccounts(
		auth.Account{Address: alice, Password: "alice-secret"},
		auth.Account{Address: bob, Password: "bob-secret"},
		auth.Account{Address: "bob@Other.test", Password: "other-secret"})
	require.NoError(t, err)
	return accounts
}

func (f *fixture) listen(t *testing.T, l net.Listener) string {
	var serving sync.WaitGroup
	serving.Go(func() { assert.NoError(t, f.server.Serve(l)) })
	t.Cleanup(func() { f.server.Close(); serving.Wait() })
	return l.Addr().String()
}

func asRole(r Role) func(*Config)         { return func(c *Config) { c.Role = r } }
func plaintext(c *Config)                 { c.AllowPlaintext = true }
func withTLS(t *tls.Config) func(*Config) { return func(c *Config) { c.TLS = t } }
func seeded(seed uint64) func(*Config)    { return func(c *Config) { c.Choices = choice.New(seed) } }

// client is a connection to a server, with its greeting read.
type client struct {
	t    *testing.T
	conn net.Conn
	in   *bufio.Reader
}

func (f *fixture) dial(t *testing.T) *client {
	t.Helper()
	conn, err := net.Dial("tcp", f.address)
	require.NoError(t, err)
	c := newClient(t, conn)
	require.Equal(t, "220", c.reply()[0][:3])
	return c
}

func newClient(t *testing.T, conn net.Conn) *client {
	t.Cleanup(func() { conn.Close() })
	require.NoError(t, conn.SetDeadline(time.Now().Add(20*time.Second)))
	return &client{t, conn, bufio.NewReader(conn)}
}

func (c *client) send(octets string) {
	c.t.Helper()
	_, err := c.conn.Write([]byte(octets))
	require.NoError(c.t, err)
}

// reply reads one reply and checks its form.
func (c *client) reply() (lines []string) {
	c.t.Helper()
	for {
		line, err := c.in.ReadString('\n')
		require.NoError(c.t, err, "after %q", lines)
		require.LessOrEqual(c.t, len(line), 512)
		require.True(c.t, strings.HasSuffix(line, "\r\n"), "%q", line)
		require.GreaterOrEqual(c.t, len(line), len("250 \r\n"), "%q", line)
		line = strings.TrimSuffix(line, "\r\n")
		lines = append(lines, line)
		require.Equal(c.t, lines[0][:3], line[:3])
		if line[3] == ' ' {
			return lines
		}
		require.Equal(c.t, byte('-'), line[3], "%q", line)
	}
}

// play runs a dialogue: "C: " lines are sent with CRLF, each "S: " line is how a reply begins, in all
// of its lines.
func (c *client) play(dialogue string) {
	c.t.Helper()
	for line := range strings.SplitSeq(strings.TrimSpace(dialogue), "\n") {
		line = strings.TrimLeft(line, "\t")
		if text, is := strings.CutPrefix(line, "C: "); is {
			c.send(text + "\r\n")
			continue
		}
		want, is := strings.CutPrefix(line, "S: ")
		require.True(c.t, is, "%q", line)
		code, enhanced, _ := strings.Cut(want, " ")
		for _, got := range c.reply() {
			require.Equal(c.t, code, got[:3], "%s: %s", line, got)
			require.True(c.t, strings.HasPrefix(got[4:], enhanced), "%s: %s", line, got)
		}
	}
}

// closed wants the connection to be closed in order.
func (c *client) closed() {
	c.t.Helper()
	_, err := c.in.ReadByte()
	require.ErrorContains(c.t, err, "EOF")
}

// mail gives the messages of an account's INBOX.
func (f *fixture) mail(t *testing.T, account string) (messages []string) {
	t.Helper()
	m, err := f.store.Open(account, store.Inbox)
	require.NoError(t, err)
	list, err := m.Messages()
	require.NoError(t, err)
	for _, msg := range list {
		body, err := m.Body(msg.UID)
		require.NoError(t, err)
		messages = append(messages, string(body))
	}
	return messages
}

// certificate makes a server's TLS configuration that a client without checks takes.
func certificate(t *testing.T) *tls.Config {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	require.NoError(t, err)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
}

func insecure() *tls.Config { return &tls.Config{InsecureSkipVerify: true} }

func plainMessage(authzid, user, password string) string {
	return base64.StdEncoding.EncodeToString([]byte(authzid + "\x00" + user + "\x00" + password))
}
