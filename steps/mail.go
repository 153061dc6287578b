package steps

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strconv"
	"strings"

	"mailspec/harness/imap"
	"mailspec/harness/session"
	"mailspec/harness/smtp"
	"mailspec/harness/target"
)

// mail is what a scenario brought to its accounts, and has to take away again.
type mail struct {
	w       *World
	setup   [len(people)]*setupIMAP  // open set-up sessions
	own     bool                     // mailboxes of its own may exist
	inbox   [len(people)]bool        // mail of its own may be in the INBOX
	numbers []int                    // of its messages in alice's maildrop; nil before any was filled
	total   int                      // messages in that maildrop
	removed int                      // messages that removeMail took away
	spoke   map[target.Protocol]bool // protocols in which a dialogue has begun
}

// setupIMAP is a session of ours, not of a dialogue.
type setupIMAP struct {
	*imap.Session
	conn *session.Conn
	free func()
}

// imap gives the set-up session of an account, logged in.
func (m *mail) imap(ctx context.Context, who int) (*imap.Session, error) {
	if s := m.setup[who]; s != nil {
		return s.Session, nil
	}
	s, err := m.openIMAP(ctx, who, "setup imap")
	if err == nil {
		m.setup[who] = s
		return s.Session, nil
	}
	return nil, err
}

// openIMAP logs an account in, in a session with this label.
func (m *mail) openIMAP(ctx context.Context, who int, label string) (*setupIMAP, error) {
	w := m.w
	e, _ := w.run.endpoint(target.IMAP)
	conn, free, err := w.connect(ctx, target.IMAP, 0, label)
	if err != nil {
		return nil, err
	}
	s, err := w.beginIMAP(ctx, conn, fromGreeting, true, e.TLS == target.StartTLS)
	if err == nil {
		err = notLoggedIn(s.Login(ctx, w.accounts[who].User, w.accounts[who].Password))
	}
	if err != nil {
		conn.Close()
		free()
		return nil, setUpFailed("an IMAP session", err)
	}
	return &setupIMAP{s, conn, free}, nil
}

// setUpFailed makes what the target did in the set-up what it is for the scenario: a precondition that
// could not be reached. What the monitors saw in it counts on its own.
func setUpFailed(what string, err error) error {
	var mismatch *session.Mismatch
	var closed *session.Closed
	if errors.As(err, &mismatch) || errors.As(err, &closed) {
		return &session.Inconclusive{Reason: "setting up " + what + ": " + err.Error()}
	}
	return err
}

// fillMailbox makes {mailbox} and puts the letters in.
func (w *World) fillMailbox(ctx context.Context, letters []letter) error {
	if err := w.tryFillMailbox(ctx, letters); err != nil {
		return setUpFailed("a mailbox", err)
	}
	return nil
}

func (w *World) tryFillMailbox(ctx context.Context, letters []letter) error {
	s, err := w.mail.imap(ctx, 0)
	if err != nil {
		return err
	}
	name := w.ownName("mailbox")
	w.mail.own = true
	r, err := s.Command(ctx, "CREATE "+imap.Frame(name))
	if err != nil {
		return err
	}
	// Nobody else has the name: a server that is making the account's folders at this moment may stumble
	// over its own work.
	if !r.OK() && r.Code("ALREADYEXISTS") == nil {
		return &session.Mismatch{Want: "OK to CREATE", Got: session.Quote(r.Tagged.Octets)}
	}
	w.vars["mailbox"] = []byte(name)
	w.vars["total"] = []byte(strconv.Itoa(len(letters)))
	known := true
	for i, l := range letters {
		uid, err := s.Append(ctx, name, l.flags, l.octets)
		if err != nil {
			return err
		}
		known = known && uid != 0
		w.bindNumber("uid", i, int(uid))
		w.vars["message"+strconv.Itoa(i+1)] = l.octets
	}
	if known {
		return nil
	}
	return w.readUIDs(ctx, s, name)
}

