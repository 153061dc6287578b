package reports

import (
	"cmp"
	"slices"

	"mailspec/harness/verdict"
)

// unjudged is a chapter of requirements that were not judged, by reason.
type unjudged struct {
	Anchor, Title, About string
	N                    int
	Each                 bool // every requirement has a reason of its own
	Reasons              []reasonGroup
}

type reasonGroup struct {
	Reason       string
	Requirements []requirement
}

// allUnjudged tells why each requirement without a pass or a fail has none. Our own faults come first.
func allUnjudged(all []verdict.Requirement) []unjudged {
	chapters := []struct {
		unjudged
		has func(verdict.Requirement) bool
	}{
		{unjudged{Anchor: "error", Title: "error", About: "Mailspec's own fault, never the target's."}, hasVerdict(verdict.Error)},
		{unjudged{Anchor: "inconclusive", Title: "inconclusive", About: "What must be there first could not be reached."},
			hasVerdict(verdict.Inconclusive)},
		{unjudged{Anchor: "blocked", Title: "blocked", About: "A requirement on which these rest has failed."},
			hasVerdict(verdict.Blocked)},
		{unjudged{Anchor: "skip", Title: "skip", About: "Not offered by this target, or not asked for."},
			func(q verdict.Requirement) bool { return q.Verdict == verdict.Skip && !q.Untestable }},
		{unjudged{Anchor: "untestable", Title: "untestable", Each: true,
			About: "Nobody can judge these from outside. They count as skip."},
			func(q verdict.Requirement) bool { return q.Verdict == verdict.Skip && q.Untestable }},
	}
	var out []unjudged
	for _, c := range chapters {
		c.fill(slices.DeleteFunc(slices.Clone(all), func(q verdict.Requirement) bool { return !c.has(q) }))
		if c.N > 0 {
			out = append(out, c.unjudged)
		}
	}
	return out
}

func hasVerdict(word verdict.Word) func(verdict.Requirement) bool {
	return func(q verdict.Requirement) bool { return q.Verdict == word }
}

// fill groups by reason, the commonest first.
func (u *unjudged) fill(all []verdict.Requirement) {
	u.N = len(all)
	for _, group := range groupBy(all, whyNot) {
		g := reasonGroup{Reason: visible(whyNot(group[0]))}
		for _, q := range group {
			g.Requirements = append(g.Requirements, newRequirement(q))
		}
		u.Reasons = append(u.Reasons, g)
	}
	slices.SortStableFunc(u.Reasons, func(a, b reasonGroup) int {
		return cmp.Compare(len(b.Requirements), len(a.Requirements))
	})
}

// whyNot gives the requirement's reason, else that of the scenario from which it has its verdict.
func whyNot(q verdict.Requirement) string {
	for _, sc := range q.Scenarios {
		if q.Reason == "" && sc.Verdict == q.Verdict && sc.Reason != "" {
			return sc.Reason
		}
	}
	return reason(q, verdict.Scenario{})
}
