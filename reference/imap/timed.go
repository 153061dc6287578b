package imap

import (
	"net"
	"time"
)

// closeGrace is how long a session may take to say BYE when the server is closed.
const closeGrace = 2 * time.Second

// timed sets the deadline of each read and write. Reads have a common one, which does not move with each
// octet that a slow peer sends.
type timed struct {
	net.Conn
	server *Server
	limit  time.Time
}

// until sets the deadline of the reads to come.
func (t *timed) until(d time.Duration) { t.limit = time.Now().Add(d) }

// arm puts the deadline on the connection. When the server is closed between the two lines, interrupt
// comes after the first of them, and stays.
func (t *timed) arm() {
	t.Conn.SetReadDeadline(t.limit)
	if t.server.closed.Load() {
		t.interrupt()
	}
}

// Read reads before the common deadline.
func (t *timed) Read(p []byte) (int, error) {
	t.arm()
	return t.Conn.Read(p)
}

// Write gives up on a peer that does not read.
func (t *timed) Write(p []byte) (int, error) {
	patience := t.server.config.WriteTimeout
	t.Conn.SetWriteDeadline(time.Now().Add(patience))
	if t.server.closed.Load() {
		t.Conn.SetWriteDeadline(time.Now().Add(min(patience, closeGrace)))
	}
	return t.Conn.Write(p)
}

// interrupt ends every read at once and every write soon.
func (t *timed) interrupt() {
	t.Conn.SetReadDeadline(time.Unix(1, 0))
	t.Conn.SetWriteDeadline(time.Now().Add(closeGrace))
}

// source is the session as its reader sees it: what is printed goes out before the client is waited for.
type source session

func (s *source) Read(p []byte) (int, error) {
	if !s.idling {
		if err := s.out.w.Flush(); err != nil {
			return 0, err
		}
	}
	return s.conn.Read(p)
}

// sink is the session as its output sees it.
type sink session

func (s *sink) Write(p []byte) (int, error) { return s.conn.Write(p) }
