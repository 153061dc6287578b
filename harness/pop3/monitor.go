package pop3

import (
	"mailspec/harness/session"
)

// state is a session's state. RFC 1939 §3
type state int

const (
	authorization state = iota
	transaction
	update
)

// monitor holds what a session's state lets a server say, and reports what it says otherwise.
type monitor struct {
	judge session.Judge
	sent  sent

	greeted bool
	state   state
	lost    bool // which response belongs to which command is no longer known
	unasked int  // octets that were here before anything was asked
	utf8    bool // LANG or UTF8 has succeeded: texts may be UTF-8. RFC 6856 §2.1, §3.2
	// utf8Mode: UTF8 has succeeded. RFC 6856 §2.1
	utf8Mode bool

	drop maildrop
	caps capabilities
}

// capabilities is what CAPA has listed.
type capabilities struct {
	known  bool
	tags   map[string][]string
	before map[string][]string // in the AUTHORIZATION state, under the same TLS
}

func (c capabilities) offers(tag string) bool { _, ok := c.tags[tag]; return ok }

func newMonitor(judge session.Judge) *monitor {
	return &monitor{judge: judge, drop: newMaildrop()}
}

// check reports a look with the octets that it saw.
func (m *monitor) check(id string, ok bool, want string, got []byte) {
	if ok {
		m.judge.Check(id, true, want, "")
		return
	}
	m.judge.Check(id, false, want, session.Quote(got))
}

// write takes what is about to be sent. pending is how many octets of the server's are here already.
func (m *monitor) write(octets []byte, pending int) {
	if m.greeted && !m.sent.owed() {
		m.unasked = pending
	}
	m.sent.octets = append(m.sent.octets, octets...)
}

// due gives the command that the next response answers.
func (m *monitor) due() (c command, owed bool) {
	if !m.greeted || m.unasked > 0 {
		return command{}, false
	}
	c, owed = m.sent.next()
	m.lost = m.lost || m.sent.blurred
	return c, owed
}

// statusLine judges the form of a first line, whatever it answers.
func (m *monitor) statusLine(raw []byte, r Response, faults []*SyntaxError) {
	broken := map[string]bool{}
	for _, f := range faults {
		broken[f.Rule] = true
	}
	m.check(idIndicator, !broken[RuleSingleLine] && !broken[RuleStatus], "+OK or -ERR in upper case", raw)
	if broken[RuleSingleLine] {
		return
	}
	m.check(idLineEnd, !broken[RuleCRLF], "a line that ends in CRLF", raw)
	if r.Indicator == Challenge {
		return // may be far longer. RFC 5034 §4
	}
	m.check(idLineLength, len(raw) <= maxResponseLine, "a line of at most 512 octets", raw)
	if !m.utf8 && !m.sent.holds(func(c command) bool { return c.verb == "LANG" || c.verb == "UTF8" }) {
		m.check(idText, !broken[RuleText], "US-ASCII", raw)
	}
}

// bodyLine judges one line of a multi-line response as it was sent, its line end included. A lone LF inside
// a line is the message's own. RFC 1939 §3, RFC 2449 §3
func (m *monitor) bodyLine(line []byte) {
	if line[0] == '.' {
		m.check(idStuffing, len(line) > 1 && line[1] == '.', "a second dot before a line that begins with one", line)
	}
}

// response judges a whole response of size octets by the command that it answers.
func (m *monitor) response(r Response, c command, owed bool, size int) {
	unasked := m.unasked > 0
	m.unasked = max(0, m.unasked-size)
	if !m.greeted {
		m.greeting(r)
		return
	}
	if !owed {
		m.unexpected(r, unasked)
		return
	}
	if !m.lost {
		m.check(idOneResponse, true, "", nil)
		m.codes(r, c)
		m.sequence(r, c)
	}
	m.follow(r, c)
}

// unexpected judges a response to nothing. While a line is half sent, one that gives up on it is not accused.
func (m *monitor) unexpected(r Response, unasked bool) {
	if !m.lost && m.state != update && (unasked || !m.sent.owed()) {
		m.check(idOneResponse, false, "one response to each command", r.head())
	}
	m.lost = true
}

// leftover judges octets that stand unread when nothing more is asked.
func (m *monitor) leftover(octets []byte) {
	if len(octets) > 0 && m.greeted && !m.lost && !m.sent.owed() {
		m.check(idOneResponse, false, "one response to each command", octets)
	}
}

// greeting judges the first line. RFC 1939 §4, §7, RFC 2449 §3
func (m *monitor) greeting(r Response) {
	m.greeted = true
	m.check(idGreeting, r.Indicator == OK, "+OK", r.head())
	if stamp, found := Timestamp(r.Text); found {
		m.check(idTimestamp, isMsgID(stamp), "a timestamp that is a msg-id", r.head())
	}
}

// startTLS lets go of what was known of the server. Whether it goes on in UTF-8 mode is its own business.
// RFC 2595 §4, RFC 6856 §2.1
func (m *monitor) startTLS() {
	*m = monitor{judge: m.judge, greeted: true, utf8Mode: m.utf8Mode, drop: newMaildrop()}
}

// head shows a response's first line.
func (r Response) head() []byte {
	r.Multi = false
	return r.Append(nil)
}
