package steps

import (
	"bytes"
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"mailspec/harness/imap"
	"mailspec/harness/session"
	"mailspec/harness/target"
)

// receives waits until the named message is in the account's mail.
func (w *World) receives(ctx context.Context, who int, name string) error {
	want := w.vars[name]
	k := w.letters()
	k.nul = bytes.IndexByte(want, 0) >= 0
	waited, err := w.look(ctx, who, k, func(mail [][]byte) (bool, error) {
		for _, m := range mail {
			if carries(m, want) {
				w.vars["received"], w.sent = m, want
				return true, nil
			}
			if !w.known(m) {
				return false, &session.Mismatch{Want: "the message as it was sent, behind trace fields", Got: session.Quote(m)}
			}
		}
		return false, nil
	})
	if err == nil && waited > 0 {
		return &session.Inconclusive{Reason: "the message did not arrive within " + waited.String(), Remedy: "a longer --timeout, if the target delivers slowly"}
	}
	return err
}

// known tells whether a message that arrived is one of those that the scenario has bound.
func (w *World) known(arrived []byte) bool {
	for _, v := range w.vars {
		if w.ours(v) && carries(arrived, v) {
			return true
		}
	}
	return false
}

// didNotReceive sends a probe the way the dialogue sent its message, and sees what is there when the probe
// is. RFC 5321 gives no order; a server that is slow with the first message is not accused by this.
func (w *World) didNotReceive(ctx context.Context, who int, name string) error {
	probe, err := w.letterOf(0, map[string]string{"subject": "probe"})
	if err != nil {
		return err
	}
	if err := w.deliver(ctx, who, probe.octets, w.spokenRoute()); err != nil {
		return setUpFailed("the probe", err)
	}
	waited, err := w.look(ctx, who, w.letters(), func(mail [][]byte) (bool, error) {
		seen := false
		for _, m := range mail {
			if !carries(m, probe.octets) {
				return false, &session.Mismatch{Want: fmt.Sprintf("nothing but the probe, not %q", name), Got: session.Quote(m)}
			}
			seen = true
		}
		return seen, nil
	})
	if err == nil && waited > 0 {
		return &session.Inconclusive{Reason: "the probe did not arrive within " + waited.String(), Remedy: "a longer --timeout, if the target delivers slowly"}
	}
	return err
}

// spokenRoute is the way in which the dialogue sent its message.
func (w *World) spokenRoute() target.Route {
	switch {
	case w.peers[target.SMTP] != nil:
		return target.BySMTP
	case w.peers[target.LMTP] != nil:
		return target.ByLMTP
	}
	return w.run.route()
}

// look shows judge this scenario's messages of a kind in an account's INBOX, again and again, until it is
// content or the wait is over, whose length it then gives.
func (w *World) look(ctx context.Context, who int, k kind, judge func(mail [][]byte) (bool, error)) (waited time.Duration, err error) {
	return w.lookFor(ctx, who, k, w.run.Target.Timeout, judge)
}

// lookFor is look with a time of its own.
func (w *World) lookFor(ctx context.Context, who int, k kind, full time.Duration, judge func(mail [][]byte) (bool, error)) (waited time.Duration, err error) {
	if who >= len(w.accounts) {
		return 0, &session.Refused{Reason: people[who] + " is not leased: the scenario wants the tag @needs-second-account"}
	}
	w.mail.inbox[who] = true
	see, end, err := w.eyes(ctx, who, k)
	if err != nil {
		return 0, err
	}
	defer end()
	err = w.awaitFor(ctx, k.pace, full, func(ctx context.Context) (bool, error) {
		mail, err := see(ctx)
		if err != nil {
			return false, err
		}
		return judge(mail)
	}, func(after time.Duration) error { waited = max(after, 1); return nil })
	return waited, err
}

