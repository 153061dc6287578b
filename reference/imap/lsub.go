package imap

import (
	"maps"
	"slices"
	"strings"

	"mailspec/reference/store"
)

// lsub is the LSUB command. RFC 3501 §6.3.9
type lsub struct{ reference, pattern string }

func parseLsub(d *decoder) request {
	d.sp()
	reference := string(d.astring())
	d.sp()
	return lsub{reference, d.listMailbox(reference)}
}

func (l lsub) run(s *session) response {
	if l.pattern == "" {
		s.listed("LSUB", []string{`\Noselect`}, "", "")
		return done("LSUB")
	}
	all, err := s.server.config.Store.Mailboxes(s.account)
	if err != nil {
		return s.failed(err)
	}
	pattern := l.reference + l.pattern
	subscribed := func(m store.MailboxInfo) bool { return m.Subscribed }
	above := superiors(all, subscribed)
	for _, m := range all {
		if m.Subscribed {
			delete(above, m.Name)
			if matchMailbox(pattern, m.Name, s.wireName) {
				s.listed("LSUB", nil, m.Name, "")
			}
		}
	}
	// A level above subscribed names, itself not subscribed, stands for what "%" hides. RFC 3501 §6.3.9
	if strings.HasSuffix(pattern, "%") {
		for _, name := range slices.Sorted(maps.Keys(above)) {
			if matchMailbox(pattern, name, s.wireName) {
				s.listed("LSUB", []string{`\Noselect`}, name, "")
			}
		}
	}
	return done("LSUB")
}
