package smtp

import (
	"time"

	"mailspec/reference/queue"
)

// mayRelay tells whether mail may go on to other hosts for this client: a user may send it, a stranger
// may not, and LMTP is for delivery alone. RFC 5321 §3.6.2, RFC 6409 §3.3, RFC 2033 §1
func (s *session) mayRelay() bool {
	return s.cfg.Queue != nil && s.user != "" && s.cfg.Role != LMTP
}

// route finds where mail for a path goes: to an account, or, with none, into the queue.
// RFC 5321 §3.3, §3.6.2
func (s *session) route(p Path) (account string, refusal *Reply) {
	if p.Domain == "" || s.cfg.Accounts.Local(p.Domain) || !s.mayRelay() {
		return s.findRecipient(p)
	}
	if s.mail != nil && s.mail.by != nil {
		r := reply(555, "5.3.3", "Time of delivery elsewhere cannot be kept") // RFC 2852 §3, §4
		return "", &r
	}
	if s.cfg.Role == Submission && !s.isQualified(p) {
		r := reply(554, "5.1.2", "Recipient's domain is not fully qualified") // RFC 6409 §4.2
		return "", &r
	}
	return "", nil
}

// enqueue puts a message into the queue for those recipients whose mail does not end here. What the
// sender said with them goes along. RFC 3461 §5.2.1
func (s *session) enqueue(t *transaction, foreign []recipient, body []byte, now time.Time) (queue.ID, error) {
	return s.cfg.Queue.Enqueue(s.envelope(t, foreign, now), s.stampRelayed(t, body, now))
}

// envelope writes down what was said of a message and of some of its recipients.
func (s *session) envelope(t *transaction, recipients []recipient, arrived time.Time) queue.Envelope {
	e := queue.Envelope{
		ReversePath: t.reversePath.Mailbox(), Submitter: s.user, Body: string(t.body), UTF8: t.utf8,
		Return: t.ret, EnvelopeID: t.envelopeID, Arrived: arrived,
	}
	for _, to := range recipients {
		e.Recipients = append(e.Recipients, queue.Recipient{
			ForwardPath: to.path.Mailbox(), Notify: to.notify, OriginalRecipient: to.originalRecipient, Account: to.account,
		})
	}
	return e
}

// stampRelayed gives the message as it goes on: the trace of this host, and then what came, in which
// nothing else is looked at. RFC 5321 §4.4
func (s *session) stampRelayed(t *transaction, body []byte, now time.Time) []byte {
	header, _ := splitHeader(body)
	top := s.received(t, now)
	if s.cfg.Role == Submission {
		top += s.missingFields(header, now)
	}
	return append([]byte(top), body...)
}
