package imap

import (
	"bytes"
	"slices"

	"mailspec/harness/notation"
)

// response compares one response with a pattern for an untagged one that is no FETCH.
func (m *matcher) response(r *Response) bool {
	m.octets = r.Octets
	if m.p.words != nil {
		return slices.Contains(m.p.words, r.Name) && m.codeOf(r)
	}
	if r.Status != nil || r.Name != m.p.name {
		return false
	}
	start := len("* ")
	tokens, err := Tokens(bytes.TrimSuffix(r.Octets[start:], []byte("\r\n")))
	if err != nil {
		return false // an extension's response that is no tokens
	}
	shift(tokens, start)
	if m.p.number != nil {
		if len(tokens) == 0 || !m.one(*m.p.number, tokens[0]) {
			return false
		}
		tokens = tokens[1:]
	}
	return m.arguments(r.Name, tokens[1:])
}

// shift moves the places of tokens that were cut from the middle of a response.
func shift(tokens []Token, by int) {
	for i := range tokens {
		tokens[i].Span.Offset += by
		shift(tokens[i].Items, by)
	}
}

// arguments compares what stands behind a response's name.
func (m *matcher) arguments(name string, have []Token) bool {
	want := m.p.args
	switch name {
	case "CAPABILITY", "ENABLED":
		members, _ := withoutRest(want)
		return m.set(members, have, true)
	case "FLAGS":
		members, _ := withoutRest(want[0].Items)
		return len(have) == 1 && m.set(members, have[0].Items, true)
	case "SEARCH":
		members, rest := withoutRest(want)
		if len(members) == 1 && m.p.takesMany(members[0]) {
			return m.sequence(members, have)
		}
		return m.set(members, have, rest)
	case "ESEARCH":
		return m.esearch(want, have)
	case "LIST", "LSUB":
		return m.list(want, have)
	case "STATUS":
		return m.status(want, have)
	}
	return m.sequence(want, have)
}

// list compares attributes, delimiter and mailbox, and further data only where it is asked for.
func (m *matcher) list(want []ptoken, have []Token) bool {
	if len(have) < 3 || !m.one(want[1], have[1]) || !m.name(want[2], have[2]) {
		return false
	}
	if want[0].Kind != ListToken {
		return m.one(want[0], have[0]) && m.more(want[3:], have[3:])
	}
	members, rest := withoutRest(want[0].Items)
	return m.set(members, have[0].Items, rest) && m.more(want[3:], have[3:])
}

func (m *matcher) more(want []ptoken, have []Token) bool {
	return len(want) == 0 || m.sequence(want, have)
}

// name compares a mailbox name.
func (m *matcher) name(want ptoken, have Token) bool {
	m.mailbox = true
	defer func() { m.mailbox = false }()
	return m.one(want, have)
}

// status compares the mailbox and each item that is named.
func (m *matcher) status(want []ptoken, have []Token) bool {
	return len(have) == 2 && m.name(want[0], have[0]) && m.pairs(want[1].Items, have[1].Items)
}

// pairs wants each named item among names and values.
func (m *matcher) pairs(want []ptoken, have []Token) bool {
	want, _ = withoutRest(want)
	for i := 0; i+1 < len(want); i += 2 {
		name, _ := fixed(want[i])
		found := false
		for j := 0; j+1 < len(have) && !found; j += 2 {
			found = equalFold(have[j].Text, name) && m.try(func() bool { return m.one(want[i+1], have[j+1]) })
		}
		if !found {
			return false
		}
	}
	return true
}

// esearch compares the correlator where it is asked for, the UID indicator, and each item named.
func (m *matcher) esearch(want []ptoken, have []Token) bool {
	if len(want) > 0 && want[0].Kind == ListToken {
		if len(have) == 0 || have[0].Kind != ListToken || !m.one(want[0], have[0]) {
			return false
		}
		want = want[1:]
	}
	if len(have) > 0 && have[0].Kind == ListToken {
		have = have[1:]
	}
	uid := false
	if len(want) > 0 {
		text, _ := fixed(want[0])
		if uid = equalFold([]byte(text), "UID"); uid {
			want = want[1:]
		}
	}
	if isUID := len(have) > 0 && isAtom(have[0], "UID"); isUID != uid {
		return false
	} else if isUID {
		have = have[1:]
	}
	return m.pairs(want, have)
}

