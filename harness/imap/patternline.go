package imap

import (
	"fmt"
	"slices"
	"strings"
)

// tagged reads what stands behind a tag: status words and a response code.
func (p *pattern) tagged(tag, rest []uint16) error {
	for _, u := range tag {
		if u < hole0 && !tagChar.has(byte(u)) {
			return fmt.Errorf("%s: want *, + or a tag at the start", p.line.Raw)
		}
	}
	word, behind := cutUnits(rest)
	text, ok := fixed(ptoken{Text: word})
	p.words = statusWords(text)
	if len(tag) == 0 || !ok || len(p.words) == 0 || slices.Contains(p.words, "BYE") || slices.Contains(p.words, "PREAUTH") {
		return fmt.Errorf("%s: want OK, NO, BAD or alternatives as NO|BAD behind the tag", p.line.Raw)
	}
	return p.code(behind)
}

// statusWords reads "NO|BAD"; nil when that is not what it is.
func statusWords(text string) []string {
	var words []string
	for w := range strings.SplitSeq(text, "|") {
		w = upper([]byte(w))
		switch w {
		case "OK", "NO", "BAD", "BYE", "PREAUTH":
			words = append(words, w)
		default:
			return nil
		}
	}
	return words
}

// code reads "[" a response code "]"; text behind it is free.
func (p *pattern) code(in []uint16) error {
	if len(in) == 0 || in[0] != '[' {
		return nil
	}
	depth := 0
	for i, u := range in {
		switch u {
		case '[':
			depth++
		case ']':
			depth--
		}
		if depth > 0 {
			continue
		}
		args, err := p.lex(in[1:i])
		if err == nil && len(args) == 0 {
			err = fmt.Errorf("%s: want a response code in the brackets", p.line.Raw)
		}
		p.args, p.coded = args, true
		return err
	}
	return fmt.Errorf("%s: want a closing ] of the response code", p.line.Raw)
}

func (p *pattern) lex(in []uint16) ([]ptoken, error) {
	l := &lexer[uint16]{in: in}
	tokens := l.sequence()
	if l.err == nil && l.off != len(in) {
		l.fail("SP")
	}
	if l.err != nil {
		return nil, fmt.Errorf("%s: %w of what stands behind the first words: want tokens as a server sends them", p.line.Raw, l.err)
	}
	return tokens, nil
}

// untagged reads what stands behind "* ".
func (p *pattern) untagged(in []uint16) error {
	word, behind := cutUnits(in)
	text, plain := fixed(ptoken{Text: word})
	if p.words = statusWords(text); plain && len(p.words) > 0 {
		return p.code(behind)
	}
	p.words = nil
	tokens, err := p.lex(in)
	if err != nil {
		return err
	}
	if len(tokens) > 1 && p.isNumber(tokens[0]) {
		p.number = &tokens[0]
		tokens = tokens[1:]
	}
	if len(tokens) > 0 {
		text, plain = fixed(tokens[0])
	}
	if len(tokens) == 0 || !plain || tokens[0].Kind != AtomToken {
		return fmt.Errorf("%s: want the name of a response behind *", p.line.Raw)
	}
	p.name, p.args = upper([]byte(text)), tokens[1:]
	return p.check()
}

// isNumber tells whether a token is digits or a hole that may be.
func (p *pattern) isNumber(t ptoken) bool {
	if _, hole := p.lone(t); hole {
		return true
	}
	text, plain := fixed(t)
	return plain && t.Kind == AtomToken && strings.Trim(text, "0123456789") == ""
}

// check refuses lines that no response can match.
func (p *pattern) check() error {
	numbered := slices.Contains([]string{"EXISTS", "RECENT", "EXPUNGE", "FETCH"}, p.name)
	plain := slices.Contains([]string{"FLAGS", "LIST", "LSUB", "STATUS", "SEARCH", "ESEARCH", "CAPABILITY", "ENABLED", "NAMESPACE", "ID"}, p.name)
	switch {
	case numbered && p.number == nil:
		return fmt.Errorf("%s: want a number before %s", p.line.Raw, p.name)
	case plain && p.number != nil:
		return fmt.Errorf("%s: want no number before %s", p.line.Raw, p.name)
	case p.name == "FETCH":
		if len(p.args) != 1 || p.args[0].Kind != ListToken {
			return fmt.Errorf("%s: want one parenthesised list behind FETCH", p.line.Raw)
		}
		return p.checkItems(p.args[0].Items)
	case p.name == "STATUS" && (len(p.args) != 2 || p.args[1].Kind != ListToken):
		return fmt.Errorf("%s: want a mailbox and a parenthesised list behind STATUS", p.line.Raw)
	case p.name == "STATUS":
		return p.checkPairs(p.args[1].Items)
	case (p.name == "LIST" || p.name == "LSUB") && len(p.args) < 3:
		return fmt.Errorf("%s: want attributes, delimiter and mailbox behind %s", p.line.Raw, p.name)
	case p.name == "FLAGS" && (len(p.args) != 1 || p.args[0].Kind != ListToken):
		return fmt.Errorf("%s: want a parenthesised list behind FLAGS", p.line.Raw)
	}
	return nil
}

// checkPairs wants names and values by turns; "..." may stand behind them.
func (p *pattern) checkPairs(items []ptoken) error {
	items, _ = withoutRest(items)
	for i := 0; i < len(items); i += 2 {
		if _, plain := fixed(items[i]); !plain || i+1 == len(items) {
			return fmt.Errorf("%s: want pairs of an item's name and its value in the parentheses", p.line.Raw)
		}
	}
	return nil
}

func (p *pattern) checkItems(items []ptoken) error {
	if err := p.checkPairs(items); err != nil {
		return err
	}
	items, _ = withoutRest(items)
	for i := 0; i < len(items); i += 2 {
		name, _ := fixed(items[i])
		if _, err := parseItemName(name); err != nil {
			return fmt.Errorf("%s: %s is no name that a FETCH response has (BODY.PEEK[…] comes back as BODY[…])", p.line.Raw, name)
		}
	}
	return nil
}

// parseItemName reads the name of a FETCH item, with its section.
func parseItemName(name string) (FetchItem, error) {
	d := &decoder{in: []byte(name)}
	i := d.itemName()
	if d.err == nil && d.off != len(name) {
		d.fail("msg-att")
	}
	return i, d.err
}

// key names an item, with its section: equal items have equal keys.
func (i FetchItem) key() string {
	if i.Section == nil {
		return i.Name
	}
	return strings.TrimSuffix(i.Name, "[]") + i.Section.Key()
}
