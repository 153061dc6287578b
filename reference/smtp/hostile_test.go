package smtp

import (
	"bytes"
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"mailspec/reference/queue"
)

// fragments are what a client might say, and what none should.
var fragments = []string{
	"EHLO c\r\n", "LHLO c\r\n", "HELO c\r\n", "MAIL FROM:<>", "MAIL FROM:<ü@ö.example>", " SMTPUTF8", " BODY=BINARYMIME", " BODY=8BITMIME",
	" RET=FULL", " ENVID=+41", " BY=-1;N", " BY=1;R", " SIZE=5", "\r\n", "RCPT TO:<alice@example.test>", "RCPT TO:<bob@example.test>",
	"RCPT TO:<x@elsewhere.example>", " NOTIFY=SUCCESS", " ORCPT=utf-8;\\x{E4}@b", "DATA\r\n", "\r\n.\r\n", "BDAT 0\r\n", "BDAT 0 LAST\r\n",
	"BDAT 3\r\n", "BDAT 3 LAST\r\n", "BDAT 99999999999\r\n", "BDAT -1\r\n", "abc", "a\n\r", "RSET\r\n", "VRFY ü SMTPUTF8\r\n", "EXPN alice\r\n",
	"AUTH LOGIN\r\n", "AUTH PLAIN\r\n", "AUTH SCRAM-SHA-256 biwsbj1hLHI9Yg==\r\n", "YQ==\r\n", "*\r\n", "AGFsaWNlQGV4YW1wbGUudGVzdABhbGljZS1zZWNyZXQ=\r\n", "\xff", "\x00",
}

// TestSessionsOfAnything: whatever a client says, in whatever order, each reply has its form, holds no
// octet beyond ASCII unless it was asked for, and the session ends when the client does.
func TestSessionsOfAnything(t *testing.T) {
	for _, role := range []Role{MTA, Submission, LMTP} {
		f := serve(t, asRole(role), plaintext, withQueue(queue.NewMemory()), func(c *Config) { c.MaxMessage = 1 << 10 })
		rapid.Check(t, func(t *rapid.T) {
			said := strings.Join(rapid.SliceOfN(rapid.SampledFrom(fragments), 1, 30).Draw(t, "said"), "")
			conn, err := net.Dial("tcp", f.address)
			require.NoError(t, err)
			defer conn.Close()
			require.NoError(t, conn.SetDeadline(time.Now().Add(10*time.Second)))
			_, err = io.WriteString(conn, said)
			require.NoError(t, err)
			require.NoError(t, conn.(*net.TCPConn).CloseWrite())
			heard, err := io.ReadAll(conn)
			require.NoError(t, err)
			require.True(t, bytes.HasSuffix(heard, []byte("\r\n")))
			for line := range strings.SplitSeq(strings.TrimSuffix(string(heard), "\r\n"), "\r\n") {
				require.GreaterOrEqual(t, len(line), 4, "%q", heard)
				require.Contains(t, "2345", line[:1])
				require.True(t, digit.all(line[:3]) && (line[3] == ' ' || line[3] == '-'), "%q", line)
				require.True(t, isASCII(line) || strings.HasPrefix(line, "250"), "%q", line)
			}
		})
	}
}
