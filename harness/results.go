package harness

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"mailspec/harness/catalogue"
	"mailspec/harness/verdict"
	"mailspec/steps"
)

// results gathers what came of the scenarios.
type results struct {
	cfg          Config
	requirements []*catalogue.Requirement
	started      time.Time

	mu       sync.Mutex
	all      int
	done     int
	byID     map[string][]verdict.Scenario // by requirement, in the order in which they ended
	checked  map[string]int
	monitors map[string]verdict.Scenario // the first scenario in which a monitor saw a requirement broken
}

func newResults(cfg Config, requirements []*catalogue.Requirement) *results {
	r := &results{cfg: cfg, requirements: requirements, started: time.Now(), byID: map[string][]verdict.Scenario{},
		checked: map[string]int{}, monitors: map[string]verdict.Scenario{}}
	return r
}

// hooks connect godog's scenarios with worlds of the run.
func (r *results) hooks(ctx context.Context, run *steps.Run, a axis, byPickle map[string]*catalogue.Scenario) steps.Hooks {
	r.all += len(byPickle)
	began := sync.Map{}
	return steps.Hooks{
		Before: func(sctx context.Context, pickle string) (context.Context, *steps.World, error) {
			s := byPickle[pickle]
			if s == nil {
				return sctx, nil, fmt.Errorf("pickle %s is not in the catalogue", pickle)
			}
			sctx, cancel := context.WithTimeout(sctx, scenarioTime)
			w, err := run.Open(sctx, s)
			w.OnClose(cancel)
			began.Store(w, time.Now())
			return sctx, w, err
		},
		After: func(w *steps.World, err error) {
			cleanup, cancel := context.WithTimeout(context.WithoutCancel(ctx), cleanupTime)
			defer cancel()
			w.Close(cleanup)
			at, _ := began.LoadAndDelete(w)
			r.add(w, w.Outcome(err), a, time.Since(at.(time.Time)))
		},
	}
}

// cleanupTime bounds the removal of one scenario's mail, also when the run was stopped.
const cleanupTime = 15 * time.Second

// add takes in a scenario that ended.
func (r *results) add(w *steps.World, o steps.Outcome, a axis, took time.Duration) {
	s := w.Scenario
	v := verdict.Scenario{
		ID: s.ID() + a.suffix(), Name: s.Name, Location: s.ID(), Verdict: o.Verdict, Reason: o.Reason,
		Want: o.Want, Got: o.Got, DurationMS: took.Milliseconds(), Transcript: w.Transcript.Lines(), BlockedBy: o.BlockedBy, RestsOn: s.RestsOn,
	}
	if o.Line > 0 && o.Verdict != verdict.Pass && o.Verdict != verdict.Skip {
		v.Reason = fmt.Sprintf("%s (%s:%d)", o.Reason, s.File, o.Line)
	}
	if r.cfg.Rerun != nil && o.Verdict != verdict.Skip {
		v.Rerun = r.cfg.Rerun(s.ID())
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.done++
	id := s.Requirement.ID
	r.byID[id] = append(r.byID[id], v)
	r.monitored(v, o, s.Requirement)
	if r.cfg.Progress != nil {
		r.cfg.Progress(Event{r.done, r.all, s.Requirement, v})
	}
}

// monitored keeps what the monitors counted and found, under the requirements' own ids.
func (r *results) monitored(v verdict.Scenario, o steps.Outcome, own *catalogue.Requirement) {
	for id, n := range o.Checked {
		if q, ok := r.cfg.Catalogue.Find(id); ok {
			r.checked[q.ID] += n
		}
	}
	for _, b := range o.Broken {
		q, ok := r.cfg.Catalogue.Find(b.ID)
		if !ok || slices.Contains(own.IDs(), b.ID) {
			continue
		}
		seen := v
		seen.Verdict, seen.Want, seen.Got, seen.BlockedBy = verdict.Fail, b.Want, b.Got, nil
		seen.Reason = fmt.Sprintf("want %s, got %s (seen in %s)", b.Want, b.Got, v.ID)
		if first, ok := r.monitors[q.ID]; !ok || seen.ID < first.ID {
			r.monitors[q.ID] = seen
		}
	}
}
