package imap

import (
	"bytes"
	"maps"

	"mailspec/harness/notation"
)

// matcher compares tokens with a pattern. Captures go into got.
type matcher struct {
	p    *pattern
	vars notation.Vars
	got  notation.Vars
	// fold compares all text without case, mailbox makes atoms and strings the same and knows INBOX.
	fold, mailbox bool
	octets        []byte // what the spans are places in
}

// try runs a comparison and takes its captures back when it fails.
func (m *matcher) try(compare func() bool) bool {
	before := maps.Clone(m.got)
	if compare() {
		return true
	}
	clear(m.got)
	maps.Copy(m.got, before)
	return false
}

// one compares a token with a pattern's.
func (m *matcher) one(want ptoken, have Token) bool {
	if h, ok := m.p.lone(want); ok {
		return m.hole(h, want, have)
	}
	if want.Kind == ListToken || have.Kind == ListToken {
		return want.Kind == have.Kind && m.sequence(want.Items, have.Items)
	}
	t := m.p.template(want.Text)
	if m.mailbox {
		return m.mailboxName(t, have.Text)
	}
	if isAtom(have, "NIL") || want.Kind == AtomToken && isNilWord(want) {
		return have.Kind == AtomToken && want.Kind == AtomToken && t.Match(have.Text, m.vars, m.got, true)
	}
	fold := m.fold || want.Kind == AtomToken && have.Kind == AtomToken
	return t.Match(have.Text, m.vars, m.got, fold) || m.sameSet(want, have)
}

func isNilWord(t ptoken) bool {
	text, ok := fixed(t)
	return ok && equalFold([]byte(text), "NIL")
}

// hole compares a token with a hole that stands for all of it.
func (m *matcher) hole(h notation.Part, want ptoken, have Token) bool {
	if value, bound := m.value(h.Name); bound {
		switch {
		case have.Kind == ListToken || want.Kind == AtomToken && have.Kind == AtomToken && isAtom(have, "NIL") && !m.mailbox:
			return bytes.Equal(value, have.Span.in(m.octets))
		case m.mailbox:
			return sameMailbox(value, have.Text)
		}
		return bytes.Equal(value, have.Text) || have.Kind == AtomToken && equalFold(value, string(have.Text))
	}
	text := have.Text
	switch {
	case have.Kind == ListToken && h.Class != notation.Text:
		return false
	case have.Kind == ListToken:
		text = have.Span.in(m.octets)
	case h.Class == notation.Number && !allDigits(text):
		return false
	}
	return m.capture(h.Name, text)
}

// value looks a name up. A form of framing says how a value is sent, not what it is.
func (m *matcher) value(name string) ([]byte, bool) {
	for _, form := range []string{".literal", ".literal+", ".quoted"} {
		if base, found := cutSuffix(name, form); found {
			if value, ok := m.vars.Lookup(base); ok {
				return value, true
			}
		}
	}
	return m.vars.Lookup(name)
}

func cutSuffix(s, suffix string) (string, bool) {
	if len(s) > len(suffix) && s[len(s)-len(suffix):] == suffix {
		return s[:len(s)-len(suffix)], true
	}
	return s, false
}

func (m *matcher) capture(name string, octets []byte) bool {
	if name == "" {
		return true
	}
	if before, ok := m.got[name]; ok {
		return bytes.Equal(before, octets)
	}
	m.got[name] = bytes.Clone(octets)
	return true
}

func allDigits(octets []byte) bool {
	for _, b := range octets {
		if !digit.has(b) {
			return false
		}
	}
	return len(octets) > 0
}

// sequence compares tokens in order. A token that takes many is tried with one, then none, then more.
func (m *matcher) sequence(want []ptoken, have []Token) bool {
	if len(want) == 0 {
		return len(have) == 0
	}
	if !m.p.takesMany(want[0]) {
		return len(have) > 0 && m.try(func() bool { return m.one(want[0], have[0]) && m.sequence(want[1:], have[1:]) })
	}
	for _, n := range lengths(len(have)) {
		if m.try(func() bool { return m.many(want[0], have[:n]) && m.sequence(want[1:], have[n:]) }) {
			return true
		}
	}
	return false
}

