package harness

import (
	"context"

	"mailspec/harness/catalogue"
	"mailspec/harness/target"
)

// Lacks asks the target what it offers and gives a function that tells why a scenario would be skipped,
// "" when it would run. The error is a *TargetError.
func Lacks(ctx context.Context, t *target.Target) (func(*catalogue.Scenario) string, error) {
	run, end, err := Open(ctx, t)
	if err != nil {
		return nil, err
	}
	end()
	return run.Lacks, nil
}
