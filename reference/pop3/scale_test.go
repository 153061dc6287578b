package pop3

import (
	"bufio"
	"net"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/store"
)

// messages is how many a large maildrop holds.
const messages = 100_000

// countingStore counts how often a message is read.
type countingStore struct {
	store.Store
	bodies *atomic.Int64
}

func (s countingStore) Open(account, name string) (store.Mailbox, error) {
	box, err := s.Store.Open(account, name)
	return countingBox{box, s.bodies}, err
}

type countingBox struct {
	store.Mailbox
	bodies *atomic.Int64
}

func (b countingBox) Body(uid store.UID) ([]byte, error) {
	b.bodies.Add(1)
	return b.Mailbox.Body(uid)
}

// startLarge serves a large maildrop and logs in.
func startLarge(t testing.TB) (conn net.Conn, in *bufio.Reader, bodies *atomic.Int64) {
	st := store.NewMemory()
	batch := make([]store.NewMessage, messages)
	for i := range batch {
		batch[i].Body = []byte(mail()[0])
	}
	inbox, err := st.Open(alice, store.Inbox)
	require.NoError(t, err)
	_, err = inbox.Append(batch...)
	require.NoError(t, err)
	bodies = new(atomic.Int64)
	server := New(Config{Accounts: testAccounts(t), Store: countingStore{st, bodies}, AllowPlaintext: true})
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	conn, err = net.Dial("tcp", l.Addr().String())
	require.NoError(t, err)
	t.Cleanup(func() {
		conn.Close()
		require.NoError(t, server.Close())
		require.NoError(t, <-done)
		require.NoError(t, st.Close())
	})
	in = bufio.NewReader(conn)
	ask(t, conn, in, "USER "+alice+"\r\nPASS "+password+"\r\n", 3) // the greeting is the third
	return conn, in, bodies
}

// ask writes commands and reads so many lines.
func ask(t testing.TB, conn net.Conn, in *bufio.Reader, commands string, lines int) {
	_, err := conn.Write([]byte(commands))
	require.NoError(t, err)
	for range lines {
		_, err := in.ReadSlice('\n')
		require.NoError(t, err)
	}
}

// TestListingsReadNoMessage: what a maildrop lists is known without its messages.
func TestListingsReadNoMessage(t *testing.T) {
	conn, in, bodies := startLarge(t)
	ask(t, conn, in, "STAT\r\nLIST\r\nUIDL\r\nLIST 7\r\nUIDL 7\r\nDELE 7\r\nRSET\r\nNOOP\r\n", 1+2*(messages+2)+5)
	assert.Zero(t, bodies.Load())
	ask(t, conn, in, "RETR 7\r\n", 5)
	assert.EqualValues(t, 1, bodies.Load())
}

// BenchmarkListHundredThousand asks for the drop listing and all scan listings of 100,000 messages.
func BenchmarkListHundredThousand(b *testing.B) {
	conn, in, bodies := startLarge(b)
	for b.Loop() {
		ask(b, conn, in, "STAT\r\nLIST\r\n", 1+messages+2)
	}
	require.Zero(b, bodies.Load())
}
