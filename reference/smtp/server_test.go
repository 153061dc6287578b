package smtp

import (
	"bufio"
	"net"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/auth"
	"mailspec/reference/store"
)

// pipeListener hands out one side of pipes.
type pipeListener struct {
	conns chan net.Conn
	once  sync.Once
	done  chan struct{}
}

func newPipeListener() *pipeListener {
	return &pipeListener{conns: make(chan net.Conn), done: make(chan struct{})}
}

func (l *pipeListener) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.done:
		return nil, net.ErrClosed
	}
}
func (l *pipeListener) Close() error   { l.once.Do(func() { close(l.done) }); return nil }
func (l *pipeListener) Addr() net.Addr { return &net.UnixAddr{Name: "pipe", Net: "unix"} }

func (l *pipeListener) dial() net.Conn {
	ours, theirs := net.Pipe()
	l.conns <- theirs
	return ours
}

// TestTimeouts: five minutes of silence end a session with 421, wherever it is, and so do five minutes
// of a command that never ends. RFC 5321 §3.8, §4.5.3.2.7
func TestTimeouts(t *testing.T) {
	tests := []struct {
		name   string
		octets []string // sent before the silence
		drip   string   // sent every minute then
		most   time.Duration
	}{
		{"after the greeting", nil, "", 5 * time.Minute},
		{"within a command", []string{"NOO"}, "", 5 * time.Minute},
		{"a command that drips", []string{"NOO"}, "x", 5 * time.Minute},
		{"a long command that drips", []string{"NOO" + strings.Repeat("x", 5000)}, "x", 5 * time.Minute},
		{"within data", []string{"EHLO c\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<alice@example.test>\r\n", "DATA\r\n", "x"}, "", 5 * time.Minute},
		{"data that drips", []string{"EHLO c\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<alice@example.test>\r\n", "DATA\r\n"}, "x", 50 * time.Minute},
		{"within a chunk", []string{"EHLO c\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<alice@example.test>\r\n", "BDAT 10\r\n", "x"}, "", 5 * time.Minute},
		{"a chunk that drips", []string{"EHLO c\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<alice@example.test>\r\n", "BDAT 1000000\r\n"}, "x", 50 * time.Minute},
		{"a refused chunk that drips", []string{"BDAT 9223372036854775807 LAST\r\n"}, "x", 50 * time.Minute},
		{"within authentication", []string{"EHLO c\r\n", "AUTH PLAIN\r\n"}, "", 5 * time.Minute},
		{"within a longer authentication", []string{"EHLO c\r\n", "AUTH LOGIN\r\n", "YQ==\r\n"}, "", 5 * time.Minute},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := &fixture{store: store.NewMemory()}
				accounts := serveAccounts(t)
				f.server = New(Config{Accounts: accounts, Store: f.store, AllowPlaintext: true})
				l := newPipeListener()
				go f.server.Serve(l)
				conn := l.dial()
				var got strings.Builder
				var reading sync.WaitGroup
				reading.Go(func() {
					chunk := make([]byte, 1024)
					for {
						n, err := conn.Read(chunk)
						got.Write(chunk[:n])
						if err != nil {
							return
						}
					}
				})
				synctest.Wait()
				begin := time.Now()
				for _, o := range tt.octets {
					_, err := conn.Write([]byte(o))
					require.NoError(t, err)
					synctest.Wait()
				}
				for tt.drip != "" {
					<-time.After(time.Minute) // by the clock of the bubble
					if _, err := conn.Write([]byte(tt.drip)); err != nil {
						break
					}
				}
				reading.Wait()
				assert.LessOrEqual(t, time.Since(begin), tt.most+2*time.Minute)
				assert.GreaterOrEqual(t, time.Since(begin), 5*time.Minute)
				assert.Contains(t, got.String(), "\r\n421 4.4.2 localhost ")
				conn.Close()
				require.NoError(t, f.server.Close())
				require.NoError(t, f.store.Close())
			})
		})
	}
}

