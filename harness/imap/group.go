package imap

import (
	"maps"
	"slices"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// group is what came until the response that ends it.
type group struct {
	untagged []*Response
	before   []*Response // untagged responses that came with an earlier group of the same pipeline
	last     *Response   // nil when the untagged data itself is the end
}

// match compares a group and gives the captures, or what is missing.
func (e Expectation) match(g group, vars notation.Vars) (notation.Vars, *session.Mismatch) {
	bound := vars.Clone()
	if bound == nil {
		bound = notation.Vars{}
	}
	got := notation.Vars{}
	if g.last != nil && !e.ends(g.last, bound, got) {
		return nil, &session.Mismatch{Want: e.last.line.Raw, Got: session.Quote(g.last.Octets)}
	}
	used := map[*Response]bool{}
	for _, p := range e.wanted {
		if !place(p, g, used, bound, got) {
			return nil, &session.Mismatch{Want: p.line.Raw + e.where(), Got: nearest(p, g.untagged)}
		}
	}
	known := bound.Clone()
	maps.Copy(known, got)
	if mm := e.forbidden(g, known); mm != nil {
		return nil, mm
	}
	if mm := e.nothingMore(g, known, used); mm != nil {
		return nil, mm
	}
	return got, nil
}

func (e Expectation) where() string {
	if e.last == nil {
		return ""
	}
	return " before " + e.last.line.Raw
}

// ends compares the response that ends the group.
func (e Expectation) ends(r *Response, vars, got notation.Vars) bool {
	m := newMatcher(e.last, vars, got)
	m.octets = r.Octets
	if e.end == byContinuation {
		if r.Kind != Continuation {
			return false
		}
		text := e.last.args[0].Text
		return len(text) == 0 || e.last.template(text).Match(challenge(r), vars, got, false)
	}
	return slices.Contains(e.last.words, r.Name) && m.codeOf(r)
}

// challenge gives what stands behind "+ ".
func challenge(r *Response) []byte {
	if len(r.Octets) < len("+ \r\n") {
		return nil
	}
	return r.Octets[len("+ ") : len(r.Octets)-len("\r\n")]
}

// place finds the response, or the message's data, that a pattern stands for.
func place(p *pattern, g group, used map[*Response]bool, vars, got notation.Vars) bool {
	for _, from := range [][]*Response{g.untagged, g.before} {
		if p.name == "FETCH" {
			for _, a := range gather(from) {
				if newMatcher(p, vars, got).fetch(a) {
					for _, r := range a.from {
						used[r] = true
					}
					return true
				}
			}
			continue
		}
		for _, r := range from {
			m := newMatcher(p, vars, got)
			if !used[r] && m.try(func() bool { return m.response(r) }) {
				used[r] = true
				return true
			}
		}
	}
	return false
}

// forbidden looks for what (no) rules out.
func (e Expectation) forbidden(g group, vars notation.Vars) *session.Mismatch {
	for _, p := range e.unwanted {
		if p.name == "FETCH" {
			for _, a := range gather(g.untagged) {
				if newMatcher(p, vars, notation.Vars{}).fetch(a) {
					return &session.Mismatch{Want: p.line.Raw, Got: session.Quote(a.from[0].Octets)}
				}
			}
			continue
		}
		for _, r := range g.untagged {
			if newMatcher(p, vars, notation.Vars{}).response(r) {
				return &session.Mismatch{Want: p.line.Raw, Got: session.Quote(r.Octets)}
			}
		}
	}
	return nil
}

// nothingMore wants every untagged response to have been asked for.
func (e Expectation) nothingMore(g group, vars notation.Vars, used map[*Response]bool) *session.Mismatch {
	if !e.nothingElse {
		return nil
	}
	for _, r := range g.untagged {
		if !used[r] {
			return &session.Mismatch{Want: "nothing but what is asked for" + e.where(), Got: session.Quote(r.Octets)}
		}
	}
	return nil
}

// nearest shows the response that comes nearest to a pattern: the last of the same name.
func nearest(p *pattern, have []*Response) string {
	for _, r := range slices.Backward(have) {
		if r.Name == p.name || slices.Contains(p.words, r.Name) {
			return session.Quote(r.Octets)
		}
	}
	return "none"
}
