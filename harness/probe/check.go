package probe

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"mailspec/harness/imap"
	"mailspec/harness/pop3"
	"mailspec/harness/session"
	"mailspec/harness/smtp"
	"mailspec/harness/target"
)

// Check tries each endpoint, each account's log-in at each endpoint that has one, and each account's address
// where mail comes in. It changes nothing: a delivery is tried as far as RCPT.
func Check(ctx context.Context, t *target.Target) []Result {
	var all []Result
	for _, e := range t.Endpoints {
		words, err := Endpoint(ctx, t, e, nil)
		what := fmt.Sprintf("%s %s", e.Protocol, e.Address)
		if e.TLS != target.Plain {
			what += " " + string(e.TLS)
		}
		if err == nil {
			what += " (" + fmt.Sprint(len(words)) + " capabilities)"
		}
		all = append(all, Result{what, err})
		if err != nil {
			continue
		}
		for _, a := range t.Accounts {
			all = append(all, Result{fmt.Sprintf("%s %s %s", e.Protocol, a.Address, purpose(e)), try(ctx, t, e, a)})
		}
	}
	return all
}

// purpose says what is tried of an account at an endpoint.
func purpose(e target.Endpoint) string {
	switch e.Protocol {
	case target.POP3, target.IMAP, target.Submission:
		return "logs in"
	default:
		return "takes mail"
	}
}

// try tries one account at one endpoint.
func try(ctx context.Context, t *target.Target, e target.Endpoint, a target.Account) error {
	conn, err := session.Dial(ctx, session.Options{
		Address: e.Address, Implicit: e.TLS == target.Implicit, TLS: t.TLSFor(e.Address), Segments: session.Whole,
		Timeout: t.Timeout, Transcript: session.NewTranscript(), Session: 1, Label: "check",
	})
	if err != nil {
		return err
	}
	switch e.Protocol {
	case target.POP3:
		s := pop3.NewSession(conn, deaf{})
		defer s.Close()
		return tryPOP3(ctx, e, a, s)
	case target.IMAP:
		s := imap.NewSession(conn, deaf{})
		defer s.Close()
		return tryIMAP(ctx, e, a, s)
	default:
		s := smtp.NewSession(conn, deaf{}, Role(e.Protocol))
		defer s.Close()
		return trySMTP(ctx, e, a, s)
	}
}

func tryPOP3(ctx context.Context, e target.Endpoint, a target.Account, s *pop3.Session) error {
	if err := s.Greeting(ctx); err != nil {
		return err
	}
	if e.TLS == target.StartTLS {
		if err := stls(ctx, s); err != nil {
			return err
		}
	}
	for _, line := range []string{"USER " + a.User, "PASS " + a.Password} {
		r, err := s.Command(ctx, line)
		if err != nil {
			return err
		}
		if r.Indicator != pop3.OK {
			return fmt.Errorf("%s is refused: %s", line[:4], session.Quote(r.Text))
		}
	}
	return nil
}

func tryIMAP(ctx context.Context, e target.Endpoint, a target.Account, s *imap.Session) error {
	if err := s.Greeting(ctx); err != nil {
		return err
	}
	if e.TLS == target.StartTLS {
		r, err := s.Command(ctx, "STARTTLS")
		if err != nil {
			return err
		}
		if !r.OK() {
			return fmt.Errorf("STARTTLS is refused: %s", session.Quote(r.Tagged.Octets))
		}
		if err := s.StartTLS(ctx); err != nil {
			return err
		}
	}
	return s.Login(ctx, a.User, a.Password)
}

// trySMTP logs in at a submission endpoint, and tries the account as a recipient elsewhere.
func trySMTP(ctx context.Context, e target.Endpoint, a target.Account, s *smtp.Session) error {
	words, err := askSMTP(ctx, e, s)
	if err != nil {
		return err
	}
	if e.Protocol == target.Submission {
		return trySASL(ctx, a, s, words)
	}
	for _, line := range []string{"MAIL FROM:<sender@" + clientName + ">", "RCPT TO:<" + a.Address + ">", "RSET"} {
		r, err := s.Command(ctx, line)
		if err != nil {
			return err
		}
		if !r.Code.Positive() {
			return fmt.Errorf("%s is refused: %s", strings.Fields(line)[0], session.Quote(r.Append(nil)))
		}
	}
	return nil
}

// errNoPlain says that a submission endpoint offers no mechanism that we can log in with.
var errNoPlain = errors.New("it does not offer AUTH PLAIN")

func trySASL(ctx context.Context, a target.Account, s *smtp.Session, words []string) error {
	for _, w := range words {
		if w != "auth-plain" {
			continue
		}
		r, err := s.Command(ctx, "AUTH PLAIN "+a.Plain())
		if err == nil && !r.Code.Positive() {
			err = fmt.Errorf("AUTH is refused: %s", session.Quote(r.Append(nil)))
		}
		return err
	}
	return errNoPlain
}
