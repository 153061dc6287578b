package imap

import (
	"fmt"
	"slices"
	"strings"

	"mailspec/harness/notation"
)

// end says what ends a group of S: lines.
type end int

const (
	byTagged end = iota
	byContinuation
	byGreeting
	byBye
	byUpdates // the untagged data itself
)

// Expectation is what one group of S: lines asks for: the responses up to and with the one that ends it.
type Expectation struct {
	end         end
	tag         notation.Template
	last        *pattern // of the response that ends the group
	wanted      []*pattern
	unwanted    []*pattern
	nothingElse bool
	lines       []notation.Line
}

// Names gives the names of the holes, "" left out.
func (e Expectation) Names() []string {
	var names []string
	for _, l := range e.lines {
		for _, n := range l.Text.Holes() {
			if n != "" && l.Action == notation.Says {
				names = append(names, n)
			}
		}
	}
	return names
}

// String shows the lines.
func (e Expectation) String() string {
	var lines []string
	for _, l := range e.lines {
		lines = append(lines, l.Raw)
	}
	return strings.Join(lines, "; ")
}

// Compile reads a run of consecutive S: lines of one session. An author's mistake is a *notation.Error.
func Compile(lines []notation.Line) ([]Expectation, error) {
	var out []Expectation
	var e Expectation
	for i, l := range lines {
		ended, err := e.add(l, i == len(lines)-1)
		if err != nil {
			return nil, &notation.Error{Line: l.Number, Problem: err.Error()}
		}
		if ended {
			out = append(out, e)
			e = Expectation{}
		}
	}
	if len(e.lines) == 0 {
		return out, nil
	}
	if len(e.unwanted) > 0 || e.nothingElse || len(e.wanted) == 0 {
		return nil, &notation.Error{Line: e.lines[len(e.lines)-1].Number,
			Problem: "want a line behind (no) and (nothing else) that ends the group: a tagged response, S: +, the greeting or S: * BYE"}
	}
	e.end = byUpdates
	return append(out, e), nil
}

// add takes one more line and tells whether it ends the group.
func (e *Expectation) add(l notation.Line, last bool) (ended bool, err error) {
	e.lines = append(e.lines, l)
	if l.Action == notation.NothingElse {
		e.nothingElse = true
		return false, nil
	}
	if l.Action != notation.Says && l.Action != notation.No {
		return false, fmt.Errorf("(%s): want a response", l.Raw)
	}
	in, holes := units(l.Text)
	p := &pattern{line: l, holes: holes}
	first, rest := cutUnits(in)
	switch text, _ := fixed(ptoken{Text: first}); {
	case text == "+":
		e.end, e.last = byContinuation, p
		p.args = []ptoken{{Text: rest}}
		ended = true
	case text == "*":
		if err := p.untagged(rest); err != nil {
			return false, err
		}
		return e.addUntagged(p, last)
	default:
		if err := p.tagged(first, rest); err != nil {
			return false, err
		}
		e.end, e.tag, e.last = byTagged, p.template(first), p
		ended = true
	}
	if l.Action == notation.No {
		return false, fmt.Errorf("(no) %s: want an untagged response", l.Raw)
	}
	return ended, nil
}

// addUntagged puts the pattern where it belongs. A status word as the last line of a run ends the group.
func (e *Expectation) addUntagged(p *pattern, last bool) (ended bool, err error) {
	switch {
	case p.line.Action == notation.No:
		e.unwanted = append(e.unwanted, p)
	case last && len(p.words) > 0 && slices.Contains(p.words, "BYE") && len(p.words) == 1:
		e.end, e.last = byBye, p
		return true, nil
	case last && len(p.words) > 0 && !p.coded && len(e.lines) == 1 && !slices.Contains(p.words, "BAD") && !slices.Contains(p.words, "NO"):
		e.end, e.last = byGreeting, p
		return true, nil
	case slices.Contains(p.words, "PREAUTH"):
		return false, fmt.Errorf("%s: PREAUTH is a greeting, and stands alone", p.line.Raw)
	default:
		e.wanted = append(e.wanted, p)
	}
	return false, nil
}

// cutUnits parts the first word from the rest, the space left out.
func cutUnits(in []uint16) (word, rest []uint16) {
	if i := slices.Index(in, ' '); i >= 0 {
		return in[:i], in[i+1:]
	}
	return in, nil
}

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
