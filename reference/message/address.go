package message

// Address is one entry of an address list as IMAP's ENVELOPE shows it. RFC 3501 §7.4.2
//
// A group is a start marker, its members, and an end marker.
type Address struct {
	Kind    AddressKind
	Name    string // the display name without quoting; the group's name in a start marker
	HasName bool
	Route   string // the obsolete source route: "@a,@b"
	Local   string // the local-part without quoting
	Domain  string
}

// AddressKind tells mailboxes from the markers of a group.
type AddressKind int

// The three kinds of entries.
const (
	Mailbox AddressKind = iota
	GroupStart
	GroupEnd
)

// ParseAddresses reads an address-list. What cannot be read is passed over. RFC 5322 §3.4, §4.4
func ParseAddresses(body string) (list []Address) {
	s := &scanner{in: body}
	for inGroup := false; ; {
		s.cfws()
		switch {
		case s.done():
			if inGroup {
				list = append(list, Address{Kind: GroupEnd}) // never closed
			}
			return list
		case s.take(','):
		case s.peek() == ';':
			s.pos++
			if inGroup {
				list, inGroup = append(list, Address{Kind: GroupEnd}), false
			}
		default:
			a, ok := s.address(inGroup)
			if ok {
				list = append(list, a)
				inGroup = inGroup || a.Kind == GroupStart
			}
		}
	}
}

// address reads a mailbox, or the display name and colon that start a group. Groups do not nest.
// RFC 5322 §3.4
func (s *scanner) address(inGroup bool) (a Address, ok bool) {
	start := s.pos
	words := s.words()
	switch {
	case s.take('<'):
		a = s.angleAddr()
		a.Name, a.HasName = words.phrase(), len(words) > 0
		return a, true
	case s.peek() == '@' && !s.done():
		s.pos++
		return Address{Local: words.local(), Domain: s.domain()}, true
	case !inGroup && s.take(':'):
		return Address{Kind: GroupStart, Name: words.phrase()}, true
	case len(words) > 0:
		return Address{Local: words.local()}, true // no domain: not valid, still worth showing
	}
	if s.pos == start {
		s.pos++ // nothing that an address can begin with
	}
	return a, false
}

// angleAddr reads [obs-route] addr-spec ">" after the "<". RFC 5322 §3.4.1, §4.4
func (s *scanner) angleAddr() (a Address) {
	s.cfws()
	if s.peek() == '@' || s.peek() == ',' {
		a.Route = s.route()
	}
	a.Local = s.words().local()
	if s.take('@') {
		a.Domain = s.domain()
	}
	for !s.done() && s.peek() != ',' && s.peek() != ';' {
		if s.take('>') {
			return a
		}
		s.pos++
	}
	return a
}

// route reads the domains of obs-route up to its colon. RFC 5322 §4.4
func (s *scanner) route() string {
	var out []byte
	for !s.done() {
		s.cfws()
		switch {
		case s.take(':'):
			return string(out)
		case s.take(','):
			if len(out) > 0 && out[len(out)-1] != ',' {
				out = append(out, ',')
			}
		case s.take('@'):
			out = append(append(out, '@'), s.domain()...)
		default:
			return string(out)
		}
	}
	return string(out)
}

// domain reads a dot-atom, an obsolete domain with space between its parts, or a domain-literal.
// RFC 5322 §3.4.1, §4.4
func (s *scanner) domain() string {
	var out []byte
	for {
		s.cfws()
		switch {
		case s.peek() == '[' && !s.done():
			out = append(out, s.domainLiteral()...)
		case s.take('.'):
			out = append(out, '.')
		default:
			atom := s.run(isAtext)
			if atom == "" {
				return string(out)
			}
			out = append(out, atom...)
		}
	}
}

// domainLiteral reads "[" … "]" and keeps its brackets. RFC 5322 §3.4.1
func (s *scanner) domainLiteral() string {
	out := []byte{'['}
	for s.pos++; !s.done(); {
		c := s.in[s.pos]
		s.pos++
		switch {
		case c == ']':
			return string(append(out, ']'))
		case c == '\\' && !s.done():
			out = append(out, s.in[s.pos])
			s.pos++
		case c != '\r' && c != '\n':
			out = append(out, c)
		}
	}
	return string(append(out, ']'))
}
