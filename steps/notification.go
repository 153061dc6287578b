package steps

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"mailspec/harness/dsn"
	"mailspec/harness/session"
	"mailspec/harness/target"
)

// notice is a notification that came, and the groups of fields in it that are of the recipient in question.
type notice struct {
	octets []byte
	dsn.Notification
	groups [][]dsn.Field
}

// notificationSteps see what servers write about messages.
func notificationSteps() []Definition {
	binds := func([]string, [][]string) []string { return []string{"notification"} }
	return []Definition{
		{Pattern: `^(alice|bob) receives a notification about "([^"]*)"$`, Doc: "waits for mail that a server wrote about the message, which holds {run-header}; binds {notification}",
			binds: binds, check: checkSecond, play: func(ctx context.Context, w *World, words []string, _ Below) error {
				return w.receivesNotification(ctx, slices.Index(people[:], words[0]), words[1], "")
			}},
		{Pattern: `^(alice|bob) receives a notification about "([^"]*)" to (alice|bob)$`, Doc: "the same, of what became of the message to this recipient",
			binds: binds, check: checkSecond, play: func(ctx context.Context, w *World, words []string, _ Below) error {
				return w.receivesNotification(ctx, slices.Index(people[:], words[0]), words[1], words[2])
			}},
		{Pattern: `^(alice|bob) did not receive a notification about "([^"]*)"$`, Doc: "sends another message and asks for a notification about that, waits for it, and sees that there is no other",
			check: checkSecond, play: func(ctx context.Context, w *World, words []string, _ Below) error {
				w.notice = notice{}
				return w.didNotReceiveNotification(ctx, slices.Index(people[:], words[0]), words[1])
			}},
		{Pattern: `^(alice|bob) did not receive a second notification about "([^"]*)"$`, Doc: "the same, but for {notification}",
			check: checkSecond, play: func(ctx context.Context, w *World, words []string, _ Below) error {
				return w.didNotReceiveNotification(ctx, slices.Index(people[:], words[0]), words[1])
			}},
		{Pattern: `^the notification has these (header|per-message|per-recipient|third-part|returned) fields$`, Takes: DocString,
			Doc:   "lines of Name: TEMPLATE, with a bar between alternatives; (if any) Name: TEMPLATE; (no) Name. third-part is the part that gives the message back, returned what is in it",
			check: checkFields, play: notificationFields},
		{Pattern: `^the notification does not hold the body of "([^"]*)"$`, Doc: "of the message only header fields came back", check: checkBound, play: withoutBody},
		{Pattern: `^the notification breaks no rule$`, Doc: "judges {notification} by the message-format requirements; a finding of level must counts against its own Rule, and here when it is of this Rule's RFC", play: notificationIsSound},
	}
}

// receivesNotification waits until a notification is in an account's mail; of a recipient, when one is named.
func (w *World) receivesNotification(ctx context.Context, who int, name, of string) error {
	address := string(w.vars[of])
	any := false
	arrived, err := w.lookForNotice(ctx, who, func(mail [][]byte) (bool, error) {
		for _, m := range mail {
			if ofReader(m) {
				continue
			}
			n := dsn.Read(m)
			group, found := n.For(address)
			any = true
			switch {
			case of == "":
				w.notice = notice{m, n, n.Recipients}
			case found:
				w.notice = notice{m, n, [][]dsn.Field{group}}
			default:
				continue
			}
			w.vars["notification"] = m
			return true, nil
		}
		return false, nil
	})
	switch {
	case err != nil || arrived:
		return err
	case any:
		return &session.Inconclusive{Reason: fmt.Sprintf("a notification about %q came, but none that names %s", name, of)}
	default:
		return &session.Inconclusive{Reason: fmt.Sprintf("no notification about %q came in time", name), Remedy: "a longer --timeout, if the target is slow to send them"}
	}
}

// lookForNotice is look for notifications. It waits less where none came before.
func (w *World) lookForNotice(ctx context.Context, who int, judge func(mail [][]byte) (bool, error)) (bool, error) {
	waited, err := w.lookFor(ctx, who, w.notifications(), w.run.notices.timeout(w.run.Target.Timeout), judge)
	arrived := err == nil && waited == 0
	if err == nil {
		w.run.notices.saw(arrived)
	}
	return arrived, err
}

// didNotReceiveNotification asks for a notification about a probe, and sees what is there when that is. RFC
// 3461 gives no order; a server that is slow with the first one is not accused by this.
func (w *World) didNotReceiveNotification(ctx context.Context, who int, name string) error {
	word := w.id() + "-probe"
	probe, err := w.letterOf(0, map[string]string{"subject": word, "body": word})
	if err != nil {
		return err
	}
	if w.run.Has(target.SMTP, "dsn") {
		return w.onlyNoticeOf(ctx, who, name, word, probe.octets)
	}
	if err := w.deliver(ctx, who, probe.octets, w.spokenRoute()); err != nil {
		return setUpFailed("the probe", err)
	}
	waited, err := w.look(ctx, who, either(w.letters(), w.notifications()), func(mail [][]byte) (bool, error) {
		return slices.ContainsFunc(mail, func(m []byte) bool { return carries(m, probe.octets) }), w.unwanted(mail, name, word)
	})
	if err == nil && waited > 0 {
		return &session.Inconclusive{Reason: "the probe did not arrive within " + waited.String(), Remedy: "a longer --timeout, if the target delivers slowly"}
	}
	return err
}

// onlyNoticeOf sends the probe and sees that the notification about it is the only one: the probe's word is
// in whatever comes back of it.
func (w *World) onlyNoticeOf(ctx context.Context, who int, name, word string, probe []byte) error {
	w.mail.inbox[who] = true
	address := "<" + w.accounts[who].Address + ">"
	e := envelope{address + " ENVID=" + word, address + " NOTIFY=SUCCESS"}
	if err := w.send(ctx, target.SMTP, e, probe); err != nil {
		return setUpFailed("the probe", err)
	}
	arrived, err := w.lookForNotice(ctx, who, func(mail [][]byte) (bool, error) {
		seen := slices.ContainsFunc(mail, func(m []byte) bool { return bytes.Contains(m, []byte(word)) })
		return seen, w.unwanted(mail, name, word)
	})
	if err == nil && !arrived {
		return &session.Inconclusive{Reason: "the notification about the probe did not arrive", Remedy: "a longer --timeout, if the target is slow to send them"}
	}
	return err
}

// unwanted is the error for a notification that does not hold the probe's word and has not been received before.
func (w *World) unwanted(mail [][]byte, name, word string) error {
	for _, m := range mail {
		if w.isAbout(m) && !ofReader(m) && !bytes.Contains(m, []byte(word)) && !bytes.Equal(m, w.notice.octets) {
			return &session.Mismatch{Want: fmt.Sprintf("no (other) notification about %q", name), Got: session.Quote(m)}
		}
	}
	return nil
}

// ofReader tells whether a report is of what a reader did with a message: it is none of what became of its delivery.
// RFC 8098 §3
func ofReader(octets []byte) bool {
	header, _ := splitMessage(octets)
	text := asciiLower(string(header))
	return strings.Contains(text, "multipart/report") && strings.Contains(text, "disposition-notification") &&
		!strings.Contains(text, "delivery-status")
}
