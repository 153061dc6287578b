package lint

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"mailspec/harness/verdict"
)

// Palette colours words for a terminal. A nil entry leaves them as they are. Nothing is told by colour alone.
type Palette struct{ Must, Should, Dim, Bold func(string) string }

// text writes findings as a compiler does, each with its line and a caret below it.
type text struct {
	out   io.Writer
	opt   Options
	style Palette
}

// NewText gives the Writer for people.
func NewText(out io.Writer, opt Options, style Palette) Writer { return &text{out, opt, style} }

// Message implements Writer.
func (t *text) Message(m *Message) error {
	var b strings.Builder
	for _, f := range m.Findings {
		t.finding(&b, m, f)
	}
	for _, more := range m.More {
		fmt.Fprintf(&b, "%s: and %d more of %s%s\n", shownFile(m.File), more.N, more.ID, within(m))
	}
	_, err := io.WriteString(t.out, b.String())
	return err
}

func (t *text) finding(b *strings.Builder, m *Message, f Finding) {
	place := fmt.Sprintf("%s:%d:%d:", shownFile(m.File), f.InFile.Line, f.InFile.Column)
	fmt.Fprintf(b, "%s %s %s: %s%s\n", styled(t.style.Bold, place), t.word(f), f.ID, shown(f.Text), within(m))
	if f.Excerpt == nil {
		return
	}
	number := strconv.Itoa(f.InFile.Line)
	blank := strings.Repeat(" ", len(number))
	fmt.Fprintf(b, " %s %s\n", styled(t.style.Dim, number+" |"), f.Excerpt.Text)
	fmt.Fprintf(b, " %s %s%s\n", styled(t.style.Dim, blank+" |"), strings.Repeat(" ", f.Excerpt.Caret-1), t.mark(f))
}

// within says which message of an mbox a finding is about.
func within(m *Message) string {
	if m.Number == 0 {
		return ""
	}
	return fmt.Sprintf(" (message %d, which begins at line %d)", m.Number, m.Begins.Line)
}

func (t *text) word(f Finding) string { return styled(t.tone(f), levelWord(f)) }

func (t *text) mark(f Finding) string { return styled(t.tone(f), "^") }

func (t *text) tone(f Finding) func(string) string {
	switch f.Level {
	case verdict.Must:
		return t.style.Must
	case verdict.Should:
		return t.style.Should
	default:
		return t.style.Dim
	}
}

// levelWord is the finding's level; where there is no requirement, it is a note.
func levelWord(f Finding) string {
	if isNote(f.ID) {
		return "note"
	}
	return string(f.Level)
}

func styled(style func(string) string, s string) string {
	if style == nil {
		return s
	}
	return style(s)
}

// Unreadable implements Writer. Who runs the command hears of it elsewhere, at once.
func (t *text) Unreadable(*InputError) error { return nil }

// End implements Writer.
func (t *text) End(s Summary) error {
	_, err := fmt.Fprintln(t.out, styled(t.style.Bold, s.sentence(t.opt.Level == verdict.May)))
	return err
}

// sentence says it all in one line.
func (s Summary) sentence(may bool) string {
	verb := "conform"
	if s.Conform == 1 {
		verb = "conforms"
	}
	line := fmt.Sprintf("%s: %d %s; %d must, %d should", plural(s.Messages, "message"), s.Conform, verb, s.Must, s.Should)
	if may {
		line += fmt.Sprintf(", %d may", s.May)
	}
	line += " findings"
	if s.NotShown > 0 {
		line += fmt.Sprintf("; %d not shown", s.NotShown)
	}
	if s.Unreadable > 0 {
		line += fmt.Sprintf("; %s could not be read", plural(s.Unreadable, "input"))
	}
	return line
}
