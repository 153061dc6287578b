package pop3

import (
	"slices"
	"strings"

	"mailspec/harness/notation"
)

// Expectation is what a run of S: lines says about one response.
type Expectation struct {
	indicators  []Indicator
	text        notation.Template // begins the text behind the indicator
	body        []bodyLine        // as it stands on the wire
	no          []notation.Template
	noHead      []firstLine // the first line is none of these
	ended       bool        // S: . was said: the response is multi-line
	nothingElse bool
	shown       []string
}

// firstLine is the indicators of a first line, and what begins its text.
type firstLine struct {
	indicators []Indicator
	text       notation.Template
}

// bodyLine is a line of a multi-line response, or "..." for any number of them.
type bodyLine struct {
	any  bool
	text notation.Template
}

// Names gives the names that the expectation may bind.
func (e Expectation) Names() []string {
	var names []string
	add := func(t notation.Template) {
		for _, name := range t.Holes() {
			if name != "" {
				names = append(names, name)
			}
		}
	}
	add(e.text)
	if e.asksForStamp() {
		names = append(names, digestName)
	}
	for _, l := range e.body {
		add(l.text)
	}
	return names
}

// String shows the expectation as its S: lines.
func (e Expectation) String() string { return strings.Join(e.shown, ", ") }

// Compile reads the S: lines of one session that stand together as the responses that they describe. An
// error is a *notation.Error.
func Compile(lines []notation.Line) ([]Expectation, error) {
	c := compiler{}
	for _, l := range lines {
		if problem := c.line(l); problem != "" {
			return nil, &notation.Error{Line: l.Number, Problem: l.Raw + ": " + problem}
		}
	}
	if problem := c.finish(); problem != "" {
		return nil, &notation.Error{Line: lines[len(lines)-1].Number, Problem: problem}
	}
	return c.all, nil
}

// compiler gathers the lines of one response.
type compiler struct {
	all    []Expectation
	now    Expectation
	headed bool // the line with the indicator was there
	inside bool // lines behind it were there, and no end
}

const wantEnd = "want S: . behind the lines of a multi-line response"

// line adds a line and gives what is wrong with it.
func (c *compiler) line(l notation.Line) string {
	if l.Action != notation.Says && l.Action != notation.No && l.Action != notation.NothingElse {
		return "want a response's line, S: (no) or S: (nothing else)"
	}
	indicators, text, isHead := splitHead(l.Text)
	if l.Action == notation.Says && isHead && !c.inside {
		if c.headed {
			c.close()
		}
		c.headed = true
		c.now.indicators, c.now.text = indicators, text
		c.now.shown = append(c.now.shown, l.Raw)
		return ""
	}
	c.now.shown = append(c.now.shown, l.Raw)
	if l.Action == notation.No && isHead && !c.inside {
		if c.headed {
			return "want it in front of the response's first line"
		}
		c.now.noHead = append(c.now.noHead, firstLine{indicators, text})
		return ""
	}
	if !c.headed && l.Action == notation.Says {
		return "want a line that begins with +OK, -ERR, +OK|-ERR or + first"
	}
	if c.headed && !slices.Contains(c.now.indicators, OK) {
		return "only +OK is followed by lines"
	}
	c.inside = c.headed
	c.inner(l)
	return ""
}

// inner adds a line that is not a response's first.
func (c *compiler) inner(l notation.Line) {
	switch {
	case l.Action == notation.NothingElse:
		c.now.nothingElse = true
	case l.Action == notation.No:
		c.now.no = append(c.now.no, l.Text)
	case isLiteral(l.Text, "."):
		c.now.ended = true
		c.close()
	case isLiteral(l.Text, "..."):
		c.now.body = append(c.now.body, bodyLine{any: true})
	default:
		c.now.body = append(c.now.body, bodyLine{text: l.Text})
	}
}

func (c *compiler) close() {
	c.all = append(c.all, c.now)
	c.now, c.headed, c.inside = Expectation{}, false, false
}

func (c *compiler) finish() string {
	switch {
	case c.inside:
		return wantEnd
	case c.headed:
		c.close()
	case len(c.now.shown) > 0:
		return "want a response's first line behind S: (no) and S: (nothing else), such as S: +OK"
	}
	return ""
}

// isLiteral tells whether a line is just the octets.
func isLiteral(t notation.Template, octets string) bool {
	return len(t) == 1 && !t[0].Hole && string(t[0].Octets) == octets
}

// splitHead takes the indicators off a response's first line.
func splitHead(t notation.Template) (indicators []Indicator, text notation.Template, ok bool) {
	if len(t) == 0 || t[0].Hole {
		return nil, nil, false
	}
	head, rest, spaced := strings.Cut(string(t[0].Octets), " ")
	if !spaced && len(t) > 1 {
		return nil, nil, false
	}
	for word := range strings.SplitSeq(head, "|") {
		i := Indicator(word)
		if i != OK && i != Err && i != Challenge {
			return nil, nil, false
		}
		indicators = append(indicators, i)
	}
	if rest != "" {
		text = append(text, notation.Part{Octets: []byte(rest)})
	}
	return indicators, append(text, t[1:]...), true
}
