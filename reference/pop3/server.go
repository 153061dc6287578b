// Package pop3 is the POP3 server of the reference: RFC 1939 with CAPA and response codes (RFC 2449,
// RFC 3206), STLS (RFC 2595), AUTH (RFC 5034), UTF8 and LANG (RFC 6856) and implicit TLS (RFC 8314).
//
// A session goes through the files in this order: [Server.Serve] takes the connection, a lineReader
// cuts it into lines, [ParseCommand] reads them, verb.go says what may be said when, and one file per
// command answers.
package pop3

import (
	"crypto/tls"
	"errors"
	"log/slog"
	"net"
	"sync"
	"time"

	"mailspec/reference/auth"
	"mailspec/reference/choice"
	"mailspec/reference/store"
)

// minTimeout is the least time a silent client is left alone. RFC 1939 §3
const minTimeout = 10 * time.Minute

// defaultMaxSessions bounds the memory that connections can take.
const defaultMaxSessions = 4096

// Config is what a server needs to know.
type Config struct {
	Hostname       string         // for the greeting; "localhost" when empty
	Accounts       *auth.Accounts // who may log in
	Secrets        []auth.Account // whose passwords APOP may use; nil: no APOP. RFC 1939 §7
	Store          store.Store    // where the maildrops are
	TLS            *tls.Config    // nil: no STLS
	AllowPlaintext bool           // passwords in the clear without TLS, which by default are refused. RFC 2595 §2.3
	Choices        *choice.Source // nil: the plain ways
	Log            *slog.Logger   // nil: no log
	Timeout        time.Duration  // autologout timer; 10 minutes when shorter, as RFC 1939 §3 demands
	MaxSessions    int            // connections at one time; 4096 when zero
}

// Server serves POP3 on any number of listeners.
type Server struct {
	cfg     Config
	secrets map[string]string // of APOP, by the account's name in the store
	closed  chan struct{}
	work    sync.WaitGroup // each Serve and each session

	mu        sync.Mutex
	listeners map[net.Listener]struct{}
	conns     map[net.Conn]struct{}
}

// New makes a server. It does nothing until Serve is called.
func New(cfg Config) *Server {
	if cfg.Hostname == "" {
		cfg.Hostname = "localhost"
	}
	if cfg.Accounts == nil {
		cfg.Accounts = new(auth.Accounts)
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	cfg.Timeout = max(cfg.Timeout, minTimeout)
	if cfg.MaxSessions == 0 {
		cfg.MaxSessions = defaultMaxSessions
	}
	return &Server{
		cfg:       cfg,
		secrets:   secrets(cfg.Accounts, cfg.Secrets),
		closed:    make(chan struct{}),
		listeners: map[net.Listener]struct{}{},
		conns:     map[net.Conn]struct{}{},
	}
}

// Serve accepts connections until Close, and then returns nil. A listener made by [tls.NewListener]
// means implicit TLS. The listener is closed in any case. RFC 8314 §3.1
func (s *Server) Serve(l net.Listener) error {
	defer l.Close()
	if !s.addListener(l) {
		return nil
	}
	defer s.work.Done()
	defer s.dropListener(l)
	for {
		conn, err := l.Accept()
		if err == nil {
			s.start(conn)
			continue
		}
		if s.isClosed() {
			return nil
		}
		if !isPassing(err) {
			return err
		}
		s.cfg.Log.Warn("accept", "error", err)
		s.pause()
	}
}

// Close ends the listeners and the sessions and waits for them. A session that is cut off here does
// not enter the UPDATE state. RFC 1939 §6
func (s *Server) Close() error {
	s.mu.Lock()
	if !s.isClosed() {
		close(s.closed)
	}
	var errs []error
	for l := range s.listeners {
		if err := l.Close(); err != nil && !errors.Is(err, net.ErrClosed) {
			errs = append(errs, err)
		}
	}
	for c := range s.conns {
		c.Close() // the session sees the error and ends; nobody else has use for it
	}
	s.mu.Unlock()
	s.work.Wait()
	return errors.Join(errs...)
}

func (s *Server) isClosed() bool {
	select {
	case <-s.closed:
		return true
	default:
		return false
	}
}
