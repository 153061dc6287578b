package catalogue

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Select gives the scenarios and requirements that the words choose, in catalogue order; without words,
// all of them. A word is an area ("smtp"), an RFC ("rfc9051"), a section and what is below it
// ("rfc5321/4.1.4"), a requirement's id, or a feature file or folder, a file with ":line". A word
// that chooses nothing is an error.
func (c *Catalogue) Select(words ...string) ([]*Requirement, []*Scenario, error) {
	if len(words) == 0 {
		return c.Requirements, c.Scenarios(), nil
	}
	picked := map[*Scenario]bool{}
	requirements := map[*Requirement]bool{}
	for _, word := range words {
		m, err := parseWord(word)
		if err != nil {
			return nil, nil, err
		}
		if !c.pick(m, picked, requirements) {
			return nil, nil, fmt.Errorf("%q chooses nothing: want an area (smtp, pop3, imap, message), rfc5321, rfc5321/4.1.4, an id as RFC5321-4.1.4-c, or a feature path with :line; mailspec list shows all", word)
		}
	}
	var rs []*Requirement
	var ss []*Scenario
	for _, r := range c.Requirements {
		if requirements[r] {
			rs = append(rs, r)
		}
		for _, s := range r.Scenarios {
			if picked[s] {
				ss = append(ss, s)
			}
		}
	}
	return rs, ss, nil
}

func (c *Catalogue) pick(m matcher, picked map[*Scenario]bool, requirements map[*Requirement]bool) bool {
	found := false
	for _, r := range c.Requirements {
		whole := m.requirement(r)
		if whole {
			requirements[r], found = true, true
		}
		for _, s := range r.Scenarios {
			if whole || m.scenario(s) {
				picked[s], requirements[r], found = true, true, true
			}
		}
	}
	return found
}

// matcher is one word of a selection, read.
type matcher struct {
	area    string
	rfc     int
	section string
	id      string
	path    string
	line    int
}

func parseWord(word string) (matcher, error) {
	lower := strings.ToLower(word)
	if slices.Contains(areas, lower) {
		return matcher{area: lower}, nil
	}
	if strings.Contains(lower, ".feature") {
		return parsePath(word)
	}
	if rest, ok := strings.CutPrefix(lower, "rfc"); ok {
		number, section, _ := strings.Cut(rest, "/")
		if n, err := strconv.Atoi(strings.TrimSpace(number)); err == nil {
			return matcher{rfc: n, section: strings.TrimPrefix(section, "§")}, nil
		}
		return matcher{id: strings.ToUpper(word)}, nil
	}
	return matcher{path: strings.TrimSuffix(word, "/")}, nil
}

// parsePath reads a feature path with an optional ":line" and an optional "~axis" as reports show it.
func parsePath(word string) (matcher, error) {
	word, _, _ = strings.Cut(word, "~")
	path, line, found := strings.Cut(word, ":")
	m := matcher{path: path}
	if !found {
		return m, nil
	}
	n, err := strconv.Atoi(line)
	if err != nil || n < 1 {
		return m, fmt.Errorf("%q: want a line number behind the colon", word)
	}
	m.line = n
	return m, nil
}

func (m matcher) requirement(r *Requirement) bool {
	switch {
	case m.area != "":
		return r.Area == m.area
	case m.id != "":
		return slices.ContainsFunc(r.IDs(), func(id string) bool { return strings.EqualFold(id, m.id) })
	case m.rfc != 0:
		return slices.ContainsFunc(r.IDs(), m.inSection)
	case m.line == 0:
		return m.inPath(r.File)
	}
	return m.inPath(r.File) && r.Line == m.line
}

// inSection tells whether an id is of the RFC and of the section or one below it.
func (m matcher) inSection(id string) bool {
	rfc, section, err := splitID(id)
	return err == nil && rfc == m.rfc &&
		(m.section == "" || section == m.section || strings.HasPrefix(section, m.section+"."))
}

// scenario tells whether a path with a line points at the scenario, its row or anything inside it.
func (m matcher) scenario(s *Scenario) bool {
	if m.line == 0 || !m.inPath(s.File) {
		return false
	}
	if s.outline != s.Line { // a row: its own line, or the outline above its rows
		return m.line == s.Line || m.line >= s.outline && m.line <= s.end && !s.isRow(m.line)
	}
	return m.line >= s.Line && m.line <= s.end
}

// isRow tells whether a line is one of the outline's rows.
func (s *Scenario) isRow(line int) bool {
	return slices.ContainsFunc(s.Requirement.Scenarios, func(o *Scenario) bool {
		return o.outline == s.outline && o.Line == line
	})
}

// inPath accepts a file's shown path, its path below the features, or a folder of either.
func (m matcher) inPath(file string) bool {
	if m.path == "" {
		return false
	}
	_, below, _ := strings.Cut(file, "/")
	for _, f := range []string{file, below} {
		if f == m.path || strings.HasPrefix(f, m.path+"/") {
			return true
		}
	}
	return false
}
