package imap

import (
	"fmt"

	"mailspec/reference/store"
)

// move is MOVE and UID MOVE. RFC 6851 §3
type move struct {
	set     seqSet
	byUID   bool
	mailbox mailboxName
}

func parseMove(d *decoder) request    { return move(d.copyArguments(false)) }
func parseUIDMove(d *decoder) request { return move(d.copyArguments(true)) }

// run copies the messages and removes the ones that were copied, so that none can be lost: what fails
// half way leaves them where they were. RFC 6851 §3.3
func (r move) run(s *session) response {
	indexes, refused := s.named(r.set, r.byUID)
	if refused != nil {
		return *refused
	}
	if s.view.readOnly {
		return readOnly()
	}
	to, err := s.open(r.mailbox)
	if err != nil {
		return s.noDestination(r.mailbox, err)
	}
	uids, gone := s.view.uids(indexes)
	switch {
	case gone:
		return expungeIssued()
	case len(uids) == 0:
		return ok("", "no such messages, so nothing moved")
	}
	from, dest, err := s.view.box.Copy(uids, to)
	if err != nil {
		return s.noDestination(r.mailbox, err)
	}
	if err := s.view.box.Expunge(from); err != nil {
		if undo := to.Expunge(dest); undo != nil {
			s.log.Error("store", "error", undo)
		}
		return s.failed(err)
	}
	s.tellCopied(to, from, dest)
	return done("MOVE")
}

// tellCopied sends COPYUID before the EXPUNGE responses. RFC 6851 §4.3
func (s *session) tellCopied(to store.Mailbox, from, dest []store.UID) {
	if st, err := to.Status(); err == nil && len(from) > 0 {
		s.out.condition("*", "OK", copyUID(st.UIDValidity, from, dest), "moved")
	}
}

// copyUID is the response code of copied messages. RFC 4315 §3
func copyUID(validity uint32, from, dest []store.UID) string {
	return fmt.Sprintf("COPYUID %d %s %s", validity, uidSet(from), uidSet(dest))
}
