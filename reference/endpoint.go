package reference

import (
	"crypto/tls"
	"errors"
	"fmt"
	"maps"
	"net"
)

// Listen holds the addresses to serve, as HOST:PORT with port 0 for a free one. What is empty is not
// served. The names that end in s have implicit TLS. RFC 8314 §3
type Listen struct {
	SMTP        string // RFC 5321
	Submission  string // RFC 6409
	Submissions string
	LMTP        string // RFC 2033
	POP3        string // RFC 1939
	POP3S       string
	IMAP        string // RFC 9051
	IMAPS       string
}

// Loopback serves every protocol on free ports of 127.0.0.1.
func Loopback() Listen {
	const free = "127.0.0.1:0"
	return Listen{free, free, free, free, free, free, free, free}
}

// Protocols gives the names that Endpoints uses, in the order to show them in.
func Protocols() []string {
	return []string{"smtp", "submission", "submissions", "lmtp", "pop3", "pop3s", "imap", "imaps"}
}

// Endpoints gives the address of each protocol that is served.
func (s *Server) Endpoints() map[string]string { return maps.Clone(s.endpoints) }

// endpoint is one address to serve.
type endpoint struct {
	name     string // one of Protocols
	address  string
	protocol protocol
	implicit bool // TLS from the first octet
}

// listen opens the endpoints that have an address and serves them.
func (s *Server) listen(endpoints []endpoint, tlsConfig *tls.Config) error {
	for _, e := range endpoints {
		if e.address == "" {
			continue
		}
		if e.implicit && tlsConfig == nil {
			return fmt.Errorf("%s: needs TLS, which is switched off", e.name)
		}
		l, err := net.Listen("tcp", e.address)
		if err != nil {
			return fmt.Errorf("%s: %w", e.name, err)
		}
		s.endpoints[e.name] = l.Addr().String()
		if e.implicit {
			l = tls.NewListener(l, tlsConfig)
		}
		s.serving.Go(func() { s.note(e.name, e.protocol.Serve(l)) })
	}
	return nil
}

// note keeps an error for Close.
func (s *Server) note(what string, err error) {
	if err == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.errs = append(s.errs, fmt.Errorf("%s: %w", what, err))
}

// Close ends all sessions, waits for them and closes the store, unless it was given. It reports what
// went wrong in serving, too.
func (s *Server) Close() error {
	for _, p := range s.protocols {
		s.note("close", p.Close())
	}
	s.protocols = nil
	s.serving.Wait()
	if s.queue != nil {
		s.note("queue", s.queue.Close())
	}
	if s.ownStore {
		s.note("store", s.store.Close())
		s.ownStore = false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	err := errors.Join(s.errs...)
	s.errs = nil
	return err
}