// readUIDs looks the UIDs up where APPEND did not tell them.
func (w *World) readUIDs(ctx context.Context, s *imap.Session, name string) error {
	if _, err := s.Select(ctx, name, true); err != nil {
		return err
	}
	all, err := s.FetchAll(ctx)
	for _, m := range all {
		w.bindNumber("uid", int(m.Number)-1, int(m.UID))
	}
	if err == nil {
		_, err = s.Command(ctx, "CLOSE") // of an examined mailbox: expunges nothing. RFC 9051 §6.4.1
	}
	return err
}

func (w *World) bindNumber(stem string, i, n int) {
	w.vars[stem+strconv.Itoa(i+1)] = []byte(strconv.Itoa(n))
}

// deliver gets a message into an account's INBOX by the target's route.
func (w *World) deliver(ctx context.Context, who int, octets []byte, by target.Route) error {
	w.mail.inbox[who] = true
	switch by {
	case target.Append:
		s, err := w.mail.imap(ctx, who)
		if err != nil {
			return err
		}
		_, err = s.Append(ctx, "INBOX", "", octets)
		return err
	case target.ByLMTP:
		return w.send(ctx, target.LMTP, w.envelopeTo(who), octets)
	case target.BySMTP:
		return w.send(ctx, target.SMTP, w.envelopeTo(who), octets)
	case target.Command:
		return w.pipe(ctx, who, octets)
	}
	return &session.Skipped{Reason: w.run.unmet("delivery", nil, "")}
}

// pipe delivers by the target's command.
func (w *World) pipe(ctx context.Context, who int, octets []byte) error {
	var words []string
	for _, word := range w.run.Target.Delivery.Command {
		words = append(words, strings.ReplaceAll(word, "{address}", w.accounts[who].Address))
	}
	cmd := exec.CommandContext(ctx, words[0], words[1:]...)
	cmd.Stdin = bytes.NewReader(octets)
	if out, err := cmd.CombinedOutput(); err != nil {
		return &session.Inconclusive{Reason: fmt.Sprintf("delivery by %s: %v: %s", words[0], err, session.Quote(out)), Remedy: "see delivery in the target file"}
	}
	return nil
}

// envelope is what MAIL and RCPT say, each behind its colon.
type envelope struct{ from, to string }

// envelopeTo is that of a message of the harness's own to an account.
func (w *World) envelopeTo(who int) envelope {
	return envelope{"<sender@" + clientName + ">", "<" + w.accounts[who].Address + ">"}
}

// send delivers by SMTP or LMTP. RFC 5321 §3.3, RFC 2033 §4
func (w *World) send(ctx context.Context, p target.Protocol, e envelope, octets []byte) error {
	at, ok := w.run.endpoint(p)
	if !ok {
		return &session.Skipped{Reason: "the target has no " + string(p) + " endpoint"}
	}
	conn, free, err := w.connect(ctx, p, 0, "setup "+string(p))
	if err != nil {
		return err
	}
	defer free()
	s, err := w.beginSMTP(ctx, conn, p, true, at.TLS == target.StartTLS)
	if err != nil {
		conn.Close()
		return err
	}
	defer s.Close()
	hello := "EHLO "
	if p == target.LMTP {
		hello = "LHLO "
	}
	return transaction(ctx, s, hello+clientName, e, octets)
}

// transaction sends one message to one recipient.
func transaction(ctx context.Context, s *smtp.Session, hello string, e envelope, octets []byte) error {
	commands := []struct {
		line string
		want int
	}{{hello, 2}, {"MAIL FROM:" + e.from, 2}, {"RCPT TO:" + e.to, 2}, {"DATA", 3}, {string(dotStuffed(octets)) + ".", 2}}
	for _, c := range commands {
		r, err := s.Command(ctx, c.line)
		if err != nil {
			return err
		}
		if r.Code.Severity() != c.want {
			return &session.Mismatch{Want: fmt.Sprintf("%dxx", c.want), Got: session.Quote(r.Append(nil))}
		}
	}
	return nil
}
