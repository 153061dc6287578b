package notation

import "bytes"

// Match tells whether the octets are the template's, all of them, and writes what its unbound holes took
// into got. fold compares ASCII letters without case. On a mismatch got may hold part of the captures:
// hand in a fresh one and merge it only after success.
func (t Template) Match(octets []byte, v, got Vars, fold bool) bool {
	return match(t.Fill(v), octets, got, fold, false)
}

// MatchPrefix is Match for a template that need only cover the first words: what follows begins with
// a space, or is nothing.
func (t Template) MatchPrefix(octets []byte, v, got Vars, fold bool) bool {
	return match(t.Fill(v), octets, got, fold, true)
}

// match walks the parts. A hole takes as little as lets the rest match; since parts are few and lines
// bounded, trying each length is quick enough.
func match(t Template, octets []byte, got Vars, fold, prefix bool) bool {
	if len(t) == 0 {
		return len(octets) == 0 || prefix && octets[0] == ' '
	}
	p := t[0]
	if !p.Hole {
		rest, ok := cutPrefix(octets, p.Octets, fold)
		return ok && match(t[1:], rest, got, fold, prefix)
	}
	least := 1
	if p.Class == Text {
		least = 0
	}
	for n := least; n <= len(octets); n++ {
		if n > 0 && !p.Class.takes(octets[n-1]) {
			return false
		}
		if p.take(t[1:], octets, n, got, fold, prefix) {
			return true
		}
	}
	return false
}

// take lets the hole have n octets, if the rest then matches. A name captured before in this match must
// take the same octets again.
func (p Part) take(rest Template, octets []byte, n int, got Vars, fold, prefix bool) bool {
	if p.Name == "" || got == nil {
		return match(rest, octets[n:], got, fold, prefix)
	}
	before, again := got[p.Name]
	if again && !bytes.Equal(before, octets[:n]) {
		return false
	}
	got[p.Name] = bytes.Clone(octets[:n])
	if match(rest, octets[n:], got, fold, prefix) {
		return true
	}
	if !again {
		delete(got, p.Name)
	}
	return false
}

func (c Class) takes(b byte) bool {
	switch c {
	case Number:
		return '0' <= b && b <= '9'
	case Word:
		return b != ' ' && b != '(' && b != ')' && b != '\r' && b != '\n'
	}
	return true
}

func cutPrefix(octets, prefix []byte, fold bool) ([]byte, bool) {
	if len(octets) < len(prefix) {
		return nil, false
	}
	head := octets[:len(prefix)]
	if bytes.Equal(head, prefix) || fold && equalFold(head, prefix) {
		return octets[len(prefix):], true
	}
	return nil, false
}

// equalFold compares ASCII letters without case, and no others: bytes.EqualFold knows Unicode's.
func equalFold(a, b []byte) bool {
	for i := range a {
		if lower(a[i]) != lower(b[i]) {
			return false
		}
	}
	return true
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}
