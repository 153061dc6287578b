package catalogue

import (
	"fmt"
	"slices"
	"strings"
)

// check holds the requirements against each other.
func (c *Catalogue) check() []error {
	var problems []error
	for _, r := range c.Requirements {
		for _, id := range r.restsOn() {
			if _, ok := c.Find(id); !ok {
				problems = append(problems, &Error{r.File, r.Line, fmt.Sprintf("@rests-on-%s: no Rule has this id", id)})
			}
		}
		if loop := c.loop(r, nil); loop != nil {
			problems = append(problems, &Error{r.File, r.Line, "rests on itself: " + strings.Join(loop, " → ")})
		}
	}
	return problems
}

// loop follows what r rests on and gives the way back to r, if there is one.
func (c *Catalogue) loop(r *Requirement, way []string) []string {
	way = append(way, r.ID)
	for _, id := range r.restsOn() {
		next, ok := c.Find(id)
		switch {
		case !ok:
		case next.ID == way[0]:
			return append(way, next.ID)
		case len(way) > len(c.Requirements):
			return nil
		default:
			if found := c.loop(next, way); found != nil {
				return found
			}
		}
	}
	return nil
}

// restsOn gathers what the requirement's scenarios rest on.
func (r *Requirement) restsOn() []string {
	var ids []string
	for _, s := range r.Scenarios {
		for _, id := range s.RestsOn {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}
