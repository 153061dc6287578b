package catalogue

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	gherkin "github.com/cucumber/gherkin/go/v26"
	messages "github.com/cucumber/messages/go/v21"
)

// read takes one feature file into the catalogue and gives the mistakes in it.
func (c *Catalogue) read(name, text string) []error {
	newID := (&messages.Incrementing{}).NewId
	doc, err := gherkin.ParseGherkinDocument(strings.NewReader(text), newID)
	if err != nil {
		return parseProblems(name, err)
	}
	r := reader{c: c, name: name, text: text, scenarios: map[string]*Scenario{}, steps: map[string]*messages.Step{}}
	if doc.Feature == nil {
		return []error{&Error{name, 1, "want a Feature"}}
	}
	r.feature(doc.Feature)
	r.pickles(gherkin.Pickles(*doc, name, newID))
	c.files = append(c.files, file{name, text, r.cuts})
	return r.problems
}

// gherkinPlace finds the place in the gherkin parser's messages, "(3:5): expected: …".
var gherkinPlace = regexp.MustCompile(`\((\d+):\d+\): (.*)`)

// parseProblems turns the gherkin parser's error into ours, one for each line it names.
func parseProblems(name string, err error) []error {
	var out []error
	for _, m := range gherkinPlace.FindAllStringSubmatch(err.Error(), -1) {
		line, _ := strconv.Atoi(m[1])
		out = append(out, &Error{name, line, m[2]})
	}
	if out == nil {
		out = append(out, &Error{name, 1, err.Error()})
	}
	return out
}

// reader walks one parsed feature.
type reader struct {
	c         *Catalogue
	name      string
	text      string
	problems  []error
	scenarios map[string]*Scenario // by the id of its scenario or row
	steps     map[string]*messages.Step
	cuts      []cut
	starts    []int // the first line of each element, for where the one before ends
}

func (r *reader) problem(line int64, format string, args ...any) {
	r.problems = append(r.problems, &Error{r.name, int(line), fmt.Sprintf(format, args...)})
}

// tags adds tags and notes the mistakes in them.
func (r *reader) tags(outer tagSet, tags []*messages.Tag) tagSet {
	t, err := outer.with(tags)
	var mistake *Error
	if errors.As(err, &mistake) {
		r.problem(int64(mistake.Line), "%s", mistake.Problem)
	}
	return t
}

func (r *reader) feature(f *messages.Feature) {
	outer := r.tags(tagSet{}, f.Tags)
	if len(outer.areas) != 1 || len(outer.parties) != 1 {
		r.problem(f.Location.Line, "want one area (@smtp, @pop3, @imap with @server or @client, or @message) on the Feature")
		return
	}
	for _, child := range f.Children {
		switch {
		case child.Rule != nil:
			r.starts = append(r.starts, firstLine(child.Rule.Location, child.Rule.Tags))
			r.rule(outer, child.Rule)
		case child.Scenario != nil:
			r.problem(child.Scenario.Location.Line, "want every scenario under a Rule: it judges nothing else")
		case child.Background != nil:
			r.background(child.Background)
		}
	}
	r.closeCuts()
}

func (r *reader) background(b *messages.Background) {
	r.starts = append(r.starts, int(b.Location.Line))
	r.remember(b.Steps)
}

func (r *reader) remember(steps []*messages.Step) {
	for _, s := range steps {
		r.steps[s.Id] = s
	}
}

func (r *reader) rule(outer tagSet, rule *messages.Rule) {
	t := r.tags(outer, rule.Tags)
	q := r.requirement(t, rule)
	for _, child := range rule.Children {
		if child.Background != nil {
			r.background(child.Background)
			continue
		}
		r.scenario(t, q, child.Scenario)
	}
	switch {
	case q.Untestable != "" && len(q.Scenarios) > 0:
		r.problem(rule.Location.Line, "an @untestable Rule has no scenarios")
	case q.Untestable == "" && len(q.Scenarios) == 0:
		r.problem(rule.Location.Line, "want a scenario, or @untestable with a line that says why")
	}
}

