package lint

import (
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"mailspec/harness/verdict"
)

// sarif writes SARIF 2.1.0, for code scanning and editors. The structures below are the part of it that
// findings need. The module go-sarif is not used: it builds the whole log in memory, and a mailbox may have
// more findings than that should hold; here a result is written when it is there.
type sarif struct {
	out        io.Writer
	tool       string
	rules      []sarifRule
	index      map[string]int
	unreadable []sarifNotification
	begun      bool
}

type sarifRule struct {
	ID         string       `json:"id"`
	Short      sarifText    `json:"shortDescription"`
	Help       string       `json:"helpUri,omitempty"`
	Default    sarifDefault `json:"defaultConfiguration"`
	Properties sarifTags    `json:"properties"`
}

type sarifDefault struct {
	Level string `json:"level"`
}

type sarifTags struct {
	Tags []string `json:"tags"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifResult struct {
	RuleID     string          `json:"ruleId"`
	RuleIndex  int             `json:"ruleIndex"`
	Level      string          `json:"level"`
	Message    sarifText       `json:"message"`
	Locations  []sarifLocation `json:"locations"`
	Properties *sarifMessageAt `json:"properties,omitempty"`
}

// sarifMessageAt says which message of an mbox it is.
type sarifMessageAt struct {
	Message int `json:"message"`
	Begins  int `json:"beginsAtLine"`
}

type sarifLocation struct {
	Physical sarifPhysical `json:"physicalLocation"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int        `json:"startLine"`
	StartColumn int        `json:"startColumn,omitempty"`
	EndColumn   int        `json:"endColumn,omitempty"`
	ByteOffset  int64      `json:"byteOffset"`
	ByteLength  int        `json:"byteLength"`
	Snippet     *sarifText `json:"snippet,omitempty"`
}

type sarifNotification struct {
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

// sarifTail is what stands behind the results. Members may come in any order.
type sarifTail struct {
	ColumnKind  string            `json:"columnKind"`
	Tool        sarifTool         `json:"tool"`
	Invocations []sarifInvocation `json:"invocations"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifInvocation struct {
	Successful    bool                `json:"executionSuccessful"`
	Notifications []sarifNotification `json:"toolExecutionNotifications"`
}

// NewSARIF gives the Writer for code scanning. tool is name and version.
func NewSARIF(out io.Writer, tool string) Writer {
	return &sarif{out: out, tool: tool, rules: []sarifRule{}, index: map[string]int{}, unreadable: []sarifNotification{}}
}

// Message implements Writer.
func (s *sarif) Message(m *Message) error {
	for _, f := range m.Findings {
		line, err := encoded(s.result(m, f))
		if err != nil {
			return err
		}
		before := ",\n"
		if !s.begun {
			before = sarifOpening
		}
		s.begun = true
		if _, err := io.WriteString(s.out, before+line); err != nil {
			return err
		}
	}
	return nil
}

// sarifOpening is all that stands before the first result.
const sarifOpening = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"results":[` + "\n"

func (s *sarif) result(m *Message, f Finding) sarifResult {
	r := sarifResult{
		RuleID: f.ID, RuleIndex: s.rule(f), Level: sarifLevel(f.Level),
		Message:   sarifText{shown(f.Text)},
		Locations: []sarifLocation{{sarifPhysical{sarifArtifact{fileURI(m.File)}, region(f)}}},
	}
	if m.Number > 0 {
		r.Message.Text += within(m)
		r.Properties = &sarifMessageAt{m.Number, m.Begins.Line}
	}
	return r
}

// region is the finding's place in the file. SARIF counts characters, and a line of mail may be in any
// charset: where more than ASCII stands before the fault, only the octet is named, and the line.
func region(f Finding) *sarifRegion {
	r := &sarifRegion{StartLine: f.InFile.Line, ByteOffset: f.InFile.Offset}
	e := f.Excerpt
	if e == nil {
		if f.InFile.Column == 1 {
			r.StartColumn, r.EndColumn = 1, 1
		}
		return r
	}
	r.Snippet = &sarifText{e.Text}
	if e.octet {
		r.ByteLength = 1
	}
	if e.exact {
		r.StartColumn, r.EndColumn = f.InFile.Column, f.InFile.Column+r.ByteLength
	}
	return r
}

// rule gives the index of a finding's rule, which is described when it is met first.
func (s *sarif) rule(f Finding) int {
	i, known := s.index[f.ID]
	if known {
		return i
	}
	i = len(s.rules)
	s.index[f.ID] = i
	tags := []string{"mail", levelWord(f)}
	if f.RFC > 0 {
		tags = append(tags, sectionName(f))
	}
	s.rules = append(s.rules, sarifRule{f.ID, sarifText{f.Title}, f.Link(), sarifDefault{sarifLevel(f.Level)}, sarifTags{tags}})
	return i
}

func sarifLevel(level verdict.Level) string {
	switch level {
	case verdict.Must:
		return "error"
	case verdict.Should:
		return "warning"
	default:
		return "note"
	}
}

// fileURI names a file as SARIF wants it: relative to the working folder, or absolute.
func fileURI(name string) string {
	if name == stdin {
		return "stdin"
	}
	u := url.URL{Path: filepath.ToSlash(name)}
	if filepath.IsAbs(name) {
		u.Scheme = "file"
	}
	return u.String()
}

// Unreadable implements Writer.
func (s *sarif) Unreadable(e *InputError) error {
	s.unreadable = append(s.unreadable, sarifNotification{
		"error", sarifText{shown(e.Err.Error())},
		[]sarifLocation{{sarifPhysical{Artifact: sarifArtifact{fileURI(e.File)}}}},
	})
	return nil
}

// End implements Writer.
func (s *sarif) End(Summary) error {
	name, version, _ := strings.Cut(s.tool, " ")
	tail, err := encoded(sarifTail{
		ColumnKind:  "unicodeCodePoints",
		Tool:        sarifTool{sarifDriver{name, version, s.rules}},
		Invocations: []sarifInvocation{{len(s.unreadable) == 0, s.unreadable}},
	})
	if err != nil {
		return err
	}
	before := "\n"
	if !s.begun {
		before = sarifOpening
	}
	_, err = io.WriteString(s.out, before+"],"+strings.TrimPrefix(tail, "{")+"]}\n")
	return err
}
