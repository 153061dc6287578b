package pop3

// quit ends the session. Out of the TRANSACTION state it passes through UPDATE: the marked messages are
// removed first, then the lock is released, and only then the client reads how it went. So whoever
// has the response can log in again at once. Where the responses before this one cannot be sent, the
// connection is lost, and nothing is removed. RFC 1939 §4, §6, §8
func (s *session) quit(Command) error {
	if err := s.out.Flush(); err != nil {
		return err
	}
	s.done = true
	if s.state == transaction {
		s.state = update
		err := s.drop.update()
		s.releaseMaildrop()
		if err != nil {
			return s.fault("some deleted messages not removed", err)
		}
	}
	s.okText(s.srv.cfg.Hostname+" signing off", "", "bye")
	return nil
}
