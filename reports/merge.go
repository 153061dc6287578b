package reports

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"mailspec/harness/verdict"
)

// Merge joins the reports of the parts of one run. They must be of one schema, one specification and one
// target. A requirement in several parts has their scenarios and their worst verdict. A missing shard makes
// the result incomplete. Seed is 0 where the parts had different ones; the duration goes from the first start
// to the last end.
func Merge(parts ...*verdict.Report) (*verdict.Report, error) {
	if len(parts) == 0 {
		return nil, errors.New("merge reports: none is given")
	}
	if err := checkParts(parts); err != nil {
		return nil, fmt.Errorf("merge reports: %w", err)
	}
	out := &verdict.Report{
		Schema:         verdict.Schema,
		Target:         verdict.Target{Name: parts[0].Target.Name, Endpoints: mergeEndpoints(parts)},
		Seed:           mergeSeeds(parts),
		Tool:           strings.Join(distinct(parts, func(p *verdict.Report) string { return p.Tool }), ", "),
		FeaturesDigest: parts[0].FeaturesDigest,
	}
	mergeTimes(out, parts)
	mergeStopped(out, parts)
	for _, part := range parts {
		for _, what := range part.LeftBehind {
			if !slices.Contains(out.LeftBehind, what) {
				out.LeftBehind = append(out.LeftBehind, what)
			}
		}
	}
	out.Requirements = mergeRequirements(parts)
	return canonical(out), nil
}

// partName says which part a message is about.
func partName(i int, part *verdict.Report) string {
	if part.Shard == "" {
		return fmt.Sprintf("part %d", i+1)
	}
	return fmt.Sprintf("part %d (shard %s)", i+1, part.Shard)
}

// checkParts holds each part to the first one.
func checkParts(parts []*verdict.Report) error {
	first := parts[0]
	for i, part := range parts {
		name := partName(i, part)
		switch {
		case part.Schema != verdict.Schema:
			return fmt.Errorf("%s: %w", name, unknownSchema(part.Schema))
		case part.FeaturesDigest != first.FeaturesDigest:
			return fmt.Errorf("%s judged another specification than %s: its features have the digest %q, not %q",
				name, partName(0, first), part.FeaturesDigest, first.FeaturesDigest)
		case part.Target.Name != first.Target.Name:
			return fmt.Errorf("%s is of another target than %s: %q, not %q",
				name, partName(0, first), part.Target.Name, first.Target.Name)
		case shards(part) != shards(first):
			return fmt.Errorf("%s is of another run than %s: it was split differently", name, partName(0, first))
		}
	}
	return nil
}

// shards gives the N of "I/N", or nothing.
func shards(r *verdict.Report) string {
	_, n, _ := strings.Cut(r.Shard, "/")
	return n
}

func distinct(parts []*verdict.Report, of func(*verdict.Report) string) []string {
	var out []string
	for _, part := range parts {
		if value := of(part); value != "" && !slices.Contains(out, value) {
			out = append(out, value)
		}
	}
	return out
}

// mergeEndpoints keeps every address: each shard may have had its own server.
func mergeEndpoints(parts []*verdict.Report) map[string]string {
	protocols := map[string]bool{}
	for _, part := range parts {
		for protocol := range part.Target.Endpoints {
			protocols[protocol] = true
		}
	}
	out := map[string]string{}
	for _, protocol := range slices.Sorted(maps.Keys(protocols)) {
		addresses := distinct(parts, func(p *verdict.Report) string { return p.Target.Endpoints[protocol] })
		out[protocol] = strings.Join(addresses, ", ")
	}
	return out
}

func mergeSeeds(parts []*verdict.Report) uint64 {
	for _, part := range parts {
		if part.Seed != parts[0].Seed {
			return 0
		}
	}
	return parts[0].Seed
}

func mergeTimes(out *verdict.Report, parts []*verdict.Report) {
	first := parts[0].Started
	var end time.Time
	for _, part := range parts {
		if part.Started.Before(first) {
			first = part.Started
		}
		if e := part.Started.Add(time.Duration(part.DurationMS) * time.Millisecond); e.After(end) {
			end = e
		}
	}
	out.Started, out.DurationMS = first, end.Sub(first).Milliseconds()
}

// mergeStopped is honest about what is not there: parts that were cut short, and shards that nobody gave.
func mergeStopped(out *verdict.Report, parts []*verdict.Report) {
	var reasons []string
	for i, part := range parts {
		if !part.Complete {
			reasons = append(reasons, partName(i, part)+": "+cmp.Or(part.Stopped, "cut short"))
		}
	}
	have := distinct(parts, func(p *verdict.Report) string { return p.Shard })
	if n := shards(parts[0]); n != "" && compareParts(fmt.Sprint(len(have)), n) < 0 {
		reasons = append(reasons, fmt.Sprintf("only %d of %s shards are here: %s", len(have), n, strings.Join(have, ", ")))
	}
	out.Complete, out.Stopped = len(reasons) == 0, strings.Join(reasons, "; ")
}
