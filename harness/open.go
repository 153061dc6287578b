package harness

import (
	"context"
	"errors"

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
		return nil, nil, probeError(err)
	}
	run = steps.NewRun(Config{}.runID(), t)
	run.Offers = offers
	return run, end, nil
}

// probeError tells a target that cannot be reached from accounts that it does not know, which is a mistake in
// the target file.
func probeError(err error) error {
	var refused *probe.Refused
	if errors.As(err, &refused) {
		return err
	}
	return &TargetError{err}
}
