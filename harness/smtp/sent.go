package smtp

import "bytes"

// asked is something that a client sent and that is owed replies.
type asked struct {
	kind    kind
	command command // of kind commanded and chunked
	replies int
}

type kind int

const (
	commanded  kind = iota // a command line
	message                // the end of the mail data after 354
	challenged             // the client's line in an AUTH exchange
	chunked                // a BDAT command and its octets
)

// mode says how the octets that come next are to be understood.
type mode int

const (
	modeCommands mode = iota
	modeMessage       // behind 354, up to the line with the dot
	modeAuth          // behind 334
	modeTLS           // behind the 220 to STARTTLS
)

// sent is what was sent and has not been answered. What octets mean may rest on a reply that is still to
// come (a message sent with DATA in one write is commands if DATA is refused), so they are read one by one
// as the replies come.
type sent struct {
	octets    []byte
	mode      mode
	lineStart bool // in modeMessage: the octets begin a line
	blurred   bool // a server may rightly see other lines here than we do
}

// add takes octets that are being sent.
func (s *sent) add(octets []byte) {
	s.octets = append(s.octets, octets...)
	s.skipMessage()
}

// mostResponse is how long a client's line in an AUTH exchange may be that a server surely reads as one.
// RFC 4954 §4
const mostResponse = 12288

// begin changes the mode.
func (s *sent) begin(m mode) {
	s.mode = m
	s.lineStart = m == modeMessage
	s.skipMessage()
}

// skipMessage lets go of mail data that was read, save what may be part of the end. The end is only
// <CRLF>.<CRLF>, or the dot line as the first. RFC 5321 §4.1.1.4
func (s *sent) skipMessage() {
	const tail = len("\r\n.\r")
	if s.mode != modeMessage || s.lineStart && bytes.HasPrefix([]byte(".\r\n"), s.octets[:min(3, len(s.octets))]) {
		return
	}
	if s.messageEnd() >= 0 || len(s.octets) <= tail {
		return
	}
	gone := s.octets[:len(s.octets)-tail]
	s.blurred = s.blurred || isOdd(s.octets)
	s.octets = bytes.Clone(s.octets[len(gone):])
	s.lineStart = false
}

// messageEnd gives where the octets behind the mail data begin, or -1.
func (s *sent) messageEnd() int {
	if s.lineStart && bytes.HasPrefix(s.octets, []byte(".\r\n")) {
		return 3
	}
	if i := bytes.Index(s.octets, []byte("\r\n.\r\n")); i >= 0 {
		return i + 5
	}
	return -1
}

// isOdd tells whether a CR or LF stands alone, or a NUL is there: servers differ on what lines they see then. The
// first and the last octet may be parts of a CRLF.
func isOdd(s []byte) bool {
	for i, b := range s {
		if b == 0 || b == '\n' && i > 0 && s[i-1] != '\r' || b == '\r' && i+1 < len(s) && s[i+1] != '\n' {
			return true
		}
	}
	return false
}

// owed tells whether anything sent may be due a reply.
func (s *sent) owed() bool { return len(s.octets) > 0 || s.mode == modeMessage }

// next takes the next thing that is owed a reply. ok is false if there is none that is whole.
func (s *sent) next() (a asked, ok bool) {
	switch s.mode {
	case modeMessage:
		end := s.messageEnd()
		if end < 0 {
			return a, false
		}
		s.blurred = s.blurred || isOdd(s.octets[:end])
		s.octets = s.octets[end:]
		s.mode = modeCommands
		return asked{kind: message, replies: 1}, true
	case modeTLS:
		return a, false
	}
	end := bytes.Index(s.octets, []byte("\r\n"))
	if end < 0 {
		return a, false
	}
	c := readCommand(bytes.Clone(s.octets[:end]))
	rest := s.octets[end+2:]
	if s.mode == modeAuth {
		s.octets, s.mode = rest, modeCommands
		s.blurred = s.blurred || isOdd(c.line) || len(c.line) > mostResponse
		return asked{kind: challenged, replies: 1}, true
	}
	s.blurred = s.blurred || !c.clean
	a = asked{kind: commanded, command: c, replies: 1}
	if size, _, isChunk := c.chunk(); isChunk {
		if size > len(rest) {
			s.blurred = true // answered before the chunk was sent: what the rest of it means is open
			size = len(rest)
		}
		a.kind = chunked
		rest = rest[size:]
	}
	s.octets = rest
	return a, true
}
