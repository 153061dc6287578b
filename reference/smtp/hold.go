package smtp

import (
	"errors"
	"strconv"
	"time"

	"mailspec/reference/queue"
)

// maxHoldSeconds is the greatest future-release-integer, which has nine digits at most. RFC 4865 §3
const maxHoldSeconds = 999999999

// hold is what a sender said of the time before which a message shall not be released. RFC 4865 §3
type hold struct {
	request string    // what was asked for, as a notification says it. RFC 4865 §5.1.2
	until   time.Time // the time of release
	arrived time.Time // of a message that was held: when it came
}

// arrived gives the time at which the message came: now, if it was not held. RFC 4865 §5.1.2
func (t *transaction) arrived(now time.Time) time.Time {
	if t.hold == nil || t.hold.arrived.IsZero() {
		return now
	}
	return t.hold.arrived
}

// offersHold tells whether users may have messages held. It is for submission alone. RFC 4865 §3, §4.2
func (s *session) offersHold() bool { return s.cfg.Queue != nil && s.cfg.Role == Submission }

// futureRelease writes the line of the response to EHLO. The date that it names stays the latest that
// this session may ask for. RFC 4865 §3
func (s *session) futureRelease(now time.Time) string {
	s.latest = now.Add(s.cfg.MaxHold).UTC().Truncate(time.Second)
	return "FUTURERELEASE " + strconv.FormatInt(int64(s.cfg.MaxHold/time.Second), 10) + " " + s.latest.Format(internetDate)
}

// holdForParameter takes an interval in seconds. RFC 4865 §3, §4.2
func (t *transaction) holdForParameter(p Parameter, most time.Duration, now time.Time) *Reply {
	d := decoder{in: p.Value}
	if d.at('0') {
		d.fail("future-release-integer")
	}
	digits := d.some(digit, "future-release-integer")
	d.end()
	seconds, err := strconv.ParseInt(digits, 10, 64)
	interval := time.Duration(min(seconds, maxHoldSeconds+1)) * time.Second
	if d.bad != nil || err != nil || interval > most {
		return badParameter(p)
	}
	return t.holdUntil(p, "for;"+p.Value, now.Add(interval))
}

// holdUntilParameter takes a date, which must be in the future. RFC 4865 §3, §4.2
func (t *transaction) holdUntilParameter(p Parameter, latest, now time.Time) *Reply {
	date, err := ParseDateTime(p.Value)
	if err != nil || date.After(latest) || !date.After(now) {
		return badParameter(p)
	}
	return t.holdUntil(p, "until;"+p.Value, date)
}

// holdUntil takes up the one request that there may be. RFC 4865 §4.2
func (t *transaction) holdUntil(p Parameter, request string, until time.Time) *Reply {
	if t.hold != nil {
		return badParameter(p)
	}
	t.hold = &hold{request: request, until: until}
	return nil
}

// refuseHold refuses what cannot be held: a message that would be late when it is released, and one more
// than a user may store. RFC 4865 §5.2.2, §6
func (s *session) refuseHold(t *transaction) *Reply {
	var r Reply
	switch {
	case t.hold == nil:
		return nil
	case t.by != nil && t.hold.until.After(t.by.time):
		r = reply(501, "5.5.4", "Release is later than delivery shall be")
	case s.countHeld() >= s.cfg.MaxHeld:
		r = tooManyHeld()
	default:
		return nil
	}
	return &r
}

// errTooManyHeld says that other sessions of the user have taken the room since MAIL.
var errTooManyHeld = errors.New("too many messages are held")

// tooManyHeld is the reply to what exceeds a user's bound. RFC 4865 §6
func tooManyHeld() Reply {
	return reply(552, "5.7.16", "Too many messages to be released in the future")
}

// countHeld counts what the user has stored. A queue that cannot be read is full.
func (s *session) countHeld() (n int) {
	entries, err := s.cfg.Queue.Entries()
	if err != nil {
		return s.cfg.MaxHeld
	}
	for _, e := range entries {
		if e.Submitter == s.user && !e.Release.IsZero() {
			n++
		}
	}
	return n
}

// keep stores a message, for all of its recipients, until its time of release. The bound is held against what
// is stored by now: sessions that began at once were all let in by MAIL. RFC 4865 §4.2, §6
func (s *session) keep(t *transaction, body []byte, now time.Time) error {
	s.srv.holding.Lock()
	defer s.srv.holding.Unlock()
	if s.countHeld() >= s.cfg.MaxHeld {
		return errTooManyHeld
	}
	e := s.envelope(t, t.forwardPaths, now)
	e.Hold, e.Release = t.hold.request, t.hold.until
	if t.by != nil {
		e.DeliverBy, e.ByReturn = t.by.time, t.by.returns
	}
	if _, err := s.cfg.Queue.Enqueue(e, s.stampRelayed(t, body, now)); err != nil {
		return err
	}
	select {
	case s.srv.held <- struct{}{}:
	default: // it is full: all of them will be looked at
	}
	return nil
}

// heldTransaction is what keep stored, as it was. RFC 4865 §4.2
func heldTransaction(e queue.Envelope) *transaction {
	t := &transaction{
		reversePath: mailboxPath(e.ReversePath), body: bodyType(e.Body), utf8: e.UTF8, ret: e.Return, envelopeID: e.EnvelopeID,
		hold: &hold{e.Hold, e.Release, e.Arrived},
	}
	if !e.DeliverBy.IsZero() {
		t.by = &deliverBy{e.DeliverBy, e.ByReturn}
	}
	for _, to := range e.Recipients {
		t.forwardPaths = append(t.forwardPaths, recipient{mailboxPath(to.ForwardPath), to.Account, to.Notify, to.OriginalRecipient})
	}
	return t
}

// mailboxPath reads what Path.Mailbox wrote.
func mailboxPath(s string) Path {
	d := decoder{in: "<" + s + ">", utf8: true}
	if s == "" {
		return Path{}
	}
	return d.forwardPath()
}
