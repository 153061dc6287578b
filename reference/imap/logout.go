package imap

// logout is the LOGOUT command. RFC 3501 §6.1.3
type logout struct{}

func (logout) run(s *session) response {
	s.sayBye(s.choices.Text("logging out", "goodbye"))
	return done("LOGOUT")
}
