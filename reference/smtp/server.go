// Package smtp is the SMTP server of the reference in its three roles: RFC 5321 for mail from other
// hosts, RFC 6409 for submission by users, RFC 2033 for local delivery (LMTP). Extensions: SIZE
// (RFC 1870), 8BITMIME (RFC 6152), PIPELINING (RFC 2920), ENHANCEDSTATUSCODES (RFC 2034), STARTTLS
// (RFC 3207), AUTH (RFC 4954), CHUNKING and BINARYMIME (RFC 3030), SMTPUTF8 (RFC 6531), DSN
// (RFC 3461), DELIVERBY (RFC 2852), ETRN for other hosts (RFC 1985), and FUTURERELEASE for users (RFC 4865).
//
// A session goes through the files in this order: [Server.Serve] takes the connection, wire.go cuts
// what comes into lines, command.go finds who answers, and one file per command does. After DATA
// [DataDecoder] reads the message, after BDAT [ChunkDecoder] does; trace.go writes what goes before it,
// deliver.go puts it into the store, relay.go and hold.go into the queue, and only then is it acknowledged.
// notify.go tells a sender who wants to know. release.go is the one goroutine that no session has: it
// brings held messages on their way when their time has come.
package smtp

import (
	"crypto/tls"
	"errors"
	"log/slog"
	"net"
	"sync"
	"syscall"
	"time"

	"mailspec/reference/auth"
	"mailspec/reference/choice"
	"mailspec/reference/queue"
	"mailspec/reference/store"
)

// Role is what a server is for.
type Role int

// The three roles.
const (
	MTA        Role = iota // takes mail for local mailboxes from anybody. RFC 5321
	Submission             // takes mail from its users, who log in. RFC 6409
	LMTP                   // takes mail from a queue manager, and answers for each recipient. RFC 2033
)

// Limits, where Config names none.
const (
	// defaultTimeout is how long a server waits for the next command. RFC 5321 §4.5.3.2.7
	defaultTimeout = 5 * time.Minute
	// defaultMaxMessage must be no less than 64 KiB. RFC 5321 §4.5.3.1.7
	defaultMaxMessage = 10 << 20
	// defaultMaxRecipients must be no less than 100. RFC 5321 §4.5.3.1.8
	defaultMaxRecipients = 1000
	// defaultMaxReceived should be no less than 100. RFC 5321 §6.3
	defaultMaxReceived = 100
	// defaultMaxHold is how long messages are held at most.
	defaultMaxHold = 30 * 24 * time.Hour
	// defaultMaxHeld bounds what users can store with messages to be held. RFC 4865 §6
	defaultMaxHeld = 100
	// defaultMaxSessions bounds the memory that connections can take.
	defaultMaxSessions = 4096
)

// acceptPause is how long the server waits for file descriptors to come free.
const acceptPause = 100 * time.Millisecond

// goodbye is how long a last reply may take when the server does not want to wait.
const goodbye = time.Second

// Config is what a server needs to know.
type Config struct {
	Role           Role
	Hostname       string         // a domain name, for greeting and trace fields; "localhost" when empty
	Accounts       *auth.Accounts // who gets mail here, and who may log in
	Store          store.Store    // where mail goes
	Queue          queue.Queue    // where mail for other hosts goes; nil: none is taken, and DSN is not offered
	TLS            *tls.Config    // nil: no STARTTLS
	AllowPlaintext bool           // AUTH without TLS, which by default is refused. RFC 4954 §4
	Choices        *choice.Source // nil: the plain ways
	Log            *slog.Logger   // nil: no log
	Timeout        time.Duration  // for the next command or block of data; 5 minutes when zero
	MaxMessage     int64          // octets of a message; 10 MiB when zero
	MaxRecipients  int            // of one message; 1000 when zero
	MaxReceived    int            // trace fields of a message before it is taken to loop; 100 when zero
	MaxHold        time.Duration  // how long a message may be held before its release; 30 days when zero, and no more than 31 years
	MaxHeld        int            // messages of one user that are held at one time; 100 when zero
	MaxSessions    int            // connections at one time; 4096 when zero
}

