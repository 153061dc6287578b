package imap

import (
	"slices"

	"mailspec/reference/store"
)

// statusRequest is the STATUS command. RFC 3501 §6.3.10
type statusRequest struct {
	mailbox mailboxName
	items   []string
}

// parseStatus reads SP mailbox SP "(" status-att *(SP status-att) ")". RFC 3501 §9
func parseStatus(d *decoder) request {
	d.sp()
	r := statusRequest{mailbox: d.mailbox()}
	d.sp()
	r.items = d.statusItems()
	return r
}

// statusItems reads "(" status-att *(SP status-att) ")", each once. RFC 3501 §9, RFC 9051 §9
func (d *decoder) statusItems() (items []string) {
	d.list(func() {
		item := d.word()
		switch item {
		case "MESSAGES", "UIDNEXT", "UIDVALIDITY", "UNSEEN", "SIZE", "DELETED":
		default:
			if item != "RECENT" || d.rev2 { // RFC 9051 Appendix E
				d.fail("status-att")
			}
		}
		if !slices.Contains(items, item) {
			items = append(items, item)
		}
	})
	return items
}

func (r statusRequest) run(s *session) response {
	if _, err := s.open(r.mailbox); err != nil {
		return s.failed(err)
	}
	tell := s.status(r.mailbox, r.items)
	if tell == nil {
		return no("UNAVAILABLE", "no status for that name")
	}
	tell()
	return done("STATUS")
}

// status looks at a mailbox and gives what sends the STATUS response, or nil when that cannot be.
// RFC 3501 §7.2.4
func (s *session) status(m mailboxName, items []string) (tell func()) {
	box, err := s.open(m)
	if err != nil {
		return nil
	}
	st, err := box.Status()
	if err != nil {
		return nil
	}
	recent, err := s.countRecent(box, m.name, st)
	if err != nil {
		return nil
	}
	return func() { s.tellStatus(m.name, items, st, recent) }
}

func (s *session) tellStatus(name string, items []string, st store.Status, recent int) {
	// Free choice: the order of the items. RFC 3501 §7.2.4
	items = slices.Clone(items)
	s.choices.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
	s.out.untagged("STATUS")
	s.out.raw(" ")
	s.out.astring(s.wireName(name))
	s.out.raw(" (")
	for i, item := range items {
		if i > 0 {
			s.out.raw(" ")
		}
		s.out.word(item)
		s.out.raw(" ")
		s.out.number(statusValue(item, st, recent))
	}
	s.out.raw(")")
	s.out.crlf()
}

func statusValue(item string, st store.Status, recent int) uint64 {
	switch item {
	case "MESSAGES":
		return uint64(st.Messages)
	case "RECENT":
		return uint64(recent)
	case "UIDNEXT":
		return uint64(st.UIDNext)
	case "UIDVALIDITY":
		return uint64(st.UIDValidity)
	case "SIZE":
		return uint64(st.Size) // RFC 8438 §3
	case "DELETED":
		return uint64(st.Deleted)
	default:
		return uint64(st.Unseen)
	}
}

// countRecent counts the messages that no session has been told of, and takes \Recent from none.
// RFC 3501 §6.3.10
func (s *session) countRecent(box store.Mailbox, name string, st store.Status) (n int, err error) {
	seen := s.server.recent.seen(recentKey{s.account, name, st.UIDValidity})
	messages, err := box.Messages()
	for i := len(messages) - 1; i >= 0 && messages[i].UID > seen; i-- {
		n++
	}
	return n, err
}
