package imap

import "crypto/tls"

// startTLS is the STARTTLS command. RFC 3501 §6.2.1
type startTLS struct{}

func (startTLS) run(s *session) response {
	if s.secure || s.server.config.TLS == nil {
		return bad("", "STARTTLS is not offered here")
	}
	r := ok("", "begin TLS negotiation now")
	r.after = s.upgrade
	return r
}

// upgrade sends the tagged OK and goes on inside TLS. What the client sent after the command and before
// the handshake was not protected, and is thrown away.
func (s *session) upgrade() error {
	if err := s.out.w.Flush(); err != nil {
		return err
	}
	s.in.r.Reset((*source)(s))
	conn := tls.Server(s.plain, s.server.config.TLS)
	s.plain.until(handshakeTimeout)
	if err := conn.Handshake(); err != nil {
		s.log.Debug("TLS handshake", "error", err)
		s.over = true // nothing can be said any more
		return nil
	}
	s.conn, s.secure = conn, true
	return nil
}