// eyes gives a way to see this scenario's messages of a kind in an account's INBOX: by IMAP, else by POP3.
func (w *World) eyes(ctx context.Context, who int, k kind) (see func(context.Context) ([][]byte, error), end func(), err error) {
	_, byIMAP := w.run.endpoint(target.IMAP)
	_, byPOP3 := w.run.endpoint(target.POP3)
	switch {
	case k.nul && !byPOP3:
		return nil, nil, &session.Inconclusive{Reason: "the message has a NUL, which cannot be seen by IMAP", Remedy: "a pop3 endpoint"}
	case k.nul || !byIMAP:
		return func(ctx context.Context) ([][]byte, error) { return w.seeByPOP3(ctx, who, k) }, func() {}, nil
	}
	s, err := w.mail.openIMAP(ctx, who, "see imap")
	if err != nil {
		return nil, nil, err
	}
	end = func() { s.Close(); s.free() }
	if _, err := s.Select(ctx, "INBOX", true); err != nil {
		end()
		return nil, nil, setUpFailed("a look into the INBOX", err)
	}
	s.conn.Judged()
	return func(ctx context.Context) ([][]byte, error) { return seeByIMAP(ctx, s.Session, k) }, end, nil
}

func seeByIMAP(ctx context.Context, s *imap.Session, k kind) ([][]byte, error) {
	found, err := fetchByIMAP(ctx, s, k)
	var mail [][]byte
	for _, m := range found {
		mail = append(mail, m.octets)
	}
	return mail, err
}

// numbered is a message with its UID.
type numbered struct {
	uid    uint32
	octets []byte
}

// fetchByIMAP gives the messages of a kind in the selected mailbox: their octets say what they are.
func fetchByIMAP(ctx context.Context, s *imap.Session, k kind) ([]numbered, error) {
	uids, err := searchByIMAP(ctx, s, k)
	if err != nil || len(uids) == 0 {
		return nil, err
	}
	uids = uids[max(0, len(uids)-mostSeen):]
	r, err := ask(ctx, s, "UID FETCH "+uidSet(uids)+" (UID BODY.PEEK[])")
	if err != nil {
		return nil, err
	}
	var mail []numbered
	for _, u := range r.Untagged {
		if u.Fetch == nil {
			continue
		}
		body, has := u.Fetch.Item("BODY[]")
		uid, known := u.Fetch.Item("UID")
		if has && known && k.is(body.String.Octets) {
			mail = append(mail, numbered{uint32(uid.Number), body.String.Octets})
		}
	}
	return mail, nil
}

// ask gives a command that must succeed for mail to be seen.
func ask(ctx context.Context, s *imap.Session, command string) (imap.Result, error) {
	r, err := s.Command(ctx, command)
	if err == nil && !r.OK() {
		err = &session.Inconclusive{Reason: command + " is answered with " + session.Quote(r.Tagged.Octets)}
	}
	return r, err
}

// searchByIMAP finds what may be this scenario's messages of a kind in the selected mailbox. RFC 9051 §6.4.4
func searchByIMAP(ctx context.Context, s *imap.Session, k kind) ([]uint32, error) {
	if _, err := ask(ctx, s, "NOOP"); err != nil { // new mail shows
		return nil, err
	}
	r, err := ask(ctx, s, "UID SEARCH "+k.search)
	if err != nil {
		return nil, err
	}
	var uids []uint32
	for _, u := range r.Untagged {
		if u.Search != nil {
			uids = append(uids, u.Search.Numbers...)
		}
		if u.ESearch != nil {
			for _, item := range u.ESearch.Items {
				for _, rg := range item.Set {
					for n := rg.First; n <= rg.Last && len(uids) < mostOurs; n++ {
						uids = append(uids, n)
					}
				}
			}
		}
	}
	return uids, nil
}

// mostOurs is more messages than one scenario ever brings.
const mostOurs = 10_000

func uidSet(uids []uint32) string {
	var words []string
	for _, u := range uids {
		words = append(words, strconv.FormatUint(uint64(u), 10))
	}
	return strings.Join(words, ",")
}

// mostSeen is how many of the newest messages of a maildrop are looked through, and of those that a search found.
const mostSeen = 200

func (w *World) seeByPOP3(ctx context.Context, who int, k kind) ([][]byte, error) {
	s, free, err := w.openPOP3(ctx, who, "see pop3")
	if err != nil {
		return nil, err
	}
	defer free()
	defer s.Close()
	total, err := countPOP3(ctx, s)
	if err != nil {
		return nil, err
	}
	var mail [][]byte
	for n := total; n > max(0, total-mostSeen); n-- {
		octets, err := w.retrieve(ctx, s, n, k)
		if err != nil {
			return nil, err
		}
		if octets != nil {
			mail = append(mail, octets)
		}
	}
	return mail, nil
}
