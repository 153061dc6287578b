package reports

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mailspec/harness/verdict"
)

func TestRequirementsAreInTheOrderOfTheRFC(t *testing.T) {
	want := []verdict.Requirement{
		{RFC: 822, Section: "9", ID: "RFC822-9-a"},
		{RFC: 5321, Section: "", ID: "RFC5321-a"},
		{RFC: 5321, Section: "4", ID: "RFC5321-4-a"},
		{RFC: 5321, Section: "4.2", ID: "RFC5321-4.2-b"},
		{RFC: 5321, Section: "4.2", ID: "RFC5321-4.2-z"},
		{RFC: 5321, Section: "4.2", ID: "RFC5321-4.2-aa"},
		{RFC: 5321, Section: "4.10", ID: "RFC5321-4.10-a"},
		{RFC: 5321, Section: "4.99999999999999999999999", ID: "RFC5321-4.99999999999999999999999-a"},
		{RFC: 5321, Section: "A.1", ID: "RFC5321-A.1-a"},
		{RFC: 5321, Section: "B", ID: "RFC5321-B-a"},
	}
	for i, a := range want {
		for j, b := range want {
			switch have := compareRequirements(a, b); {
			case i < j:
				assert.Negative(t, have, "%s %s", a.ID, b.ID)
			case i > j:
				assert.Positive(t, have, "%s %s", a.ID, b.ID)
			default:
				assert.Zero(t, have)
			}
		}
	}
}

func TestScenariosAreInTheOrderOfTheFile(t *testing.T) {
	at := func(id, location string) verdict.Scenario { return verdict.Scenario{ID: id, Location: location} }
	want := []verdict.Scenario{at("a:9", "a:9"), at("a:10", "a:10"), at("a:10~starttls", "a:10"), at("b:1", "b:1"), at("c", "c")}
	for i := range want[1:] {
		assert.Negative(t, compareScenarios(want[i], want[i+1]), want[i].ID)
	}
}
