package imap

import (
	"bufio"
	"crypto/tls"
	"errors"
	"io"
	"log/slog"
	"net"
	"os"
	"time"

	"mailspec/reference/choice"
)

// Limits on a peer that has not logged in.
const (
	maxBadCommands = 20
	maxLoginErrors = 10
)

// session is one connection. Everything in it belongs to the goroutine of serve; interrupt alone is for
// others.
type session struct {
	server  *Server
	conn    net.Conn // plain, or of TLS
	plain   *timed   // the connection as accepted
	in      reader
	out     *output
	choices *choice.Choices
	log     *slog.Logger

	unwelcome bool // one session too many
	secure    bool // inside TLS
	rev2      bool // IMAP4rev2 is enabled
	account   string
	view      *view  // of the selected mailbox, or nil
	tag       string // of the command that is running
	over      bool   // after LOGOUT or BYE
	idling    bool   // IDLE's goroutine is reading: it must not flush

	badCommands, loginErrors int
}

func newSession(server *Server, conn net.Conn) *session {
	s := &session{
		server:  server,
		plain:   &timed{Conn: conn, server: server},
		choices: server.config.Choices.Session(),
		log:     server.config.Log.With("protocol", "imap", "peer", conn.RemoteAddr().String()),
	}
	s.conn = s.plain
	var w io.Writer = (*sink)(s)
	if s.choices != nil {
		w = &segmenter{w, s.choices}
	}
	s.out = newOutput(w, s.choices)
	s.in = reader{
		r:        bufio.NewReader((*source)(s)),
		maxDrain: minDrain,
		admit:    s.admit,
		invite:   s.invite,
	}
	return s
}

// serve speaks with the client until either ends it.
func (s *session) serve() {
	err := s.handshakeImplicit()
	if err == nil {
		s.greet()
	}
	for err == nil && !s.over {
		err = s.next()
	}
	if err != nil && !s.over {
		s.bye(err)
	}
	if s.out.w.Flush() == nil && s.over {
		s.linger()
	}
}

// next reads one command and answers it.
func (s *session) next() error {
	s.extend()
	octets, refused, err := s.in.command()
	switch {
	case refused != nil:
		c, _ := Parse(refused.octets, s.rev2)
		s.finish(c, refused.response)
		return err
	case err != nil:
		return err
	}
	c, err := Parse(octets, s.rev2)
	if err != nil {
		return s.finish(c, bad("", err.Error()))
	}
	if r, allowed := s.allowed(c); !allowed {
		return s.finish(c, r)
	}
	s.tag = c.Tag
	return s.finish(c, c.args.run(s))
}

// state tells where the session stands. RFC 3501 §3
func (s *session) state() state {
	switch {
	case s.account == "":
		return notAuthenticated
	case s.view == nil:
		return authenticated
	}
	return selected
}

// allowed tells whether the command may be given in this state. RFC 3501 §3
func (s *session) allowed(c Command) (response, bool) {
	if c.spec.states&s.state() == 0 {
		return bad("", c.Name+" is not permitted in this state"), false
	}
	return response{}, true
}

// admit decides about a literal when the command before it is known: a wrong command is refused before the
// client sends the octets. RFC 3501 §2.2.1, §7.5
func (s *session) admit(octets []byte, size uint32) (response, bool) {
	s.extend()
	c, err := Parse(octets, s.rev2)
	if !errors.Is(err, ErrIncomplete) {
		return bad("", "syntax error: no literal expected here"), false
	}
	if r, allowed := s.allowed(c); !allowed {
		return r, false
	}
	if a, ok := c.args.(appendRequest); ok && a.atMessage {
		// RFC 4469 §4.2, RFC 7888 §5
		return no("TOOBIG", "message too large"), int64(size) <= s.server.config.MaxMessage
	}
	return bad("", "literal too large"), int64(len(octets))+int64(size) <= maxCommand
}

// invite asks for the octets of a literal. RFC 3501 §7.5
func (s *session) invite() {
	s.out.raw("+ ", s.choices.Text("go ahead", "ready for the literal", "OK"), "\r\n")
}

// finish sends what changed in the mailbox meanwhile and the tagged response. RFC 3501 §2.2.2, §5.2
func (s *session) finish(c Command, r response) error {
	if r.status != "BAD" && !s.over {
		s.update(!c.spec.numbered, c.spec.uid)
		s.remark()
	}
	tag := c.Tag
	if tag == "" {
		tag = "*" // the command cannot be told. RFC 3501 §7.1.3
	}
	s.out.condition(tag, r.status, r.code, r.text)
	if r.status == "BAD" && s.account == "" {
		s.badCommands++
	}
	if s.badCommands >= maxBadCommands || s.loginErrors >= maxLoginErrors {
		s.sayBye("too many errors")
	}
	if r.after != nil {
		return r.after()
	}
	return nil
}

// remark sends an untagged response that means nothing.
func (s *session) remark() {
	// Free choice: untagged OK responses beside what was asked for. RFC 3501 §7.1.1
	if s.choices.Pick(10) == 1 {
		s.out.condition("*", "OK", "", s.choices.Text("still here", "all is well"))
	}
}

// bye says why the server ends the session, if the client can still hear it. RFC 3501 §3.4, §7.1.5
func (s *session) bye(err error) {
	switch {
	case s.server.closed.Load():
		s.sayBye("server is shutting down")
	case errors.Is(err, errTooMuch):
		s.sayBye("more octets than this server wants to read")
	case errors.Is(err, os.ErrDeadlineExceeded):
		s.sayBye("idle for too long")
	default:
		s.log.Debug("session ended", "error", err)
	}
}

func (s *session) sayBye(text string) {
	s.out.condition("*", "BYE", "", text)
	s.over = true
}

// Limits of what is still read after the last word.
const (
	lingerTime   = 2 * time.Second
	lingerOctets = 1 << 20
)

// linger lets the client read the last response: a connection that is closed with octets unread can be
// reset before the client has seen it.
func (s *session) linger() {
	half, ok := s.conn.(interface{ CloseWrite() error })
	if s.conn == net.Conn(s.plain) {
		half, ok = s.plain.Conn.(interface{ CloseWrite() error })
	}
	if ok && half.CloseWrite() == nil {
		s.plain.until(lingerTime)
		io.CopyN(io.Discard, s.conn, lingerOctets)
	}
}

// handshakeImplicit makes the handshake of a connection that begins with TLS. RFC 8314 §3.2
func (s *session) handshakeImplicit() error {
	conn, ok := s.plain.Conn.(*tls.Conn)
	if !ok {
		return nil
	}
	s.plain.until(handshakeTimeout)
	s.plain.arm()
	s.secure = true
	return conn.Handshake()
}

// extend gives the client the full time for its next command or literal. RFC 3501 §5.4
func (s *session) extend() { s.plain.until(s.server.config.Timeout) }

// interrupt makes a session that waits for its client say BYE and end. Any goroutine may call it.
func (s *session) interrupt() { s.plain.interrupt() }

// handshakeTimeout is how long a TLS handshake may take.
const handshakeTimeout = time.Minute
