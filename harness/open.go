package harness

import (
	"context"

	"mailspec/harness/probe"
	"mailspec/harness/target"
	"mailspec/steps"
)

// Open prepares a run of single scenarios against a target: it starts the target's command, if it has
// one, and asks what the endpoints offer. end stops the command. The error is a *TargetError.
func Open(ctx context.Context, t *target.Target) (run *steps.Run, end func(), err error) {
	end, err = Start(ctx, t)
	if err != nil {
		return nil, nil, &TargetError{err}
	}
	offers, err := probe.All(ctx, t, nil)
	if err != nil {
		end()
		return nil, nil, &TargetError{err}
	}
	run = steps.NewRun(Config{}.runID(), t)
	run.Offers = offers
	return run, end, nil
}
