package lint

import (
	"cmp"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"slices"

	"mailspec/harness/verdict"
)

//go:embed page/lint.html page/lint.css
var pageFiles embed.FS

// html gathers what one page shows: messages that have findings, and counts. The page needs nothing else: no
// network, no script; its content security policy lets nothing in but its own style, by its hash.
type html struct {
	out  io.Writer
	opt  Options
	byID map[string]*pageRule
	page
}

// page is what the template sees.
type page struct {
	Tool     string
	Options  string
	Style    template.CSS
	Policy   string
	Sentence string
	Standing string
	Summary  Summary
	Messages []*pageMessage
	Unread   []pageUnreadable
	Rules    []*pageRule
}

type pageMessage struct {
	Name     string
	Where    string
	Anchor   int
	Findings []pageFinding
	More     []More
}

type pageFinding struct {
	ID, Word, Class, Section, Link, Title, Text, Place string
	Before, At, Behind                                 string // the excerpt, cut at the fault
	Excerpt                                            bool
}

type pageRule struct {
	pageFinding
	N     int
	level int
}

type pageUnreadable struct{ Name, Why string }

// NewHTML gives the Writer for a page that people pass on. tool is name and version.
func NewHTML(out io.Writer, opt Options, tool string) Writer {
	return &html{out: out, opt: opt, byID: map[string]*pageRule{}, page: page{Tool: tool, Options: opt.sentence()}}
}

// sentence says how messages were judged.
func (o Options) sentence() string {
	s := "as what generates them must write them"
	if o.Received {
		s = "as received: obsolete forms are information"
	}
	if o.UTF8 {
		s += "; header fields may hold UTF-8"
	}
	if o.Strict {
		s += "; strict"
	}
	return s
}

// Message implements Writer.
func (p *html) Message(m *Message) error {
	if len(m.Findings) == 0 {
		return nil
	}
	out := &pageMessage{Name: shownFile(m.File), Anchor: len(p.Messages) + 1, More: m.More}
	if m.Number > 0 {
		out.Where = fmt.Sprintf("message %d, which begins at line %d", m.Number, m.Begins.Line)
	}
	for _, f := range m.Findings {
		shown := newPageFinding(f)
		p.count(f, shown)
		out.Findings = append(out.Findings, shown)
	}
	p.Messages = append(p.Messages, out)
	return nil
}

func newPageFinding(f Finding) pageFinding {
	out := pageFinding{
		ID: f.ID, Word: levelWord(f), Class: string(f.Level), Link: f.Link(), Section: sectionName(f),
		Title: f.Title, Text: shown(f.Text), Place: fmt.Sprintf("line %d, column %d", f.InFile.Line, f.InFile.Column),
	}
	if f.Excerpt == nil {
		return out
	}
	out.Excerpt = true
	text := []rune(f.Excerpt.Text)
	caret := min(f.Excerpt.Caret-1, len(text))
	end := min(caret+f.Excerpt.width, len(text))
	out.Before, out.At, out.Behind = string(text[:caret]), string(text[caret:end]), string(text[end:])
	return out
}

// sectionName is empty where there is no requirement.
func sectionName(f Finding) string {
	if f.RFC == 0 {
		return ""
	}
	return fmt.Sprintf("RFC %d §%s", f.RFC, f.Section)
}

func (p *html) count(f Finding, shown pageFinding) {
	r := p.byID[f.ID]
	if r == nil {
		r = &pageRule{pageFinding: shown, level: slices.Index(levels(), f.Level)}
		p.byID[f.ID] = r
		p.Rules = append(p.Rules, r)
	}
	r.N++
}

func levels() []verdict.Level { return []verdict.Level{verdict.Must, verdict.Should, verdict.May} }

// Unreadable implements Writer.
func (p *html) Unreadable(e *InputError) error {
	p.Unread = append(p.Unread, pageUnreadable{shownFile(e.File), shown(e.Err.Error())})
	return nil
}

// End implements Writer.
func (p *html) End(s Summary) error {
	p.Summary, p.Sentence, p.Standing = s, s.sentence(true), "pass"
	switch {
	case s.Counts.fail(p.opt.Strict):
		p.Standing = "must"
	case s.Unreadable > 0:
		p.Standing = "should"
	}
	slices.SortStableFunc(p.Rules, func(a, b *pageRule) int {
		return cmp.Or(cmp.Compare(a.level, b.level), cmp.Compare(b.N, a.N), cmp.Compare(a.ID, b.ID))
	})
	form, err := template.ParseFS(pageFiles, "page/lint.html")
	if err != nil {
		return err
	}
	style, err := pageFiles.ReadFile("page/lint.css")
	if err != nil {
		return err
	}
	sum := sha256.Sum256(style)
	p.Style = template.CSS(style)
	p.Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	return form.Execute(p.out, p.page)
}
