package smtp

import (
	"strings"
	"time"

	"mailspec/reference/queue"
	"mailspec/reference/store"
)

// notify tells the sender of a message what became of it, if he asked for that and can be told. The
// message is delivered whatever comes of it. RFC 3461 §5.2, §5.2.3, RFC 2852 §4.1.1, §4.1.3
func (s *session) notify(t *transaction, here []recipient, body []byte, now time.Time) {
	if t.by.passed(now) {
		s.report(t, delayed, pick(here, (*recipient).wantsDelay), body, now)
	}
	wantsSuccess := func(r *recipient) bool { return r.wants("SUCCESS") }
	s.report(t, delivered, pick(here, wantsSuccess), body, now)
}

// pick gives those recipients of which something is true.
func pick(list []recipient, is func(*recipient) bool) (picked []recipient) {
	for _, r := range list {
		if is(&r) {
			picked = append(picked, r)
		}
	}
	return picked
}

// report sends one notification about recipients, if there are any. It comes from the postmaster of the
// domain of one of them. RFC 3464 §2
func (s *session) report(t *transaction, what outcome, about []recipient, body []byte, now time.Time) {
	if len(about) == 0 || t.reversePath.IsNull() {
		return
	}
	header, _ := splitHeader(body)
	domain := about[0].account[strings.LastIndexByte(about[0].account, '@')+1:]
	r := report{s.cfg.Hostname, "postmaster@" + domain, t, what, about, header, now}
	if err := s.sendReport(t, r.message(), now); err != nil {
		s.log.Error("notification failed", "error", err)
	}
}

// sendReport brings a notification to the sender, with a null reverse-path: nobody is notified of a
// notification. RFC 3461 §6.1, RFC 3464 §2
func (s *session) sendReport(t *transaction, message []byte, now time.Time) error {
	to := t.reversePath
	if !s.cfg.Accounts.Local(to.Domain) {
		_, err := s.cfg.Queue.Enqueue(queue.Envelope{
			Body: string(sevenBit), UTF8: !to.isASCII(), Arrived: now,
			Recipients: []queue.Recipient{{ForwardPath: to.Mailbox(), Notify: "NEVER"}},
		}, message)
		return err
	}
	account, refusal := s.findRecipient(to)
	if refusal != nil {
		s.log.Info("notification for a sender who does not exist", "sender", to)
		return nil
	}
	body := append([]byte(returnPath(Path{})+s.ownTrace(now)), message...)
	return s.cfg.Store.Deliver([]string{account}, store.NewMessage{Body: body})
}
