package pop3

// verb is what the server knows of a command before it runs it.
type verb struct {
	states   state // where it is valid
	min, max int   // arguments
	run      func(*session, Command) error
}

// lookup finds a command. RFC 1939 §9, RFC 2449 §5, RFC 2595 §4, RFC 5034 §4,
// RFC 6856 §2, §3.1
func lookup(keyword string) (verb, bool) {
	switch keyword {
	case "USER":
		return verb{authorization, 1, 1, (*session).user}, true
	case "PASS":
		return verb{authorization, 1, 1, (*session).pass}, true
	case "APOP":
		return verb{authorization, 2, 2, (*session).apop}, true
	case "AUTH":
		return verb{authorization, 1, 2, (*session).auth}, true
	case "STLS":
		return verb{authorization, 0, 0, (*session).stls}, true
	case "UTF8":
		return verb{authorization, 0, 0, (*session).utf8}, true
	case "LANG":
		return verb{authorization | transaction, 0, 1, (*session).lang}, true
	case "CAPA":
		return verb{authorization | transaction, 0, 0, (*session).capa}, true
	case "QUIT":
		return verb{authorization | transaction, 0, 0, (*session).quit}, true
	case "STAT":
		return verb{transaction, 0, 0, (*session).stat}, true
	case "LIST":
		return verb{transaction, 0, 1, (*session).list}, true
	case "UIDL":
		return verb{transaction, 0, 1, (*session).uidl}, true
	case "RETR":
		return verb{transaction, 1, 1, (*session).retr}, true
	case "TOP":
		return verb{transaction, 2, 2, (*session).top}, true
	case "DELE":
		return verb{transaction, 1, 1, (*session).dele}, true
	case "NOOP":
		return verb{transaction, 0, 0, (*session).noop}, true
	case "RSET":
		return verb{transaction, 0, 0, (*session).rset}, true
	}
	return verb{}, false
}

// perform runs a command line. What is not understood, not known, or not for this state is refused and
// changes nothing. RFC 1939 §3
func (s *session) perform(line []byte) error {
	cmd, err := ParseCommand(line)
	if err != nil {
		return err
	}
	v, known := lookup(cmd.Keyword)
	switch {
	case !known:
		return &refusal{text: "unknown command"}
	case v.states&s.state == 0:
		return &refusal{text: "not in this state"}
	case len(cmd.Params) < v.min || len(cmd.Params) > v.max:
		return &refusal{text: "wrong number of arguments"}
	}
	return v.run(s, cmd)
}
