// Package probe asks a target what it offers, and tries what a target file promises.
package probe

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"mailspec/harness/imap"
	"mailspec/harness/pop3"
	"mailspec/harness/session"
	"mailspec/harness/smtp"
	"mailspec/harness/target"
)

// Result is one thing that was tried.
type Result struct {
	What string
	Err  error
}

// Refused says that the target does not let an account in. Every scenario that logs in would fail by it,
// and a wrong password in a target file is no fault of the target's.
type Refused struct{ User, Answer string }

// Error implements error.
func (r *Refused) Error() string {
	return fmt.Sprintf("%s cannot log in: %s; give the account's password, or an endpoint with TLS", r.User, r.Answer)
}

// All asks the endpoints for their capabilities, those that take log-ins beside the others. An endpoint that cannot be reached, or says nothing,
// is an error, and so is one that refuses the first account (a *Refused in it); one that answers wrongly is
// not: the scenarios will judge it, and it offers nothing.
func All(ctx context.Context, t *target.Target, dialer session.Dialer) (map[target.Endpoint][]string, error) {
	var (
		mu     sync.Mutex
		wg     sync.WaitGroup
		offers = map[target.Endpoint][]string{}
		errs   []error
	)
	ask := func(e target.Endpoint) (reached bool) {
		words, err := Endpoint(ctx, t, e, dialer)
		mu.Lock()
		defer mu.Unlock()
		var refused *Refused
		if unreachable(err) || errors.As(err, &refused) {
			errs = append(errs, fmt.Errorf("%s endpoint %s: %w", e.Protocol, e.Address, err))
		}
		offers[e] = words
		return !unreachable(err)
	}
	for _, logsIn := range []bool{false, true} {
		wg.Go(func() { // log-ins one after another: a maildrop has room for one session. RFC 1939 §4
			for _, e := range t.Endpoints {
				if logsIn == (e.Protocol == target.POP3 || e.Protocol == target.IMAP) && !ask(e) {
					return
				}
			}
		})
	}
	wg.Wait()
	return offers, errors.Join(errs...)
}

// unreachable tells whether an endpoint cannot be spoken with at all.
func unreachable(err error) bool {
	var lost *session.Lost
	var silent *session.Silent
	return errors.As(err, &lost) || errors.As(err, &silent)
}

// Endpoint asks one endpoint for its capabilities: words in lower case; "AUTH PLAIN" and "AUTH=PLAIN" are
// "auth" and "auth-plain". With an account it asks again behind a log-in.
func Endpoint(ctx context.Context, t *target.Target, e target.Endpoint, dialer session.Dialer) ([]string, error) {
	conn, err := session.Dial(ctx, session.Options{
		Address: e.Address, Implicit: e.TLS == target.Implicit, TLS: t.TLSFor(e.Address), Segments: session.Whole,
		Timeout: t.Timeout, Transcript: session.NewTranscript(), Session: 1, Label: "probe", Dialer: dialer,
	})
	if err != nil {
		return nil, err
	}
	var words []string
	switch e.Protocol {
	case target.POP3:
		s := pop3.NewSession(conn, deaf{})
		defer s.Close()
		words, err = askPOP3(ctx, t, e, s)
	case target.IMAP:
		s := imap.NewSession(conn, deaf{})
		defer s.Close()
		words, err = askIMAP(ctx, t, e, s)
	default:
		s := smtp.NewSession(conn, deaf{}, Role(e.Protocol))
		defer s.Close()
		words, err = askSMTP(ctx, e, s)
	}
	slices.Sort(words)
	return slices.Compact(words), err
}

// Role gives the role in which an SMTP endpoint is spoken with.
func Role(p target.Protocol) smtp.Role {
	switch p {
	case target.Submission:
		return smtp.Submission
	case target.LMTP:
		return smtp.Local
	default:
		return smtp.Transfer
	}
}

// deaf takes no note of what the monitors see: the scenarios will see it again.
type deaf struct{}

// Check implements session.Judge.
func (deaf) Check(string, bool, string, string) {}

// add takes one advertised line into the list: its first word, and that word with each parameter.
func add(words []string, line []string) []string {
	name := strings.ToLower(line[0])
	words = append(words, strings.ReplaceAll(name, "=", "-"))
	for _, param := range line[1:] {
		words = append(words, name+"-"+strings.ToLower(param))
	}
	return words
}