// codeOf compares the response code where one is asked for.
func (m *matcher) codeOf(r *Response) bool {
	if !m.p.coded {
		return true
	}
	c := r.Status.Code
	if c == nil {
		return false
	}
	have, err := Tokens(c.Span.in(r.Octets))
	if err != nil || len(have) == 0 {
		return false
	}
	shift(have, c.Span.Offset)
	if !m.one(m.p.args[0], have[0]) {
		return false
	}
	want, have := m.p.args[1:], have[1:]
	switch c.Name {
	case "CAPABILITY":
		members, _ := withoutRest(want)
		return m.set(members, have, true)
	case "PERMANENTFLAGS":
		if len(want) != 1 || want[0].Kind != ListToken || len(have) != 1 {
			break
		}
		members, _ := withoutRest(want[0].Items)
		return m.set(members, have[0].Items, true)
	}
	return m.sequence(want, have)
}

// attributes are the FETCH data of one message, gathered from one response or several.
type attributes struct {
	number uint32
	items  []attribute
	from   []*Response
}

type attribute struct {
	key    string
	token  Token
	octets []byte // the response it stands in
}

// gather collects the FETCH responses by message. An EXPUNGE between them gives numbers another meaning.
func gather(responses []*Response) []*attributes {
	var all []*attributes
	current := map[uint32]*attributes{}
	for _, r := range responses {
		if r.Name == "EXPUNGE" {
			clear(current)
		}
		if r.Fetch == nil {
			continue
		}
		a := current[r.Number]
		if a == nil {
			a = &attributes{number: r.Number}
			current[r.Number] = a
			all = append(all, a)
		}
		a.from = append(a.from, r)
		for _, i := range r.Fetch.Items {
			value, err := Tokens(i.Value.in(r.Octets))
			if err == nil && len(value) == 1 {
				shift(value, i.Value.Offset)
				a.items = append(a.items, attribute{i.key(), value[0], r.Octets})
			}
		}
	}
	return all
}

// fetch compares the data of one message with a FETCH pattern.
func (m *matcher) fetch(a *attributes) bool {
	number := Token{Kind: AtomToken, Text: appendNumber(nil, a.number)}
	return m.try(func() bool { return m.one(*m.p.number, number) && m.items(a) })
}

func (m *matcher) items(a *attributes) bool {
	want, _ := withoutRest(m.p.args[0].Items)
	for i := 0; i+1 < len(want); i += 2 {
		name, _ := fixed(want[i])
		item, err := parseItemName(name)
		if err != nil || !m.item(item.key(), want[i+1], a) {
			return false
		}
	}
	return true
}

// item finds an item whose value is as asked.
func (m *matcher) item(key string, want ptoken, a *attributes) bool {
	for _, i := range a.items {
		if i.key != key {
			continue
		}
		m.octets = i.octets
		m.fold = key == "BODY" || key == "BODYSTRUCTURE"
		ok := m.try(func() bool {
			if key == "FLAGS" && want.Kind == ListToken {
				return m.messageFlags(want.Items, i.token.Items)
			}
			return m.one(want, i.token)
		})
		m.fold = false
		if ok {
			return true
		}
	}
	return false
}

// messageFlags compares flags as sets. \Recent is left aside unless it is named.
func (m *matcher) messageFlags(want []ptoken, have []Token) bool {
	members, rest := withoutRest(want)
	named := slices.ContainsFunc(members, func(t ptoken) bool {
		text, _ := fixed(t)
		return equalFold([]byte(text), `\Recent`)
	})
	var counted []Token
	for _, t := range have {
		if named || !equalFold(t.Text, `\Recent`) {
			counted = append(counted, t)
		}
	}
	return m.set(members, counted, rest)
}

// newMatcher makes a matcher for one pattern that adds to the captures of others.
func newMatcher(p *pattern, vars, got notation.Vars) *matcher {
	return &matcher{p: p, vars: vars, got: got}
}
