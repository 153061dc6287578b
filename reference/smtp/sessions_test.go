package smtp

import (
	"bytes"
	"io"
	"net"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// How many sessions the test holds open, and what one may take at most, the client's half of it included.
const (
	heldSessions   = 2000
	mostPerSession = 32 << 10
)

// TestThousandsOfSessions holds sessions open, each in a transaction, and finds that one takes little memory, that mail
// goes on beside them, and that they all get their turn again.
func TestThousandsOfSessions(t *testing.T) {
	f := serve(t)
	before := memoryInUse()
	conns := make([]net.Conn, heldSessions)
	for i := range conns {
		conn, err := net.Dial("tcp", f.address)
		require.NoError(t, err)
		defer conn.Close()
		conns[i] = conn
		await(t, conn, 1)
		exchange(t, conn, "EHLO client.example\r\n", 1)
		exchange(t, conn, "MAIL FROM:<a@client.example>\r\n", 1)
		exchange(t, conn, "RCPT TO:<"+alice+">\r\n", 1)
	}
	each := (memoryInUse() - before) / heldSessions
	t.Logf("%d sessions in a transaction: %d octets of memory each, the client's half included", heldSessions, each)
	assert.Less(t, each, int64(mostPerSession))
	for _, conn := range conns {
		exchange(t, conn, "DATA\r\n", 1)
		exchange(t, conn, "Subject: x\r\n\r\nx\r\n.\r\n", 1)
	}
	assert.Len(t, f.mail(t, alice), heldSessions)
}

// memoryInUse counts what the heap and the stacks take, without garbage.
func memoryInUse() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc + m.StackInuse)
}

func exchange(t *testing.T, conn net.Conn, octets string, replies int) {
	t.Helper()
	_, err := io.WriteString(conn, octets)
	require.NoError(t, err)
	await(t, conn, replies)
}

// await reads replies without a buffer that would count as the session's.
func await(t *testing.T, conn net.Conn, replies int) {
	t.Helper()
	var octets [1024]byte
	for begun, n := 0, 0; replies > 0; {
		read, err := conn.Read(octets[n:])
		require.NoError(t, err)
		for n += read; ; {
			end := bytes.Index(octets[begun:n], []byte("\r\n"))
			if end < 0 {
				break
			}
			require.Less(t, octets[begun], byte('4'), "%q", octets[begun:n])
			if octets[begun+3] == ' ' {
				replies--
			}
			begun += end + 2
		}
	}
}
