package lab

import (
	"bufio"
	"context"
	"crypto/tls"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// wire is a connection to one of the lab's endpoints, spoken to by hand.
type wire struct {
	t    *testing.T
	conn net.Conn
	in   *bufio.Reader
}

// connect opens a connection and reads the greeting.
func connect(t *testing.T, l *Lab, endpoint string) (w *wire, greeting string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	conn, err := dial(ctx, l.site, l.Endpoints()[endpoint])
	require.NoError(t, err)
	t.Cleanup(func() { conn.Close() })
	w = &wire{t: t, conn: conn, in: bufio.NewReader(conn)}
	return w, w.line()
}

// line reads one line.
func (w *wire) line() string {
	w.t.Helper()
	line, err := w.in.ReadString('\n')
	require.NoError(w.t, err)
	return strings.TrimSuffix(line, "\r\n")
}

// say sends a line and reads until a line that starts with want; what lies before it is returned with it.
// A reply to SMTP that is no intermediate line of another ends the reading as well.
func (w *wire) say(line, want string) []string {
	w.t.Helper()
	_, err := w.conn.Write([]byte(line + "\r\n"))
	require.NoError(w.t, err)
	var lines []string
	for {
		lines = append(lines, w.line())
		last := lines[len(lines)-1]
		if strings.HasPrefix(last, want) {
			return lines
		}
		tagged, _, _ := strings.Cut(line, " ")
		refused := len(last) > 3 && last[3] == ' ' && last[0] >= '1' && last[0] <= '5' ||
			strings.HasPrefix(last, "-ERR") || strings.HasPrefix(last, tagged+" ")
		require.False(w.t, refused, "%q was answered with %q", line, last)
	}
}

// startTLS starts TLS after the given command and its answer.
func (w *wire) startTLS(l *Lab, command, want string) {
	w.t.Helper()
	w.say(command, want)
	client := tls.Client(w.conn, &tls.Config{RootCAs: l.site.certificate.pool, ServerName: "localhost"})
	require.NoError(w.t, client.HandshakeContext(w.t.Context()))
	w.conn, w.in = client, bufio.NewReader(client)
}

// until tries again and again until what it waits for has come, for as long as the deadline allows.
func until(t *testing.T, what string, come func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !come() {
		select {
		case <-ctx.Done():
			require.Fail(t, what+" did not come")
		case <-tick.C:
		}
	}
}