// lengths gives 1, 0, 2, 3 … up to most.
func lengths(most int) []int {
	var out []int
	if most > 0 {
		out = append(out, 1)
	}
	out = append(out, 0)
	for n := 2; n <= most; n++ {
		out = append(out, n)
	}
	return out
}

// many lets a hole of text, or "...", stand for tokens.
func (m *matcher) many(want ptoken, have []Token) bool {
	h, ok := m.p.lone(want)
	switch {
	case !ok:
		return true
	case len(have) == 1:
		return m.hole(h, want, have[0])
	case len(have) == 0:
		return m.bare(h, nil)
	}
	first, last := have[0].Span, have[len(have)-1].Span
	return m.bare(h, m.octets[first.Offset:last.Offset+last.Length])
}

// bare compares a hole with octets that are no single token.
func (m *matcher) bare(h notation.Part, octets []byte) bool {
	if value, bound := m.value(h.Name); bound {
		return bytes.Equal(value, octets)
	}
	return m.capture(h.Name, octets)
}

// set compares lists as sets, each wanted member with another one. rest lets further members be.
func (m *matcher) set(want []ptoken, have []Token, rest bool) bool {
	if len(want) > len(have) || !rest && len(want) != len(have) {
		return false
	}
	return m.members(holesLast(want), have, make([]bool, len(have)))
}

func (m *matcher) members(want []ptoken, have []Token, used []bool) bool {
	if len(want) == 0 {
		return true
	}
	for i := range have {
		if used[i] {
			continue
		}
		used[i] = true
		if m.try(func() bool { return m.one(want[0], have[i]) && m.members(want[1:], have, used) }) {
			return true
		}
		used[i] = false
		if _, plain := fixed(want[0]); plain && m.try(func() bool { return m.one(want[0], have[i]) }) {
			return false // another one like it would do no better
		}
	}
	return false
}

// holesLast puts the members without holes first: they have one place only.
func holesLast(want []ptoken) []ptoken {
	var out, holes []ptoken
	for _, t := range want {
		if _, plain := fixed(t); plain {
			out = append(out, t)
		} else {
			holes = append(holes, t)
		}
	}
	return append(out, holes...)
}

// mailboxName compares a mailbox name. INBOX has no case. RFC 9051 §5.1
func (m *matcher) mailboxName(t notation.Template, have []byte) bool {
	if t.Match(have, m.vars, m.got, false) {
		return true
	}
	want, err := t.Render(m.vars)
	return err == nil && sameMailbox(want, have)
}

func sameMailbox(a, b []byte) bool {
	return bytes.Equal(a, b) || equalFold(a, "INBOX") && equalFold(b, "INBOX")
}

// sameSet compares sets of numbers by their members.
func (m *matcher) sameSet(want ptoken, have Token) bool {
	text, plain := fixed(want)
	if !plain {
		octets, err := m.p.template(want.Text).Render(m.vars)
		if err != nil {
			return false
		}
		text = string(octets)
	}
	return sameNumbers([]byte(text), have.Text)
}

// sameNumbers tells whether two sets of numbers have the same members.
func sameNumbers(a, b []byte) bool {
	x, err := ParseNumberSet(a)
	if err != nil {
		return false
	}
	y, err := ParseNumberSet(b)
	const most = 100_000
	if err != nil || x.Count() > most || y.Count() > most {
		return false
	}
	return maps.Equal(x.members(), y.members())
}

func (s NumberSet) members() map[uint32]bool {
	all := map[uint32]bool{}
	for _, r := range s {
		for n := uint64(r.First); n <= uint64(r.Last); n++ {
			all[uint32(n)] = true
		}
	}
	return all
}
