package notation

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// Side is who speaks a line.
type Side byte

// The two sides of a dialogue.
const (
	Client Side = 'C'
	Server Side = 'S'
)

// Action is what a line does instead of, or beside, its text.
type Action int

// The actions; the text of a line that only acts is empty.
const (
	Says        Action = iota
	StartsTLS          // C: (starts TLS)
	Closes             // C: (closes), S: (closes)
	No                 // S: (no) TEXT
	NothingElse        // S: (nothing else)
	OrCloses           // S: (or closes)
)

// Line is one line of a dialogue.
type Line struct {
	Number  int // in the text, from 1
	Session int // from 1
	Side    Side
	Action  Action
	Text    Template
	Raw     string // as written, behind the colon
	Bare    bool   // no CRLF behind the octets
}

// Error is an author's mistake.
type Error struct {
	Line    int // in the text, from 1
	Problem string
}

// Error implements error.
func (e *Error) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Problem) }

// MaxSessions is how many sessions one dialogue may hold.
const MaxSessions = 9

// Parse reads the text of a dialogue. The error is an *Error for the first line that is wrong.
func Parse(text string) ([]Line, error) {
	var lines []Line
	for i, raw := range strings.Split(text, "\n") {
		trimmed := strings.TrimLeft(raw, " \t")
		if trimmed == "" || trimmed[0] == '#' {
			continue
		}
		line, err := parseLine(trimmed)
		if err != nil {
			return nil, &Error{i + 1, err.Error()}
		}
		line.Number = i + 1
		lines = append(lines, line)
	}
	if len(lines) == 0 {
		return nil, &Error{1, "the dialogue is empty: want lines that begin with C: or S:"}
	}
	return lines, nil
}

func parseLine(raw string) (Line, error) {
	head, text, found := strings.Cut(raw, ":")
	l := Line{Session: 1}
	if !found || head == "" || head[0] != 'C' && head[0] != 'S' {
		return l, fmt.Errorf("%q: want C: or S: (C2:, S2: … for further sessions) or # at the start", raw)
	}
	l.Side = Side(head[0])
	if len(head) > 1 {
		n, err := strconv.Atoi(head[1:])
		if err != nil || n < 1 || n > MaxSessions {
			return l, fmt.Errorf("%q: want a session number from 1 to %d", head, MaxSessions)
		}
		l.Session = n
	}
	if text != "" && text[0] != ' ' {
		return l, fmt.Errorf("%q: want one space behind the colon", raw)
	}
	l.Raw = strings.TrimPrefix(text, " ")
	return l, l.readText()
}

