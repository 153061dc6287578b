package smtp

import "crypto/tls"

// offersTLS tells whether STARTTLS may be given now. RFC 3207 §4.2
func (s *session) offersTLS() bool { return s.cfg.TLS != nil && !s.tls }

// startTLS answers STARTTLS and begins TLS. Whatever the client sent before it, be it answered or only
// read, is forgotten: somebody else may have put it there. RFC 3207 §4, §4.2, §6
func (s *session) startTLS(args string) {
	switch {
	case s.hello == "":
		s.put(badSequence("say hello first"))
		return
	case s.tls:
		s.put(badSequence("TLS is active")) // RFC 3207 §4.2
		return
	case !s.offersTLS():
		s.put(reply(502, "5.5.1", "STARTTLS not implemented")) // RFC 5321 §4.2.4
		return
	case args != "":
		s.put(noArguments())
		return
	}
	s.put(reply(220, "2.0.0", "Ready to start TLS"))
	if s.flush() != nil {
		s.done = true
		return
	}
	conn := tls.Server(s.raw, s.cfg.TLS)
	if s.handshake(conn) != nil {
		s.done = true
		return
	}
	s.wire = newWire(s.srv, conn, s.choices)
	s.hello, s.extended, s.user = "", false, ""
	s.reset()
}
