package pop3

import "strconv"

// dele marks a message. It goes when the session enters the UPDATE state, and not before.
// RFC 1939 §5 (DELE)
func (s *session) dele(cmd Command) error {
	n, _, err := s.message(cmd.Params[0])
	if err != nil {
		return err
	}
	s.drop.mark(n)
	s.okText("message "+strconv.FormatUint(n, 10)+" deleted", "marked", "")
	return nil
}

// rset unmarks every message. RFC 1939 §5 (RSET)
func (s *session) rset(Command) error {
	s.drop.reset()
	s.okText("maildrop has "+strconv.Itoa(s.drop.count)+" messages", "nothing is deleted", "")
	return nil
}

// noop does nothing. RFC 1939 §5 (NOOP)
func (s *session) noop(Command) error {
	s.okText("", "still here", "nothing done")
	return nil
}
