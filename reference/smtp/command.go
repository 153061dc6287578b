package smtp

import "strings"

// answer is what a command does: it puts its reply, or its replies.
type answer func(s *session, args string)

// command finds who answers a command line and lets him. Trailing white space is tolerated.
// RFC 5321 §2.4, §4.1.1
func (s *session) command(line string) {
	for len(line) > 0 && (line[len(line)-1] == ' ' || line[len(line)-1] == '\t') {
		line = line[:len(line)-1]
	}
	verb, args, hasArgs := strings.Cut(line, " ")
	verb = upper(verb)
	run, grouped := s.answers(verb)
	switch {
	case run == nil:
		s.put(reply(500, "5.5.2", "Command unrecognized"))
	case !hasArgs:
		run(s, "")
	default:
		run(s, args)
	}
	// Replies to grouped commands go out together when no more input waits. RFC 2920 §3.2 (2), (5), (6)
	if !grouped {
		_ = s.flush() // a failure comes up at the next read
	}
}

// answers knows the commands, and which of them may be answered in a group. RFC 2920 §3.2 (2)
func (s *session) answers(verb string) (run answer, grouped bool) {
	if s.needsLogin(verb) {
		return (*session).loginFirst, false
	}
	switch verb {
	case "EHLO", "HELO", "LHLO":
		if s.cfg.Role == LMTP != (verb == "LHLO") {
			return nil, false // RFC 2033 §4.1
		}
		if verb == "HELO" {
			return (*session).helo, false
		}
		return (*session).ehlo, false
	case "MAIL":
		return (*session).mailFrom, true
	case "RCPT":
		return (*session).rcptTo, true
	case "RSET":
		return (*session).rset, true
	case "DATA":
		return (*session).data, false
	case "BDAT":
		return (*session).bdat, false
	case "NOOP":
		return (*session).noop, false
	case "QUIT":
		return (*session).quit, false
	case "VRFY":
		return (*session).vrfy, false
	case "EXPN":
		return (*session).expn, false
	case "HELP":
		return (*session).help, false
	case "ETRN":
		if s.offersETRN() {
			return (*session).etrn, false
		}
	case "STARTTLS":
		return (*session).startTLS, false
	case "AUTH":
		return (*session).auth, false
	}
	return nil, false
}

// needsLogin tells which commands a submission server keeps from strangers. RFC 6409 §4.3, RFC 4954 §6
func (s *session) needsLogin(verb string) bool {
	if s.cfg.Role != Submission || s.user != "" {
		return false
	}
	switch verb {
	case "VRFY", "EXPN":
		return true
	case "MAIL", "RCPT", "DATA":
		return s.hello != "" // else the sequence is bad anyhow
	}
	return false
}

func (s *session) loginFirst(string) { s.put(s.loginRequired()) }

func (s *session) loginRequired() Reply {
	if s.mechanisms() == nil {
		return reply(530, "5.7.0", "Must issue a STARTTLS command first") // RFC 3207 §4
	}
	return reply(530, "5.7.0", "Authentication required")
}

// rset answers RSET, at any time. RFC 5321 §4.1.1.5
func (s *session) rset(args string) {
	if args != "" {
		s.put(noArguments())
		return
	}
	s.reset()
	s.put(reply(250, "2.0.0", "Reset OK"))
}

// noop answers NOOP. What comes after it is ignored, but must be text. RFC 5321 §4.1.1.9
func (s *session) noop(args string) {
	if !printable.all(args) {
		s.put(badSyntax("5.5.4", nil))
		return
	}
	s.put(reply(250, "2.0.0", "OK"))
}

// quit answers QUIT and has the connection closed. RFC 5321 §4.1.1.10
func (s *session) quit(args string) {
	if args != "" {
		s.put(noArguments())
		return
	}
	s.done = true
	r := reply(221, "2.0.0", "%s Service closing transmission channel", s.cfg.Hostname)
	r.Read = true
	s.put(r)
}

// help answers HELP, with or without a topic. RFC 5321 §4.1.1.8
func (s *session) help(args string) {
	if !printable.all(args) {
		s.put(badSyntax("5.5.4", nil))
		return
	}
	lines := []string{"See RFC 5321 and the extensions that " + s.choose("EHLO", "LHLO") + " lists"}
	// Free choice: how much help there is. RFC 5321 §4.1.1.8
	if s.choices.Flip() {
		lines = append(lines, "MAIL RCPT DATA RSET NOOP QUIT VRFY EXPN HELP")
	}
	s.put(Reply{Code: 214, Enhanced: "2.0.0", Text: lines, Read: true})
}

// noArguments refuses arguments where there can be none. RFC 5321 §4.3.2
func noArguments() Reply { return reply(501, "5.5.4", "Syntax error: no arguments allowed") }
