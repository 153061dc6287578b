package steps

import (
	"context"
	"errors"

	"mailspec/harness/catalogue"
	"mailspec/harness/dialogue"
	"mailspec/harness/notation"
	"mailspec/harness/target"
)

// dialogueSteps play dialogues.
func dialogueSteps() []Definition {
	return []Definition{
		{Pattern: `^sessions begin with TLS$`, Doc: "the dialogues below use the endpoints with TLS from the first octet (pop3s, imaps, submissions)", play: withImplicitTLS},
		plays(`^the SMTP dialogue runs$`, target.SMTP, fromGreeting, "plays C: and S: lines with the SMTP endpoint; each session begins with its greeting"),
		plays(`^the submission dialogue runs$`, target.Submission, fromGreeting, "the same with the submission endpoint (RFC 6409)"),
		plays(`^the LMTP dialogue runs$`, target.LMTP, fromGreeting, "the same with the LMTP endpoint (RFC 2033)"),
		plays(`^the POP3 dialogue runs$`, target.POP3, loggedIn, "plays lines with the POP3 endpoint; each session is logged in to alice's maildrop"),
		plays(`^the POP3 dialogue runs from the greeting$`, target.POP3, fromGreeting, "plays lines with the POP3 endpoint; nothing was sent before"),
		plays(`^the IMAP dialogue runs$`, target.IMAP, loggedIn, "plays lines with the IMAP endpoint; each session is logged in as alice, no mailbox selected"),
		plays(`^the IMAP dialogue runs from the greeting$`, target.IMAP, fromGreeting, "plays lines with the IMAP endpoint; nothing was sent before"),
	}
}

// begin says in which state a dialogue's sessions begin.
type begin bool

const (
	fromGreeting begin = false
	loggedIn     begin = true
)

func plays(pattern string, p target.Protocol, b begin, doc string) Definition {
	return Definition{Pattern: pattern, Takes: DocString, Doc: doc, uses: p,
		check: func(_ []string, below Below, bound names) error {
			script, err := dialogue.Compile(below.Doc, compilers[p])
			if err != nil {
				return err
			}
			return script.Unbound(bound.has, bound.add)
		},
		play: func(ctx context.Context, w *World, _ []string, below Below) error {
			script, err := dialogue.Compile(below.Doc, compilers[p])
			if err != nil {
				return err
			}
			if w.peers[p] == nil {
				w.peers[p] = map[int]dialogue.Peer{}
			}
			open := func(ctx context.Context, n int, greeted bool) (dialogue.Peer, error) {
				return w.open(ctx, p, n, b, greeted)
			}
			return script.Play(ctx, w.peers[p], open, w.vars)
		},
	}
}

// place turns an error's line of the doc string into one of the file.
func (w *World) place(s catalogue.Step, err error) {
	var failure *dialogue.Failure
	var mistake *notation.Error
	switch {
	case errors.As(err, &failure):
		w.line = s.DocLine + failure.Line - 1
	case errors.As(err, &mistake):
		w.line = s.DocLine + mistake.Line - 1
	}
}

// withImplicitTLS lets the scenario's sessions use endpoints that speak TLS from the first octet. RFC 8314 §3
func withImplicitTLS(_ context.Context, w *World, _ []string, _ Below) error {
	w.implicit = true
	w.run = w.run.Variant(target.Implicit, w.run.Segments)
	return nil
}
