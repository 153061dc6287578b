package steps

import (
	"context"
	"fmt"

	"github.com/cucumber/godog"
)

// Hooks are what a run does around each scenario.
type Hooks struct {
	Before func(ctx context.Context, pickle string) (context.Context, *World, error)
	After  func(w *World, err error)
}

// Register gives godog every sentence and the hooks, all at suite level: mixing levels makes concurrent
// scenarios run each other's steps in godog 0.15.
func Register(sc *godog.ScenarioContext, h Hooks) {
	for i, d := range table() {
		sc.Step(patterns()[i], d.function(patterns()[i].NumSubexp()))
	}
	sc.Before(func(ctx context.Context, s *godog.Scenario) (context.Context, error) {
		ctx, w, err := h.Before(ctx, s.Id)
		if w == nil {
			return ctx, err
		}
		w.err = err
		ctx = w.with(ctx)
		if err != nil {
			return ctx, godog.ErrSkip
		}
		return ctx, nil
	})
	sc.After(func(ctx context.Context, _ *godog.Scenario, _ error) (context.Context, error) {
		if w, ok := ctx.Value(worldKey{}).(*World); ok {
			h.After(w, w.err)
		}
		return ctx, nil
	})
}

// function makes what godog calls for a sentence: it wants one parameter for each group, and one for what
// stands below. The step itself is the catalogue's, which knows its place in the file.
func (d Definition) function(groups int) any {
	run := func(ctx context.Context) error {
		w := worldOf(ctx)
		w.err = w.step(ctx, w.Scenario.Steps[w.done])
		w.done++
		return w.err
	}
	switch {
	case groups == 0 && d.Takes == DocString:
		return func(ctx context.Context, _ *godog.DocString) error { return run(ctx) }
	case groups == 0 && d.Takes == Table:
		return func(ctx context.Context, _ *godog.Table) error { return run(ctx) }
	case groups == 0:
		return run
	case groups == 1 && d.Takes == DocString:
		return func(ctx context.Context, _ string, _ *godog.DocString) error { return run(ctx) }
	case groups == 1:
		return func(ctx context.Context, _ string) error { return run(ctx) }
	case groups == 2 && d.Takes == Nothing:
		return func(ctx context.Context, _, _ string) error { return run(ctx) }
	case groups == 3 && d.Takes == Nothing:
		return func(ctx context.Context, _, _, _ string) error { return run(ctx) }
	}
	panic(fmt.Sprintf("step %q: no function of this form", d.Pattern))
}
