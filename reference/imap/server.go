// Package imap is the reference's IMAP server: IMAP4rev1, IMAP4rev2 and the extensions that capability.go
// lists. RFC 3501, RFC 9051
//
// Each command has a file: its grammar, what it does, what it answers. session.go reads commands and ends
// them, view.go and update.go keep what a session knows of the mailbox that it has selected.
package imap

import (
	"crypto/tls"
	"errors"
	"log/slog"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"mailspec/reference/auth"
	"mailspec/reference/choice"
	"mailspec/reference/store"
)

// Defaults of the limits in [Config].
const (
	DefaultTimeout      = 30 * time.Minute // the least that RFC 3501 §5.4 allows
	DefaultWriteTimeout = time.Minute
	DefaultMaxMessage   = 50 << 20
	DefaultMaxSessions  = 20000
)

// Config says what a server is made of. Zero limits mean their defaults.
type Config struct {
	Hostname       string
	Accounts       *auth.Accounts
	Store          store.Store
	TLS            *tls.Config // nil: no STARTTLS
	AllowPlaintext bool        // passwords are permitted without TLS
	Choices        *choice.Source
	Log            *slog.Logger // nil: discard

	Timeout      time.Duration // of inactivity, and of each literal
	WriteTimeout time.Duration // of a peer that does not read
	MaxMessage   int64         // octets of a message in APPEND
	MaxSessions  int           // at once
}

// Server serves IMAP on any number of listeners.
type Server struct {
	config Config
	recent recents

	closed atomic.Bool
	done   chan struct{} // closed with the server

	mu        sync.Mutex
	listeners map[net.Listener]struct{}
	sessions  map[*session]struct{}
	running   sync.WaitGroup
}

// New makes a server. Close ends it.
func New(c Config) *Server {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	c.Timeout = orDefault(c.Timeout, DefaultTimeout)
	c.WriteTimeout = orDefault(c.WriteTimeout, DefaultWriteTimeout)
	c.MaxMessage = orDefault(c.MaxMessage, DefaultMaxMessage)
	c.MaxSessions = orDefault(c.MaxSessions, DefaultMaxSessions)
	return &Server{
		config:    c,
		done:      make(chan struct{}),
		recent:    recents{highest: map[recentKey]store.UID{}},
		listeners: map[net.Listener]struct{}{},
		sessions:  map[*session]struct{}{},
	}
}

func orDefault[T int | int64 | time.Duration](value, standard T) T {
	if value == 0 {
		return standard
	}
	return value
}

// Serve accepts connections until the server is closed, and then returns nil. Connections of a listener
// made by tls.NewListener begin with the TLS handshake. RFC 8314 §3.2
func (s *Server) Serve(l net.Listener) error {
	if !s.enter(l) {
		l.Close()
		return nil
	}
	defer s.leave(l)
	for {
		conn, err := l.Accept()
		switch {
		case err == nil:
			s.start(conn)
		case s.closed.Load():
			return nil
		case errors.Is(err, net.ErrClosed):
			return err
		default:
			s.config.Log.Warn("accept", "error", err)
			s.pause()
		}
	}
}

// acceptPause is how long to wait when a connection could not be accepted, for want of descriptors perhaps.
const acceptPause = 50 * time.Millisecond

func (s *Server) pause() {
	select {
	case <-time.After(acceptPause):
	case <-s.done:
	}
}

// Close ends listeners and sessions, each with a BYE, and waits for every goroutine.
func (s *Server) Close() error {
	s.mu.Lock()
	if !s.closed.Swap(true) {
		close(s.done)
	}
	for l := range s.listeners {
		l.Close()
	}
	for c := range s.sessions {
		c.interrupt()
	}
	s.mu.Unlock()
	s.running.Wait()
	return nil
}

func (s *Server) enter(l net.Listener) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed.Load() {
		return false
	}
	s.listeners[l] = struct{}{}
	s.running.Add(1)
	return true
}

func (s *Server) leave(l net.Listener) {
	s.mu.Lock()
	delete(s.listeners, l)
	s.mu.Unlock()
	l.Close()
	s.running.Done()
}

// start gives a connection its goroutine, which Close waits for.
func (s *Server) start(conn net.Conn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed.Load() {
		conn.Close()
		return
	}
	c := newSession(s, conn)
	c.unwelcome = len(s.sessions) >= s.config.MaxSessions
	s.sessions[c] = struct{}{}
	s.running.Go(func() {
		defer s.end(c)
		c.serve()
	})
}

func (s *Server) end(c *session) {
	c.conn.Close()
	s.mu.Lock()
	delete(s.sessions, c)
	s.mu.Unlock()
}
