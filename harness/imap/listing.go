package imap

import "slices"

// list judges the attributes of a LIST or LSUB response. RFC 9051 §7.3.1
func (m *monitor) list(r *Response) {
	var names []string
	for _, a := range r.List.Attributes {
		names = append(names, upper(a.Octets))
	}
	has := func(name string) bool { return slices.Contains(names, name) }
	m.check(idChildren, !has(`\HASCHILDREN`) || !has(`\HASNOCHILDREN`), `not both \HasChildren and \HasNoChildren`, r)
	if m.offers("IMAP4REV2") { // RFC 3501 §9 does not say so
		sorted := slices.Sorted(slices.Values(names))
		m.check(idAttributeOnce, len(slices.Compact(sorted)) == len(names), "each attribute once", r)
	}
	if r.Name == "LIST" {
		n := 0
		for _, a := range []string{`\MARKED`, `\UNMARKED`, `\NOSELECT`} {
			if has(a) {
				n++
			}
		}
		m.check(idMarked, n <= 1, `at most one of \Marked, \Unmarked and \Noselect`, r)
	}
}

// status takes UIDNEXT and UIDVALIDITY from a STATUS response. RFC 9051 §2.3.1.1
func (m *monitor) status(r *Response) {
	validity, ok := r.Mailbox.Item("UIDVALIDITY")
	next, also := r.Mailbox.Item("UIDNEXT")
	if ok && also && validity != 0 && next != 0 && !m.murky() {
		m.uidNext(m.boxOf(string(r.Mailbox.Mailbox.Octets), uint32(validity)), uint32(next), r)
	}
}

// uidNext judges a UIDNEXT value: it never goes back, and lies above each UID that was assigned.
// RFC 9051 §2.3.1.1
func (m *monitor) uidNext(b *box, next uint32, r *Response) {
	if len(m.s.client.pending) > 1 {
		b.next = max(b.next, next) // a pipeline may be answered in another order than it was executed
		return
	}
	m.check(idUIDNext, next >= b.next, "UIDNEXT of at least "+number(b.next), r)
	b.next = max(b.next, next)
}

// destination notes what is known of a mailbox before a command adds messages to it.
func (m *monitor) destination(c *command) {
	argument := 1
	switch {
	case c.is("APPEND"):
		argument = 0
	case !c.is("COPY", "UID COPY", "MOVE", "UID MOVE"):
		return
	}
	name, _ := c.text(argument)
	if b := m.boxes[folded(string(name))]; b != nil {
		c.box, c.next = b, b.next
	}
}

// assigned judges UIDs that were given to new messages, against what was known when the command was sent.
// RFC 9051 §2.3.1.1
func (m *monitor) assigned(c *command, mailbox string, code *Code, uids NumberSet, r *Response) {
	b := m.boxOf(mailbox, code.Number)
	if len(uids) == 0 {
		return
	}
	lowest := uids[0].First
	for _, u := range uids {
		lowest = min(lowest, u.First)
	}
	if c.box == b {
		m.check(idUIDBelowNext, lowest >= c.next, "UIDs of at least "+number(c.next), r)
	}
	if most := uids.Max(); most < ^uint32(0) {
		b.next = max(b.next, most+1)
	}
}

// search judges the numbers of a SEARCH response. RFC 3501 §7.2.5
func (m *monitor) search(r *Response) {
	numbered, uids := false, false
	for _, c := range m.s.client.pending {
		numbered = numbered || c.is("SEARCH")
		uids = uids || !c.is("SEARCH")
	}
	if m.view == nil || !numbered || uids {
		return
	}
	for _, n := range r.Search.Numbers {
		m.view.named(n, r)
	}
}

// esearch judges an ESEARCH response. RFC 9051 §7.3.4
func (m *monitor) esearch(r *Response) {
	e := r.ESearch
	if count, has := e.Item("COUNT"); has && count.Number == 0 {
		_, all := e.Item("ALL")
		_, least := e.Item("MIN")
		_, most := e.Item("MAX")
		m.check(idNoMatches, !all && !least && !most, "no MIN, MAX or ALL where nothing matches", r)
	}
	if e.Tag == nil || m.murky() || m.other {
		return
	}
	tag := string(e.Tag.Octets)
	m.check(idCorrelator, m.s.client.sent[tag] > 0, "the tag of a command that was sent", r)
	c := m.s.client.find(tag)
	switch {
	case c == nil:
	case c.is("UID SEARCH"):
		m.check(idUIDSearch, e.UID, "the UID indicator", r)
	case c.is("SEARCH") && m.view != nil && !e.UID:
		for _, i := range e.Items {
			if i.Name == "MIN" || i.Name == "MAX" {
				m.view.named(uint32(i.Number), r)
			} else if i.Name == "ALL" {
				m.view.named(i.Set.Max(), r)
			}
		}
	}
}
