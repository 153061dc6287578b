package pop3

import "bytes"

// sent is what was sent and has not been answered. Octets are read as commands one by one as the responses
// come, since a line behind AUTH is a command or the client's part of the exchange by what the server says.
type sent struct {
	octets  []byte
	inAuth  bool // the next line answers a challenge. RFC 5034 §4
	inTLS   bool // +OK was said to STLS. RFC 2595 §4
	blurred bool // a server may rightly see other lines here than we do
}

func (s *sent) owed() bool { return len(s.octets) > 0 }

// next takes the next whole line.
func (s *sent) next() (c command, ok bool) {
	end := bytes.Index(s.octets, []byte("\r\n"))
	if end < 0 || s.inTLS {
		return command{}, false
	}
	line := bytes.Clone(s.octets[:end])
	s.octets = s.octets[end+2:]
	c = readCommand(line)
	if s.inAuth {
		s.inAuth = false
		c = command{verb: "AUTH", login: true, line: line, clean: true}
	}
	s.blurred = s.blurred || !c.clean
	return c, true
}

// holds tells whether one of the unanswered lines is such a command, or ends an AUTH exchange.
func (s *sent) holds(of func(command) bool) bool {
	if s.inAuth && s.owed() {
		return true
	}
	for line := range bytes.SplitSeq(s.octets, []byte("\n")) {
		if of(readCommand(bytes.TrimSuffix(line, []byte("\r")))) {
			return true
		}
	}
	return false
}
