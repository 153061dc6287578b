package imap

import "strings"

// capability is the CAPABILITY command. RFC 3501 §6.1.1
type capability struct{}

func (capability) run(s *session) response {
	s.out.untagged("CAPABILITY")
	s.out.raw(" ", s.capabilities())
	s.out.crlf()
	return done("CAPABILITY")
}

// capabilities lists what the server offers at this moment. RFC 3501 §7.2.1
func (s *session) capabilities() string {
	list := []string{
		"LITERAL+",      // RFC 7888
		"SASL-IR",       // RFC 4959
		"ENABLE",        // RFC 5161
		"ID",            // RFC 2971
		"IDLE",          // RFC 2177
		"NAMESPACE",     // RFC 2342
		"CHILDREN",      // RFC 3348
		"UIDPLUS",       // RFC 4315
		"UNSELECT",      // RFC 3691
		"MOVE",          // RFC 6851
		"ESEARCH",       // RFC 4731
		"SEARCHRES",     // RFC 5182
		"STATUS=SIZE",   // RFC 8438
		"LIST-EXTENDED", // RFC 5258
		"LIST-STATUS",   // RFC 5819
	}
	if s.account == "" {
		list = append(list, s.loginCapabilities()...)
	}
	// Free choice: the order of capabilities. RFC 3501 §7.2.1
	list = append([]string{"IMAP4rev1", "IMAP4rev2"}, list...)
	s.choices.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return strings.Join(list, " ")
}

// loginCapabilities lists what matters before login. RFC 3501 §6.2.1, §11.2
func (s *session) loginCapabilities() (list []string) {
	if s.server.config.TLS != nil && !s.secure {
		list = append(list, "STARTTLS")
	}
	if s.passwordsPermitted() {
		for _, mechanism := range s.server.config.Accounts.Mechanisms() {
			list = append(list, "AUTH="+mechanism)
		}
		return list
	}
	return append(list, "LOGINDISABLED")
}

// passwordsPermitted tells whether a password may be sent over this connection. RFC 3501 §11.2
func (s *session) passwordsPermitted() bool { return s.secure || s.server.config.AllowPlaintext }

// greet sends the greeting. RFC 3501 §7.1.1, §7.1.5
func (s *session) greet() {
	if s.unwelcome {
		s.sayBye("too many sessions")
		return
	}
	text := s.choices.Text("IMAP4rev1 service ready", "at your service", "hello")
	if s.server.config.Hostname != "" {
		text = s.server.config.Hostname + " " + text
	}
	s.out.condition("*", "OK", s.announcedCapabilities(), text)
}

// announcedCapabilities is a response code that saves the client a CAPABILITY command, or none.
// RFC 3501 §7.1
func (s *session) announcedCapabilities() string {
	// Free choice: whether capabilities come unasked. RFC 3501 §7.2.1
	if s.choices.Flip() {
		return ""
	}
	return "CAPABILITY " + s.capabilities()
}
