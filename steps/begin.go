package steps

import (
	"context"
	"errors"
	"strings"
	"time"

	"mailspec/harness/imap"
	"mailspec/harness/pop3"
	"mailspec/harness/session"
	"mailspec/harness/target"
)

// beginIMAP reads the greeting, upgrades and logs in, as far as is wanted.
func (w *World) beginIMAP(ctx context.Context, conn *session.Conn, b begin, greet, upgrade bool) (*imap.Session, error) {
	s := imap.NewSession(conn, w.findings)
	s.Own(w.run.Target.Prefix + w.id())
	if greet {
		if err := s.Greeting(ctx); err != nil {
			return s, err
		}
	}
	if upgrade {
		r, err := s.Command(ctx, "STARTTLS")
		if err != nil {
			return s, err
		}
		if !r.OK() {
			return s, needsTLS("STARTTLS", r.Tagged.Octets)
		}
		if err := s.StartTLS(ctx); err != nil {
			return s, err
		}
	}
	if b == fromGreeting {
		return s, nil
	}
	return s, notLoggedIn(s.Login(ctx, w.accounts[0].User, w.accounts[0].Password))
}

// beginPOP3 reads the greeting, upgrades and logs in, as far as is wanted.
func (w *World) beginPOP3(ctx context.Context, conn *session.Conn, b begin, greet, upgrade bool) (*pop3.Session, error) {
	s := pop3.NewSession(conn, w.findings)
	if greet {
		if err := s.Greeting(ctx); err != nil {
			return s, err
		}
	}
	if upgrade {
		r, err := s.Command(ctx, "STLS")
		if err != nil {
			return s, err
		}
		if r.Indicator != pop3.OK {
			return s, needsTLS("STLS", r.Text)
		}
		if err := s.StartTLS(ctx); err != nil {
			return s, err
		}
	}
	if b == fromGreeting {
		if w.mail.numbers != nil {
			s.Own(w.mail.total, w.mail.numbers...)
		}
		return s, nil
	}
	if err := loginPOP3(ctx, s, w.accounts[0]); err != nil {
		return s, err
	}
	total, err := countPOP3(ctx, s)
	if w.mail.numbers != nil {
		s.Own(total, w.mail.numbers...)
	}
	return s, err
}

func loginPOP3(ctx context.Context, s *pop3.Session, a target.Account) error {
	for _, line := range []string{"USER " + a.User, "PASS " + a.Password} {
		r, err := s.Command(ctx, line)
		if err != nil {
			return err
		}
		if code, err := pop3.ParseRespCode(r.Text); err == nil && r.Indicator != pop3.OK && strings.EqualFold(code, "IN-USE") {
			return errInUse
		}
		if r.Indicator != pop3.OK {
			return notLoggedIn(&session.Mismatch{Want: "+OK to " + line[:4], Got: session.Quote(r.Text)})
		}
	}
	return nil
}

// errInUse says that another session holds the maildrop: one of ours that has just gone, perhaps.
// RFC 2449 §8.1.2
var errInUse = &session.Inconclusive{Reason: "the maildrop is in use", Remedy: "no other program may read the test accounts' mail"}

// whenFree tries to open a logged-in POP3 session until no other one holds the maildrop.
func (w *World) whenFree(ctx context.Context, open func() error) error {
	return w.await(ctx, "", func(context.Context) (bool, error) {
		err := open()
		if errors.Is(err, errInUse) {
			return false, nil
		}
		return true, err
	}, func(time.Duration) error { return errInUse })
}

// countPOP3 asks how many messages the maildrop of this very session has. RFC 1939 §5
func countPOP3(ctx context.Context, s *pop3.Session) (int, error) {
	r, err := s.Command(ctx, "STAT")
	if err != nil {
		return 0, err
	}
	listing, err := pop3.ParseListing(r.Text)
	if err != nil || r.Indicator != pop3.OK {
		return 0, &session.Inconclusive{Reason: "STAT is answered with " + session.Quote(r.Text)}
	}
	return int(listing.Number), nil
}

func needsTLS(command string, said []byte) error {
	return &session.Inconclusive{Reason: command + " is refused: " + session.Quote(said), Remedy: "this transport needs it"}
}

// notLoggedIn makes a refused log-in what it is for every scenario but those that judge it: a
// precondition that could not be reached.
func notLoggedIn(err error) error {
	var mismatch *session.Mismatch
	if errors.As(err, &mismatch) {
		return &session.Inconclusive{Reason: "cannot log in: " + mismatch.Got, Remedy: "mailspec check tries the accounts"}
	}
	return err
}
