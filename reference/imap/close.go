package imap

// closing is the CLOSE command: expunge in silence, unless read-only, and leave. RFC 3501 §6.4.2
type closing struct{}

func (closing) run(s *session) response {
	v := s.view
	if !v.readOnly {
		if err := v.expungeDeleted(seqSet{{1, star}}); err != nil {
			return s.failed(err)
		}
	}
	s.view = nil
	return done("CLOSE")
}

// unselect is the UNSELECT command: leave, and expunge nothing. RFC 3691 §2
type unselect struct{}

func (unselect) run(s *session) response {
	s.view = nil
	return done("UNSELECT")
}
