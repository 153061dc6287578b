package imap

// login is the LOGIN command. RFC 3501 §6.2.3
type login struct{ user, password string }

// parseLogin reads SP userid SP password. RFC 3501 §9
func parseLogin(d *decoder) request {
	d.sp()
	user := d.astring()
	d.sp()
	return login{string(user), string(d.astring())}
}

func (l login) run(s *session) response {
	if !s.passwordsPermitted() {
		return privacyRequired()
	}
	name, err := s.server.config.Accounts.Login(l.user, l.password)
	return s.loggedIn(name, err, "LOGIN")
}

// privacyRequired refuses a password where others could read it. RFC 3501 §11.2, RFC 5530 §3
func privacyRequired() response { return no("PRIVACYREQUIRED", "use TLS first") }

// loggedIn ends LOGIN and AUTHENTICATE. A failure does not tell whether user or password was wrong.
// RFC 3501 §11.2, RFC 5530 §3
func (s *session) loggedIn(account string, err error, command string) response {
	if err != nil {
		s.loginErrors++
		return no("AUTHENTICATIONFAILED", "authentication failed")
	}
	s.account = account
	s.in.maxDrain = max(minDrain, 2*s.server.config.MaxMessage)
	s.log.Debug("logged in", "account", account)
	return ok(s.announcedCapabilities(), command+" completed")
}
