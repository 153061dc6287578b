package imap

// subscribe is SUBSCRIBE and UNSUBSCRIBE. RFC 3501 §6.3.6, §6.3.7
type subscribe struct {
	mailbox mailboxName
	on      bool
}

func parseSubscribe(d *decoder) request {
	d.sp()
	return subscribe{d.mailbox(), true}
}

func parseUnsubscribe(d *decoder) request {
	d.sp()
	return subscribe{d.mailbox(), false}
}

// run does not ask whether the mailbox exists: it may come, or come back. RFC 3501 §6.3.6
func (r subscribe) run(s *session) response {
	if !r.mailbox.creatable() {
		return no("CANNOT", "no mailbox can have this name")
	}
	if err := s.server.config.Store.Subscribe(s.account, r.mailbox.name, r.on); err != nil {
		return s.failed(err)
	}
	if r.on {
		return done("SUBSCRIBE")
	}
	return done("UNSUBSCRIBE")
}
