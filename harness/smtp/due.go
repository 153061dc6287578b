package smtp

// mostPrompt is how many octets a command and its message may have for the reply to take no longer than that to others
// of its kind: what a server does with a message takes time by its size.
const mostPrompt = 64 << 10

// The kinds of reply by the time that they may take, beside those that are named after a command: some servers hold
// back every refusal for seconds, whatever they refuse.
const (
	kindGreeting = "greeting"
	kindRefusal  = "refusal"
	kindClose    = "close"
	kindDoubt    = "doubt" // it is in doubt what it answers, be it a command or a message
)

// await makes ready for the reply that comes next.
func (s *Session) await() {
	s.kind = s.due()
	if s.kind == "" {
		s.conn.Await()
		return
	}
	s.conn.Await(s.kind, kindRefusal)
}

// heard notes of what kind the reply was.
func (s *Session) heard(r Reply) {
	s.octets = 0
	switch {
	case s.kind == "":
	case r.Code.Severity() >= 4:
		s.conn.Heard(kindRefusal)
	default:
		s.conn.Heard(s.kind)
	}
}

// due names the reply that comes next by what it answers. It is empty where that is not known.
func (s *Session) due() string {
	m := s.monitor
	switch {
	case !m.greeted:
		return kindGreeting
	case s.octets > mostPrompt:
		return ""
	case m.lost:
		return kindDoubt
	case m.asked.replies > 0:
		return m.asked.name()
	}
	ahead := m.sent // a copy: nothing is taken
	a, ok := ahead.next()
	if !ok || ahead.blurred {
		return kindDoubt
	}
	return a.name()
}

// name tells what was asked. Commands that make a server look something up, write or compute have names by that.
func (a asked) name() string {
	_, last, _ := a.command.chunk()
	switch {
	case a.kind == message, a.kind == chunked && last:
		return "message"
	case a.kind == challenged:
		return "AUTH"
	}
	switch verb := a.command.verb; verb {
	case "EHLO", "HELO", "LHLO":
		return "hello"
	case "RCPT", "VRFY", "EXPN":
		return "address"
	case "MAIL", "DATA", "BDAT", "AUTH", "STARTTLS":
		return verb
	}
	return "other"
}
