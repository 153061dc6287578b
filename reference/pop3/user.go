package pop3

// user takes the name for the PASS that must follow. The answer is the same whether the name is known
// or not, for the sake of those who guess names. It may not follow another USER that was accepted.
// RFC 1939 §7 (USER), §13
func (s *session) user(cmd Command) error {
	if !s.plaintext() {
		return &refusal{text: "passwords only under TLS"} // RFC 2595 §2.3
	}
	if s.named {
		return &refusal{text: "USER is given already"}
	}
	s.name, s.pending = cmd.Params[0], true
	s.okText("send PASS", "", "password please")
	return nil
}

// pass opens the maildrop if the password is right. It must follow a USER that was accepted at once.
// RFC 1939 §7 (PASS)
func (s *session) pass(cmd Command) error {
	if !s.named {
		return &refusal{text: "USER first"}
	}
	account, err := s.srv.cfg.Accounts.Login(s.name, cmd.Params[0])
	if err != nil {
		return s.loginRefused()
	}
	return s.enter(account)
}
