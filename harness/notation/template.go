package notation

import (
	"bytes"
	"fmt"
)

// Vars binds names to octets.
type Vars map[string][]byte

// Class says which octets a capture takes.
type Class int

// The classes of captures.
const (
	Word   Class = iota // one or more octets, no space, parenthesis, CR or LF
	Number              // one or more digits
	Text                // any octets, also none
)

// Part is a piece of a template: literal octets, or a hole.
type Part struct {
	Octets []byte // the literal octets, when Hole is false
	Hole   bool
	Name   string // "" for {*} and {?}
	Class  Class
}

// Template is the text of a line: octets with holes.
type Template []Part

// Unbound says that a line was to be sent with a name that has no value.
type Unbound struct{ Name string }

// Error implements error.
func (u *Unbound) Error() string { return fmt.Sprintf("{%s} has no value here", u.Name) }

// Render gives the octets of a template whose names are all bound. The error is an *Unbound.
func (t Template) Render(v Vars) ([]byte, error) {
	var out []byte
	for _, p := range t {
		if !p.Hole {
			out = append(out, p.Octets...)
			continue
		}
		value, ok := v.Lookup(p.Name)
		if !ok {
			return nil, &Unbound{p.Name}
		}
		out = append(out, value...)
	}
	return out, nil
}

// Fill replaces the holes that v binds and joins the literal octets around them.
func (t Template) Fill(v Vars) Template {
	var out Template
	for _, p := range t {
		if p.Hole {
			value, ok := v.Lookup(p.Name)
			if !ok {
				out = append(out, p)
				continue
			}
			p = Part{Octets: value}
		}
		if n := len(out); n > 0 && !out[n-1].Hole {
			out[n-1].Octets = append(bytes.Clone(out[n-1].Octets), p.Octets...)
			continue
		}
		out = append(out, p)
	}
	return out
}

// Holes gives the names of the template in order, "" for {*} and {?}.
func (t Template) Holes() []string {
	var names []string
	for _, p := range t {
		if p.Hole {
			names = append(names, p.Name)
		}
	}
	return names
}

// String shows the template as an author would write it, for messages.
func (t Template) String() string {
	var b bytes.Buffer
	for _, p := range t {
		switch {
		case !p.Hole:
			b.WriteString(Escape(p.Octets))
		case p.Name != "" && p.Class == Word:
			fmt.Fprintf(&b, "{%s}", p.Name)
		case p.Name != "":
			fmt.Fprintf(&b, "{%s:%s}", p.Name, [...]string{"word", "number", "text"}[p.Class])
		case p.Class == Word:
			b.WriteString("{?}")
		default:
			b.WriteString("{*}")
		}
	}
	return b.String()
}
