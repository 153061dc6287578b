package imap

import (
	"slices"

	"mailspec/harness/session"
)

// monitor holds the protocol's state and judges each response against it. Where what was sent leaves
// open what the server may take for the state, it does not judge.
type monitor struct {
	s          *Session
	caps       []string // in upper case, as told last
	fresh      bool     // they were told in the present state of TLS and authentication
	enabled    map[string]bool
	startTLS   bool // STARTTLS was done
	authorised bool
	language   bool // LANGUAGE may have changed the texts. RFC 5255 §3.2
	other      bool // an extension may have changed the rules for updates
	greeted    bool
	selected   known
	view       *view // of the selected mailbox, when it is certain
	boxes      map[string]*box
	commands   int // sent so far
	doubts     []doubt
	keptFacts  int
	keptOctets int
}

// known is a truth that may not be known.
type known int

const (
	no known = iota
	yes
	perhaps
)

func newMonitor(s *Session) *monitor {
	return &monitor{s: s, enabled: map[string]bool{}, boxes: map[string]*box{}}
}

// check reports a look.
func (m *monitor) check(id string, ok bool, want string, r *Response) {
	got := ""
	if r != nil {
		got = session.Quote(r.Octets)
	}
	m.s.judge.Check(id, ok, want, got)
}

// murky tells whether what was sent leaves the state open.
func (m *monitor) murky() bool { return m.s.client.framer.murky }

// offers tells whether a capability was in the list that came last.
func (m *monitor) offers(name string) bool { return slices.Contains(m.caps, name) }

// rev1 and rev2 tell which of the two protocols the server must follow now. Neither is said before the
// capabilities are known. RFC 9051 §7.2.2
func (m *monitor) rev1() bool {
	return m.fresh && m.offers("IMAP4REV1") && !m.enabled["IMAP4REV2"]
}

func (m *monitor) rev2() bool {
	return m.enabled["IMAP4REV2"] || m.fresh && m.offers("IMAP4REV2") && !m.offers("IMAP4REV1")
}

// updates tells whether the base rules for EXISTS, EXPUNGE and FETCH hold. VANISHED stands for EXPUNGE
// under QRESYNC and UIDONLY, and NOTIFY lets updates come at other times. RFC 7162 §3.2.10, RFC 5465 §5
func (m *monitor) updates() bool {
	return !m.murky() && !m.other && !m.enabled["QRESYNC"] && !m.enabled["UIDONLY"]
}

// response looks at one response.
func (m *monitor) response(r *Response) {
	if m.s.broken {
		m.s.client.follow(r)
		return
	}
	m.form(r)
	if !m.greeted {
		m.greeting(r)
		return
	}
	switch r.Kind {
	case Continuation:
		m.check(idContinuation, m.s.client.awaitsContinuation(), "no continuation request while no command awaits one", r)
		m.s.client.granted()
	case Tagged:
		m.tagged(r)
	default:
		m.untagged(r)
	}
}

// follow keeps what was sent in step when nothing is judged any more.
func (c *client) follow(r *Response) {
	switch r.Kind {
	case Continuation:
		c.granted()
	case Tagged:
		c.end(r)
	}
}

// form judges what the reader saw.
func (m *monitor) form(r *Response) {
	m.check(formID(r), true, "", r)
	m.check(idLineEnd, true, "", r)
	lapse := func(k LapseKind) bool {
		return slices.ContainsFunc(r.Lapses, func(l Lapse) bool { return l.Kind == k })
	}
	m.check(idNul, !lapse(NulInString), "no NUL outside literal8", r)
	m.check(idNonSync, !lapse(NonSynchronizing), "literals without a plus", r)
	if r.Kind == Continuation && lapse(NoSpace) {
		m.check(idContinueGrammar, false, "a space behind +", r)
	}
	if r.Status != nil && r.Status.Code != nil {
		m.check(idCodeArguments, !lapse(CodeArguments), "the arguments that "+r.Status.Code.Name+" is defined with", r)
	}
	if r.Fetch != nil {
		if _, has := r.Fetch.Item("BODY"); has {
			m.check(idBodyExtension, !lapse(BodyExtension), "BODY without extension data", r)
		}
	}
	m.eightBit(r, lapse)
}

