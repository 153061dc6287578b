package imap

// deletion is the DELETE command. RFC 3501 §6.3.4
type deletion struct{ mailbox mailboxName }

func parseDelete(d *decoder) request {
	d.sp()
	return deletion{d.mailbox()}
}

// run deletes the mailbox. Sessions that have it selected, this one too, see its messages expunged.
// RFC 2180 §3
func (r deletion) run(s *session) response {
	if !r.mailbox.valid || r.mailbox.name == "" {
		return no("NONEXISTENT", "no such mailbox")
	}
	if err := s.server.config.Store.Delete(s.account, r.mailbox.name); err != nil {
		return s.failed(err)
	}
	s.server.recent.forget(s.account, r.mailbox.name)
	return done("DELETE")
}
