package imap

import (
	"time"
	"unicode/utf8"

	"mailspec/reference/message"
)

// searchKey tells whether a message matches. RFC 3501 §6.4.4
type searchKey func(*candidate) bool

// keyParser reads search keys.
type keyParser struct {
	*decoder
	request *searchRequest
	lax     bool // strings of any octets
}

// keyWord reads the word that a key begins with; empty for a sequence set or a parenthesis.
func (p *keyParser) keyWord() string {
	if p.err != nil || p.pos >= len(p.in) || !isAlpha(p.in[p.pos]) {
		return ""
	}
	return p.word()
}

// searchKey reads what follows the word. RFC 3501 §9
func (p *keyParser) searchKey(word string) (key searchKey) {
	if key = flagKey(word); key != nil {
		if p.rev2 && (word == "NEW" || word == "OLD" || word == "RECENT") {
			p.fail("search-key") // RFC 9051 Appendix E
		}
		return key
	}
	switch word {
	case "":
		return p.setOrList()
	case "NOT":
		inner := p.inner()
		return func(c *candidate) bool { return !inner(c) }
	case "OR":
		a, b := p.inner(), p.inner()
		return func(c *candidate) bool { return a(c) || b(c) }
	case "KEYWORD", "UNKEYWORD":
		p.sp()
		return has(p.atom(), word == "KEYWORD")
	case "LARGER", "SMALLER":
		p.sp()
		n := int64(p.number())
		return func(c *candidate) bool {
			return word == "LARGER" && c.entry.m.Size > n || word == "SMALLER" && c.entry.m.Size < n
		}
	case "UID":
		p.sp()
		return uidKey(p.sequenceSet())
	}
	if key = p.textKey(word); key == nil {
		key = p.dateKey(word)
	}
	return key
}

// inner reads SP search-key, one level deeper.
func (p *keyParser) inner() (key searchKey) {
	key = func(*candidate) bool { return false }
	p.nested(func() {
		p.sp()
		key = p.searchKey(p.keyWord())
	})
	return key
}

// setOrList reads sequence-set / "(" search-key *(SP search-key) ")". RFC 3501 §9
func (p *keyParser) setOrList() searchKey {
	if !p.at('(') {
		set := p.sequenceSet()
		p.request.numbers = append(p.request.numbers, set)
		return numberKey(set)
	}
	var keys []searchKey
	p.nested(func() {
		p.list(func() { keys = append(keys, p.searchKey(p.keyWord())) })
	})
	return allOf(keys)
}

// flagKey gives the keys that are one word. RFC 3501 §6.4.4
func flagKey(word string) searchKey {
	switch word {
	case "ALL":
		return func(*candidate) bool { return true }
	case "ANSWERED", "DELETED", "DRAFT", "FLAGGED", "SEEN":
		return has(`\`+word, true)
	case "UNANSWERED", "UNDELETED", "UNDRAFT", "UNFLAGGED", "UNSEEN":
		return has(`\`+word[len("UN"):], false)
	case "NEW":
		return func(c *candidate) bool { return c.entry.recent && !hasFlag(c.entry.m.Flags, `\Seen`) }
	case "OLD":
		return func(c *candidate) bool { return !c.entry.recent }
	case "RECENT":
		return func(c *candidate) bool { return c.entry.recent }
	}
	return nil
}

// textKey reads the keys that look for a string. RFC 3501 §6.4.4
func (p *keyParser) textKey(word string) searchKey {
	switch word {
	case "BCC", "CC", "FROM", "SUBJECT", "TO":
		return headerKey(word, p.needle())
	case "HEADER":
		p.sp()
		name := string(p.astring())
		return headerKey(name, p.needle())
	case "BODY":
		return textKey(p.needle(), (*message.Entity).Texts)
	case "TEXT":
		n := p.needle()
		header, body := textKey(n, (*message.Entity).HeaderTexts), textKey(n, (*message.Entity).Texts)
		return func(c *candidate) bool { return header(c) || body(c) }
	}
	return nil
}

// needle reads SP astring, which must be of the charset.
func (p *keyParser) needle() string {
	p.sp()
	octets := p.astring()
	for _, c := range octets {
		if c >= utf8.RuneSelf && p.request.charset != "UTF-8" && !p.lax {
			p.fail("string of US-ASCII")
		}
	}
	if !utf8.Valid(octets) && !p.lax {
		p.fail("string of UTF-8")
	}
	return foldCase(string(octets))
}

// dateKey reads the keys that compare days. RFC 3501 §6.4.4
func (p *keyParser) dateKey(word string) searchKey {
	switch word {
	case "BEFORE", "ON", "SINCE", "SENTBEFORE", "SENTON", "SENTSINCE":
	default:
		p.fail("search-key")
		return func(*candidate) bool { return false }
	}
	p.sp()
	day := p.date()
	of := (*candidate).internalDay
	if len(word) > len("SENT") && word[:len("SENT")] == "SENT" {
		of, word = (*candidate).sentDay, word[len("SENT"):]
	}
	return func(c *candidate) bool {
		t, ok := of(c)
		return ok && compareDay(word, t, day)
	}
}

func compareDay(word string, t, day time.Time) bool {
	switch word {
	case "BEFORE":
		return t.Before(day)
	case "ON":
		return t.Equal(day)
	}
	return !t.Before(day)
}
