package dialogue

import (
	"context"
	"errors"
	"fmt"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// Failure says at which line of the dialogue something came otherwise.
type Failure struct {
	Line int // in the text of the dialogue, from 1
	Err  error
}

// Error implements error.
func (f *Failure) Error() string { return fmt.Sprintf("line %d: %v", f.Line, f.Err) }

// Unwrap gives what happened: a *session.Mismatch, *session.Closed and so on.
func (f *Failure) Unwrap() error { return f.Err }

// Play drives the sessions through the script. peers holds the sessions that are open already and gets
// the new ones, so that a later dialogue of the scenario goes on with them. vars gets the captures.
func (s *Script) Play(ctx context.Context, peers map[int]Peer, open Opener, vars notation.Vars) error {
	closed := map[int]bool{}
	for _, m := range s.moves {
		if closed[m.session] {
			continue
		}
		err := m.play(ctx, peers, open, vars)
		if m.orCloses && left(err) {
			peers[m.session].Drop()
			delete(peers, m.session)
			closed[m.session] = true
			continue
		}
		if err != nil {
			return &Failure{m.line, err}
		}
	}
	return nil
}

// left tells whether the server closed the connection, or said that it does so, where an answer was due. A
// connection that ends in the middle of an answer is neither.
func left(err error) bool {
	var closed *session.Closed
	var other *session.Mismatch
	return errors.As(err, &closed) && len(closed.Part) == 0 || errors.As(err, &other) && other.Leaves
}

func (m move) play(ctx context.Context, peers map[int]Peer, open Opener, vars notation.Vars) error {
	peer, err := m.peer(ctx, peers, open)
	if err != nil {
		return err
	}
	switch {
	case m.action == notation.StartsTLS:
		return peer.StartTLS(ctx)
	case m.action == notation.Closes && m.client:
		peer.Drop()
		delete(peers, m.session)
		return nil
	case m.action == notation.Closes:
		return peer.AwaitClose(ctx)
	case m.expect != nil:
		return peer.Expect(ctx, m.expect, vars)
	}
	octets, err := m.octets(vars)
	if err != nil {
		return err
	}
	return peer.Send(ctx, octets)
}

// peer finds the move's session, or opens it.
func (m move) peer(ctx context.Context, peers map[int]Peer, open Opener) (Peer, error) {
	if p := peers[m.session]; p != nil {
		return p, nil
	}
	p, err := open(ctx, m.session, m.expect == nil)
	if err != nil {
		return nil, err
	}
	peers[m.session] = p
	return p, nil
}

// octets joins the C: lines of one write.
func (m move) octets(vars notation.Vars) ([]byte, error) {
	var out []byte
	for _, l := range m.send {
		octets, err := l.Text.Render(vars)
		var unbound *notation.Unbound
		if errors.As(err, &unbound) {
			return nil, &session.Inconclusive{Reason: unbound.Error(), Remedy: "the step that binds it gave no value"}
		}
		out = append(out, octets...)
		if !l.Bare {
			out = append(out, '\r', '\n')
		}
	}
	return out, nil
}
