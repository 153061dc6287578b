package reference

import (
	"crypto/tls"

	"mailspec/reference/auth"
	"mailspec/reference/choice"
	"mailspec/reference/imap"
	"mailspec/reference/pop3"
	"mailspec/reference/queue"
	"mailspec/reference/smtp"
	"mailspec/reference/store"
)

// parts is what all protocol servers share.
type parts struct {
	cfg      Config
	accounts *auth.Accounts
	store    store.Store
	queue    queue.Queue
	tls      *tls.Config
	choices  *choice.Source
}

// plan makes the protocol servers, and says which of them serves which address.
func (s *Server) plan(p parts) []endpoint {
	at := p.cfg.Listen
	mta, msa, lmtp := p.smtp(smtp.MTA), p.smtp(smtp.Submission), p.smtp(smtp.LMTP)
	pop, imap := p.pop3(), p.imap()
	s.protocols = []protocol{mta, msa, lmtp, pop, imap}
	return []endpoint{
		{"smtp", at.SMTP, mta, false},
		{"submission", at.Submission, msa, false},
		{"submissions", at.Submissions, msa, true},
		{"lmtp", at.LMTP, lmtp, false},
		{"pop3", at.POP3, pop, false},
		{"pop3s", at.POP3S, pop, true},
		{"imap", at.IMAP, imap, false},
		{"imaps", at.IMAPS, imap, true},
	}
}

func (p parts) smtp(role smtp.Role) protocol {
	return smtp.New(smtp.Config{
		Role:           role,
		Hostname:       p.cfg.Hostname,
		Accounts:       p.accounts,
		Store:          p.store,
		Queue:          p.queue,
		TLS:            p.tls,
		AllowPlaintext: !p.cfg.RequireTLS,
		Choices:        p.choices,
		Log:            p.cfg.Log,
	})
}

func (p parts) pop3() protocol {
	return pop3.New(pop3.Config{
		Hostname:       p.cfg.Hostname,
		Accounts:       p.accounts,
		Secrets:        p.cfg.Accounts,
		Store:          p.store,
		TLS:            p.tls,
		AllowPlaintext: !p.cfg.RequireTLS,
		Choices:        p.choices,
		Log:            p.cfg.Log,
	})
}

func (p parts) imap() protocol {
	return imap.New(imap.Config{
		Hostname:       p.cfg.Hostname,
		Accounts:       p.accounts,
		Store:          p.store,
		TLS:            p.tls,
		AllowPlaintext: !p.cfg.RequireTLS,
		Choices:        p.choices,
		Log:            p.cfg.Log,
	})
}

// newChoices makes the source of free choices, or none.
func newChoices(seed *uint64) *choice.Source {
	if seed == nil {
		return nil
	}
	return choice.New(*seed)
}
