package dsn

import (
	"fmt"
	"strings"

	"mailspec/harness/notation"
)

// Want is what an author says of the fields of one name:
//
//	Name: TEMPLATE                one field of this name there is, and its body is the template's
//	Name: TEMPLATE|TEMPLATE       or that of another one; \x7C is a bar itself
//	(if any) Name: TEMPLATE       each field of this name there is, if any
//	(no) Name                     there is no field of this name
//
// The templates are the notation's. They are held against the body on one line, with and without its
// comments, whatever the case of its letters unless that has a meaning. Behind a type and its semicolon
// there is no space.
type Want struct {
	Raw       string // as written
	name      string
	absent    bool
	ifAny     bool
	templates []notation.Template
}

// Compile reads one Want a line. The error is a *notation.Error.
func Compile(doc string) ([]Want, error) {
	var wants []Want
	for i, raw := range strings.Split(doc, "\n") {
		line := strings.TrimLeft(raw, " \t")
		if line == "" || line[0] == '#' {
			continue
		}
		w, err := compileLine(line)
		if err != nil {
			return nil, &notation.Error{Line: i + 1, Problem: err.Error()}
		}
		wants = append(wants, w)
	}
	if len(wants) == 0 {
		return nil, &notation.Error{Line: 1, Problem: "no field is named: want lines of a name, a colon and a body"}
	}
	return wants, nil
}

func compileLine(line string) (Want, error) {
	w := Want{Raw: line}
	if w.name, w.absent = strings.CutPrefix(line, "(no) "); w.absent {
		return w, checkName(w.name)
	}
	line, w.ifAny = strings.CutPrefix(line, "(if any) ")
	name, body, found := strings.Cut(line, ":")
	if !found {
		return w, fmt.Errorf("%q: want a name, a colon and a body, or (no) and a name", line)
	}
	w.name = name
	for _, text := range strings.Split(strings.TrimPrefix(body, " "), "|") {
		t, err := notation.ParseTemplate(text)
		if err != nil {
			return w, err
		}
		w.templates = append(w.templates, t)
	}
	return w, checkName(w.name)
}

// checkName finds what is no field name. RFC 5322 §2.2
func checkName(name string) error {
	for i := range len(name) {
		if c := name[i]; c <= ' ' || c > '~' || c == ':' {
			return fmt.Errorf("%q is no field name", name)
		}
	}
	if name == "" {
		return fmt.Errorf("a field name is missing")
	}
	return nil
}

// Names gives the names that stand in braces.
func (w Want) Names() (names []string) {
	for _, t := range w.templates {
		for _, name := range t.Holes() {
			if name != "" {
				names = append(names, name)
			}
		}
	}
	return names
}

// Check says what is wrong with the fields, "" when nothing is.
func (w Want) Check(fields []Field, vars notation.Vars) (got string) {
	seen := 0
	for _, f := range fields {
		if !f.is(w.name) {
			continue
		}
		seen++
		if w.absent || !w.matches(f, vars) {
			return f.Name + ":" + string(f.Body)
		}
	}
	if seen == 0 && !w.absent && !w.ifAny {
		return "no field " + w.name
	}
	return ""
}

// mostValue is the longest body that is held against a template.
const mostValue = 10_000

func (w Want) matches(f Field, vars notation.Vars) bool {
	whole := f.value()
	if len(whole) > mostValue {
		return false
	}
	bare := f.bare()
	for _, t := range w.templates {
		if t.Match([]byte(whole), vars, nil, !f.exact()) || t.Match([]byte(bare), vars, nil, !f.exact()) {
			return true
		}
	}
	return false
}
