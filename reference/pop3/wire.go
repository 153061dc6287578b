package pop3

import (
	"bufio"
	"io"
	"net"
	"time"

	"mailspec/reference/choice"
)

const (
	// maxPiece is the most that goes out under one deadline: a slow client that takes it in time may
	// go on.
	maxPiece = 64 << 10
	// cutsPerWrite bounds how finely free choices cut, so that a large message still arrives.
	cutsPerWrite = 64
)

// wire is the session's connection with its time limits. Responses go out before the session waits for
// more input, and until then they gather, so that pipelined commands are answered in few segments.
// RFC 2449 §6.6
type wire struct {
	conn    net.Conn
	out     *bufio.Writer // ends in this wire's Write
	timeout time.Duration
	choices *choice.Choices
}

// Read sends what is waiting and then reads.
func (w *wire) Read(p []byte) (int, error) {
	if err := w.out.Flush(); err != nil {
		return 0, err
	}
	return w.conn.Read(p)
}

// Write sends all of p, piece by piece.
func (w *wire) Write(p []byte) (n int, err error) {
	for cuts := 0; n < len(p); cuts++ {
		end := min(n+w.piece(cuts), len(p))
		if err := w.conn.SetWriteDeadline(time.Now().Add(w.timeout)); err != nil {
			return n, err
		}
		sent, err := w.conn.Write(p[n:end])
		n += sent
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

// piece gives the size of the next piece.
// Free choice: where the stream is cut into segments.
func (w *wire) piece(cuts int) int {
	if cuts < cutsPerWrite && w.choices.Flip() {
		return 1 + w.choices.Pick(16)
	}
	return maxPiece
}

const (
	lingerTime   = time.Second
	lingerOctets = 64 << 10
)

// hangUp closes the connection. After QUIT it first ends its own side and reads a little of what the
// client still sends: closing over unread octets would reset the connection and could take the last
// response with it.
func (s *session) hangUp() {
	defer s.conn.Close()
	if !s.done || s.out.Flush() != nil {
		return
	}
	if !closeWrite(s.conn) || s.raw != s.conn && !closeWrite(s.raw) {
		return
	}
	if s.conn.SetReadDeadline(time.Now().Add(lingerTime)) == nil {
		io.CopyN(io.Discard, s.conn, lingerOctets)
	}
}

func closeWrite(c net.Conn) bool {
	half, ok := c.(interface{ CloseWrite() error })
	return ok && half.CloseWrite() == nil
}
