package pop3

import (
	"bytes"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/reference/choice"
	"mailspec/reference/store"
)

// scriptConn is a client that has said everything beforehand.
type scriptConn struct {
	in  *bytes.Reader
	out bytes.Buffer
}

func (c *scriptConn) Read(p []byte) (int, error)       { return c.in.Read(p) }
func (c *scriptConn) Write(p []byte) (int, error)      { return c.out.Write(p) }
func (c *scriptConn) Close() error                     { return nil }
func (c *scriptConn) LocalAddr() net.Addr              { return &net.TCPAddr{} }
func (c *scriptConn) RemoteAddr() net.Addr             { return &net.TCPAddr{} }
func (c *scriptConn) SetDeadline(time.Time) error      { return nil }
func (c *scriptConn) SetReadDeadline(time.Time) error  { return nil }
func (c *scriptConn) SetWriteDeadline(time.Time) error { return nil }

// FuzzSession: whatever a client says, each line of the answer has its form, the maildrop is free again
// afterwards, and without a QUIT it is whole.
func FuzzSession(f *testing.F) {
	login := "USER " + alice + "\r\nPASS " + password + "\r\n"
	f.Add([]byte(login+"STAT\r\nLIST\r\nUIDL\r\nRETR 2\r\nTOP 2 1\r\nDELE 1\r\nRSET\r\nNOOP\r\nDELE 3\r\nQUIT\r\nSTAT\r\n"), uint64(0))
	f.Add([]byte("AUTH PLAIN "+plain("", alice, password)+"\r\nCAPA\r\nDELE 2\r\n"), uint64(1))
	f.Add([]byte("AUTH PLAIN\r\n*\r\nSTLS\r\nPASS\r\n\x00\xff\n\r\r\n"), uint64(2))
	f.Fuzz(func(t *testing.T, script []byte, seed uint64) {
		fix := &fixture{store: store.NewMemory()}
		defer fix.store.Close()
		for _, m := range mail() {
			require.NoError(t, fix.store.Deliver([]string{alice}, store.NewMessage{Body: []byte(m)}))
		}
		server := New(Config{Accounts: testAccounts(t), Store: fix.store, AllowPlaintext: true, Choices: choice.New(seed)})
		conn := &scriptConn{in: bytes.NewReader(script)}
		newSession(server, conn, conn).serve()

		out := conn.out.String()
		require.True(t, strings.HasPrefix(out, "+OK") && strings.HasSuffix(out, "\r\n"), "%q", out)
		for line := range strings.SplitAfterSeq(out, "\r\n") {
			require.LessOrEqual(t, len(line), maxResponse)
		}
		release, err := fix.store.LockMaildrop(alice)
		require.NoError(t, err)
		release()
		if !bytes.Contains(bytes.ToUpper(script), []byte("QUIT\r\n")) {
			require.Equal(t, mail(), fix.remaining(t))
		}
	})
}
