package pop3

import (
	"bufio"
	"net"
	"os"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/store"
)

func TestCloseEndsSessions(t *testing.T) {
	f := start(t, nil, mail()...)
	c := f.dial(t)
	c.login()
	c.play("C: DELE 1", "S: +OK*")
	require.NoError(t, f.server.Close())
	require.NoError(t, f.server.Close(), "a second time")
	assert.Equal(t, mail(), f.remaining(t))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, f.server.Serve(l), "after Close")
}

func TestMaxSessions(t *testing.T) {
	f := start(t, func(c *Config) { c.MaxSessions = 1 })
	first := f.dial(t)
	conn, err := net.Dial("tcp", f.addr)
	require.NoError(t, err)
	newClient(t, conn).closed()
	first.play("C: QUIT", "S: +OK*")
}

func TestManySessions(t *testing.T) {
	f := start(t, nil)
	var group sync.WaitGroup
	for range 50 {
		c := f.dial(t)
		group.Go(func() { assert.NoError(t, askManyTimes(c)) })
	}
	group.Wait()
}

func askManyTimes(c *client) error {
	for range 20 {
		if _, err := c.conn.Write([]byte("CAPA\r\n")); err != nil {
			return err
		}
		for line := ""; line != ".\r\n"; {
			var err error
			if line, err = c.in.ReadString('\n'); err != nil {
				return err
			}
		}
	}
	return nil
}

// TestAutologout: a silent client stays for ten minutes, and one that drips octets no longer. Neither is
// told anything, and nothing is removed. RFC 1939 §3
func TestAutologout(t *testing.T) {
	t.Run("silence", func(t *testing.T) { synctest.Test(t, func(t *testing.T) { autologout(t, "") }) })
	t.Run("dripping", func(t *testing.T) { synctest.Test(t, func(t *testing.T) { autologout(t, "N") }) })
}

// TestAutologoutInAuth: the timer runs inside an authentication exchange too. RFC 1939 §3
func TestAutologoutInAuth(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &fixture{server: New(Config{AllowPlaintext: true})}
		c := f.dialPipe(t)
		defer f.server.Close()
		begin := time.Now()
		c.play("S: +OK*", "C: AUTH PLAIN", "S: + ")
		c.closed()
		assert.Equal(t, minTimeout, time.Since(begin))
	})
}

func autologout(t *testing.T, drip string) {
	f := &fixture{store: store.NewMemory()}
	defer f.store.Close()
	require.NoError(t, f.store.Deliver([]string{alice}, store.NewMessage{Body: []byte(mail()[0])}))
	f.server = New(Config{Accounts: testAccounts(t), Store: f.store, AllowPlaintext: true, Timeout: time.Second})
	c := f.dialPipe(t)
	defer f.server.Close()
	c.play("S: +OK*")
	c.login()
	c.play("C: DELE 1", "S: +OK*")

	begin := time.Now()
	require.NoError(t, c.conn.SetReadDeadline(begin.Add(minTimeout-time.Second)))
	_, err := c.in.ReadByte()
	require.ErrorIs(t, err, os.ErrDeadlineExceeded)
	c.send(drip)
	require.NoError(t, c.conn.SetReadDeadline(time.Time{}))
	c.closed()
	assert.Equal(t, minTimeout, time.Since(begin))

	synctest.Wait()
	release, err := f.store.LockMaildrop(alice)
	require.NoError(t, err)
	release()
	assert.Equal(t, mail()[:1], f.remaining(t))
}

// dialPipe connects without a network, for tests that watch the clock.
func (f *fixture) dialPipe(t *testing.T) *client {
	l := &pipeListener{conns: make(chan net.Conn), closed: make(chan struct{})}
	go f.server.Serve(l)
	ours, theirs := net.Pipe()
	l.conns <- theirs
	return &client{t: t, conn: ours, in: bufio.NewReader(ours)}
}

// pipeListener hands out what is put into it.
type pipeListener struct {
	conns  chan net.Conn
	closed chan struct{}
	once   sync.Once
}

func (l *pipeListener) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.closed:
		return nil, net.ErrClosed
	}
}

func (l *pipeListener) Close() error {
	l.once.Do(func() { close(l.closed) })
	return nil
}

func (l *pipeListener) Addr() net.Addr { return &net.TCPAddr{} }
