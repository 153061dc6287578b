package smtp

import (
	"bufio"
	"errors"
	"net"
	"time"

	"mailspec/reference/choice"
)

// The longest lines, CRLF included. A command may have 512 octets, MAIL with all its parameters some 750
// more, RCPT with its own some 550. A response in an authentication may have 12288. RFC 5321 §4.5.3.1.4,
// RFC 1870 §3, RFC 3030 §3, RFC 3461 §5.4, RFC 4954 §3, §4, RFC 6531 §3.1
const (
	maxCommandLine = 2048
	maxAuthLine    = 12288 + 2
)

// errLineTooLong says that a line was longer than its limit. All of it has been read.
var errLineTooLong = errors.New("line too long")

// pieces is how big the pieces of a reply are at most when the free choices cut it up.
const pieces = 24

// wire is one side of a connection: it reads with a deadline, and sends what waits to be sent before it
// waits for the peer. RFC 2920 §3.2 (7)
type wire struct {
	srv     *Server
	conn    net.Conn
	choices *choice.Choices
	in      *bufio.Reader
	out     []byte
	limit   time.Time // no read goes on after this; zero: each has its own time
}

func newWire(srv *Server, conn net.Conn, choices *choice.Choices) *wire {
	w := &wire{srv: srv, conn: conn, choices: choices}
	w.in = bufio.NewReader(readerFunc(w.read))
	return w
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

func (w *wire) read(p []byte) (int, error) {
	if err := w.flush(); err != nil {
		return 0, err
	}
	deadline := time.Now().Add(w.srv.cfg.Timeout)
	if !w.limit.IsZero() && w.limit.Before(deadline) {
		deadline = w.limit
	}
	if err := w.conn.SetReadDeadline(deadline); err != nil {
		return 0, err
	}
	if w.srv.isClosed() { // it may have closed before the deadline was set
		hurry(w.conn)
	}
	return w.conn.Read(p)
}

// line reads up to a CRLF and gives what stands before it, valid until the next read. Nothing else ends
// a line. The peer has one timeout for all of it, however it drips. RFC 5321 §2.3.8
func (w *wire) line(max int) ([]byte, error) {
	w.limit = time.Now().Add(w.srv.cfg.Timeout)
	defer func() { w.limit = time.Time{} }()
	var line []byte
	tooLong := false
	for {
		part, err := w.in.ReadSlice('\n')
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			return nil, err
		}
		if tooLong = tooLong || len(line)+len(part) > max; tooLong {
			line = append(line[:0], lastTwo(line, part)...)
		} else {
			line = append(line, part...)
		}
		if n := len(line); n >= 2 && line[n-2] == '\r' && line[n-1] == '\n' {
			if tooLong {
				return nil, errLineTooLong
			}
			return line[:n-2], nil
		}
	}
}

// lastTwo gives the last octets of a line that is not kept, where its CRLF is looked for.
func lastTwo(line, part []byte) []byte {
	if len(part) >= 2 {
		return part[len(part)-2:]
	}
	if len(line) > 0 {
		return []byte{line[len(line)-1], part[0]}
	}
	return part
}

// put adds a reply to what is to be sent.
func (w *wire) put(r Reply) { w.out = AppendReply(w.out, vary(r, w.choices)) }

// flush sends what waits.
func (w *wire) flush() error {
	if len(w.out) == 0 {
		return nil
	}
	if err := w.conn.SetWriteDeadline(time.Now().Add(w.srv.cfg.Timeout)); err != nil {
		return err
	}
	if w.srv.isClosed() {
		hurry(w.conn)
	}
	out := w.out
	w.out = w.out[:0]
	for len(out) > 0 {
		n := len(out)
		// Free choice: how many segments the replies are sent in. RFC 5321 §4.2 knows lines alone.
		if w.choices.Flip() {
			n = min(n, 1+w.choices.Pick(pieces))
		}
		if _, err := w.conn.Write(out[:n]); err != nil {
			return err
		}
		out = out[n:]
	}
	return nil
}
