package smtp

import (
	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// Role says which of the protocols a server speaks.
type Role int

// The roles.
const (
	Transfer   Role = iota // SMTP. RFC 5321
	Submission             // RFC 6409
	Local                  // LMTP. RFC 2033
)

// monitor holds what a session's state lets a server say, and reports what it says otherwise.
type monitor struct {
	judge session.Judge
	role  Role
	sent  sent
	asked asked // what the next reply belongs to, while asked.replies > 0

	greeted  bool
	closing  bool // 221 or 421 was said
	secure   bool
	lost     bool // which reply belongs to which command is no longer known
	unasked  int  // octets that were here before anything was asked
	offers   map[string][]string
	authed   bool
	utf8     bool            // the transaction's MAIL has SMTPUTF8
	accepted int             // successful RCPT commands of the transaction
	verified map[string]bool // the paths that VRFY and EXPN have returned
}

func newMonitor(judge session.Judge, role Role, secure bool) *monitor {
	return &monitor{judge: judge, role: role, secure: secure}
}

// check reports a look with the reply line that it saw.
func (m *monitor) check(id string, ok bool, want string, got []byte) {
	if ok {
		m.judge.Check(id, true, want, "")
		return
	}
	m.judge.Check(id, false, want, session.Quote(got))
}

// write takes what is about to be sent. pending is how many octets of the server's are here already.
func (m *monitor) write(octets []byte, pending int) {
	if m.greeted && m.asked.replies == 0 && !m.sent.owed() {
		m.unasked = pending
	}
	if !m.lost {
		m.sent.add(octets)
	}
}

// line judges the form of one line, whatever it answers.
func (m *monitor) line(raw []byte, l ReplyLine, faults []*SyntaxError) {
	broken := map[string]bool{}
	for _, f := range faults {
		broken[f.Rule] = true
	}
	m.check(idReplyLine, !broken[RuleReplyLine], "three digits, then a space, a hyphen or the line's end", raw)
	if broken[RuleReplyLine] {
		return
	}
	m.check(idLineEnd, !broken[RuleCRLF], "a line that ends in CRLF", raw)
	m.check(idFirstDigit, !broken[RuleFirstDigit], "a reply code that begins with 2, 3, 4 or 5", raw)
	m.check(idSecondDigit, !broken[RuleSecondDigit], "a reply code whose second digit is 0 to 5", raw)
	m.check(idBareCode, !l.Bare, "a space behind the reply code", raw)
	if l.Code != codeChallenge { // challenges may be far longer. RFC 4954 §4
		m.check(idLineLength, len(raw) <= maxReplyLine, "a reply line of at most 512 octets", raw)
	}
}

// reply judges a whole reply of size octets: first by itself, then by what it answers.
func (m *monitor) reply(r Reply, size int) {
	unasked := m.unasked > 0
	m.unasked = max(0, m.unasked-size)
	m.check(idListedCode, listed[r.Code], "a reply code of RFC 5321 or of an extension", first(r))
	if !m.greeted {
		m.greeting(r)
		return
	}
	if r.Code == codeShutdown { // to any command, or to none. RFC 5321 §3.8
		m.text(r, asked{})
		m.closing, m.lost = true, true
		return
	}
	a, ok := m.answers(unasked)
	if !ok {
		m.unexpected(r, unasked)
		return
	}
	m.text(r, a)
	if m.lost {
		return
	}
	m.check(idOneReply, true, "", nil)
	m.sequence(r, a)
	m.state(r, a)
	// Whether the octets of a refused chunk were thrown away is RFC3030-2-q's to judge: here it is in doubt.
	m.lost = m.lost || a.kind == chunked && r.Code.Severity() == 5
}

// answers gives what the reply belongs to.
func (m *monitor) answers(unasked bool) (asked, bool) {
	if unasked {
		return asked{}, false
	}
	for m.asked.replies == 0 {
		a, ok := m.sent.next()
		if !ok {
			return asked{}, false
		}
		m.lost = m.lost || m.sent.blurred
		if m.role == Local {
			a.replies = m.localReplies(a)
			m.lost = m.lost || a.kind == chunked && a.replies == 0 // a server that answers all the same is told by RFC2033-4.3-b
		}
		m.asked = a
	}
	m.asked.replies--
	return m.asked, true
}

// localReplies is how many replies an LMTP server owes: one for each recipient behind the message.
// RFC 2033 §4.2, §4.3
func (m *monitor) localReplies(a asked) int {
	_, last, _ := a.command.chunk()
	if a.kind == message || a.kind == chunked && last {
		return m.accepted
	}
	return a.replies
}

// unexpected judges a reply to nothing. While anything is half sent, an early reply is not accused: a
// server may give up on a line or a message that goes on too long.
func (m *monitor) unexpected(r Reply, unasked bool) {
	m.text(r, asked{})
	if !m.lost && !m.closing && (unasked || !m.sent.owed()) {
		id, want := idOneReply, "one reply to each command"
		if m.role == Local && m.asked.kind != commanded {
			id, want = idLocalReplies, "one reply to the message for each accepted recipient"
		}
		m.check(id, false, want, first(r))
	}
	m.lost = true
}

// leftover judges octets that stand unread when nothing more is asked.
func (m *monitor) leftover(octets []byte) {
	if len(octets) == 0 || !m.greeted || m.lost || m.sent.owed() || m.asked.replies > 0 {
		return
	}
	l, _ := readReplyLine(octets[:min(len(octets), maxReplyLine)])
	m.check(idOneReply, l.Code == codeShutdown || len(octets) < 3, "one reply to each command", octets)
}

// withoutTLS tells whether the reply that was read last says that TLS is not available now. RFC 3207 §4
func (m *monitor) withoutTLS(r Reply) bool {
	return r.Code == codeNoTLS && !m.lost && !m.secure && m.asked.kind == commanded && m.asked.command.verb == "STARTTLS"
}

// startTLS puts the session back to its beginning. RFC 3207 §4.2
func (m *monitor) startTLS() {
	*m = monitor{judge: m.judge, role: m.role, greeted: true, secure: true, closing: m.closing}
}

// first shows a reply's first line.
func first(r Reply) []byte { return Reply{Lines: r.Lines[:1]}.Append(nil) }

// shown shows a line of a reply.
func shown(l ReplyLine) []byte { return Reply{Lines: []ReplyLine{l}}.Append(nil) }

// quoted shows text for a want phrase.
func quoted(s string) string { return notation.Escape([]byte(s)) }
