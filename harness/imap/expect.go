package imap

import (
	"context"
	"maps"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// Expect reads responses up to the one that ends the group and compares them. Captures go into vars
// only on success. RFC 9051 §7
func (s *Session) Expect(ctx context.Context, e Expectation, vars notation.Vars) error {
	g, err := s.collect(ctx, e, vars)
	if err != nil {
		return err
	}
	got, mismatch := e.match(g, vars)
	s.newGroup(g.untagged)
	if mismatch != nil {
		s.conn.Transcript().MarkLine(marked(g, mismatch))
		return mismatch
	}
	maps.Copy(vars, got)
	return nil
}

// marked gives the response that a mismatch is about, nil for the one that ended the group.
func marked(g group, m *session.Mismatch) []byte {
	for _, r := range g.untagged {
		if session.Quote(r.Octets) == m.Got {
			return r.Octets
		}
	}
	return nil
}

// collect reads a group.
func (s *Session) collect(ctx context.Context, e Expectation, vars notation.Vars) (group, error) {
	switch e.end {
	case byGreeting:
		return s.collectGreeting(ctx, e)
	case byUpdates:
		return s.collectUpdates(ctx, e, vars)
	case byTagged:
		tag, err := e.tag.Render(vars)
		if err != nil {
			return group{}, &session.Refused{Reason: err.Error()}
		}
		return s.collectTagged(ctx, e, string(tag))
	}
	return s.collectUntil(ctx, e)
}

// mismatch marks the newest line.
func (s *Session) mismatch(want string, r *Response) error {
	s.conn.Transcript().Mark()
	return &session.Mismatch{Want: want, Got: session.Quote(r.Octets)}
}

// collectTagged reads up to a tagged response. Those of other commands may come first: the server may
// answer a pipeline in another order. RFC 9051 §5.5
func (s *Session) collectTagged(ctx context.Context, e Expectation, tag string) (group, error) {
	for i, r := range s.early {
		if r.Tag == tag {
			s.early = append(s.early[:i:i], s.early[i+1:]...)
			return group{untagged: s.untagged, before: s.before, last: r}, nil
		}
	}
	for {
		known := s.client.sent[tag] > 0 || s.client.begun() == tag
		r, err := s.next(ctx, "response tagged "+tag)
		switch {
		case err != nil:
			return group{}, err
		case r.Kind == Untagged:
			s.untagged = append(s.untagged, r)
		case r.Kind == Tagged && r.Tag == tag:
			return group{untagged: s.untagged, before: s.before, last: r}, nil
		case r.Kind == Tagged && known && s.client.sent[r.Tag] > 0:
			s.early = append(s.early, r)
		default:
			return group{}, s.mismatch(e.last.line.Raw, r)
		}
	}
}

// collectUntil reads up to a continuation request or BYE.
func (s *Session) collectUntil(ctx context.Context, e Expectation) (group, error) {
	what := "continuation request"
	if e.end == byBye {
		what = "* BYE"
	}
	for i, r := range s.untagged {
		if e.end == byBye && r.Name == "BYE" {
			return group{untagged: append(s.untagged[:i:i], s.untagged[i+1:]...), before: s.before, last: r}, nil
		}
	}
	for {
		r, err := s.next(ctx, what)
		switch {
		case err != nil:
			return group{}, err
		case e.end == byContinuation && r.Kind == Continuation, e.end == byBye && r.Kind == Untagged && r.Name == "BYE":
			return group{untagged: s.untagged, before: s.before, last: r}, nil
		case r.Kind == Untagged:
			s.untagged = append(s.untagged, r)
		case r.Kind == Tagged && (e.end == byBye || len(s.client.pending) > 0 || s.client.begun() != ""):
			s.early = append(s.early, r)
		default:
			return group{}, s.mismatch(e.last.line.Raw, r)
		}
		if r.Kind == Tagged && e.end == byContinuation && !s.client.awaitsContinuation() {
			return group{}, s.mismatch(e.last.line.Raw, r)
		}
	}
}

func (s *Session) collectGreeting(ctx context.Context, e Expectation) (group, error) {
	if s.greeted {
		return group{}, &session.Refused{Reason: e.last.line.Raw + ": the greeting has been read"}
	}
	if s.greeting == nil {
		r, err := s.next(ctx, "greeting")
		if err != nil {
			return group{}, err
		}
		s.greeting = r
	}
	s.greeted = true
	return group{last: s.greeting}, nil
}

// collectUpdates reads until all that is asked for has come.
func (s *Session) collectUpdates(ctx context.Context, e Expectation, vars notation.Vars) (group, error) {
	for {
		g := group{untagged: s.untagged, before: s.before}
		if _, missing := e.match(g, vars); missing == nil {
			return g, nil
		}
		r, err := s.next(ctx, e.String())
		switch {
		case err != nil:
			return group{}, err
		case r.Kind != Untagged:
			return group{}, s.mismatch(e.String(), r)
		}
		s.untagged = append(s.untagged, r)
	}
}
