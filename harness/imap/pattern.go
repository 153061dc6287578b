package imap

import (
	"mailspec/harness/notation"
)

// hole0 is the unit that stands for the first hole of a pattern's line.
const hole0 = 256

// ptoken is a token of a pattern.
type ptoken = token[uint16]

// pattern is one S: line about an untagged response.
type pattern struct {
	line   notation.Line
	holes  []notation.Part
	name   string   // the keyword in upper case; "" when words is set
	words  []string // OK, NO, BAD, BYE, PREAUTH
	number *ptoken  // before the keyword
	args   []ptoken // behind it; of a status word: the response code's
	coded  bool     // a response code is asked for
}

// units turns a template into units.
func units(t notation.Template) (in []uint16, holes []notation.Part) {
	for _, p := range t {
		if p.Hole {
			in = append(in, uint16(hole0+len(holes)))
			holes = append(holes, p)
			continue
		}
		for _, b := range p.Octets {
			in = append(in, uint16(b))
		}
	}
	return in, holes
}

// template turns units back.
func (p *pattern) template(in []uint16) notation.Template {
	var t notation.Template
	var octets []byte
	for _, u := range in {
		if u < hole0 {
			octets = append(octets, byte(u))
			continue
		}
		if len(octets) > 0 {
			t = append(t, notation.Part{Octets: octets})
			octets = nil
		}
		t = append(t, p.holes[u-hole0])
	}
	if len(octets) > 0 {
		t = append(t, notation.Part{Octets: octets})
	}
	return t
}

// lone gives the hole that is the whole token.
func (p *pattern) lone(t ptoken) (notation.Part, bool) {
	if t.Kind != ListToken && len(t.Text) == 1 && t.Text[0] >= hole0 {
		return p.holes[t.Text[0]-hole0], true
	}
	return notation.Part{}, false
}

// fixed gives the text of a token without holes.
func fixed(t ptoken) (string, bool) {
	if t.Kind == ListToken {
		return "", false
	}
	out := make([]byte, 0, len(t.Text))
	for _, u := range t.Text {
		if u >= hole0 {
			return "", false
		}
		out = append(out, byte(u))
	}
	return string(out), true
}

// isRest tells whether a token is "...".
func isRest(t ptoken) bool {
	text, ok := fixed(t)
	return ok && t.Kind == AtomToken && text == "..."
}

// takesMany tells whether a token may stand for any number of tokens: {x:text}, {*} and "...".
func (p *pattern) takesMany(t ptoken) bool {
	h, ok := p.lone(t)
	return isRest(t) || ok && t.Kind == AtomToken && h.Class == notation.Text
}

// withoutRest gives the members of a list, and whether "..." is one of them.
func withoutRest(tokens []ptoken) (members []ptoken, rest bool) {
	for _, t := range tokens {
		if isRest(t) {
			rest = true
			continue
		}
		members = append(members, t)
	}
	return members, rest
}
