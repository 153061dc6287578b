package pop3

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"io"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/reference/auth"
	"mailspec/reference/store"
)

const (
	alice    = "alice@example.test"
	bob      = "bob@example.test"
	password = "open sesame"
)

// mail holds messages of 21, 35 and 12 octets.
func mail() []string {
	return []string{
		"Subject: 1\r\n\r\nhello\r\n",
		"Subject: two\r\n\r\n.dot\r\n..\r\n.\r\nend.\r\n",
		"Subject: 3\r\n",
	}
}

// fixture is a server on loopback with mail for alice.
type fixture struct {
	server *Server
	store  store.Store
	addr   string
	tls    *tls.Config // for a client
}

func start(t *testing.T, change func(*Config), mail ...string) *fixture {
	t.Helper()
	f := &fixture{store: store.NewMemory()}
	for _, m := range mail {
		require.NoError(t, f.store.Deliver([]string{alice}, store.NewMessage{Body: []byte(m)}))
	}
	serverTLS, clientTLS := certificate(t)
	f.tls = clientTLS
	cfg := Config{Accounts: testAccounts(t), Store: f.store, TLS: serverTLS, AllowPlaintext: true}
	if change != nil {
		change(&cfg)
	}
	f.server = New(cfg)
	t.Cleanup(func() {
		require.NoError(t, f.server.Close())
		require.NoError(t, f.store.Close())
	})
	f.addr = f.listen(t, nil)
	return f
}

func testAccounts(t testing.TB) *auth.Accounts {
	accounts, err := auth.NewAccounts(auth.Account{Address: alice, Password: password}, auth.Account{Address: bob, Password: password})
	require.NoError(t, err)
	return accounts
}

// listen serves one more address; with a TLS configuration, by implicit TLS.
func (f *fixture) listen(t *testing.T, cfg *tls.Config) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	addr := l.Addr().String()
	if cfg != nil {
		l = tls.NewListener(l, cfg)
	}
	done := make(chan error, 1)
	go func() { done <- f.server.Serve(l) }()
	t.Cleanup(func() {
		require.NoError(t, f.server.Close())
		require.NoError(t, <-done)
	})
	return addr
}

func certificate(t *testing.T) (server, client *tls.Config) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), DNSNames: []string{"localhost"}, NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	require.NoError(t, err)
	leaf, err := x509.ParseCertificate(der)
	require.NoError(t, err)
	roots := x509.NewCertPool()
	roots.AddCert(leaf)
	server = &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
	return server, &tls.Config{RootCAs: roots, ServerName: "localhost"}
}

// client plays raw dialogues.
type client struct {
	t    *testing.T
	conn net.Conn
	in   *bufio.Reader
}

// dial connects and takes the greeting.
func (f *fixture) dial(t *testing.T) *client {
	t.Helper()
	conn, err := net.Dial("tcp", f.addr)
	require.NoError(t, err)
	c := newClient(t, conn)
	c.play("S: +OK*")
	return c
}

func newClient(t *testing.T, conn net.Conn) *client {
	t.Cleanup(func() { conn.Close() })
	require.NoError(t, conn.SetDeadline(time.Now().Add(10*time.Second)))
	return &client{t: t, conn: conn, in: bufio.NewReader(conn)}
}

// play sends lines that begin with "C: " and compares those that begin with "S: "; a star at the end
// stands for any rest. Consecutive lines of the client go out in one write.
func (c *client) play(script ...string) {
	c.t.Helper()
	var out strings.Builder
	for _, line := range script {
		side, text := line[:3], line[3:]
		if side == "C: " {
			out.WriteString(text + "\r\n")
			continue
		}
		c.send(out.String())
		out.Reset()
		c.expect(text)
	}
	c.send(out.String())
}

func (c *client) send(octets string) {
	c.t.Helper()
	if octets == "" {
		return
	}
	_, err := c.conn.Write([]byte(octets))
	require.NoError(c.t, err)
}

func (c *client) expect(want string) {
	c.t.Helper()
	got, err := c.in.ReadString('\n')
	require.NoError(c.t, err, "waiting for %q", want)
	require.True(c.t, strings.HasSuffix(got, "\r\n"), "%q", got)
	got = strings.TrimSuffix(got, "\r\n")
	if prefix, open := strings.CutSuffix(want, "*"); open {
		require.True(c.t, strings.HasPrefix(got, prefix), "want %q, got %q", want, got)
		return
	}
	require.Equal(c.t, want, got)
}

// lines reads a multi-line response up to its termination.
func (c *client) lines() (list []string) {
	c.t.Helper()
	for {
		line, err := c.in.ReadString('\n')
		require.NoError(c.t, err)
		line = strings.TrimSuffix(line, "\r\n")
		if line == "." {
			return list
		}
		list = append(list, line)
	}
}

// closed checks that the server has hung up.
func (c *client) closed() {
	c.t.Helper()
	_, err := c.in.ReadByte()
	require.ErrorIs(c.t, err, io.EOF)
}

func (c *client) login() {
	c.t.Helper()
	c.play("C: USER "+alice, "S: +OK*", "C: PASS "+password, "S: +OK*")
}
