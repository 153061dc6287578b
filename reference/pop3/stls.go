package pop3

import "crypto/tls"

// mayStartTLS tells whether STLS has a meaning on this connection. RFC 2595 §4
func (s *session) mayStartTLS() bool { return s.srv.cfg.TLS != nil && !s.secure() }

// stls starts TLS right behind the CRLF of its response. What the client sent ahead is thrown away: it
// came in the clear, and anyone on the way may have written it. The session begins afresh, with
// nothing of what it was told before. RFC 2595 §4
func (s *session) stls(Command) error {
	if s.secure() {
		return &refusal{text: "TLS is active"}
	}
	if s.srv.cfg.TLS == nil {
		return &refusal{text: "no TLS here"}
	}
	if s.utf8Mode {
		return &refusal{text: "STLS comes before UTF8"} // RFC 6856 §2.1
	}
	s.okText("begin TLS", "")
	if err := s.out.Flush(); err != nil {
		return err
	}
	conn := tls.Server(s.raw, s.srv.cfg.TLS)
	s.name = ""
	s.attach(conn)
	return handshake(conn)
}
