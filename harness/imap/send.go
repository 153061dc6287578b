package imap

import (
	"bytes"
	"context"
)

// Send writes octets as they are, commands or anything else, and notes what they ask of the server. Where
// a synchronizing literal is announced and more stands behind, it waits for the continuation request
// before it goes on. A tagged NO or BAD that comes instead ends that command: the rest of it is not sent,
// and the next Expect gets the response. What would change mail that is not the run's own is a
// *session.Refused, and nothing is sent.
func (s *Session) Send(ctx context.Context, octets []byte) error {
	if err := s.permits(octets); err != nil {
		return err
	}
	write := s.conn.Write
	if aheadOfTLS(octets) {
		write = s.conn.WriteWhole
	}
	for len(octets) > 0 {
		n, waits := s.step(octets)
		if err := write(ctx, octets[:n]); err != nil {
			return err
		}
		if octets = octets[n:]; !waits || len(octets) == 0 {
			continue
		}
		rest := s.client.framer.clone()
		accepted, err := s.awaitGrant(ctx)
		if err != nil {
			return err
		}
		if !accepted {
			octets = octets[skipCommand(rest, octets):]
		}
	}
	return nil
}

// step notes what octets say, up to the first place where the server must ask for more.
func (s *Session) step(octets []byte) (n int, waits bool) {
	c := &s.client
	for n < len(octets) {
		m, ev := c.framer.feed(octets[n:])
		n += m
		switch ev {
		case announced:
			return n, true
		case continued:
			c.note(c.framer.last)
			c.dialogDone()
		case completed:
			s.complete()
		}
	}
	return n, false
}

// complete notes a command that was sent whole.
func (s *Session) complete() {
	c := &s.client
	if len(c.framer.unasked) > 0 && !s.takesPlus() {
		c.framer.murky = true // its literals may be read as commands
	}
	c.note(c.framer.text)
	cmd := c.framer.take()
	if c.rejected {
		c.rejected = false
		return
	}
	c.pending = append(c.pending, cmd)
	// What the guard notes here it has already permitted.
	_ = s.guard.command(cmd, nil)
	s.mon.sent(cmd)
}

// awaitGrant waits for the continuation request of a literal, or the response that rejects it.
func (s *Session) awaitGrant(ctx context.Context) (accepted bool, err error) {
	tag := s.client.begun()
	for {
		r, err := s.next(ctx, "continuation request for a literal")
		if err != nil {
			return false, err
		}
		switch {
		case r.Kind == Continuation:
			return true, nil
		case r.Kind == Untagged:
			s.untagged = append(s.untagged, r)
		default:
			s.early = append(s.early, r)
			if r.Tag == tag {
				return false, nil
			}
		}
	}
}

// skipCommand tells how many octets still belong to the command that was begun.
func skipCommand(f framer, octets []byte) int {
	f.granted()
	n := 0
	for n < len(octets) {
		m, ev := f.feed(octets[n:])
		n += m
		if ev == announced {
			f.granted()
		}
		if ev == completed {
			break
		}
	}
	return n
}

// takesPlus tells whether the server has said that it knows non-synchronizing literals. RFC 7888 §3, §5
func (s *Session) takesPlus() bool {
	return s.mon.offers("LITERAL+") || s.mon.offers("LITERAL-") || s.mon.offers("IMAP4REV2")
}

// aheadOfTLS tells whether octets stand behind STARTTLS. Cut apart, they would be part of the TLS handshake.
// RFC 9051 §6.2.1
func aheadOfTLS(octets []byte) bool {
	for rest := octets; len(rest) > 0; {
		line, behind, _ := bytes.Cut(rest, []byte("\r\n"))
		_, name, tagged := bytes.Cut(line, []byte(" "))
		if tagged && len(behind) > 0 && bytes.EqualFold(name, []byte("STARTTLS")) {
			return true
		}
		rest = behind
	}
	return false
}
