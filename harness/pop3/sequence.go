package pop3

import (
	"slices"
	"strings"
)

// onlyIn says which state a command needs to succeed; others are known in several or in none.
// It is never changed. RFC 1939 §4 to §7, RFC 2595 §4, RFC 5034 §4
var onlyIn = map[string]state{
	"USER": authorization, "PASS": authorization, "APOP": authorization, "AUTH": authorization, "STLS": authorization,
	"STAT": transaction, "LIST": transaction, "RETR": transaction, "DELE": transaction, "NOOP": transaction,
	"RSET": transaction, "TOP": transaction, "UIDL": transaction,
}

// sequence judges a response by the command that it answers.
func (m *monitor) sequence(r Response, c command) {
	if r.Indicator == Challenge {
		m.challenge(r, c)
		return
	}
	if m.wrongState(c) {
		m.check(idWrongState, r.Indicator == Err, "-ERR to "+c.verb+" in this state", r.head())
		return
	}
	switch {
	case c.exactly("NOOP"):
		m.check(idNoop, r.Indicator == OK, "+OK to NOOP", r.head())
	case c.exactly("RSET"):
		m.check(idReset, r.Indicator == OK, "+OK to RSET", r.head())
	}
	m.deleted(r, c)
	if r.Indicator != OK {
		return
	}
	switch c.verb {
	case "STAT":
		m.stat(r, c)
	case "LIST":
		m.list(r, c)
	case "UIDL":
		m.uidl(r, c)
	case "RETR":
		m.plainHeader(r)
		m.retrieved(r, c)
	case "TOP":
		m.plainHeader(r)
		m.top(r, c)
	case "CAPA":
		m.capa(r)
	case "LANG":
		m.language(r)
	}
}

// wrongState tells whether a command cannot succeed in this state. RFC 1939 §3
func (m *monitor) wrongState(c command) bool {
	where, known := onlyIn[c.verb]
	return known && where != m.state
}

// challenge judges a challenge: the plus, one space, base64 and nothing else. RFC 5034 §4
func (m *monitor) challenge(r Response, c command) {
	m.check(idIndicator, c.verb == "AUTH", "+OK or -ERR", r.head())
	if c.verb == "AUTH" {
		m.check(idChallenge, r.Spaced && isBase64(r.Text), "a plus, a space and base64", r.head())
	}
}

// isBase64 reads base64 with its padding. RFC 4648 §4
func isBase64(s []byte) bool {
	n := span(s, func(b byte) bool {
		return isDigit(b) || 'A' <= upper(b) && upper(b) <= 'Z' || b == '+' || b == '/'
	})
	pad := string(s[n:])
	return len(s)%4 == 0 && (pad == "" || pad == "=" || pad == "==")
}

// deleted judges that a message marked as deleted is not spoken of. RFC 1939 §5
func (m *monitor) deleted(r Response, c command) {
	n := c.message()
	if t, _, isTop := c.top(); isTop {
		n = t
	}
	about := []string{"LIST", "RETR", "DELE", "TOP", "UIDL"}
	if m.drop.deleted[n] && slices.Contains(about, c.verb) {
		m.check(idDeletedGone, r.Indicator == Err, "-ERR for a message that is marked as deleted", r.head())
	}
}

// capa judges the list of capabilities. RFC 2449 §3, §5
func (m *monitor) capa(r Response) {
	tags := map[string][]string{}
	r.each(func(line []byte) {
		m.check(idCapaLength, len(line)+2 <= maxResponseLine, "a line of at most 512 octets", line)
		c, err := ParseCapability(line)
		m.check(idCapability, err == nil, "a capability and its parameters", line)
		if err == nil {
			tags[c.Tag] = c.Params
			m.arguments(c, line)
		}
	})
	m.caps.known, m.caps.tags = !r.cut, tags
	if m.state == authorization {
		m.caps.before = tags
		return
	}
	m.varying(r)
	for tag := range m.caps.before {
		// STLS is listed where it is permitted, and X tags say for themselves. RFC 2595 §4
		if tag != "STLS" && !strings.HasPrefix(tag, "X") {
			_, still := tags[tag]
			m.check(idCapaStates, still, tag+" in both states", r.head())
		}
	}
}

// codes judges response codes. RFC 2449 §6.4, §8, RFC 3206 §4, §5, RFC 6856 §5
func (m *monitor) codes(r Response, c command) {
	if len(r.Text) == 0 || r.Text[0] != '[' || !m.caps.known || r.Indicator == Challenge {
		return
	}
	code, err := ParseRespCode(r.Text)
	if m.caps.offers("RESP-CODES") {
		m.check(idRespCode, err == nil, "a response code between the brackets", r.head())
	}
	top, _, _ := strings.Cut(code, "/")
	rule, known := codeRules[top]
	if err != nil || !known {
		return
	}
	m.check(idRespCodesSaid, m.caps.offers("RESP-CODES"), "RESP-CODES in the response to CAPA", r.head())
	ok := r.Indicator == Err && (rule.verbs == nil || slices.Contains(rule.verbs, c.verb))
	m.check(rule.id, ok, "["+top+"] only where it belongs", r.head())
}

// codeRules says where each response code may stand. It is never changed.
var codeRules = map[string]struct {
	id    string
	verbs []string // nil: any
}{
	"LOGIN-DELAY": {idLoginDelay, []string{"AUTH", "USER", "PASS", "APOP"}},
	"IN-USE":      {idInUse, []string{"AUTH", "PASS", "APOP"}},
	"SYS":         {idSys, nil},
	"UTF8":        {idUTF8Code, []string{"LIST", "TOP", "RETR"}},
	"AUTH":        {idAuth, []string{"AUTH", "USER", "PASS", "APOP"}},
}

// follow keeps the state. RFC 1939 §3, RFC 2595 §4, RFC 5034 §4
func (m *monitor) follow(r Response, c command) {
	if r.Indicator == Challenge {
		m.sent.inAuth = c.verb == "AUTH"
		return
	}
	if r.Indicator != OK {
		return
	}
	switch {
	case m.state == authorization && c.isLogin() && !c.multi():
		m.state = transaction
	case c.verb == "QUIT":
		m.state = update
	case c.verb == "STLS":
		m.sent.inTLS = true
	case c.verb == "UTF8" || c.verb == "LANG":
		m.utf8, m.utf8Mode = true, m.utf8Mode || c.verb == "UTF8"
	}
	m.drop.follow(c)
}
