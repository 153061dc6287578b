package imap

import (
	"bytes"

	"mailspec/harness/session"
)

// completed judges a command by its tagged response and what came before it.
func (m *monitor) completed(c *command, r *Response) {
	if r.Name == "OK" && c.is("FETCH", "STORE", "SEARCH") && m.updates() {
		m.check(idExpungeFetch, c.seen.expunge == nil, "no EXPUNGE while "+c.name+" is responded to", c.seen.expunge)
	}
	m.counts()
	m.settle(c, r)
	m.capabilityCode(r)
	m.copyCodes(c, r)
	if m.murky() || !c.clear {
		m.unclear(c, r)
		return
	}
	if c.name == "LOGIN" && c.disabled {
		m.check(idLoginDisabled, r.Name != "OK", "no OK to LOGIN where LOGINDISABLED is advertised", r)
	}
	if c.is("SELECT", "EXAMINE") {
		m.selectDone(c, r)
	}
	if r.Name != "OK" {
		return
	}
	switch c.name {
	case "CAPABILITY":
		m.check(idCapability, c.seen.capability, "a CAPABILITY response before the tagged OK", r)
	case "LOGOUT":
		m.check(idByeFirst, c.seen.bye, "a BYE response before the tagged OK", r)
	case "ENABLE":
		m.enableDone(c, r)
	case "LOGIN", "AUTHENTICATE":
		m.authorised = true
		m.fresh = r.Status.Code != nil && r.Status.Code.Name == "CAPABILITY"
	case "CLOSE", "UNSELECT":
		m.selected, m.view = no, nil
	case "STATUS":
		m.statusDone(c, r)
	case "IDLE":
		m.check(idIdleEnds, c.done, "no OK to IDLE before DONE", r)
	case "SEARCH", "UID SEARCH":
		m.searchDone(c, r)
	}
}

// unclear gives up what a command that is not understood may have changed. One that is rejected changes
// nothing. RFC 9051 §6
func (m *monitor) unclear(c *command, r *Response) {
	if r.Name == "BAD" && !m.murky() {
		m.selected = c.selected
		if !c.seen.hasExists && !c.seen.expunged {
			m.view = c.view
		}
		return
	}
	m.view, m.selected, m.fresh = nil, perhaps, false
}

// enableDone judges ENABLE. RFC 9051 §6.3.1
func (m *monitor) enableDone(c *command, r *Response) {
	m.check(idEnabled, c.seen.enabled, "an ENABLED response before the tagged OK", r)
	if m.enabled["UTF8=ACCEPT"] || m.enabled["UTF8=ONLY"] {
		// Messages come in another form now. RFC 6855 §3
		m.boxes, m.keptFacts, m.keptOctets = map[string]*box{}, 0, 0
		if m.view != nil {
			m.view.box = &box{byUID: map[uint32]*message{}, expunged: map[uint32]bool{}}
			clear(m.view.messages)
		}
	}
}

// selectDone judges SELECT and EXAMINE. RFC 9051 §6.3.2, §6.3.3, RFC 3501 §6.3.1
func (m *monitor) selectDone(c *command, r *Response) {
	if r.Name != "OK" {
		m.selected, m.view = perhaps, nil
		return
	}
	s := &c.seen
	m.check(idSelectFlags, s.flags, "a FLAGS response before the tagged OK", r)
	m.check(idSelectExists, s.hasExists, "an EXISTS response before the tagged OK", r)
	switch {
	case m.rev2():
		m.check(idSelectList, s.list, "a LIST response before the tagged OK", r)
		m.check(idSelectPermanent, s.permanent, "OK [PERMANENTFLAGS] before the tagged OK", r)
		m.check(idSelectUIDNext, s.hasUIDNext, "OK [UIDNEXT] before the tagged OK", r)
		m.check(idSelectValidity, s.validity != 0, "OK [UIDVALIDITY] before the tagged OK", r)
		if s.wasSelected == yes {
			m.check(idClosed, s.closed, "OK [CLOSED] before the tagged OK", r)
		}
	case m.rev1() && !s.overlapped:
		m.check(idSelectRecent, s.recent, "a RECENT response before the tagged OK", r)
	}
	m.accessCode(c, r)
	m.opened(c)
	if m.view != nil && s.hasUIDNext && s.validity != 0 && len(m.s.client.pending) == 0 {
		m.uidNext(m.view.box, s.next, r)
	}
}

