package pop3

import (
	"bytes"
	"fmt"

	"mailspec/harness/session"
)

// guard keeps DELE away from messages that the run did not deliver.
type guard struct {
	known bool
	total uint64
	own   map[uint64]bool
	tail  []byte // the unfinished line that was sent last
}

// maxTail bounds the unfinished line that is remembered: a DELE's number stands at its head.
const maxTail = 4 << 10

// Own tells which message-numbers of the maildrop are the run's own, and how many messages it has. Before,
// DELE is refused unless the maildrop is known to be empty.
func (s *Session) Own(total int, numbers ...int) {
	s.guard.known, s.guard.total = true, uint64(max(total, 0))
	s.guard.own = map[uint64]bool{}
	for _, n := range numbers {
		s.guard.own[uint64(max(n, 0))] = true
	}
}

// refuse gives a *session.Refused if the octets hold a DELE of a message that is not the run's own, and the
// session is logged in or may be by the time the server reads them.
func (s *Session) refuse(octets []byte) error {
	g := &s.guard
	all := append(bytes.Clone(g.tail), octets...)
	m := s.monitor
	live := m.state == transaction || m.sent.inAuth || m.sent.holds(command.isLogin)
	empty := m.drop.total == 0
	for rest := all; len(rest) > 0; {
		var line []byte
		line, rest = looseLine(rest)
		word, args := looseWord(line)
		verb := capitals(word)
		live = live || verb == "PASS" || verb == "APOP" || verb == "AUTH"
		if verb != "DELE" || !live || empty {
			continue
		}
		if n, harmful := g.harmful(args); harmful {
			return &session.Refused{Reason: fmt.Sprintf("DELE %s was not sent: the message is not known to be this run's own", n)}
		}
	}
	g.remember(all)
	return nil
}

// looseLine cuts off what some server may take for a line.
func looseLine(s []byte) (line, rest []byte) {
	i := bytes.IndexAny(s, "\r\n\x00")
	if i < 0 {
		return s, nil
	}
	return s[:i], s[i+1:]
}

// looseWord cuts off what some server may take for a word.
func looseWord(s []byte) (word, rest []byte) {
	s = s[span(s, func(b byte) bool { return b <= ' ' }):]
	n := span(s, func(b byte) bool { return b > ' ' })
	return s[:n], s[n:]
}

// harmful tells whether an argument could be read as the number of a message that is not the run's own.
func (g *guard) harmful(args []byte) (n string, harmful bool) {
	for {
		var word []byte
		if word, args = looseWord(args); len(word) == 0 {
			return "", false
		}
		digits := bytes.TrimPrefix(word, []byte("+"))
		count := span(digits, isDigit)
		if count == 0 {
			continue
		}
		var value uint64 // as a server would compute it that does not look for overflow
		for _, b := range digits[:count] {
			value = value*10 + uint64(b-'0')
		}
		if g.foreign(value) || g.foreign(value&0xFFFFFFFF) {
			return string(word), true
		}
	}
}

// foreign tells whether the maildrop may have a message of that number that is not the run's own.
func (g *guard) foreign(n uint64) bool {
	return n > 0 && (!g.known || n <= g.total && !g.own[n])
}

// remember keeps the unfinished line at the end of what is sent.
func (g *guard) remember(sent []byte) {
	i := bytes.LastIndexAny(sent, "\r\n") + 1
	g.tail = bytes.Clone(sent[i:min(len(sent), i+maxTail)])
}
