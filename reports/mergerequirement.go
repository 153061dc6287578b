package reports

import (
	"slices"

	"mailspec/harness/verdict"
)

// mergeRequirements joins the parts' requirements by their ids.
func mergeRequirements(parts []*verdict.Report) []verdict.Requirement {
	versions := map[string][]verdict.Requirement{}
	var ids []string
	for _, part := range parts {
		for _, q := range part.Requirements {
			if versions[q.ID] == nil {
				ids = append(ids, q.ID)
			}
			versions[q.ID] = append(versions[q.ID], q)
		}
	}
	out := make([]verdict.Requirement, 0, len(ids))
	for _, id := range ids {
		out = append(out, mergeRequirement(versions[id]))
	}
	return out
}

// mergeRequirement joins what the parts say about one requirement. The part with the worst verdict gives the
// verdict and its reason.
func mergeRequirement(versions []verdict.Requirement) verdict.Requirement {
	heard := withVoice(versions)
	words := make([]verdict.Word, len(heard))
	for i, q := range heard {
		words[i] = q.Verdict
	}
	worst := verdict.Worst(words...)
	out := heard[max(0, slices.Index(words, worst))]
	out.Checked, out.Waived, out.Scenarios = 0, "", nil
	stale := false
	for _, q := range versions {
		out.Checked += q.Checked
		if out.Waived == "" {
			out.Waived = q.Waived
		}
		stale = stale || q.Stale
		out.Scenarios = mergeScenarios(out.Scenarios, q.Scenarios)
	}
	// What passed in one shard and failed in another still needs its waiver.
	out.Stale = stale && out.Verdict == verdict.Pass
	return out
}

// withVoice leaves out the parts whose monitors never looked, where those of another part did: not to have
// seen anything says nothing against what the other saw.
func withVoice(versions []verdict.Requirement) []verdict.Requirement {
	var heard []verdict.Requirement
	looked := false
	for _, q := range versions {
		silent := q.Monitored && q.Checked == 0 && q.Verdict != verdict.Fail && q.Verdict != verdict.Error
		looked = looked || q.Checked > 0
		if !silent {
			heard = append(heard, q)
		}
	}
	if !looked || len(heard) == 0 {
		return versions
	}
	return heard
}

// mergeScenarios adds what is new. A scenario that two parts ran counts once, with its worse verdict.
func mergeScenarios(have, more []verdict.Scenario) []verdict.Scenario {
	for _, sc := range more {
		i := slices.IndexFunc(have, func(h verdict.Scenario) bool { return h.ID == sc.ID })
		switch {
		case i < 0:
			have = append(have, sc)
		case verdict.Worst(have[i].Verdict, sc.Verdict) != have[i].Verdict:
			have[i] = sc
		}
	}
	return have
}
