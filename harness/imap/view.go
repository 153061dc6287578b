package imap

import "slices"

// maxTracked bounds how many messages of a mailbox are known one by one.
const maxTracked = 20_000

// view is what the server has told of the selected mailbox.
type view struct {
	box      *box
	exists   uint32
	counted  bool       // exists is known
	messages []*message // by message sequence number, nil where nothing is known
	beyond   *Response  // data of a message that was not announced yet
	most     uint32     // its number
}

// box is what is remembered of a mailbox under one UIDVALIDITY.
type box struct {
	validity uint32
	next     uint32 // the least UID that a new message may have
	byUID    map[uint32]*message
	expunged map[uint32]bool
}

// switching prepares for another mailbox: data of both may come until the command is complete.
func (m *monitor) switching(c *command) {
	c.seen.wasSelected = m.selected
	if c.seen.overlapped = len(m.s.client.pending) > 1; c.seen.overlapped {
		c.seen.wasSelected = perhaps
	}
	m.view = nil
	m.selected = perhaps
}

// opened begins a view when SELECT or EXAMINE has succeeded.
func (m *monitor) opened(c *command) {
	name, ok := c.text(0)
	m.view, m.selected = nil, yes
	another := slices.ContainsFunc(m.s.client.pending, func(p *command) bool { return !p.clear || p.is("SELECT", "EXAMINE") })
	if another {
		m.selected = perhaps
	}
	if !ok || another || m.murky() || c.seen.overlapped {
		return
	}
	m.view = &view{box: m.boxOf(string(name), c.seen.validity), exists: c.seen.exists, counted: c.seen.hasExists}
	m.view.grow()
}

// boxOf gives what is remembered of a mailbox. Another UIDVALIDITY makes all of it void.
func (m *monitor) boxOf(name string, validity uint32) *box {
	if validity == 0 {
		return &box{byUID: map[uint32]*message{}, expunged: map[uint32]bool{}}
	}
	name = folded(name)
	b := m.boxes[name]
	if b == nil || b.validity != validity {
		b = &box{validity: validity, byUID: map[uint32]*message{}, expunged: map[uint32]bool{}}
		const mostBoxes = 1000
		if len(m.boxes) < mostBoxes {
			m.boxes[name] = b
		}
	}
	return b
}

func (v *view) grow() {
	for len(v.messages) < int(min(v.exists, maxTracked)) {
		v.messages = append(v.messages, nil)
	}
}

// exists judges EXISTS: it never makes the mailbox smaller. RFC 9051 §5.2
func (m *monitor) exists(r *Response) {
	m.unselected(r)
	v := m.view
	if v == nil || !m.updates() {
		return
	}
	if v.counted {
		m.check(idExistsShrinks, r.Number >= v.exists, "EXISTS not below "+number(v.exists), r)
	}
	v.exists, v.counted = max(r.Number, v.exists), true
	v.grow()
}

// expunge judges EXPUNGE: when it may come, and which numbers it may name. RFC 9051 §7.5.1
func (m *monitor) expunge(r *Response) {
	m.unselected(r)
	if !m.updates() {
		m.view = nil
		return
	}
	m.expungeTime(r)
	v := m.view
	if v == nil || !v.counted {
		return
	}
	m.check(idNumberRange, r.Number <= v.exists, "a message number from 1 to "+number(v.exists), r)
	if r.Number > v.exists {
		m.view = nil // whatever is meant, the numbers are out of step
		return
	}
	v.exists--
	v.most = max(v.most, 1) - 1 // what was not announced yet has another number now
	if i := int(r.Number) - 1; i < len(v.messages) {
		if gone := v.messages[i]; gone != nil && gone.uid != 0 && len(v.box.expunged) < maxTracked {
			v.box.expunged[gone.uid] = true
		}
		v.messages = slices.Delete(v.messages, i, i+1)
		if v.exists >= maxTracked {
			v.grow()
		}
	}
}

// expungeTime judges when it comes. A response that is read now was sent after each tagged response
// that has been read, and before that of each pending command.
func (m *monitor) expungeTime(r *Response) {
	c := &m.s.client
	if c.framer.begun || len(c.framer.partial) > 0 {
		return // a command is being sent, and may be rejected before it is complete
	}
	if !slices.ContainsFunc(c.pending, func(p *command) bool { return !p.clear }) {
		m.check(idExpungeIdle, len(c.pending) > 0, "no EXPUNGE while no command is in progress", r)
	}
	held := len(c.pending) > 0
	for _, p := range c.pending {
		held = held && p.is("FETCH", "STORE", "SEARCH")
	}
	for _, p := range c.pending {
		if held && p.seen.expunge == nil {
			p.seen.expunge = r
		}
	}
}

// unselected judges data that has a sense in the selected state only. RFC 9051 §11.3
func (m *monitor) unselected(r *Response) {
	selecting := slices.ContainsFunc(m.s.client.pending, func(c *command) bool { return !c.clear || c.is("SELECT", "EXAMINE") })
	if m.updates() && !selecting && m.selected != perhaps {
		m.check(idUnselectedData, m.selected == yes, "no "+r.Name+" while no mailbox is selected", r)
	}
}

// counts judges, when a command completes, message numbers that were not announced when they came.
func (m *monitor) counts() {
	v := m.view
	if v == nil || v.beyond == nil || !m.updates() || !v.counted || len(m.s.client.pending) > 0 {
		return
	}
	m.check(idNumberRange, v.most <= v.exists, "message numbers from 1 to "+number(v.exists), v.beyond)
	v.beyond, v.most = nil, 0
}

// named notes a message number in a response, when there is no such message as far as is known.
func (v *view) named(n uint32, r *Response) {
	if v.counted && n > v.exists && n > v.most {
		v.beyond, v.most = r, n
	}
}

func number(n uint32) string { return string(appendNumber(nil, n)) }
