package smtp

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"mailspec/reference/auth"
	"mailspec/reference/store"
)

// forgetful takes every message and keeps none, so that the session alone is measured.
type forgetful struct{ store.Store }

func (forgetful) Deliver([]string, store.NewMessage) error { return nil }

// BenchmarkSessionData sends messages by DATA, BenchmarkSessionBdat the same ones by BDAT, in one chunk
// or in many. Each transaction is one group of commands.
func BenchmarkSessionData(b *testing.B) {
	for _, size := range []int{1 << 10, 1 << 20} {
		b.Run(fmt.Sprintf("%dKiB", size>>10), func(b *testing.B) {
			benchmarkSession(b, "DATA\r\n"+benchmarkMessage(size)+".\r\n", 5, size)
		})
	}
}

func BenchmarkSessionBdat(b *testing.B) {
	tests := []struct{ size, chunk int }{{1 << 10, 1 << 10}, {1 << 20, 1 << 20}, {1 << 20, 1 << 14}}
	for _, tt := range tests {
		b.Run(fmt.Sprintf("%dKiB by %dKiB", tt.size>>10, tt.chunk>>10), func(b *testing.B) {
			var commands strings.Builder
			chunks := 0
			for rest := benchmarkMessage(tt.size); rest != ""; chunks++ {
				n := min(tt.chunk, len(rest))
				fmt.Fprintf(&commands, "BDAT %d\r\n%s", n, rest[:n])
				rest = rest[n:]
			}
			benchmarkSession(b, commands.String()+"BDAT 0 LAST\r\n", 3+chunks+1, tt.size)
		})
	}
}

func benchmarkMessage(size int) string {
	const line = "0123456789012345678901234567890123456789012345678901234567890123456789\r\n"
	return strings.Repeat(line, size/len(line)) + strings.Repeat("x", size%len(line)) + "\r\n"
}

// benchmarkSession runs the same transaction over and over in one session per processor.
func benchmarkSession(b *testing.B, message string, replies, size int) {
	accounts, err := auth.NewAccounts(auth.Account{Address: alice, Password: "x"})
	require.NoError(b, err)
	server := New(Config{Accounts: accounts, Store: forgetful{}})
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(b, err)
	var serving sync.WaitGroup
	serving.Go(func() { _ = server.Serve(l) })
	defer serving.Wait()
	defer server.Close()
	transaction := []byte("RSET\r\nMAIL FROM:<a@b.c>\r\nRCPT TO:<alice@example.test>\r\n" + message)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		conn, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			b.Error(err)
			return
		}
		defer conn.Close()
		in := bufio.NewReader(conn)
		_, _ = io.WriteString(conn, "EHLO c\r\n")
		if err := skipReplies(in, 2); err != nil { // the greeting is one
			b.Error(err)
			return
		}
		for pb.Next() {
			_, _ = conn.Write(transaction)
			if err := skipReplies(in, replies); err != nil {
				b.Error(err)
				return
			}
		}
	})
}

// skipReplies reads replies that must not be refusals.
func skipReplies(in *bufio.Reader, n int) error {
	for n > 0 {
		line, err := in.ReadString('\n')
		if err != nil {
			return err
		}
		if line[0] > '3' {
			return fmt.Errorf("refused: %q", line)
		}
		if line[3] == ' ' {
			n--
		}
	}
	return nil
}
