package smtp

import (
	"strings"

	"mailspec/harness/notation"
)

// Expectation is what a run of S: lines says about one reply.
type Expectation struct {
	codes       []codePattern
	words       []notation.Template // each begins one line's text
	no          []notation.Template // none begins a line's text
	nothingElse bool
	plain       bool // the line without the hyphen has no words of its own
	shown       []string
}

// codePattern is three digits, each of which may be x.
type codePattern string

func (p codePattern) matches(c ReplyCode) bool {
	digits := c.String()
	for i := range len(digits) {
		if p[i] != 'x' && p[i] != digits[i] {
			return false
		}
	}
	return true
}

// Names gives the names that the expectation may bind.
func (e Expectation) Names() []string {
	var names []string
	for _, t := range e.words {
		for _, name := range t.Holes() {
			if name != "" {
				names = append(names, name)
			}
		}
	}
	return names
}

// String shows the expectation as its S: lines.
func (e Expectation) String() string { return strings.Join(e.shown, ", ") }

// Compile reads the S: lines of one session that stand together as the replies that they describe. An
// error is a *notation.Error.
func Compile(lines []notation.Line) ([]Expectation, error) {
	var all []Expectation
	var c compiler
	for _, l := range lines {
		ended, err := c.line(l)
		if err != nil {
			return nil, err
		}
		if ended {
			all = append(all, c.now)
			c = compiler{}
		}
	}
	if len(c.now.shown) > 0 {
		return nil, &notation.Error{Line: lines[len(lines)-1].Number,
			Problem: "want the reply's line without a hyphen behind the code, such as S: 250"}
	}
	return all, nil
}

// compiler gathers the lines of one reply.
type compiler struct {
	now  Expectation
	code string // as the lines so far wrote it
}

// line adds a line; ended tells whether it was the reply's last.
func (c *compiler) line(l notation.Line) (ended bool, err error) {
	switch l.Action {
	case notation.NothingElse:
		c.now.nothingElse = true
		c.now.shown = append(c.now.shown, l.Raw)
		return false, nil
	case notation.Says, notation.No:
	default:
		return false, &notation.Error{Line: l.Number, Problem: "want a reply, S: (no) or S: (nothing else)"}
	}
	code, mark, words, problem := splitCode(l.Text)
	if problem == "" && c.code != "" && c.code != code {
		problem = "want the code " + c.code + " as on the reply's lines before, or a line without a hyphen to end that reply"
	}
	if problem != "" {
		return false, &notation.Error{Line: l.Number, Problem: l.Raw + ": " + problem}
	}
	c.code = code
	c.now.codes = codePatterns(code)
	c.now.shown = append(c.now.shown, l.Raw)
	if l.Action == notation.No {
		c.now.no = append(c.now.no, words)
		return false, nil
	}
	if len(words) > 0 {
		c.now.words = append(c.now.words, words)
	} else {
		c.now.plain = true
	}
	return mark != '-', nil
}

// splitCode takes the code and what follows it off a line. mark is '-', ' ' or 0 for the line's end.
func splitCode(t notation.Template) (code string, mark byte, words notation.Template, problem string) {
	const want = "want a code first: three digits or x, several joined by |, such as 250, 2xx or 450|550"
	if len(t) == 0 || t[0].Hole {
		return "", 0, nil, want
	}
	head := t[0].Octets
	n := 0
	for n < len(head) && head[n] != '-' && head[n] != ' ' {
		n++
	}
	code = string(head[:n])
	if !isCode(code) || n == len(head) && len(t) > 1 {
		return "", 0, nil, want
	}
	if n == len(head) {
		return code, 0, nil, ""
	}
	mark = head[n]
	if n+1 < len(head) {
		words = append(words, notation.Part{Octets: head[n+1:]})
	}
	words = append(words, t[1:]...)
	if mark == '-' && len(words) == 0 {
		return "", 0, nil, "want words behind the hyphen"
	}
	return code, mark, words, ""
}

func codePatterns(code string) []codePattern {
	var out []codePattern
	for one := range strings.SplitSeq(code, "|") {
		out = append(out, codePattern(one))
	}
	return out
}

func isCode(code string) bool {
	for one := range strings.SplitSeq(code, "|") {
		if len(one) != 3 || strings.Trim(one, "0123456789x") != "" {
			return false
		}
	}
	return true
}
