package fuzz

import (
	"strings"

	"mailspec/harness/catalogue"
)

// feature writes a scenario as Gherkin, for an author to put under a Rule.
func feature(s *catalogue.Scenario) string {
	var b strings.Builder
	b.WriteString("Scenario: " + s.Name + "\n")
	keyword := "  Given "
	for _, step := range s.Steps {
		switch {
		case strings.HasSuffix(step.Text, "dialogue runs"):
			keyword = "  When "
		case keyword == "  When ":
			keyword = "  Then "
		}
		b.WriteString(keyword + step.Text + "\n")
		if step.HasDoc {
			b.WriteString("    \"\"\"\n")
			for _, line := range strings.Split(step.DocString, "\n") {
				b.WriteString("    " + strings.ReplaceAll(line, `"""`, `\"\"\"`) + "\n")
			}
			b.WriteString("    \"\"\"\n")
		}
	}
	return b.String()
}
