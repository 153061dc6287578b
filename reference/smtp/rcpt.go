package smtp

// rcptTo answers RCPT. RFC 5321 §4.1.1.3
func (s *session) rcptTo(args string) {
	if s.mail == nil {
		s.put(badSequence("MAIL first")) // RFC 5321 §3.3
		return
	}
	path, params, err := ParseRcpt(args)
	if err != nil {
		s.put(badSyntax("5.1.3", err))
		return
	}
	if len(params) > 0 {
		s.put(*unknownParameter(params[0])) // no extension that is offered has one
		return
	}
	account, refusal := s.findRecipient(path)
	switch {
	case refusal != nil:
		s.put(*refusal)
	case len(s.mail.forwardPaths) >= s.cfg.MaxRecipients:
		s.put(reply(452, "4.5.3", "Too many recipients")) // RFC 5321 §4.5.3.1.10
	default:
		s.mail.forwardPaths = append(s.mail.forwardPaths, recipient{path, account})
		s.put(reply(250, "2.1.5", "Recipient %s OK", path))
	}
}

// findRecipient gives the account that a path leads to, or the reply that refuses it. The postmaster of
// every local domain, or of none, is the first account, unless there is one of that name.
// RFC 5321 §3.3, §4.5.1
func (s *session) findRecipient(p Path) (account string, refusal *Reply) {
	if p.Domain != "" && !s.cfg.Accounts.Local(p.Domain) {
		r := reply(550, "5.7.1", "Relaying to %s denied", p) // RFC 5321 §3.6.2
		return "", &r
	}
	if name, known := s.cfg.Accounts.Lookup(p.Local, p.Domain); known {
		return name, nil
	}
	if first := s.cfg.Accounts.First(); p.isPostmaster() && first != "" {
		return first, nil
	}
	r := reply(550, "5.1.1", "No such user here: %s", p)
	return "", &r
}
