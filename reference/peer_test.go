package reference

import (
	"bufio"
	"crypto/tls"
	"io"
	"net"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// transport is how a peer comes to TLS, if at all.
type transport int

const (
	plain transport = iota
	startTLS
	implicit
)

// peer is a client of any protocol, which knows lines only.
type peer struct {
	t        *testing.T
	protocol string
	way      transport
	conn     net.Conn
	in       *bufio.Reader
}

func dial(t *testing.T, s *Server, protocol string, way transport) *peer {
	t.Helper()
	conn, err := net.Dial("tcp", s.Endpoints()[protocol])
	require.NoError(t, err)
	t.Cleanup(func() { conn.Close() })
	require.NoError(t, conn.SetDeadline(time.Now().Add(10*time.Second)))
	p := &peer{t: t, protocol: protocol, way: way, conn: conn, in: bufio.NewReader(conn)}
	if way == implicit {
		p.startTLS(s)
	}
	return p
}

func (p *peer) startTLS(s *Server) {
	p.t.Helper()
	conn := tls.Client(p.conn, clientTLS(p.t, s, "localhost"))
	require.NoError(p.t, conn.Handshake())
	p.conn, p.in = conn, bufio.NewReader(conn)
}

func (p *peer) send(line string) {
	p.t.Helper()
	_, err := io.WriteString(p.conn, line+"\r\n")
	require.NoError(p.t, err)
}

func (p *peer) line() string {
	p.t.Helper()
	line, err := p.in.ReadString('\n')
	require.NoError(p.t, err)
	return line
}

// reply reads an SMTP reply or the first line of a POP3 response.
func (p *peer) reply(want string) {
	p.t.Helper()
	line := p.line()
	for strings.HasPrefix(line, want+"-") {
		line = p.line()
	}
	require.True(p.t, strings.HasPrefix(line, want), "want %s, got %q", want, line)
}

func (p *peer) ask(want, line string) {
	p.t.Helper()
	p.send(line)
	p.reply(want)
}

// tagged runs an IMAP command and gives the last string that came before its OK.
func (p *peer) tagged(tag, command string) (last string) {
	p.t.Helper()
	p.send(tag + " " + command)
	for {
		line := p.line()
		if rest, ours := strings.CutPrefix(line, tag+" "); ours {
			require.True(p.t, strings.EqualFold(rest[:min(3, len(rest))], "OK "), "%q", line)
			return last
		}
		if size, found := literal(line); found {
			octets := make([]byte, size)
			_, err := io.ReadFull(p.in, octets)
			require.NoError(p.t, err)
			last = string(octets)
		}
	}
}

// literal tells whether a line announces a literal. RFC 9051 §4.3
func literal(line string) (size int, found bool) {
	rest, found := strings.CutSuffix(line, "}\r\n")
	if !found {
		return 0, false
	}
	size, err := strconv.Atoi(rest[strings.LastIndexByte(rest, '{')+1:])
	return size, err == nil
}
