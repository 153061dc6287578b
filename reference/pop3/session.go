package pop3

import (
	"bufio"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"time"

	"mailspec/reference/choice"
)

// state is where a session stands. RFC 1939 §3
type state uint8

const (
	authorization state = 1 << iota // RFC 1939 §4
	transaction                     // RFC 1939 §5
	update                          // RFC 1939 §6
)

// handshakeTimeout bounds a TLS handshake, which no autologout timer covers.
const handshakeTimeout = time.Minute

// session is one connection. Only its own goroutine touches it.
type session struct {
	srv     *Server
	conn    net.Conn // plain or TLS
	raw     net.Conn // what is under TLS
	lines   *lineReader
	out     *bufio.Writer
	scratch [maxResponse]byte
	log     *slog.Logger

	state   state
	done    bool      // the connection is to be closed after the response
	drop    *maildrop // in the TRANSACTION state
	name    string    // of the last USER
	pending bool      // the command that is run is a USER that was accepted
	named   bool      // the command before this one was
	refused int       // logins so far

	timestamp string // of the greeting; empty without APOP. RFC 1939 §7
	utf8Mode  bool   // UTF8 was said. RFC 6856 §2.1

	choices *choice.Choices
	zeros   bool // leading zeros are taken
	quiet   bool // no IMPLEMENTATION before the login
}

func newSession(srv *Server, conn, raw net.Conn) *session {
	s := &session{srv: srv, raw: raw, state: authorization, choices: srv.cfg.Choices.Session()}
	s.log = srv.cfg.Log.With("protocol", "pop3", "peer", raw.RemoteAddr().String())
	s.zeros = takesZeros(s.choices)
	s.quiet = s.choices.Flip()
	s.attach(conn)
	return s
}

// attach puts the session on a connection. Whatever was read ahead from the one before is gone.
func (s *session) attach(conn net.Conn) {
	w := &wire{conn: conn, timeout: s.srv.cfg.Timeout, choices: s.choices}
	w.out = bufio.NewWriter(w)
	s.conn, s.out, s.lines = conn, w.out, newLineReader(w)
}

// serve runs the session to its end. Only quit enters the UPDATE state: however else a session
// ends, nothing is removed. RFC 1939 §3, §6
func (s *session) serve() {
	defer s.hangUp()
	defer s.releaseMaildrop()
	if t, ok := s.conn.(*tls.Conn); ok {
		if err := handshake(t); err != nil {
			s.log.Debug("session lost", "error", err)
			return
		}
	}
	s.greet()
	for !s.done {
		line, err := s.line(maxCommand)
		switch {
		case err == nil:
			err = s.execute(line)
		case errors.Is(err, errLineTooLong):
			err, s.pending = nil, false
			s.refuse(&refusal{text: "command line too long"})
		}
		if err != nil {
			s.log.Debug("session lost", "error", err)
			return
		}
	}
}

// greet opens the session. Its timestamp announces APOP; no other text here holds "<". Whoever may use
// APOP may use PASS too, for ease of testing, which the RFC advises against. RFC 1939 §4, §7, §13
func (s *session) greet() {
	s.timestamp = s.newTimestamp()
	text := s.choices.Text(s.srv.cfg.Hostname+" POP3 server ready", "ready", "")
	if s.timestamp != "" && text != "" {
		text += " "
	}
	s.ok(text + s.timestamp)
}

// execute answers one command line. An error means that the connection is lost. RFC 1939 §3
func (s *session) execute(line []byte) error {
	s.named, s.pending = s.pending, false
	err := s.perform(line)
	var no *refusal
	var syntax *SyntaxError
	switch {
	case errors.As(err, &no):
		s.refuse(no)
	case errors.As(err, &syntax):
		s.refuse(&refusal{text: "syntax error"})
	default:
		return err
	}
	return nil
}

// line reads one line. It must be complete before the autologout timer runs out, so that a client that
// drips octets is no busier than a silent one. RFC 1939 §3
func (s *session) line(limit int) ([]byte, error) {
	if err := s.conn.SetReadDeadline(time.Now().Add(s.srv.cfg.Timeout)); err != nil {
		return nil, err
	}
	return s.lines.line(limit)
}

func handshake(t *tls.Conn) error {
	ctx, cancel := context.WithTimeout(context.Background(), handshakeTimeout)
	defer cancel()
	if err := t.HandshakeContext(ctx); err != nil {
		return fmt.Errorf("TLS handshake: %w", err)
	}
	return nil
}
