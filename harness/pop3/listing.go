package pop3

import "bytes"

// Listing is a scan listing, or a drop listing with the count as its Number. RFC 1939 §5
type Listing struct{ Number, Octets int64 }

// ParseListing reads a number, one space and a number. What follows is free. RFC 1939 §5
func ParseListing(s []byte) (Listing, error) {
	first, n := number(s)
	if n == 0 || n == len(s) || s[n] != ' ' {
		return Listing{}, &SyntaxError{RuleListing, n}
	}
	second, m := number(s[n+1:])
	end := n + 1 + m
	if m == 0 {
		return Listing{}, &SyntaxError{RuleListing, end}
	}
	return Listing{first, second}, nil
}

// endsAtOctets tells whether nothing follows the second number of a listing. RFC 1939 §5
func endsAtOctets(s []byte) bool {
	_, n := number(s)
	_, m := number(s[n+1:])
	return n+1+m == len(s)
}

// UniqueID is a unique-id listing. RFC 1939 §7
type UniqueID struct {
	Number int64
	ID     string
}

// maxUniqueID is the longest unique-id. RFC 1939 §7
const maxUniqueID = 70

// ParseUniqueID reads a number, one space and a unique-id, and nothing behind it. RFC 1939 §7
func ParseUniqueID(s []byte) (UniqueID, error) {
	value, n := number(s)
	if n == 0 || n == len(s) || s[n] != ' ' || n+1 == len(s) || bytes.IndexByte(s[n+1:], ' ') >= 0 {
		return UniqueID{}, &SyntaxError{RuleUniqueID, n}
	}
	return UniqueID{value, string(s[n+1:])}, nil
}

// lawful tells whether the unique-id has 1 to 70 octets from 0x21 to 0x7E. RFC 1939 §7
func (u UniqueID) lawful() bool {
	return len(u.ID) <= maxUniqueID && span([]byte(u.ID), isVchar) == len(u.ID)
}

// Capability is one line of the response to CAPA. RFC 2449 §3
type Capability struct {
	Tag    string // in capitals
	Params []string
}

// ParseCapability reads capa-tag *(SP param). RFC 2449 §3
func ParseCapability(s []byte) (Capability, error) {
	n := span(s, isCchar)
	if n == 0 {
		return Capability{}, &SyntaxError{RuleCapability, 0}
	}
	c := Capability{Tag: capitals(s[:n])}
	for n < len(s) {
		m := 0
		if s[n] == ' ' {
			m = span(s[n+1:], isVchar)
		}
		if m == 0 {
			return Capability{}, &SyntaxError{RuleCapability, n}
		}
		c.Params = append(c.Params, string(s[n+1:n+1+m]))
		n += 1 + m
	}
	return c, nil
}

// ParseRespCode reads the response code at the head of a text and gives it in capitals. RFC 2449 §3, §8
func ParseRespCode(text []byte) (code string, err error) {
	if len(text) == 0 || text[0] != '[' {
		return "", &SyntaxError{RuleRespCode, 0}
	}
	for n := 1; ; n++ {
		m := span(text[n:], isRchar)
		n += m
		if m == 0 || n == len(text) || text[n] != '/' && text[n] != ']' {
			return "", &SyntaxError{RuleRespCode, n}
		}
		if text[n] == ']' {
			return capitals(text[1:n]), nil
		}
	}
}

// Timestamp finds what looks like an APOP timestamp in a greeting's text: angle brackets with an @ between
// them. RFC 1939 §7
func Timestamp(text []byte) (stamp []byte, found bool) {
	open := bytes.IndexByte(text, '<')
	if open < 0 {
		return nil, false
	}
	length := bytes.IndexByte(text[open:], '>') + 1
	if length == 0 || bytes.IndexByte(text[open:open+length], '@') < 0 {
		return nil, false
	}
	return text[open : open+length], true
}

// isMsgID tells whether a timestamp is a msg-id of RFC 822: dotted words on both sides of the @. Quoted
// strings and domain literals are taken without a closer look. RFC 822 §4.1, §6.1
func isMsgID(stamp []byte) bool {
	inside := stamp[1 : len(stamp)-1]
	at := bytes.LastIndexByte(inside, '@')
	return dotted(inside[:at], '"') && dotted(inside[at+1:], '[')
}

func dotted(s []byte, quote byte) bool {
	if len(s) > 0 && s[0] == quote {
		return true
	}
	for word := range bytes.SplitSeq(s, []byte(".")) {
		if len(word) == 0 || span(word, isAtom) < len(word) {
			return false
		}
	}
	return true
}

// isAtom judges an octet of an atom. RFC 822 §3.3
func isAtom(b byte) bool {
	return isVchar(b) && bytes.IndexByte([]byte(`()<>@,;:\".[]`), b) < 0
}
