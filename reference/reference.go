// Package reference is a real mail server on given addresses: SMTP and LMTP put messages in, POP3 and
// IMAP show them. It keeps to the RFCs strictly, and is written to be read: each protocol has a folder.
//
// [New] makes one from a [Config]. [Start] gives one to a Go test, as net/http/httptest does for HTTP.
package reference

import (
	"crypto/tls"
	"fmt"
	"log/slog"
	"net"
	"path/filepath"
	"sync"

	"mailspec/reference/auth"
	"mailspec/reference/queue"
	"mailspec/reference/store"
)

// defaultHostname is how the server calls itself. The certificate that it makes names it too.
const defaultHostname = "localhost"

// Config says what to serve, and to whom. The zero value serves nothing.
type Config struct {
	Hostname    string           // in greetings, trace fields and the certificate; "localhost" when empty
	Accounts    []auth.Account   // who has mail here; their domains are the local ones
	Store       store.Store      // where mail is kept; stays open after Close. Nil: see Data
	Data        string           // folder of a durable store; when empty too, mail is kept in memory
	Certificate *tls.Certificate // nil: one is made, see [Server.CA]
	NoTLS       bool             // neither STARTTLS nor implicit TLS
	RequireTLS  bool             // no password is taken without TLS; by default it is, for ease of testing
	FreeChoices *uint64          // seed of what the RFCs leave open; nil: the plain ways
	Log         *slog.Logger     // nil: no log
	Listen      Listen
}

// Server is a running mail server.
type Server struct {
	accounts  []auth.Account
	endpoints map[string]string
	ca        []byte
	store     store.Store
	ownStore  bool
	queue     queue.Queue
	protocols []protocol
	serving   sync.WaitGroup

	mu   sync.Mutex
	errs []error
}

// protocol is what the servers of all protocols have in common.
type protocol interface {
	Serve(net.Listener) error
	Close() error
}

// New starts a server and returns when all its endpoints take connections. Whoever calls it calls
// Close.
func New(cfg Config) (*Server, error) {
	if cfg.Hostname == "" {
		cfg.Hostname = defaultHostname
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	s := &Server{accounts: cfg.Accounts, endpoints: map[string]string{}}
	if err := s.start(cfg); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

func (s *Server) start(cfg Config) error {
	accounts, err := auth.NewAccounts(cfg.Accounts...)
	if err != nil {
		return err
	}
	tlsConfig, err := s.tls(cfg)
	if err != nil {
		return err
	}
	if err := s.openStore(cfg); err != nil {
		return err
	}
	if err := s.openQueue(cfg); err != nil {
		return err
	}
	return s.listen(s.plan(parts{cfg, accounts, s.store, s.queue, tlsConfig, newChoices(cfg.FreeChoices)}), tlsConfig)
}

func (s *Server) openStore(cfg Config) (err error) {
	if cfg.Store != nil {
		s.store = cfg.Store
		return nil
	}
	if s.store = store.NewMemory(); cfg.Data != "" {
		if s.store, err = store.OpenDurable(cfg.Data); err != nil {
			s.store = nil
			return fmt.Errorf("open store: %w", err)
		}
	}
	s.ownStore = true
	return nil
}

// openQueue opens the queue inside the folder of the durable store, whose lock holds for it too.
func (s *Server) openQueue(cfg Config) (err error) {
	if cfg.Store != nil || cfg.Data == "" {
		s.queue = queue.NewMemory()
		return nil
	}
	s.queue, err = queue.OpenDurable(filepath.Join(cfg.Data, "queue"))
	return err
}

// Queue gives the mail that waits to go to other hosts. Nothing is sent yet.
func (s *Server) Queue() queue.Queue { return s.queue }

// Accounts gives the accounts as they were configured.
func (s *Server) Accounts() []auth.Account { return append([]auth.Account(nil), s.accounts...) }
