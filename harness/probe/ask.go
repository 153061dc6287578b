package probe

import (
	"context"
	"errors"
	"slices"
	"strings"

	"mailspec/harness/imap"
	"mailspec/harness/pop3"
	"mailspec/harness/session"
	"mailspec/harness/smtp"
	"mailspec/harness/target"
)

// clientName is how the probe calls itself.
const clientName = "client.example"

// askSMTP says EHLO, behind TLS where TLS begins with STARTTLS. RFC 5321 §4.1.1.1, RFC 2033 §4.1
func askSMTP(ctx context.Context, e target.Endpoint, s *smtp.Session) ([]string, error) {
	if err := s.Greeting(ctx); err != nil {
		return nil, err
	}
	words, err := hello(ctx, e, s)
	if err != nil || e.TLS != target.StartTLS {
		return words, err
	}
	r, err := s.Command(ctx, "STARTTLS")
	if err != nil {
		return words, err
	}
	if !r.Code.Positive() {
		return words, &session.Mismatch{Want: "220 to STARTTLS", Got: session.Quote(r.Append(nil))}
	}
	if err := s.StartTLS(ctx); err != nil {
		return words, err
	}
	return hello(ctx, e, s) // what was offered before TLS is forgotten. RFC 3207 §4.2
}

func hello(ctx context.Context, e target.Endpoint, s *smtp.Session) (words []string, err error) {
	verb := "EHLO "
	if e.Protocol == target.LMTP {
		verb = "LHLO "
	}
	r, err := s.Command(ctx, verb+clientName)
	if err != nil {
		return nil, err
	}
	if !r.Code.Positive() {
		return nil, nil // a server without extensions is a server. RFC 5321 §3.2
	}
	parsed, err := smtp.ParseEhloResponse(r)
	if err != nil {
		return nil, nil // the monitor has its own word for it
	}
	for _, l := range parsed.Lines {
		words = add(words, append([]string{l.Keyword}, l.Params...))
		if limitsSize(l) {
			words = append(words, "size-limit")
		}
	}
	return words, nil
}

// limitsSize tells whether an EHLO line announces a fixed maximum message size; nought is none. RFC 1870 §3
func limitsSize(l smtp.EhloLine) bool {
	return strings.EqualFold(l.Keyword, "SIZE") && len(l.Params) == 1 && strings.Trim(l.Params[0], "0") != ""
}

// askPOP3 says CAPA, before log-in and behind it. RFC 2449 §5
func askPOP3(ctx context.Context, t *target.Target, e target.Endpoint, s *pop3.Session) ([]string, error) {
	if err := s.Greeting(ctx); err != nil {
		return nil, err
	}
	words, err := capa(ctx, s)
	if err != nil {
		return words, err
	}
	if e.TLS == target.StartTLS {
		if err := stls(ctx, s); err != nil {
			return words, err
		}
	}
	if len(t.Accounts) == 0 {
		return words, nil
	}
	for _, line := range []string{"USER " + t.Accounts[0].User, "PASS " + t.Accounts[0].Password} {
		r, err := s.Command(ctx, line)
		if err != nil {
			return words, err
		}
		if r.Indicator == pop3.OK {
			continue
		}
		if code, err := pop3.ParseRespCode(r.Text); err == nil && code != "" && !strings.EqualFold(code, "AUTH") {
			return words, nil // not the password's fault: IN-USE, LOGIN-DELAY, SYS/… RFC 2449 §8, RFC 3206 §4
		}
		return words, &Refused{t.Accounts[0].User, session.Quote(r.Text)}
	}
	more, err := capa(ctx, s)
	return append(words, more...), err
}

func stls(ctx context.Context, s *pop3.Session) error {
	r, err := s.Command(ctx, "STLS")
	if err != nil {
		return err
	}
	if r.Indicator != pop3.OK {
		return &session.Mismatch{Want: "+OK to STLS", Got: session.Quote(r.Text)}
	}
	return s.StartTLS(ctx)
}

// capa reads the capabilities, and adds CAPA itself. A server without CAPA may still offer TOP and UIDL; then they are not
// promised.
func capa(ctx context.Context, s *pop3.Session) (words []string, err error) {
	r, err := s.Command(ctx, "CAPA")
	if err != nil || r.Indicator != pop3.OK {
		return nil, err
	}
	words = []string{"capa"}
	for _, line := range strings.Split(strings.TrimSuffix(string(r.Body()), "\r\n"), "\r\n") {
		c, err := pop3.ParseCapability([]byte(line))
		if err == nil {
			words = add(words, append([]string{c.Tag}, c.Params...))
			if strings.EqualFold(c.Tag, "SASL") { // what the other protocols call AUTH
				words = add(words, append([]string{"auth"}, c.Params...))
			}
		}
	}
	return words, nil
}

// loginDisabled speaks of a log-in that is still to come. RFC 9051 §6.2.3
const loginDisabled = "logindisabled"

// askIMAP says CAPABILITY, before log-in and behind it. Whether LOGIN is disabled is what the server last says
// before log-in, in TLS where TLS begins with STARTTLS. RFC 9051 §6.1.1, §6.2.1
func askIMAP(ctx context.Context, t *target.Target, e target.Endpoint, s *imap.Session) ([]string, error) {
	if err := s.Greeting(ctx); err != nil {
		return nil, err
	}
	words, err := capability(ctx, s)
	if err != nil {
		return words, err
	}
	if e.TLS == target.StartTLS {
		r, err := s.Command(ctx, "STARTTLS")
		if err != nil {
			return words, err
		}
		if !r.OK() {
			return words, &session.Mismatch{Want: "OK to STARTTLS", Got: session.Quote(r.Tagged.Octets)}
		}
		if err := s.StartTLS(ctx); err != nil {
			return words, err
		}
		inTLS, err := capability(ctx, s)
		words = append(without(words, loginDisabled), inTLS...)
		if err != nil {
			return words, err
		}
	}
	if len(t.Accounts) == 0 {
		return words, nil
	}
	if err := s.Login(ctx, t.Accounts[0].User, t.Accounts[0].Password); err != nil {
		var refused *session.Mismatch
		if errors.As(err, &refused) && !slices.Contains(words, loginDisabled) {
			return words, &Refused{t.Accounts[0].User, refused.Got}
		}
		return words, nil // judged, and reported, by the scenarios
	}
	more, err := capability(ctx, s)
	return append(words, without(more, loginDisabled)...), err
}

func without(words []string, word string) []string {
	return slices.DeleteFunc(words, func(w string) bool { return w == word })
}

func capability(ctx context.Context, s *imap.Session) (words []string, err error) {
	r, err := s.Command(ctx, "CAPABILITY")
	if err != nil {
		return nil, err
	}
	for _, u := range r.Untagged {
		for _, c := range u.Capabilities {
			words = add(words, []string{string(c.Octets)})
			if name, _, found := strings.Cut(string(c.Octets), "="); found {
				words = append(words, strings.ToLower(name))
			}
		}
	}
	return words, nil
}
