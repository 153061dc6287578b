package imap

import (
	"strconv"

	"mailspec/reference/store"
)

// selectRequest is SELECT and EXAMINE. RFC 3501 §6.3.1, §6.3.2
type selectRequest struct {
	mailbox  mailboxName
	readOnly bool
}

func parseSelect(d *decoder) request {
	d.sp()
	return selectRequest{mailbox: d.mailbox()}
}

func parseExamine(d *decoder) request {
	d.sp()
	return selectRequest{mailbox: d.mailbox(), readOnly: true}
}

func (r selectRequest) run(s *session) response {
	if s.view != nil && s.rev2 {
		s.out.condition("*", "OK", "CLOSED", "the mailbox before is closed") // RFC 9051 §7.1
	}
	s.view = nil // before anything else, and also when this fails. RFC 3501 §6.3.1
	box, err := s.open(r.mailbox)
	if err != nil {
		return s.failed(err)
	}
	v := &view{box: box, readOnly: r.readOnly, rev2: s.rev2}
	st, err := v.load()
	if err != nil {
		return s.failed(err)
	}
	v.key = recentKey{s.account, r.mailbox.name, st.UIDValidity}
	v.admit(&s.server.recent)
	for i := range v.entries {
		v.learn(v.entries[i].m.Flags)
	}
	s.view = v
	next := uint64(st.UIDNext)
	if n := len(v.entries); n > 0 {
		next = max(next, uint64(v.entries[n-1].m.UID)+1)
	}
	if err := s.tellMailbox(r.mailbox.name, uint64(st.UIDValidity), next); err != nil {
		s.view = nil
		return s.failed(err)
	}
	if r.readOnly {
		return ok("READ-ONLY", "EXAMINE completed")
	}
	return ok("READ-WRITE", "SELECT completed")
}

// tellMailbox sends the untagged responses that SELECT requires. RFC 3501 §6.3.1, RFC 9051 §6.3.2
func (s *session) tellMailbox(name string, uidValidity, uidNext uint64) error {
	tell := []func(){
		s.tellFlagNames,
		s.tellExists,
		func() { s.tellCode("UIDVALIDITY", uidValidity, "UIDs are valid") },
		func() { s.tellCode("UIDNEXT", uidNext, "predicted next UID") },
		s.tellPermanentFlags,
	}
	if s.rev2 {
		tellName, err := s.nameInfo(name)
		if err != nil {
			return err
		}
		tell = append(tell, tellName)
	} else {
		tell = append(tell, s.tellUnseen)
	}
	// Free choice: the order of these responses. RFC 3501 §6.3.1
	s.choices.Shuffle(len(tell), func(i, j int) { tell[i], tell[j] = tell[j], tell[i] })
	for _, t := range tell {
		t()
	}
	return nil
}

// nameInfo gives what sends the LIST response of a mailbox that is selected. RFC 9051 §6.3.2
func (s *session) nameInfo(name string) (tell func(), err error) {
	all, err := s.server.config.Store.Mailboxes(s.account)
	if err != nil {
		return nil, err
	}
	options := listOptions{extended: true, mark: true}
	for _, n := range listNames(all) {
		if n.Name == name {
			return func() { s.listed("LIST", options.attributes(n, true), name, "") }, nil
		}
	}
	return nil, store.ErrNoMailbox
}

func (s *session) tellCode(code string, n uint64, text string) {
	s.out.condition("*", "OK", code+" "+strconv.FormatUint(n, 10), text)
}

// tellUnseen gives the number of the first message without \Seen, if there is one. RFC 3501 §7.1
func (s *session) tellUnseen() {
	for i := range s.view.entries {
		if !hasFlag(s.view.entries[i].m.Flags, `\Seen`) {
			s.tellCode("UNSEEN", uint64(i+1), "first unseen message")
			return
		}
	}
}

// tellFlagNames sends the flags that are defined in the mailbox. RFC 3501 §7.2.6
func (s *session) tellFlagNames() {
	s.out.untagged("FLAGS")
	s.out.raw(" ")
	s.flagList(append(systemFlags(), s.view.keywords...))
	s.out.crlf()
}

// tellPermanentFlags sends the flags that the client can change: all of them, and new keywords, or none.
// RFC 3501 §6.3.2, §7.1
func (s *session) tellPermanentFlags() {
	s.out.raw("* ")
	s.out.word("OK")
	s.out.raw(" [PERMANENTFLAGS ")
	if s.view.readOnly {
		s.out.raw("()] no permanent flags\r\n")
		return
	}
	s.flagList(append(append(systemFlags(), s.view.keywords...), `\*`))
	s.out.raw("] all of these stay\r\n")
}
