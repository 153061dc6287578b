package smtp

import (
	"errors"
	"time"

	"mailspec/reference/store"
)

// deliver puts a message into the mailboxes, and takes responsibility for it only when that is done.
// RFC 5321 §4.1.1.4, §6.1
func (s *session) deliver(t *transaction, body []byte, now time.Time) {
	if s.cfg.Role != LMTP {
		s.put(s.outcome(s.accept(t, body, now), "Message accepted"))
		return
	}
	message := store.NewMessage{Body: s.stamp(t, body, now)}
	// One reply for each RCPT, in their order, as soon as it is known. RFC 2033 §4.2, §5
	for _, to := range t.forwardPaths {
		s.put(s.outcome(s.cfg.Store.Deliver([]string{to.account}, message), "Delivered to "+to.path.String()))
		_ = s.flush() // a failure comes up at the next read
	}
}

// accept puts a message into the queue for recipients elsewhere and into the mailboxes of those here, or
// does neither. RFC 5321 §4.1.1.4, §6.1
func (s *session) accept(t *transaction, body []byte, now time.Time) error {
	if t.hold != nil {
		return s.keep(t, body, now)
	}
	here, elsewhere, accounts := t.split()
	undo := func() error { return nil }
	if len(elsewhere) > 0 {
		id, err := s.enqueue(t, elsewhere, body, now)
		if err != nil {
			return err
		}
		undo = func() error { return s.cfg.Queue.Remove(id) }
	}
	if len(here) == 0 {
		return nil
	}
	if err := s.cfg.Store.Deliver(accounts, store.NewMessage{Body: s.stamp(t, body, now)}); err != nil {
		return errors.Join(err, undo())
	}
	s.notify(t, here, body, now)
	return nil
}

// split tells the recipients whose mail ends here, with their accounts, from those elsewhere.
func (t *transaction) split() (here, elsewhere []recipient, accounts []string) {
	for _, to := range t.forwardPaths {
		if to.account == "" {
			elsewhere = append(elsewhere, to)
			continue
		}
		here, accounts = append(here, to), append(accounts, to.account)
	}
	return here, elsewhere, accounts
}

// outcome says how a delivery went. A store that fails may work again later.
func (s *session) outcome(err error, done string) Reply {
	switch {
	case errors.Is(err, errTooManyHeld):
		return tooManyHeld()
	case err != nil:
		s.log.Error("delivery failed", "error", err)
		return reply(451, "4.3.0", "Local error in processing")
	}
	return reply(250, "2.0.0", "%s", done)
}

// stamp gives the message as it is kept: Return-Path first, and no other one; then the trace of this
// host; then what came. RFC 5321 §4.4
func (s *session) stamp(t *transaction, body []byte, now time.Time) []byte {
	header, rest := splitHeader(body)
	top := returnPath(t.reversePath) + s.received(t, now)
	if s.cfg.Role == Submission {
		header = withoutBadID(header)
		top += s.missingFields(header, now)
	}
	out := make([]byte, 0, len(top)+len(body))
	out = append(out, top...)
	out = appendWithout(out, header, "Return-Path")
	return append(out, rest...)
}
