package pop3

import (
	"crypto/tls"
	"errors"
	"net"
	"syscall"
	"time"
)

// acceptPause is how long the server waits for file descriptors to come free.
const acceptPause = 100 * time.Millisecond

// start begins a session, or hangs up when there are too many.
func (s *Server) start(conn net.Conn) {
	raw := rawConn(conn)
	if !s.addConn(raw) {
		conn.Close()
		return
	}
	go func() {
		defer s.work.Done()
		defer s.dropConn(raw)
		newSession(s, conn, raw).serve()
	}()
}

// rawConn gives the connection under TLS: closing that one never waits for the peer.
func rawConn(conn net.Conn) net.Conn {
	if t, ok := conn.(*tls.Conn); ok {
		return t.NetConn()
	}
	return conn
}

func (s *Server) addListener(l net.Listener) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.isClosed() {
		return false
	}
	s.listeners[l] = struct{}{}
	s.work.Add(1)
	return true
}

func (s *Server) dropListener(l net.Listener) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.listeners, l)
}

func (s *Server) addConn(c net.Conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.isClosed() || len(s.conns) >= s.cfg.MaxSessions {
		return false
	}
	s.conns[c] = struct{}{}
	s.work.Add(1)
	return true
}

func (s *Server) dropConn(c net.Conn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.conns, c)
}

// isPassing tells whether accepting can go on later: the peer was gone already, or this process is out
// of file descriptors.
func isPassing(err error) bool {
	return errors.Is(err, syscall.ECONNABORTED) || errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE)
}

func (s *Server) pause() {
	timer := time.NewTimer(acceptPause)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-s.closed:
	}
}
