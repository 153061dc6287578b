package steps

import (
	"context"
	"fmt"
	"time"

	"mailspec/harness/catalogue"
	"mailspec/harness/dialogue"
	"mailspec/harness/notation"
	"mailspec/harness/session"
	"mailspec/harness/target"
)

// Sweep removes mail of the run that arrived after its scenario had cleaned up: a server that delivers in
// its own time may still have some on the way. It looks again until there was nothing for a while, and
// gives up with ctx. Nothing is judged by it.
func (r *Run) Sweep(ctx context.Context) {
	if _, ok := r.endpoint(target.SMTP); !ok || r.route() == "" {
		return
	}
	tick := time.NewTicker(sweepTick)
	defer tick.Stop()
	for quiet := 0; quiet < quietRounds; {
		found := 0
		for i := range r.Target.Accounts {
			n, err := r.sweepAccount(ctx, i)
			if err != nil {
				r.left.add(fmt.Sprintf("mail of run %s may be left with %s: %v", r.ID, r.Target.Accounts[i].Address, err))
				return
			}
			found += n
		}
		if quiet++; found > 0 {
			quiet = 0
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// sweepTick and quietRounds say how long nothing must come.
const (
	sweepTick   = 250 * time.Millisecond
	quietRounds = 3
)

// sweepAccount removes what there is in one account and tells how much it was.
func (r *Run) sweepAccount(ctx context.Context, i int) (found int, err error) {
	alone := *r
	w := &World{Scenario: &catalogue.Scenario{Requirement: &catalogue.Requirement{}}, run: &alone, vars: notation.Vars{},
		peers: map[target.Protocol]map[int]dialogue.Peer{}, Transcript: session.NewTranscript(), accounts: r.Target.Accounts[i : i+1]}
	w.findings, w.sweeps = newFindings(w.Transcript), true
	w.mail = &mail{w: w}
	defer w.mail.close()
	found = w.mail.removed
	err = w.mail.removeMail(ctx, 0)
	return w.mail.removed - found, err
}
