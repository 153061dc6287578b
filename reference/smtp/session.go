package smtp

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"log/slog"
	"net"
	"os"
	"time"
)

// session is one connection. Only its own goroutine touches it.
type session struct {
	*wire
	cfg *Config
	raw net.Conn // what is under TLS
	log *slog.Logger
	tls bool

	hello    string // what the client calls itself; empty before EHLO, HELO or LHLO
	extended bool   // it said EHLO or LHLO
	user     string // who is logged in; empty when nobody is
	mail     *transaction
	latest   time.Time // the latest time of release that EHLO named. RFC 4865 §4.2
	done     bool      // the connection is to be closed after the reply
}

// transaction is a mail transaction in progress: the buffers of RFC 5321 §4.1.1.
type transaction struct {
	reversePath  Path
	forwardPaths []recipient
	body         bodyType
	utf8         bool          // SMTPUTF8. RFC 6531 §3.4
	ret          string        // RET, or empty. RFC 3461 §4.3
	envelopeID   string        // ENVID in xtext, or empty. RFC 3461 §4.4
	by           *deliverBy    // BY, or nil. RFC 2852 §4
	hold         *hold         // HOLDFOR or HOLDUNTIL, or nil. RFC 4865 §3
	chunks       *ChunkDecoder // nil before the first BDAT. RFC 3030 §2
	spoilt       bool          // a chunk was refused: nothing but RSET goes on. RFC 3030 §2
}

// bodyType is the value of BODY. RFC 6152 §3, RFC 3030 §3
type bodyType string

// What a message may be. RFC 6152 §3, RFC 3030 §3
const (
	sevenBit   bodyType = "7BIT"
	eightBit   bodyType = "8BITMIME"
	binaryMIME bodyType = "BINARYMIME"
)

// recipient is a forward-path that was accepted.
type recipient struct {
	path              Path
	account           string // empty: the mail goes to another host
	notify            string // NOTIFY in upper case, or empty. RFC 3461 §4.1
	originalRecipient string // ORCPT as it came, or empty. RFC 3461 §4.2
}

func newSession(srv *Server, conn, raw net.Conn) *session {
	s := &session{cfg: &srv.cfg, raw: raw}
	s.wire = newWire(srv, conn, srv.cfg.Choices.Session())
	s.log = srv.cfg.Log.With("protocol", s.choose("smtp", "lmtp"), "peer", raw.RemoteAddr().String())
	return s
}

// choose gives the word for this server's protocol.
func (s *session) choose(smtp, lmtp string) string {
	if s.cfg.Role == LMTP {
		return lmtp
	}
	return smtp
}

// serve runs the session to its end. A transaction that is open then is forgotten. RFC 5321 §4.1.1.10
func (s *session) serve(full bool) {
	if t, ok := s.conn.(*tls.Conn); ok && (full || s.handshake(t) != nil) {
		return // a full server cannot afford a handshake to say so
	}
	if full {
		s.put(s.closing("4.3.2", "has too many connections"))
		_ = s.flush()
		s.hangUp(glance)
		return
	}
	s.put(s.greeting())
	for !s.done {
		line, err := s.line(maxCommandLine)
		if errors.Is(err, errLineTooLong) {
			s.put(reply(500, "5.5.6", "Line too long")) // RFC 5321 §4.5.3.1.9
			continue
		}
		if err != nil {
			s.lost(err)
			return
		}
		s.command(string(line))
	}
	_ = s.flush()
	if s.in.Buffered() > 0 {
		s.hangUp(goodbye)
	} else {
		s.hangUp(0)
	}
}

// handshake begins TLS. It is bounded as a command is.
func (s *session) handshake(t *tls.Conn) error {
	ctx, cancel := context.WithTimeout(context.Background(), s.cfg.Timeout)
	defer cancel()
	if s.srv.isClosed() {
		hurry(s.raw)
	}
	if err := t.HandshakeContext(ctx); err != nil {
		s.log.Debug("no TLS", "error", err)
		return err
	}
	s.tls = true
	return nil
}

// lost ends a session that can read no more: the peer is gone, or silent, or the server closes.
// RFC 5321 §3.8
func (s *session) lost(err error) {
	s.log.Debug("session lost", "error", err)
	switch {
	case s.srv.isClosed():
		s.put(s.closing("4.3.2", "is shutting down"))
	case errors.Is(err, os.ErrDeadlineExceeded):
		s.put(s.closing("4.4.2", "has waited too long"))
	default:
		return
	}
	_ = s.flush()
	s.hangUp(glance)
}

// closing says that the server closes the connection, after its name. RFC 5321 §4.2.2
func (s *session) closing(enhanced, why string) Reply {
	r := reply(421, enhanced, "%s %s, closing transmission channel", s.cfg.Hostname, why)
	r.Read = true
	return r
}

// maxLeftOver bounds what is read from a client that goes on talking after the end.
const maxLeftOver = 1 << 16

// glance is how long input is waited for that may be on its way.
const glance = 20 * time.Millisecond

// hangUp closes the connection. Input that is left is read first, for a short time: else the network
// may take back the last reply.
func (s *session) hangUp(wait time.Duration) {
	half, canHalf := s.conn.(interface{ CloseWrite() error })
	if wait > 0 && canHalf && half.CloseWrite() == nil {
		_ = s.raw.SetReadDeadline(time.Now().Add(wait))
		_, _ = io.CopyN(io.Discard, s.raw, maxLeftOver)
	}
	_ = s.conn.Close()
}

// greeting opens the session. It carries no enhanced status code. RFC 5321 §4.2, RFC 2034 §4
func (s *session) greeting() Reply {
	protocol := s.choose("ESMTP", "LMTP")
	// Free choice: the text, and how many lines it has. RFC 5321 §4.2
	text := s.choices.Text(" "+protocol+" Service ready", " "+protocol, "")
	lines := []string{s.cfg.Hostname + text}
	if s.choices.Flip() {
		lines = append(lines, "Ready when you are")
	}
	return Reply{Code: 220, Text: lines, Read: true}
}

// reset forgets the transaction. RFC 5321 §4.1.1.5
func (s *session) reset() { s.mail = nil }
