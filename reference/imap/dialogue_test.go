package imap

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/reference/auth"
	"mailspec/reference/store"
)

// testServer is a server on loopback with two accounts, alice@a.example and bob@a.example, password "pw".
type testServer struct {
	t     *testing.T
	addr  string
	store store.Store
	stop  func()
}

func startServer(t *testing.T, change ...func(*Config)) *testServer {
	t.Helper()
	s := startServerOn(t, t, change...)
	t.Cleanup(s.stop)
	return s
}

// startServerOn leaves it to the caller to stop the server, and what fails to the test it is given.
func startServerOn(failing require.TestingT, t *testing.T, change ...func(*Config)) *testServer {
	accounts, err := auth.NewAccounts(
		auth.Account{Address: "alice@a.example", Password: "pw"},
		auth.Account{Address: "bob@a.example", Password: "pw"})
	require.NoError(failing, err)
	config := Config{Accounts: accounts, Store: store.NewMemory(), AllowPlaintext: true}
	for _, c := range change {
		c(&config)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(failing, err)
	server := New(config)
	served := make(chan error, 1)
	go func() { served <- server.Serve(l) }()
	return &testServer{t, l.Addr().String(), config.Store, func() {
		require.NoError(failing, server.Close())
		require.NoError(failing, <-served)
		require.NoError(failing, config.Store.Close())
	}}
}

// client is one connection of a test.
type client struct {
	t    *testing.T
	conn net.Conn
	r    *bufio.Reader
}

// connect opens a connection and reads the greeting.
func (s *testServer) connect() *client {
	s.t.Helper()
	c := dial(s.t, s.addr)
	require.Contains(s.t, c.line(), "* OK ")
	return c
}

func dial(t *testing.T, addr string) *client {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	require.NoError(t, err)
	return newClient(t, conn)
}

func newClient(t *testing.T, conn net.Conn) *client {
	t.Cleanup(func() { conn.Close() })
	require.NoError(t, conn.SetDeadline(time.Now().Add(20*time.Second)))
	return &client{t, conn, bufio.NewReader(conn)}
}

// login opens a connection as alice.
func (s *testServer) login() *client {
	s.t.Helper()
	c := s.connect()
	c.play("C: l LOGIN alice@a.example pw", "S~ l OK ")
	return c
}

// selecting opens a connection as alice in INBOX.
func (s *testServer) selecting() *client {
	s.t.Helper()
	c := s.login()
	c.send("s SELECT INBOX\r\n")
	c.until("s OK ")
	return c
}

// deliver puts messages into alice's INBOX.
func (s *testServer) deliver(messages ...string) {
	s.t.Helper()
	for _, m := range messages {
		body := strings.ReplaceAll(m, "\n", "\r\n")
		date := time.Date(2026, 2, 3, 4, 5, 6, 0, time.FixedZone("", 3600))
		require.NoError(s.t, s.store.Deliver([]string{"alice@a.example"}, store.NewMessage{Body: []byte(body), InternalDate: date}))
	}
}

func (c *client) send(octets string) {
	c.t.Helper()
	_, err := c.conn.Write([]byte(octets))
	require.NoError(c.t, err)
}

func (c *client) line() string {
	c.t.Helper()
	line, err := c.r.ReadString('\n')
	require.NoError(c.t, err, "after %q", line)
	return strings.TrimSuffix(line, "\r\n")
}

// until reads lines up to the one with the prefix, and gives all of them.
func (c *client) until(prefix string) (lines []string) {
	c.t.Helper()
	for {
		line := c.line()
		lines = append(lines, line)
		if strings.HasPrefix(line, prefix) {
			return lines
		}
		require.Less(c.t, len(lines), 10000)
	}
}

// play sends "C: " lines and compares "S: " lines; "S~ " compares the beginning alone.
func (c *client) play(lines ...string) {
	c.t.Helper()
	for i, line := range lines {
		where := fmt.Sprintf("line %d of the dialogue", i+1)
		switch kind, text := line[:3], line[3:]; kind {
		case "C: ":
			c.send(text + "\r\n")
		case "S: ":
			require.Equal(c.t, text, c.line(), where)
		case "S~ ":
			got := c.line()
			require.True(c.t, strings.HasPrefix(got, text), "%s: want %q, got %q", where, text, got)
		default:
			c.t.Fatalf("%s: %q", where, line)
		}
	}
}

// closed tells that the server has ended the connection.
func (c *client) closed() {
	c.t.Helper()
	_, err := c.r.ReadByte()
	require.Error(c.t, err)
}