func (r *reader) requirement(t tagSet, rule *messages.Rule) *Requirement {
	line := rule.Location.Line
	q := &Requirement{File: r.name, Line: int(line), Title: rule.Name, Area: t.areas[0], Party: t.parties[0],
		Monitored: t.monitored}
	if len(t.ids) == 0 {
		r.problem(line, "want an id on the Rule, as in @RFC5321-4.1.4-c")
		return q
	}
	if len(t.levels) != 1 {
		r.problem(line, "want one level on the Rule: @must, @should or @may")
		return q
	}
	q.ID, q.Also, q.Level = t.ids[0], t.ids[1:], t.levels[0]
	q.RFC, q.Section, _ = splitID(q.ID)
	if t.untestable {
		q.Untestable = strings.Join(strings.Fields(rule.Description), " ")
		if q.Untestable == "" {
			r.problem(line, "want a line under an @untestable Rule that says why")
		}
	}
	for _, id := range q.IDs() {
		if twice, ok := r.c.byID[strings.ToUpper(id)]; ok {
			r.problem(line, "%s is the id of %s already", id, twice.Location())
			continue
		}
		r.c.byID[strings.ToUpper(id)] = q
	}
	r.c.Requirements = append(r.c.Requirements, q)
	return q
}

func (r *reader) scenario(outer tagSet, q *Requirement, s *messages.Scenario) {
	r.starts = append(r.starts, firstLine(s.Location, s.Tags))
	r.remember(s.Steps)
	line := s.Location.Line
	if len(s.Steps) == 0 {
		r.problem(line, "want steps in the scenario")
	}
	t := r.tags(outer, s.Tags)
	if len(s.Examples) == 0 {
		r.add(&Scenario{Requirement: q, Line: int(line), outline: int(line), Needs: t.needs, Lacks: t.lacks, RestsOn: t.restsOn}, s.Id)
		r.cuts = append(r.cuts, cut{first: firstLine(s.Location, s.Tags), scenario: int(line)})
		return
	}
	whole := cut{first: firstLine(s.Location, s.Tags), scenario: int(line)}
	for _, ex := range s.Examples {
		et := r.tags(t, ex.Tags)
		for _, row := range ex.TableBody {
			at := int(row.Location.Line)
			r.add(&Scenario{Requirement: q, Line: at, outline: int(line), Needs: et.needs, Lacks: et.lacks, RestsOn: et.restsOn}, row.Id)
			whole.rows = append(whole.rows, at)
		}
	}
	if len(whole.rows) == 0 {
		r.problem(line, "want at least one row of Examples")
	}
	r.cuts = append(r.cuts, whole)
}

func (r *reader) add(s *Scenario, id string) {
	s.File = r.name
	s.Requirement.Scenarios = append(s.Requirement.Scenarios, s)
	r.scenarios[id] = s
}

// firstLine is where an element begins: its first tag, or its keyword.
func firstLine(at *messages.Location, tags []*messages.Tag) int {
	if len(tags) > 0 {
		return int(tags[0].Location.Line)
	}
	return int(at.Line)
}

// pickles gives each scenario its name and steps with the outline's placeholders filled in.
func (r *reader) pickles(pickles []*messages.Pickle) {
	names := map[*Requirement]map[string]bool{}
	for _, p := range pickles {
		s := r.scenarios[p.AstNodeIds[len(p.AstNodeIds)-1]]
		if s == nil {
			continue
		}
		s.Name = p.Name
		for _, step := range p.Steps {
			s.Steps = append(s.Steps, r.step(step))
		}
		if names[s.Requirement] == nil {
			names[s.Requirement] = map[string]bool{}
		}
		if names[s.Requirement][s.Name] {
			r.problem(int64(s.Line), "the Rule has a scenario %q already: put a <column> into an outline's name", s.Name)
		}
		names[s.Requirement][s.Name] = true
	}
}

func (r *reader) step(p *messages.PickleStep) Step {
	out := Step{Text: p.Text}
	if ast := r.steps[p.AstNodeIds[0]]; ast != nil {
		out.Line = int(ast.Location.Line)
		if ast.DocString != nil {
			out.DocLine = int(ast.DocString.Location.Line) + 1
		}
	}
	if p.Argument == nil {
		return out
	}
	if doc := p.Argument.DocString; doc != nil {
		out.DocString, out.HasDoc = doc.Content, true
	}
	if table := p.Argument.DataTable; table != nil {
		for _, row := range table.Rows {
			var cells []string
			for _, cell := range row.Cells {
				cells = append(cells, cell.Value)
			}
			out.Table = append(out.Table, cells)
		}
	}
	return out
}
