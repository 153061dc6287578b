package lab

import "mailspec/reports/findings"

// waiver is a known failure in the form of a target file.
type waiver struct {
	ID     string `yaml:"id"`
	Reason string `yaml:"reason"`
}

// waivers gives what is known to fail in the servers of the lab, so that a run names only what is new.
func (l *Lab) waivers() []waiver {
	var all []waiver
	seen := map[string]bool{}
	for _, name := range l.names {
		for _, f := range findings.Known(name) {
			if !seen[f.ID] {
				seen[f.ID] = true
				all = append(all, waiver{f.ID, f.Reason})
			}
		}
	}
	return all
}
