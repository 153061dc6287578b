package steps

import (
	"bytes"
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"mailspec/harness/notation"
	"mailspec/harness/pop3"
	"mailspec/harness/session"
	"mailspec/harness/target"
)

// fillMaildrop delivers the letters to alice and finds them in her maildrop.
func (w *World) fillMaildrop(ctx context.Context, letters []letter) error {
	for _, l := range letters {
		if !w.ours(l.octets) {
			return &session.Refused{Reason: "the message has no {run-header} line: it could not be told from mail that is not ours"}
		}
		if err := w.deliver(ctx, 0, l.octets, w.run.route()); err != nil {
			return setUpFailed("delivery", err)
		}
	}
	w.mail.numbers = []int{}
	err := w.await(ctx, arrival(w.run.route()), func(ctx context.Context) (bool, error) {
		found, err := w.lookForLetters(ctx, letters)
		return found, setUpFailed("a maildrop", err)
	}, func(time.Duration) error {
		return &session.Inconclusive{Reason: "the delivered messages did not reach the maildrop", Remedy: "see delivery in the target file"}
	})
	if err != nil {
		return err
	}
	// A server may note in a message that it was seen. What is bound is the message behind that.
	_, err = w.lookForLetters(ctx, letters)
	return setUpFailed("a maildrop", err)
}

// lookForLetters opens alice's maildrop once and binds what it finds of the letters, from the newest
// message down.
func (w *World) lookForLetters(ctx context.Context, letters []letter) (all bool, err error) {
	s, free, err := w.openPOP3(ctx, 0, "setup pop3")
	if err != nil {
		return false, err
	}
	defer free()
	defer s.Close()
	total, err := countPOP3(ctx, s)
	if err != nil {
		return false, err
	}
	w.mail.total, w.mail.numbers = total, []int{}
	w.vars["total"] = []byte(strconv.Itoa(total))
	missing := len(letters)
	found := make([]bool, len(letters))
	for n := total; n > 0 && missing > 0; n-- {
		octets, err := w.retrieve(ctx, s, n, w.letters())
		if err != nil {
			return false, err
		}
		i := whichLetter(octets, letters, found)
		if i < 0 {
			continue
		}
		if !carries(octets, letters[i].octets) {
			octets = letters[i].octets // what should be there: the scenario will see that it is not
		}
		w.vars["received"], w.sent = octets, letters[i].octets
		found[i], missing = true, missing-1
		w.mail.numbers = append(w.mail.numbers, n)
		if err := w.bindRetrieved(ctx, s, i, n, octets); err != nil {
			return false, err
		}
	}
	if missing == 0 && total > len(letters) && w.needs("empty-maildrop") {
		return false, &session.Skipped{Reason: "the maildrop holds other mail, and the scenario needs it to itself"}
	}
	return missing == 0, nil
}

// whichLetter finds the letter that a message of ours is: the one that it carries, else the newest that is
// not found yet, for a server that changes messages. It is -1 for mail that is not ours.
func whichLetter(octets []byte, letters []letter, found []bool) int {
	last := -1
	for i := range letters {
		switch {
		case octets == nil || found[i]:
		case carries(octets, letters[i].octets):
			return i
		default:
			last = i
		}
	}
	return last
}

// needs tells whether the scenario has a need.
func (w *World) needs(what string) bool {
	for _, n := range w.Scenario.Needs {
		if n == what {
			return true
		}
	}
	return false
}

// bindRetrieved binds what the maildrop says of letter i, which is message n there.
func (w *World) bindRetrieved(ctx context.Context, s *pop3.Session, i, n int, octets []byte) error {
	w.bindNumber("n", i, n)
	w.vars["message"+strconv.Itoa(i+1)] = octets
	list, err := s.Command(ctx, fmt.Sprintf("LIST %d", n))
	if err != nil {
		return err
	}
	listing, err := pop3.ParseListing(list.Text)
	if err != nil {
		return &session.Mismatch{Want: "a scan listing", Got: session.Quote(list.Text)}
	}
	w.bindNumber("octets", i, int(listing.Octets))
	uidl, err := s.Command(ctx, fmt.Sprintf("UIDL %d", n))
	if err != nil {
		return err
	}
	if id, err := pop3.ParseUniqueID(uidl.Text); err == nil && uidl.Indicator == pop3.OK {
		w.vars["uidl"+strconv.Itoa(i+1)] = []byte(id.ID)
	}
	return nil
}

// retrieve gives the octets of message n when it is one of a kind of this scenario's. Of mail whose header
// section says that it is none only that is read, where TOP is offered.
func (w *World) retrieve(ctx context.Context, s *pop3.Session, n int, k kind) ([]byte, error) {
	if w.run.Has(target.POP3, "top") {
		r, err := s.Command(ctx, fmt.Sprintf("TOP %d 0", n))
		if err != nil || r.Indicator != pop3.OK || !k.mayBe(r.Body()) {
			return nil, err
		}
	}
	r, err := s.Command(ctx, fmt.Sprintf("RETR %d", n))
	if err != nil || r.Indicator != pop3.OK || !k.is(r.Body()) {
		return nil, err
	}
	return r.Body(), nil
}

// openPOP3 logs an account in. free ends its lease of a connection.
func (w *World) openPOP3(ctx context.Context, who int, label string) (s *pop3.Session, free func(), err error) {
	err = w.whenFree(ctx, func() (err error) {
		s, free, err = w.tryOpenPOP3(ctx, who, label)
		return err
	})
	return s, free, err
}

func (w *World) tryOpenPOP3(ctx context.Context, who int, label string) (*pop3.Session, func(), error) {
	e, ok := w.run.endpoint(target.POP3)
	if !ok {
		return nil, nil, &session.Skipped{Reason: "the target has no pop3 endpoint"}
	}
	conn, free, err := w.connect(ctx, target.POP3, 0, label)
	if err != nil {
		return nil, nil, err
	}
	s, err := w.beginPOP3(ctx, conn, fromGreeting, true, e.TLS == target.StartTLS)
	if err == nil {
		err = loginPOP3(ctx, s, w.accounts[who])
	}
	if err != nil {
		conn.Close()
		free()
		return nil, nil, err
	}
	if strings.HasPrefix(label, "see") {
		conn.Judged()
	}
	return s, free, nil
}

// dotStuffed doubles leading dots, and ends the last line. RFC 5321 §4.5.2
func dotStuffed(octets []byte) []byte {
	stuffed, _ := notation.Vars{"m": octets}.Lookup("m.data")
	return bytes.TrimSuffix(stuffed, []byte("."))
}