// Server serves SMTP on any number of listeners.
type Server struct {
	cfg    Config
	closed chan struct{}
	work   sync.WaitGroup // each Serve, each session, and the release of held messages

	held      chan struct{} // something was held: its time may be the next
	holding   sync.Mutex    // who has it counts what is held, and adds to it
	releasing sync.Once

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
	setDefault(&cfg.Timeout, defaultTimeout)
	setDefault(&cfg.MaxMessage, defaultMaxMessage)
	setDefault(&cfg.MaxRecipients, defaultMaxRecipients)
	setDefault(&cfg.MaxReceived, defaultMaxReceived)
	setDefault(&cfg.MaxHold, defaultMaxHold)
	cfg.MaxHold = min(max(cfg.MaxHold, time.Second), maxHoldSeconds*time.Second)
	setDefault(&cfg.MaxHeld, defaultMaxHeld)
	setDefault(&cfg.MaxSessions, defaultMaxSessions)
	return &Server{
		cfg:       cfg,
		closed:    make(chan struct{}),
		listeners: map[net.Listener]struct{}{},
		conns:     map[net.Conn]struct{}{},
		held:      make(chan struct{}, 1),
	}
}

func setDefault[T comparable](v *T, value T) {
	if *v == *new(T) {
		*v = value
	}
}

// Serve accepts connections until Close, and then returns nil. A listener made by [tls.NewListener]
// means implicit TLS. The listener is closed in any case. RFC 8314 §3.3
func (s *Server) Serve(l net.Listener) error {
	defer l.Close()
	if !s.begin(func() { s.listeners[l] = struct{}{} }) {
		return nil
	}
	defer s.end(func() { delete(s.listeners, l) })
	s.releasing.Do(s.startReleasing)
	for {
		conn, err := l.Accept()
		switch {
		case err == nil:
			s.start(conn)
		case s.isClosed():
			return nil
		case isPassing(err):
			s.pause()
		default:
			return err
		}
	}
}

// start begins a session, or refuses it when there are too many.
func (s *Server) start(conn net.Conn) {
	raw := conn
	if t, ok := conn.(*tls.Conn); ok {
		raw = t.NetConn() // closing this one never waits for the peer
	}
	full := false
	if !s.begin(func() { full = len(s.conns) >= s.cfg.MaxSessions; s.conns[raw] = struct{}{} }) {
		raw.Close()
		return
	}
	go func() {
		defer s.end(func() { delete(s.conns, raw) })
		defer raw.Close()
		newSession(s, conn, raw).serve(full)
	}()
}

// begin counts a piece of work, unless the server is closed.
func (s *Server) begin(note func()) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.isClosed() {
		return false
	}
	note()
	s.work.Add(1)
	return true
}

func (s *Server) end(forget func()) {
	defer s.work.Done()
	s.mu.Lock()
	defer s.mu.Unlock()
	forget()
}

func (s *Server) isClosed() bool {
	select {
	case <-s.closed:
		return true
	default:
		return false
	}
}

// Close ends the listeners, has each session say 421 after what it is doing, and waits for all of them.
// RFC 5321 §3.8
func (s *Server) Close() error {
	s.mu.Lock()
	if s.isClosed() {
		s.mu.Unlock()
		s.work.Wait()
		return nil
	}
	close(s.closed)
	var errs []error
	for l := range s.listeners {
		if err := l.Close(); !errors.Is(err, net.ErrClosed) {
			errs = append(errs, err)
		}
	}
	for c := range s.conns {
		hurry(c)
	}
	s.mu.Unlock()
	s.work.Wait()
	return errors.Join(errs...)
}

// hurry wakes whoever reads from a connection, and leaves a last reply little time.
func hurry(c net.Conn) {
	now := time.Now()
	_ = c.SetReadDeadline(now)
	_ = c.SetWriteDeadline(now.Add(goodbye))
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
