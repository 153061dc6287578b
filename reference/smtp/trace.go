package smtp

import (
	"crypto/rand"
	"crypto/tls"
	"net"
	"net/netip"
	"time"

	"mailspec/reference/idna"
)

// rfc5322Date is how a date-time is written: four digits of year, an offset and no name of a zone.
// RFC 5321 §4.4, RFC 5322 §3.3
const rfc5322Date = "Mon, 2 Jan 2006 15:04:05 -0700"

// returnPath writes the field that keeps the reverse-path at final delivery. RFC 5321 §4.4
func returnPath(p Path) string { return "Return-Path: " + p.String() + "\r\n" }

// received writes the time stamp line. It names a recipient only where there is no other. RFC 5321 §4.4
func (s *session) received(t *transaction, now time.Time) string {
	from, by, to := s.hello, s.cfg.Hostname, t.forwardPaths[0].path
	if t.utf8 {
		from, by, to = idna.ToUnicode(from), idna.ToUnicode(by), to.inUnicode() // RFC 6531 §3.7.3
	}
	line := "Received: from " + from
	if address := s.peerLiteral(); address != "" {
		line += " (" + address + ")"
	}
	line += "\r\n\tby " + by + " with " + s.transmission(t) + " id " + rand.Text()
	if len(t.forwardPaths) == 1 && to.Domain != "" {
		line += "\r\n\tfor " + to.String()
	}
	return line + s.cipherClause() + ";\r\n\t" + now.Format(rfc5322Date) + "\r\n"
}

// cipherClause records the cipher suite in which a user's message came. RFC 8314 §4.3
func (s *session) cipherClause() string {
	conn, inTLS := s.conn.(*tls.Conn)
	if !inTLS || s.cfg.Role != Submission {
		return ""
	}
	return "\r\n\ttls " + tls.CipherSuiteName(conn.ConnectionState().CipherSuite)
}

// ownTrace is the time stamp line of what this host itself has written. RFC 5321 §4.4
func (s *session) ownTrace(now time.Time) string {
	return "Received: from " + s.cfg.Hostname + "\r\n\tby " + s.cfg.Hostname + " id " + rand.Text() +
		";\r\n\t" + now.Format(rfc5322Date) + "\r\n"
}

// transmission names the protocol with what came over it. RFC 5321 §4.4, RFC 3848, RFC 6531 §4.3
func (s *session) transmission(t *transaction) string {
	if !s.extended {
		return "SMTP"
	}
	name := s.choose("ESMTP", "LMTP")
	if t.utf8 {
		name = s.choose("UTF8SMTP", "UTF8LMTP")
	}
	if s.tls {
		name += "S"
	}
	if s.user != "" {
		name += "A"
	}
	return name
}

// peerLiteral gives the client's address as an address-literal. A client that calls itself by a literal
// must have one here too, be the connection of whatever kind. RFC 5321 §4.1.3, §4.4
func (s *session) peerLiteral() string {
	if tcp, ok := s.raw.RemoteAddr().(*net.TCPAddr); ok {
		return addressLiteral(tcp.AddrPort().Addr())
	}
	if s.hello[0] == '[' {
		return s.hello
	}
	return ""
}

func addressLiteral(a netip.Addr) string {
	if a = a.Unmap().WithZone(""); a.Is4() {
		return "[" + a.String() + "]"
	}
	return "[IPv6:" + a.String() + "]"
}
