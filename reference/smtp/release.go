package smtp

import (
	"errors"
	"time"

	"mailspec/reference/queue"
	"mailspec/reference/store"
)

// retryRelease is how long a message waits whose release has failed.
const retryRelease = time.Minute

// longestNap bounds how long the clock is trusted to go on as it does: it may be set. RFC 4865 §6
const longestNap = time.Hour

// startReleasing begins to look after held messages, those of an earlier process too.
func (s *Server) startReleasing() {
	holder := &session{cfg: &s.cfg, log: s.cfg.Log}
	if holder.offersHold() && s.begin(func() {}) {
		go func() {
			defer s.end(func() {})
			s.releaseHeld(holder)
		}()
	}
}

// releaseHeld releases each held message when its time has come, until the server closes. RFC 4865 §4.2
func (s *Server) releaseHeld(holder *session) {
	released := map[queue.ID]bool{} // those that could not be taken out of the queue: once is enough
	for {
		timer := time.NewTimer(holder.releaseDue(released))
		select {
		case <-timer.C:
		case <-s.held:
		case <-s.closed:
			timer.Stop()
			return
		}
		timer.Stop()
	}
}

// releaseDue releases what is due, and tells how long nothing else will be.
func (s *session) releaseDue(released map[queue.ID]bool) (nap time.Duration) {
	entries, err := s.cfg.Queue.Entries()
	if err != nil {
		s.log.Error("queue cannot be read", "error", err)
		return retryRelease
	}
	nap = longestNap
	for _, e := range entries {
		now := time.Now()
		switch wait := e.Release.Sub(now); {
		case e.Release.IsZero() || released[e.ID]:
		case wait > 0:
			nap = min(nap, wait)
		default:
			if err := s.release(e, now, released); err != nil {
				s.log.Error("release failed", "error", err)
				nap = min(nap, retryRelease)
			}
		}
	}
	return nap
}

// release brings a message on its way: into the mailboxes of those recipients who are here, and into the
// queue, unheld, for those elsewhere. Only then is it taken out. RFC 4865 §4.2
func (s *session) release(e queue.Entry, now time.Time, released map[queue.ID]bool) error {
	message, err := s.cfg.Queue.Message(e.ID)
	if err != nil {
		return err
	}
	t := heldTransaction(e.Envelope)
	if t.refuseLate(now) != nil { // nobody was here when it was in time. RFC 2852 §4.1.3
		wantsFailure := func(r *recipient) bool { return r.notify == "" || r.wants("FAILURE") }
		s.report(t, expired, pick(t.forwardPaths, wantsFailure), message, now)
	} else if err := s.deliverReleased(e, t, message, now); err != nil {
		return err
	}
	released[e.ID] = true
	if err := s.cfg.Queue.Remove(e.ID); err != nil && !errors.Is(err, queue.ErrNoEntry) {
		return err
	}
	delete(released, e.ID)
	return nil
}

// deliverReleased delivers and enqueues, or does neither. RFC 5321 §6.1
func (s *session) deliverReleased(e queue.Entry, t *transaction, message []byte, now time.Time) error {
	here, elsewhere, accounts := t.split()
	undo := func() error { return nil }
	if len(elsewhere) > 0 {
		s.user = e.Submitter
		onward := s.envelope(t, elsewhere, e.Arrived)
		onward.Hold = e.Hold
		id, err := s.cfg.Queue.Enqueue(onward, message)
		if err != nil {
			return err
		}
		undo = func() error { return s.cfg.Queue.Remove(id) }
	}
	if len(here) == 0 {
		return nil
	}
	header, rest := splitHeader(message)
	body := appendWithout([]byte(returnPath(t.reversePath)), header, "Return-Path") // RFC 5321 §4.4
	if err := s.cfg.Store.Deliver(accounts, store.NewMessage{Body: append(body, rest...)}); err != nil {
		return errors.Join(err, undo())
	}
	s.notify(t, here, message, now)
	return nil
}