// eightBit judges octets above 127. RFC 3501 §9 has none outside literals; RFC 9051 §9 has UTF-8.
func (m *monitor) eightBit(r *Response, lapse func(LapseKind) bool) {
	utf8 := m.enabled["IMAP4REV2"] || m.enabled["UTF8=ACCEPT"] || m.enabled["UTF8=ONLY"]
	if utf8 {
		m.check(idUTF8, !lapse(NotUTF8), "UTF-8 in quoted strings and texts", r)
		return
	}
	if !m.rev1() || m.enabling() {
		return
	}
	m.check(idQuoted7Bit, !lapse(EightBitQuoted), "7-bit quoted strings", r)
	if r.Status != nil && !m.language {
		m.check(idText7Bit, !lapse(EightBitText), "7-bit text", r)
	}
}

// enabling tells whether an ENABLE is in progress: its effect begins at a moment that is not seen.
func (m *monitor) enabling() bool {
	return m.murky() || slices.ContainsFunc(m.s.client.pending, func(c *command) bool { return c.name == "ENABLE" || !c.clear })
}

// greeting judges the first response. RFC 9051 §2.2, §7.1
func (m *monitor) greeting(r *Response) {
	m.greeted = true
	ok := r.Kind == Untagged && (r.Name == "OK" || r.Name == "PREAUTH" || r.Name == "BYE")
	m.check(idGreeting, ok, "* OK, * PREAUTH or * BYE first", r)
	if ok {
		m.capabilityCode(r)
	}
	if r.Name == "PREAUTH" {
		m.s.guard.authenticated, m.s.guard.sure = true, true
	}
}

// tagged judges a completion. RFC 9051 §2.2.2
func (m *monitor) tagged(r *Response) {
	c := &m.s.client
	known := c.sent[r.Tag] > 0 || c.begun() == r.Tag
	if !m.murky() && !c.anyTag {
		m.check(idKnownTag, known, "the tag of a command that was sent", r)
	}
	if known && !m.murky() && !c.anyTag {
		most := c.sent[r.Tag]
		if c.begun() == r.Tag {
			most++
		}
		m.check(idOneCompletion, c.answered[r.Tag] < most, "one tagged response for a command", r)
	}
	cmd := c.end(r)
	if cmd == nil {
		return
	}
	m.s.guard.done(cmd, r)
	m.completed(cmd, r)
}

// untagged judges server data and untagged status.
func (m *monitor) untagged(r *Response) {
	for _, c := range m.s.client.pending {
		c.seen.note(r)
	}
	switch r.Name {
	case "PREAUTH":
		m.check(idPreauth, false, "PREAUTH as greeting only", r)
	case "OK", "NO", "BAD", "BYE":
		m.check(idPreauth, true, "", r)
		m.untaggedCode(r)
	case "CAPABILITY":
		m.capabilities(r, r.Capabilities)
	case "ENABLED":
		for _, e := range r.Capabilities {
			m.enabled[upper(e.Octets)] = true
		}
	case "LIST", "LSUB":
		m.list(r)
	case "STATUS":
		m.status(r)
	case "SEARCH":
		m.search(r)
	case "ESEARCH":
		m.esearch(r)
	case "EXISTS":
		m.exists(r)
	case "EXPUNGE":
		m.expunge(r)
	case "FETCH":
		m.fetch(r)
	case "RECENT":
		m.unselected(r)
	}
}

// sent notes a command that was sent whole.
func (m *monitor) sent(c *command) {
	m.commands++
	c.number = m.commands
	m.destination(c)
	switch {
	case !c.clear:
		c.selected, c.view = m.selected, m.view
		m.selected, m.view = perhaps, nil
	case c.is("LOGIN"):
		c.disabled = m.fresh && m.offers("LOGINDISABLED")
	case c.is("SELECT", "EXAMINE"):
		m.switching(c)
	case c.is("LANGUAGE"):
		m.language = true
	case c.is("NOTIFY", "UNAUTHENTICATE", "COMPRESS"):
		m.other = true
	}
}
