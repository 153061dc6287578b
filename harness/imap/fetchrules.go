package imap

import (
	"bytes"
	"strings"
)

// request is an item that a FETCH asks for.
type request struct {
	key     string // as FetchItem.key, without origin
	partial bool
	origin  uint64
	count   uint64
}

// requests gives what a FETCH asks for; ok is false where it is not understood.
func (c *command) requests() (all []request, ok bool) {
	if !c.is("FETCH", "UID FETCH") || len(c.args) < 2 {
		return nil, false
	}
	items := c.args[1:2]
	if items[0].Kind == ListToken {
		items = items[0].Items
	}
	for _, i := range items {
		r, ok := parseRequest(i.Text)
		if !ok {
			return nil, false
		}
		all = append(all, r)
	}
	return all, true
}

// parseRequest reads a fetch-att. RFC 9051 §9
func parseRequest(text []byte) (r request, ok bool) {
	if i := strings.Index(upper(text), ".PEEK["); i >= 0 {
		text = append(bytes.Clone(text[:i]), text[i+len(".PEEK"):]...)
	}
	if end := bytes.LastIndexByte(text, ']'); end >= 0 && end+1 < len(text) {
		d := &decoder{in: text[end+1:]}
		d.octet('<', "partial")
		r.partial, r.origin = true, d.number64()
		d.octet('.', "partial")
		r.count = d.number64()
		d.octet('>', "partial")
		if d.err != nil || d.off != len(d.in) {
			return r, false
		}
		text = text[:end+1]
	}
	item, err := parseItemName(string(text))
	r.key = item.key()
	return r, err == nil
}

// partials judges substrings: they come only where they were asked for, and are no longer than that.
// RFC 9051 §6.4.5, §7.5.2
func (m *monitor) partials(r *Response) {
	for _, i := range r.Fetch.Items {
		if i.Section == nil || i.Section.Origin == nil {
			continue
		}
		asked, longest, sure := m.askedPartial(i)
		if !sure {
			continue
		}
		m.check(idOrigin, asked, "an origin octet only where a substring was asked for", r)
		if asked {
			m.check(idPartialLength, uint64(len(i.String.Octets)) <= longest, "no more octets than were asked for", r)
		}
	}
}

// askedPartial looks for the command that asked for a substring, and gives the longest that was asked for.
func (m *monitor) askedPartial(i FetchItem) (asked bool, longest uint64, sure bool) {
	if m.murky() {
		return false, 0, false
	}
	want := strings.TrimSuffix(i.Name, "[]") + i.Section.Name()
	for _, c := range m.s.client.pending {
		all, ok := c.requests()
		if !ok && (!c.clear || c.is("FETCH", "UID FETCH")) {
			return false, 0, false
		}
		for _, q := range all {
			if q.partial && q.key == want && q.origin == uint64(*i.Section.Origin) {
				asked, longest = true, max(longest, q.count)
			}
		}
	}
	return asked, longest, true
}

// uidItem judges that UID is there where it must be. RFC 9051 §6.4.9, §7.5.2
func (m *monitor) uidItem(r *Response) {
	if !m.updates() {
		return
	}
	_, has := r.Fetch.Item("UID")
	pending := m.s.client.pending
	byUID, numbered := len(pending) > 0, false
	for _, c := range pending {
		byUID = byUID && c.is("UID FETCH", "UID STORE")
		numbered = numbered || !c.clear || c.is("FETCH", "STORE", "SELECT", "EXAMINE")
	}
	switch {
	case byUID && (m.rev2() || beyondFlags(r)):
		m.check(idUIDInFetch, has, "UID in the response to a UID command", r)
	case m.rev2() && !byUID && !numbered && !m.enabling():
		m.check(idUnsolicitedUID, has, "UID in a FETCH response that no command asked for", r)
	}
}

// beyondFlags tells whether a response has data that only a command brings. Flags may come unasked.
func beyondFlags(r *Response) bool {
	for _, i := range r.Fetch.Items {
		if i.Section != nil || i.Name == "ENVELOPE" || i.Name == "RFC822.SIZE" || i.Name == "BODYSTRUCTURE" || i.Name == "BODY" || i.Name == "INTERNALDATE" {
			return true
		}
	}
	return false
}
