package imap

import "slices"

// update tells the client what has changed in its mailbox: expunged messages, if this is a moment for
// that, the new size, and flags. RFC 3501 §5.2, §7.3, §7.4
func (s *session) update(expunge, withUID bool) {
	v := s.view
	if v == nil {
		return
	}
	if _, err := v.load(); err != nil {
		s.log.Error("store", "error", err)
		return
	}
	if !v.dirty {
		return
	}
	v.dirty = !expunge // what may not be told now is told later
	if expunge {
		s.tellExpunged()
	}
	// Free choice: flags before or after the size. RFC 3501 §7
	if s.choices.Flip() {
		s.tellFlags(withUID)
		s.tellSize()
		return
	}
	s.tellSize()
	s.tellFlags(withUID)
}

// tellExpunged sends EXPUNGE for each message that is gone; each moves the numbers of those behind it.
// RFC 3501 §7.4.1
func (s *session) tellExpunged() {
	v := s.view
	if !slices.ContainsFunc(v.entries, func(e entry) bool { return e.gone }) {
		return
	}
	// Free choice: from the lowest number or from the highest. RFC 3501 §7.4.1
	if s.choices.Flip() {
		for i := len(v.entries) - 1; i >= 0; i-- {
			s.tellExpunge(v.entries[i], i+1)
		}
	} else {
		told := 0
		for i, e := range v.entries {
			s.tellExpunge(e, i+1-told)
			if e.gone {
				told++
			}
		}
	}
	v.entries = slices.DeleteFunc(v.entries, func(e entry) bool { return e.gone })
}

func (s *session) tellExpunge(e entry, number int) {
	if e.gone {
		s.out.numbered(number, "EXPUNGE")
		s.out.crlf()
	}
}

// tellSize sends EXISTS and RECENT when there are new messages, and RECENT when it has gone down.
// RFC 3501 §7.3
func (s *session) tellSize() {
	v := s.view
	if len(v.arrived) > 0 {
		v.admit(&s.server.recent)
		s.tellExists()
	} else if n := v.countRecent(); n != v.recents {
		s.tellRecent(n)
	}
}

// tellExists sends EXISTS and RECENT. RFC 3501 §7.3.1
func (s *session) tellExists() {
	s.out.numbered(len(s.view.entries), "EXISTS")
	s.out.crlf()
	s.tellRecent(s.view.countRecent())
}

func (s *session) tellRecent(n int) {
	if s.rev2 { // RFC 9051 Appendix E
		return
	}
	s.view.recents = n
	s.out.numbered(n, "RECENT")
	s.out.crlf()
}

// tellFlags sends FETCH for each message whose flags another session has changed. RFC 3501 §5.2
func (s *session) tellFlags(withUID bool) {
	for i := range s.view.entries {
		if e := &s.view.entries[i]; e.changed && !e.gone {
			// Free choice: the UID beside the flags, where it is not required. RFC 3501 §6.4.8, RFC 9051 Appendix E
			s.fetchFlags(i, withUID || s.rev2 || s.choices.Flip())
		}
	}
}

// fetchFlags sends the flags of one message. RFC 3501 §7.4.2
func (s *session) fetchFlags(index int, withUID bool) {
	e := &s.view.entries[index]
	s.nameKeywords(e.m.Flags)
	s.out.numbered(index+1, "FETCH")
	s.out.raw(" (")
	if withUID {
		s.out.word("UID")
		s.out.raw(" ")
		s.out.number(uint64(e.m.UID))
		s.out.raw(" ")
	}
	s.out.word("FLAGS")
	s.out.raw(" ")
	s.flagList(e.flags())
	s.out.raw(")")
	s.out.crlf()
	e.changed = false
}

// nameKeywords sends FLAGS anew when a message has a keyword that the client has not heard of.
// RFC 3501 §7.2.6
func (s *session) nameKeywords(flags []string) {
	known := len(s.view.keywords)
	s.view.learn(flags)
	if len(s.view.keywords) == known {
		return
	}
	s.tellFlagNames()
	if !s.view.readOnly {
		s.tellPermanentFlags()
	}
}

// learn notes keywords.
func (v *view) learn(flags []string) {
	for _, f := range flags {
		if f[0] != '\\' && !hasFlag(v.keywords, f) {
			v.keywords = append(v.keywords, f)
		}
	}
}

// flagList prints flags in parentheses.
func (s *session) flagList(flags []string) {
	// Free choice: the order of flags. RFC 3501 §7.4.2
	if s.choices != nil {
		flags = slices.Clone(flags)
		s.choices.Shuffle(len(flags), func(i, j int) { flags[i], flags[j] = flags[j], flags[i] })
	}
	s.out.list(flags)
}
