package catalogue

import (
	"strings"

	gherkin "github.com/cucumber/gherkin/go/v26"
	messages "github.com/cucumber/messages/go/v21"
)

// cut is the extent of a scenario in its file, with the lines of its rows when it is an outline.
type cut struct {
	first, scenario, last int
	rows                  []int
}

// closeCuts sets where each scenario ends: before the next element of the file.
func (r *reader) closeCuts() {
	end := strings.Count(r.text, "\n") + 1
	for i := range r.cuts {
		r.cuts[i].last = end
		for _, start := range r.starts {
			if start > r.cuts[i].first && start-1 < r.cuts[i].last {
				r.cuts[i].last = start - 1
			}
		}
		for _, s := range r.scenarios {
			if s.outline == r.cuts[i].scenario {
				s.end = r.cuts[i].last
			}
		}
	}
}

// Contents is a feature file in which only the selected scenarios are left; every line keeps its number.
type Contents struct {
	Name string
	Text []byte
}

// Blank gives the files that hold the selected scenarios, all others blanked out, and tells the scenarios
// by the ids that godog will give to their pickles: it numbers the elements of all files in order.
func (c *Catalogue) Blank(selected []*Scenario) (contents []Contents, byPickle map[string]*Scenario) {
	wanted := map[string]map[int]*Scenario{}
	for _, s := range selected {
		if wanted[s.File] == nil {
			wanted[s.File] = map[int]*Scenario{}
		}
		wanted[s.File][s.Line] = s
	}
	byPickle = map[string]*Scenario{}
	newID := (&messages.Incrementing{}).NewId
	for _, f := range c.files {
		lines := wanted[f.name]
		if lines == nil {
			continue
		}
		text := f.blank(lines)
		contents = append(contents, Contents{f.name, []byte(text)})
		number(f.name, text, newID, lines, byPickle)
	}
	return contents, byPickle
}

// number parses the blanked text as godog will and finds each pickle's scenario by its line.
func number(name, text string, newID func() string, lines map[int]*Scenario, byPickle map[string]*Scenario) {
	doc, err := gherkin.ParseGherkinDocument(strings.NewReader(text), newID)
	if err != nil {
		return // it parsed before; blank lines change nothing
	}
	at := map[string]int{}
	for _, child := range doc.Feature.Children {
		if child.Rule == nil {
			continue
		}
		for _, rc := range child.Rule.Children {
			if rc.Scenario == nil {
				continue
			}
			at[rc.Scenario.Id] = int(rc.Scenario.Location.Line)
			for _, ex := range rc.Scenario.Examples {
				for _, row := range ex.TableBody {
					at[row.Id] = int(row.Location.Line)
				}
			}
		}
	}
	for _, p := range gherkin.Pickles(*doc, name, newID) {
		byPickle[p.Id] = lines[at[p.AstNodeIds[len(p.AstNodeIds)-1]]]
	}
}

// blank empties the lines of every scenario and row that is not wanted, and those of tags: the catalogue has read them,
// and each costs the parser a regular expression.
func (f file) blank(wanted map[int]*Scenario) string {
	lines := strings.Split(f.text, "\n")
	for _, c := range f.cuts {
		if len(c.rows) == 0 {
			if wanted[c.scenario] == nil {
				clear(lines[c.first-1 : c.last])
			}
			continue
		}
		left := 0
		for _, row := range c.rows {
			if wanted[row] == nil {
				lines[row-1] = ""
				continue
			}
			left++
		}
		if left == 0 {
			clear(lines[c.first-1 : c.last])
		}
	}
	dropTags(lines)
	return strings.Join(lines, "\n")
}

// dropTags empties the lines of tags. What stands in a doc string is none, whatever it looks like.
func dropTags(lines []string) {
	fence := "" // of the doc string that the line stands in
	for i, line := range lines {
		text := strings.TrimLeft(line, " \t")
		mark := text[:min(len(text), 3)]
		switch {
		case fence != "" && mark == fence:
			fence = ""
		case fence == "" && (mark == `"""` || mark == "```"):
			fence = mark
		case fence == "" && strings.HasPrefix(text, "@"):
			lines[i] = ""
		}
	}
}