// readText takes the action off the front and parses the rest.
func (l *Line) readText() error {
	text := l.Raw
	if strings.HasPrefix(text, "(") {
		word, rest, closed := strings.Cut(text[1:], ")")
		action, known := actions[string(l.Side)+word]
		if !closed || !known {
			return fmt.Errorf(`(%s): want C: (starts TLS), C: (closes), S: (closes), S: (or closes), S: (nothing else) or S: (no) TEXT; \( is a plain parenthesis`, word)
		}
		l.Action = action
		text = strings.TrimPrefix(rest, " ")
		if (action == No) != (text != "") {
			return fmt.Errorf("(%s): want text behind (no), and none behind any other action", word)
		}
	}
	if l.Side == Client && strings.HasSuffix(text, `\`) && trailingBackslashes(text)%2 == 1 {
		l.Bare = true
		text = text[:len(text)-1]
	}
	t, err := ParseTemplate(text)
	l.Text = t
	return err
}

// actions maps a side and the words in the parentheses.
var actions = map[string]Action{
	"Cstarts TLS": StartsTLS, "Ccloses": Closes, "Scloses": Closes, "Sno": No, "Snothing else": NothingElse,
	"Sor closes": OrCloses,
}

func trailingBackslashes(s string) int { return len(s) - len(strings.TrimRight(s, `\`)) }

// maxRepeat bounds {text*N}: 64 MiB is more than any scenario needs.
const maxRepeat = 64 << 20

// ParseTemplate reads the text of a line: escapes, repeats and names.
func ParseTemplate(text string) (Template, error) {
	var t Template
	var octets []byte
	flush := func() {
		if len(octets) > 0 {
			t = append(t, Part{Octets: octets})
			octets = nil
		}
	}
	for i := 0; i < len(text); {
		switch {
		case text[i] == '\\':
			b, n, err := unescape(text[i:])
			if err != nil {
				return nil, err
			}
			octets = append(octets, b)
			i += n
		case text[i] == '{' && !literalHead(text[i:]):
			part, n, err := parseBraces(text[i:])
			if err != nil {
				return nil, err
			}
			if part.Hole {
				flush()
				t = append(t, part)
			} else {
				octets = append(octets, part.Octets...)
			}
			i += n
		default:
			octets = append(octets, text[i])
			i++
		}
	}
	flush()
	return t, nil
}

// literalHead tells whether the text begins with {12} or {12+}, which stands for itself.
func literalHead(text string) bool {
	end := strings.IndexByte(text, '}')
	if end < 2 {
		return false
	}
	digits := strings.TrimSuffix(text[1:end], "+")
	return digits != "" && strings.Trim(digits, "0123456789") == ""
}

func unescape(text string) (b byte, n int, err error) {
	if len(text) < 2 {
		return 0, 0, fmt.Errorf(`a \ stands at the end of the text: want an escape, or \\ for a backslash`)
	}
	if standsAlone(text[1]) { // an IMAP flag or attribute
		return '\\', 1, nil
	}
	switch c := text[1]; c {
	case 'r':
		return '\r', 2, nil
	case 'n':
		return '\n', 2, nil
	case 't':
		return '\t', 2, nil
	case '0':
		return 0, 2, nil
	case 's':
		return ' ', 2, nil
	case '\\', '{', '}', '(', '<', '>':
		return c, 2, nil
	case 'x':
		if len(text) >= 4 {
			if v, err := strconv.ParseUint(text[2:4], 16, 8); err == nil {
				return byte(v), 4, nil
			}
		}
		return 0, 0, fmt.Errorf(`%q: want two hexadecimal digits behind \x`, text)
	default:
		return 0, 0, fmt.Errorf(`\%c: want \r \n \t \0 \s \xHH \\ \{ \} \( \< or \>`, c)
	}
}

// parseBraces reads {…}: a repeat, or a hole.
func parseBraces(text string) (Part, int, error) {
	end := closingBrace(text)
	if end < 0 {
		return Part{}, 0, fmt.Errorf("%q: want a closing }", text)
	}
	inner := text[1:end]
	if star := strings.LastIndexByte(inner, '*'); star > 0 {
		part, err := repeat(inner[:star], inner[star+1:])
		return part, end + 1, err
	}
	part, err := hole(inner)
	return part, end + 1, err
}

func closingBrace(text string) int {
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '}':
			return i
		}
	}
	return -1
}

func repeat(text, times string) (Part, error) {
	n, err := strconv.Atoi(times)
	if err != nil || n < 0 {
		return Part{}, fmt.Errorf("{%s*%s}: want a number of times behind *", text, times)
	}
	inner, err := ParseTemplate(text)
	if err != nil {
		return Part{}, err
	}
	octets, err := inner.Render(nil)
	if err != nil {
		return Part{}, fmt.Errorf("{%s*%s}: a repeat holds no names", text, times)
	}
	if len(octets) > 0 && n > maxRepeat/len(octets) {
		return Part{}, fmt.Errorf("{%s*%s}: want at most %d octets", text, times, maxRepeat)
	}
	return Part{Octets: bytes.Repeat(octets, n)}, nil
}

func hole(inner string) (Part, error) {
	switch inner {
	case "*":
		return Part{Hole: true, Class: Text}, nil
	case "?":
		return Part{Hole: true, Class: Word}, nil
	}
	name, class, typed := strings.Cut(inner, ":")
	p := Part{Hole: true, Name: name}
	switch {
	case !isName(name):
		return p, fmt.Errorf(`{%s}: want a name (a lower-case letter, then letters, digits, hyphens), {*}, {?}, {text*N}, or \{ for a brace`, inner)
	case typed && class == "number":
		p.Class = Number
	case typed && class == "text":
		p.Class = Text
	case typed && class != "word":
		return p, fmt.Errorf("{%s}: want :word, :number or :text", inner)
	}
	return p, nil
}

func isName(s string) bool {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-.+") == ""
}
