package steps

import (
	"errors"
	"fmt"

	"mailspec/harness/catalogue"
	"mailspec/harness/notation"
)

// names are what is bound so far in a scenario, for the check of the features.
type names map[string]bool

func (n names) has(name string) bool {
	base, _ := notation.SplitForm(name)
	return predefined(base) || n[base] || n[name]
}

func (n names) add(name string) { n[name] = true }

// Check finds the mistakes that an author can make in steps and dialogues, before anything is sent: each
// is a *catalogue.Error with file and line.
func Check(scenarios []*catalogue.Scenario) []error {
	var problems []error
	seen := map[string]bool{}
	for _, s := range scenarios {
		bound := names{}
		for _, step := range s.Steps {
			for _, err := range checkStep(s, step, bound) {
				if !seen[err.Error()] { // the rows of an outline share their mistakes
					seen[err.Error()] = true
					problems = append(problems, err)
				}
			}
		}
	}
	return problems
}

func checkStep(s *catalogue.Scenario, step catalogue.Step, bound names) []error {
	problem := func(line int, format string, args ...any) []error {
		return []error{&catalogue.Error{File: s.File, Line: line, Problem: fmt.Sprintf(format, args...)}}
	}
	if n := Matches(step.Text); n != 1 {
		if n == 0 {
			return problem(step.Line, "no step reads %q; mailspec steps lists the sentences", step.Text)
		}
		return problem(step.Line, "%d steps read %q", n, step.Text)
	}
	d, words, _ := Find(step.Text)
	switch {
	case d.Takes == DocString && !step.HasDoc, d.Takes == Table && step.Table == nil:
		return problem(step.Line, "%q wants %s below it", step.Text, d.Takes)
	case d.Takes != DocString && step.HasDoc, d.Takes != Table && step.Table != nil:
		return problem(step.Line, "%q takes nothing of the kind below it", step.Text)
	}
	if d.binds != nil {
		for _, name := range d.binds(words, step.Table) {
			bound.add(name)
		}
	}
	if d.check == nil {
		return nil
	}
	err := d.check(words, Below{step.DocString, step.Table}, bound)
	var mistake *notation.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &mistake) && step.HasDoc:
		return problem(step.DocLine+mistake.Line-1, "%s", mistake.Problem)
	default:
		return problem(step.Line, "%s", err)
	}
}
