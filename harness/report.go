package harness

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"mailspec/harness/catalogue"
	"mailspec/harness/verdict"
	"mailspec/steps"
)

// report turns the results into a report.
func (r *results) report(ctx context.Context, run *steps.Run) (*verdict.Report, error) {
	rep := &verdict.Report{
		Schema: verdict.Schema, Started: r.started.UTC(), DurationMS: time.Since(r.started).Milliseconds(),
		Seed: r.cfg.Seed, Shard: r.cfg.Shard.String(), Tool: r.cfg.Tool, FeaturesDigest: r.cfg.Catalogue.Digest,
		Complete: true, LeftBehind: run.LeftBehind(),
		Target: verdict.Target{Name: r.cfg.Target.Name, Endpoints: map[string]string{}},
	}
	for _, e := range r.cfg.Target.Endpoints {
		name := string(e.Protocol)
		if e.TLS != "none" && e.TLS != "" {
			name += "+" + string(e.TLS)
		}
		rep.Target.Endpoints[name] = e.Address
	}
	for _, q := range r.listed() {
		rep.Requirements = append(rep.Requirements, r.requirement(q))
	}
	block(rep)
	for i := range rep.Requirements {
		r.waive(&rep.Requirements[i])
	}
	rep.Summarize()
	return rep, r.ending(ctx, run, rep)
}

// ending says how the run ended: a lost endpoint is an error beside the report.
func (r *results) ending(ctx context.Context, run *steps.Run, rep *verdict.Report) error {
	if lost := run.Lost(); len(lost) > 0 {
		var words []string
		for address, err := range lost {
			words = append(words, fmt.Sprintf("%s: %v", address, err))
		}
		slices.Sort(words)
		rep.Complete, rep.Stopped = false, "the target was lost: "+strings.Join(words, "; ")
		return &TargetError{fmt.Errorf("%s", rep.Stopped)}
	}
	if ctx.Err() != nil {
		rep.Complete, rep.Stopped = false, "the run was stopped"
	}
	return nil
}

// listed gives the selected requirements, and those beside them that a monitor saw broken.
func (r *results) listed() []*catalogue.Requirement {
	var out []*catalogue.Requirement
	for _, q := range r.cfg.Catalogue.Requirements {
		if _, broken := r.monitors[q.ID]; broken || slices.Contains(r.requirements, q) {
			out = append(out, q)
		}
	}
	return out
}

func (r *results) requirement(q *catalogue.Requirement) verdict.Requirement {
	v := verdict.Requirement{
		ID: q.ID, Also: q.Also, RFC: q.RFC, Section: q.Section, Level: q.Level, Party: q.Party, Area: q.Area,
		Title: q.Title, Location: q.Location(), Monitored: q.Monitored, Untestable: q.Untestable != "",
		Scenarios: slices.Clone(r.byID[q.ID]), Checked: r.checked[q.ID],
	}
	slices.SortStableFunc(v.Scenarios, func(a, b verdict.Scenario) int { return compareIDs(a.ID, b.ID) })
	if seen, ok := r.monitors[q.ID]; ok {
		v.Scenarios = append(v.Scenarios, seen)
	}
	if v.Scenarios == nil {
		v.Scenarios = []verdict.Scenario{}
	}
	settle(&v, q.Untestable)
	return v
}

// compareIDs orders scenarios by their line, not by its digits.
func compareIDs(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) }

// settle gives a requirement the verdict of its scenarios, with the reason of the first that has it.
func settle(v *verdict.Requirement, untestable string) {
	var words []verdict.Word
	for _, s := range v.Scenarios {
		words = append(words, s.Verdict)
	}
	v.Verdict, v.Reason = verdict.Worst(words...), ""
	if untestable != "" {
		v.Reason = "no black box can judge it: " + untestable
		return
	}
	if v.Verdict == verdict.Pass {
		return
	}
	for _, s := range v.Scenarios {
		if s.Verdict == v.Verdict {
			v.Reason = s.Reason
			return
		}
	}
	v.Reason = "none of its scenarios ran"
}

// block gives the verdict blocked to what rests on a requirement that has failed, so that one root cause
// does not print as forty failures.
func block(rep *verdict.Report) {
	failed := map[string]bool{}
	for _, q := range rep.Requirements {
		if q.Verdict == verdict.Fail {
			for _, id := range append([]string{q.ID}, q.Also...) {
				failed[strings.ToUpper(id)] = true
			}
		}
	}
	for i := range rep.Requirements {
		blockOne(&rep.Requirements[i], failed)
	}
}

func blockOne(q *verdict.Requirement, failed map[string]bool) {
	for j := range q.Scenarios {
		s := &q.Scenarios[j]
		for _, id := range s.RestsOn {
			if failed[strings.ToUpper(id)] && s.Verdict != verdict.Skip {
				s.Verdict, s.BlockedBy = verdict.Blocked, []string{id}
				s.Reason, s.Want, s.Got = id+" has failed, on which this rests", "", ""
				break
			}
		}
	}
	if !q.Untestable {
		settle(q, "")
	}
}

// waive takes a known failure out of the violations; a waived requirement that passes is stale.
func (r *results) waive(q *verdict.Requirement) {
	for _, id := range append([]string{q.ID}, q.Also...) {
		w, ok := r.cfg.Target.Waived(id)
		if !ok {
			continue
		}
		q.Waived = w.Reason
		q.Stale = q.Verdict == verdict.Pass
		if q.Stale {
			q.Reason = "it is waived (" + w.Reason + ") and passes: take the waiver out"
		}
	}
}
