package smtp

// rcptTo answers RCPT. RFC 5321 §4.1.1.3
func (s *session) rcptTo(args string) {
	switch {
	case s.mail == nil:
		s.put(badSequence("MAIL first")) // RFC 5321 §3.3
		return
	case s.mail.chunks != nil || s.mail.spoilt:
		s.put(badSequence("chunks have come")) // RFC 3030 §2
		return
	}
	path, params, err := parseRcpt(args, s.extended)
	if err != nil {
		s.put(badSyntax(syntaxStatus(err, "5.1.3"), err))
		return
	}
	to := recipient{path: path}
	for _, p := range params {
		if refusal := s.rcptParameter(&to, p); refusal != nil {
			s.put(*refusal)
			return
		}
	}
	if !path.isASCII() && !s.mail.utf8 {
		s.put(reply(553, "5.6.7", "Address needs SMTPUTF8")) // RFC 6531 §3.5
		return
	}
	account, refusal := s.route(path)
	switch {
	case refusal != nil:
		s.put(*refusal)
	case len(s.mail.forwardPaths) >= s.cfg.MaxRecipients:
		s.put(reply(452, "4.5.3", "Too many recipients")) // RFC 5321 §4.5.3.1.10
	default:
		to.account = account
		s.mail.forwardPaths = append(s.mail.forwardPaths, to)
		s.put(reply(250, "2.1.5", "Recipient %s OK", path))
	}
}

// rcptParameter takes up one parameter, or gives the reply that refuses it. RFC 5321 §4.1.1.3, §4.1.1.11
func (s *session) rcptParameter(to *recipient, p Parameter) *Reply {
	switch {
	case s.extended && p.Keyword == "NOTIFY" && s.offersDSN():
		return to.notifyParameter(p)
	case s.extended && p.Keyword == "ORCPT" && s.offersDSN():
		return to.originalRecipientParameter(p, s.mail.utf8)
	}
	return unknownParameter(p)
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
