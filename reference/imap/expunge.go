package imap

import (
	"errors"

	"mailspec/reference/store"
)

// expunge is EXPUNGE, and UID EXPUNGE, which spares what its set does not name. RFC 3501 §6.4.3,
// RFC 4315 §2.1
type expunge struct {
	byUID bool
	set   seqSet
}

// parseUIDExpunge reads SP sequence-set. RFC 4315 §4
func parseUIDExpunge(d *decoder) request {
	d.sp()
	return expunge{true, d.sequenceSet()}
}

func (e expunge) run(s *session) response {
	if s.view.readOnly {
		return readOnly()
	}
	if _, err := s.view.load(); err != nil {
		return s.failed(err)
	}
	within := seqSet{{1, star}}
	if e.byUID {
		within = s.view.expand(e.set, true)
	}
	if err := s.view.expungeDeleted(within); err != nil {
		return s.failed(err)
	}
	return done("EXPUNGE") // the EXPUNGE responses are sent with the other news
}

// readOnly refuses a change to a mailbox that was opened by EXAMINE. RFC 3501 §6.3.2
func readOnly() response { return no("READ-ONLY", "the mailbox is open for reading only") }

// expungeDeleted removes the messages of a set of UIDs that have \Deleted. RFC 3501 §6.4.3
func (v *view) expungeDeleted(within seqSet) error {
	messages, err := v.box.Messages()
	if errors.Is(err, store.ErrNoMailbox) || err == nil && len(messages) == 0 {
		return nil // nothing is left to remove
	}
	if err != nil {
		return err
	}
	set := within.resolve(uint64(messages[len(messages)-1].UID))
	var uids []store.UID
	for _, m := range messages {
		if hasFlag(m.Flags, `\Deleted`) && set.contains(uint64(m.UID)) {
			uids = append(uids, m.UID)
		}
	}
	if len(uids) == 0 {
		return nil
	}
	return v.box.Expunge(uids)
}