// TestClose: sessions hear of it, also in the middle of a message, and nobody is left. RFC 5321 §3.8
func TestClose(t *testing.T) {
	f := serve(t)
	idle, busy := f.dial(t), f.dial(t)
	busy.play(envelope)
	busy.send("half\r\n")
	chunk := f.dial(t)
	chunk.play(opened)
	chunk.send("BDAT 1000\r\nhalf")
	require.NoError(t, f.server.Close())
	for _, c := range []*client{idle, busy, chunk} {
		c.play("S: 421 4.3.2 mx.example.test")
		c.closed()
	}
	assert.Empty(t, f.mail(t, alice))
	require.NoError(t, f.server.Close(), "again")
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, f.server.Serve(l), "a closed server serves nothing")
}

func TestTooManySessions(t *testing.T) {
	f := serve(t, func(c *Config) { c.MaxSessions = 1 })
	first := f.dial(t)
	conn, err := net.Dial("tcp", f.address)
	require.NoError(t, err)
	second := newClient(t, conn)
	second.play("S: 421 4.3.2")
	second.closed()
	first.play("C: NOOP\nS: 250")
}

// TestManySessions: deliveries at once, none lost.
func TestManySessions(t *testing.T) {
	const clients, each = 20, 10
	f := serve(t)
	var all sync.WaitGroup
	for range clients {
		c := f.dial(t)
		all.Go(func() {
			for range each {
				c.send("EHLO c\r\nMAIL FROM:<a@b.c>\r\nRCPT TO:<alice@example.test>\r\nRCPT TO:<bob@example.test>\r\nDATA\r\nx\r\n.\r\n")
				for range 6 {
					for line := "-"; len(line) < 4 || line[3] == '-'; {
						var err error
						if line, err = c.in.ReadString('\n'); !assert.NoError(t, err) {
							return
						}
					}
				}
			}
		})
	}
	all.Wait()
	assert.Len(t, f.mail(t, alice), clients*each)
	assert.Len(t, f.mail(t, bob), clients*each)
}

// TestPipePeer: a peer without an address of the network still gets a lawful trace. RFC 5321 §4.4
func TestPipePeer(t *testing.T) {
	f := serve(t)
	l := newPipeListener()
	f.listen(t, l)
	c := newClient(t, l.dial())
	c.play("S: 220\n" + envelope + "\nC: .\nS: 250\nC: EHLO [192.0.2.1]\nS: 250\n" + strings.SplitN(envelope, "\n", 3)[2] + "\nC: .\nS: 250\nC: QUIT\nS: 221")
	got := f.mail(t, alice)
	assert.Contains(t, got[0], "from client.example\r\n\tby ")
	assert.Contains(t, got[1], "from [192.0.2.1] ([192.0.2.1])\r\n\tby ")
}

// BenchmarkMessages sends small messages over sessions at once into memory, each in one group of
// commands.
func BenchmarkMessages(b *testing.B) {
	mailstore := store.NewMemory()
	defer mailstore.Close()
	accounts, err := auth.NewAccounts(auth.Account{Address: alice, Password: "x"})
	require.NoError(b, err)
	server := New(Config{Accounts: accounts, Store: mailstore})
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(b, err)
	var serving sync.WaitGroup
	serving.Go(func() { _ = server.Serve(l) })
	defer serving.Wait()
	defer server.Close()
	message := []byte("RSET\r\nMAIL FROM:<a@b.c>\r\nRCPT TO:<alice@example.test>\r\nDATA\r\n" + strings.Repeat("0123456789\r\n", 100) + ".\r\n")
	b.RunParallel(func(pb *testing.PB) {
		conn, err := net.Dial("tcp", l.Addr().String())
		require.NoError(b, err)
		defer conn.Close()
		in := bufio.NewReader(conn)
		_, _ = conn.Write([]byte("HELO c\r\n"))
		for replies := 2; pb.Next(); replies = 5 {
			_, _ = conn.Write(message)
			for range replies {
				if _, err := in.ReadString('\n'); err != nil {
					b.Error(err)
				}
			}
		}
	})
}