// accessCode judges READ-ONLY and READ-WRITE. RFC 9051 §6.3.2, §6.3.3
func (m *monitor) accessCode(c *command, r *Response) {
	code := ""
	if r.Status.Code != nil {
		code = r.Status.Code.Name
	}
	if c.name == "EXAMINE" {
		m.check(idExamineCode, code == "READ-ONLY", "OK [READ-ONLY]", r)
		return
	}
	m.check(idAccessCode, code == "READ-ONLY" || code == "READ-WRITE", "OK [READ-WRITE] or OK [READ-ONLY]", r)
}

// statusDone judges STATUS: each item that was asked for is told of that mailbox. RFC 9051 §6.3.11
func (m *monitor) statusDone(c *command, r *Response) {
	name, ok := c.text(0)
	if !ok || len(c.args) != 2 || c.args[1].Kind != ListToken {
		return
	}
	m.check(idStatusComes, len(c.seen.statuses) > 0, "a STATUS response before the tagged OK", r)
	if bytes.IndexByte(name, '&') >= 0 || !ascii(name) || len(c.seen.statuses) == 0 {
		return // one name may be spelt in several ways
	}
	for _, asked := range c.args[1].Items {
		item := upper(asked.Text)
		m.check(idStatusItems, told(c.seen.statuses, name, item), item+" of "+session.Quote(name)+" before the tagged OK", r)
	}
}

func told(statuses []*MailboxStatus, mailbox []byte, item string) bool {
	for _, s := range statuses {
		if _, has := s.Item(item); has && equalFold(mailbox, string(upper(s.Mailbox.Octets))) {
			return true
		}
	}
	return false
}

func ascii(octets []byte) bool {
	for _, b := range octets {
		if b >= 0x80 {
			return false
		}
	}
	return true
}

// searchDone judges SEARCH: its result comes, even when nothing matches. RFC 9051 §6.4.4, §7.3.4, RFC 3501 §6.4.4
func (m *monitor) searchDone(c *command, r *Response) {
	options := len(c.args) > 0 && isAtom(c.args[0], "RETURN")
	switch {
	case options && (len(c.args) < 2 || c.args[1].Kind != ListToken):
	case options:
		for _, o := range c.args[1].Items {
			if !isAtom(o, "MIN") && !isAtom(o, "MAX") && !isAtom(o, "ALL") && !isAtom(o, "COUNT") {
				return // SAVE, and what extensions define, may do without
			}
		}
		m.check(idSearchComes, c.seen.esearch, "an ESEARCH response before the tagged OK", r)
	case m.rev2():
		m.check(idSearchComes, c.seen.esearch, "an ESEARCH response before the tagged OK", r)
	case m.rev1():
		m.check(idSearchRev1, c.seen.search || c.seen.esearch, "a SEARCH response before the tagged OK", r)
	}
}

// copyCodes judges APPENDUID and COPYUID. RFC 9051 §7.1, RFC 4315 §3
func (m *monitor) copyCodes(c *command, r *Response) {
	code := r.Status.Code
	if code == nil {
		return
	}
	switch {
	case code.Name == "APPENDUID" && c.clear:
		append := c.is("APPEND", "REPLACE", "UID REPLACE")
		m.check(idAppendUID, append && r.Name == "OK", "APPENDUID in OK to APPEND only", r)
		if name, ok := c.text(0); ok && c.name == "APPEND" && !m.murky() {
			m.assigned(c, string(name), code, code.UIDs, r)
		}
	case code.Name == "COPYUID":
		m.copyUID(code, r)
		if name, ok := c.text(1); ok && c.is("COPY", "UID COPY", "MOVE", "UID MOVE") && !m.murky() {
			m.assigned(c, string(name), code, code.CopiedTo, r)
		}
	}
}

// copyUID judges that the sets of COPYUID correspond. RFC 9051 §7.1
func (m *monitor) copyUID(code *Code, r *Response) {
	m.check(idCopyUID, code.UIDs.Count() == code.CopiedTo.Count(), "as many UIDs in the second set of COPYUID as in the first", r)
}
