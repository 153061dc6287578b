package lint

import (
	"encoding/json"
	"io"
	"strings"
	"unicode/utf8"

	"mailspec/harness/verdict"
)

// Schema names the version of the JSON form; schema/lint.schema.json describes it. A reader passes over
// members that it does not know: a later release may add some without a new version.
const Schema = "mailspec.lint/1"

// jsonHead is what stands before the messages.
type jsonHead struct {
	Schema  string      `json:"schema"`
	Tool    string      `json:"tool"`
	Options jsonOptions `json:"options"`
}

type jsonOptions struct {
	Received    bool          `json:"received"`
	UTF8        bool          `json:"utf8"`
	LineEnds    LineEnds      `json:"line_ends"`
	Level       verdict.Level `json:"level"`
	Strict      bool          `json:"strict"`
	MaxFindings int           `json:"max_findings"`
}

// jsonTail is what stands behind them.
type jsonTail struct {
	Unreadable []jsonUnreadable `json:"unreadable"`
	Summary    Summary          `json:"summary"`
}

type jsonUnreadable struct {
	File  string `json:"file"`
	Error string `json:"error"`
}

// jsonText writes one document, a line for each message, and holds none.
type jsonText struct {
	out   io.Writer
	head  jsonHead
	tail  jsonTail
	begun bool
}

// NewJSON gives the Writer for other programs. tool is name and version.
func NewJSON(out io.Writer, opt Options, tool string) Writer {
	return &jsonText{
		out: out,
		head: jsonHead{Schema, tool, jsonOptions{
			opt.Received, opt.UTF8, opt.LineEnds, opt.Level, opt.Strict, opt.MaxFindings,
		}},
		tail: jsonTail{Unreadable: []jsonUnreadable{}},
	}
}

// Message implements Writer.
func (j *jsonText) Message(m *Message) error {
	before := ",\n"
	if !j.begun {
		before = j.opening()
	}
	j.begun = true
	name := m.File
	m.File = validName(name)
	line, err := encoded(m)
	m.File = name
	if err != nil {
		return err
	}
	_, err = io.WriteString(j.out, before+line)
	return err
}

// opening is all that stands before the first message.
func (j *jsonText) opening() string {
	head, err := encoded(j.head)
	if err != nil {
		return "" // the head is made of strings, numbers and booleans
	}
	return strings.TrimSuffix(head, "}") + `,"messages":[` + "\n"
}

// Unreadable implements Writer.
func (j *jsonText) Unreadable(e *InputError) error {
	j.tail.Unreadable = append(j.tail.Unreadable, jsonUnreadable{validName(e.File), shown(e.Err.Error())})
	return nil
}

// End implements Writer.
func (j *jsonText) End(s Summary) error {
	j.tail.Summary = s
	tail, err := encoded(j.tail)
	if err != nil {
		return err
	}
	before := "\n"
	if !j.begun {
		before = j.opening()
	}
	_, err = io.WriteString(j.out, before+"],"+strings.TrimPrefix(tail, "{")+"\n")
	return err
}

// encoded gives a value on one line. An address's angle brackets stay readable.
func encoded(v any) (string, error) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return strings.TrimSuffix(b.String(), "\n"), err
}

// validName is a file's name as it is, or, where JSON cannot carry it, as it is shown.
func validName(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	return shown(name)
}
