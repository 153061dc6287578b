package steps

import (
	"context"

	"mailspec/harness/dialogue"
	"mailspec/harness/imap"
	"mailspec/harness/notation"
	"mailspec/harness/pop3"
	"mailspec/harness/probe"
	"mailspec/harness/session"
	"mailspec/harness/smtp"
	"mailspec/harness/target"
)

// compilers turn S: lines into each protocol's expectations. It is never changed.
var compilers = map[target.Protocol]dialogue.Compiler{
	target.SMTP:       compiler(smtp.Compile),
	target.Submission: compiler(smtp.Compile),
	target.LMTP:       compiler(smtp.Compile),
	target.POP3:       compiler(pop3.Compile),
	target.IMAP:       compiler(imap.Compile),
}

func compiler[E dialogue.Expectation](compile func([]notation.Line) ([]E, error)) dialogue.Compiler {
	return func(lines []notation.Line) ([]dialogue.Expectation, error) {
		list, err := compile(lines)
		out := make([]dialogue.Expectation, len(list))
		for i, e := range list {
			out[i] = e
		}
		return out, err
	}
}

// protocolSession is what the sessions of all protocols have in common.
type protocolSession[E dialogue.Expectation] interface {
	Greeting(ctx context.Context) error
	Send(ctx context.Context, octets []byte) error
	Expect(ctx context.Context, e E, vars notation.Vars) error
	StartTLS(ctx context.Context) error
	AwaitClose(ctx context.Context) error
	Close()
}

// peer makes a protocol's session a dialogue's peer.
type peer[E dialogue.Expectation] struct {
	protocolSession[E]
	conn   *session.Conn
	free   func()
	saw    func(error)
	derive func(notation.Vars) error // what follows from the captures
}

// Expect implements dialogue.Peer.
func (p *peer[E]) Expect(ctx context.Context, e dialogue.Expectation, vars notation.Vars) error {
	err := p.protocolSession.Expect(ctx, e.(E), vars)
	p.saw(err)
	if err != nil {
		return err
	}
	return p.derive(vars)
}

// Drop implements dialogue.Peer: the connection goes away without a word.
func (p *peer[E]) Drop() {
	p.conn.Close()
	p.free()
}

// Close implements dialogue.Peer.
func (p *peer[E]) Close() {
	p.conn.JudgedNoMore()
	p.protocolSession.Close()
	p.free()
}

// open gives session n of a dialogue in the state in which the dialogue begins.
func (w *World) open(ctx context.Context, p target.Protocol, n int, b begin, greeted bool) (opened dialogue.Peer, err error) {
	if p != target.POP3 || b == fromGreeting {
		return w.tryOpen(ctx, p, n, b, greeted)
	}
	err = w.whenFree(ctx, func() (err error) {
		opened, err = w.tryOpen(ctx, p, n, b, greeted)
		return err
	})
	return opened, err
}

// tryOpen connects and brings the session into that state.
func (w *World) tryOpen(ctx context.Context, p target.Protocol, n int, b begin, greeted bool) (dialogue.Peer, error) {
	e, _ := w.run.endpoint(p)
	if w.implicit && e.TLS != target.Implicit {
		return nil, &session.Skipped{Reason: "the target has no " + string(p) + " endpoint with TLS from the first octet"}
	}
	upgrade := e.TLS == target.StartTLS
	if upgrade && !greeted && b == fromGreeting {
		return nil, &session.Skipped{Reason: "the dialogue begins with the greeting, and this transport with STARTTLS"}
	}
	conn, free, err := w.connect(ctx, p, n, string(p))
	if err != nil {
		return nil, err
	}
	opened, err := w.begin(ctx, p, conn, free, b, greeted || upgrade || b == loggedIn, upgrade)
	if err != nil {
		conn.Close()
		free()
		w.run.patience.saw(e.Address, err)
		return nil, err
	}
	w.mail.spoke[p] = true
	conn.Judged()
	return opened, nil
}

// begin reads the greeting, upgrades and logs in, as far as the dialogue wants it.
func (w *World) begin(ctx context.Context, p target.Protocol, conn *session.Conn, free func(), b begin, greet, upgrade bool) (dialogue.Peer, error) {
	e, _ := w.run.endpoint(p)
	saw := func(err error) { w.run.patience.saw(e.Address, err) }
	switch p {
	case target.POP3:
		s, err := w.beginPOP3(ctx, conn, b, greet, upgrade)
		return &peer[pop3.Expectation]{s, conn, free, saw, w.derive}, err
	case target.IMAP:
		s, err := w.beginIMAP(ctx, conn, b, greet, upgrade)
		return &peer[imap.Expectation]{s, conn, free, saw, w.derive}, err
	default:
		s, err := w.beginSMTP(ctx, conn, p, greet, upgrade)
		return &peer[smtp.Expectation]{s, conn, free, saw, w.derive}, err
	}
}

func (w *World) beginSMTP(ctx context.Context, conn *session.Conn, p target.Protocol, greet, upgrade bool) (*smtp.Session, error) {
	s := smtp.NewSession(conn, w.findings, probe.Role(p))
	if greet {
		if err := s.Greeting(ctx); err != nil {
			return s, err
		}
	}
	if !upgrade {
		return s, nil
	}
	hello := "EHLO "
	if p == target.LMTP {
		hello = "LHLO "
	}
	for _, line := range []string{hello + clientName, "STARTTLS"} {
		r, err := s.Command(ctx, line)
		if err != nil {
			return s, err
		}
		if !r.Code.Positive() {
			return s, &session.Inconclusive{Reason: line + " is answered with " + r.Code.String(), Remedy: "this transport needs STARTTLS"}
		}
	}
	return s, s.StartTLS(ctx)
}

// clientName is how the harness's own sessions call themselves.
const clientName = "client.example"
