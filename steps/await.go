package steps

import (
	"context"
	"time"

	"mailspec/harness/target"
)

// firstPoll is how soon a second look comes. Each later one takes twice as long, up to the run's poll: mail that is
// there soon is found soon, and mail that is late costs few looks.
const firstPoll = 5 * time.Millisecond

// leastLooks is how often there is a look before a wait shorter than the time-out is given up.
const leastLooks = 5

// arrival names the time that mail takes by a route, for patience.
func arrival(by target.Route) string { return "arrival by " + string(by) }

// await tries until it is done or the wait is over: a deadline that only gives up. How long things of this kind took
// before bounds the wait; a kind "" has the whole time-out.
func (w *World) await(ctx context.Context, kind string, try func(context.Context) (done bool, err error), late func(time.Duration) error) error {
	return w.awaitFor(ctx, kind, w.run.Target.Timeout, try, late)
}

// awaitFor is await with a time of its own. It tries once at least.
func (w *World) awaitFor(ctx context.Context, kind string, full time.Duration, try func(context.Context) (done bool, err error), late func(time.Duration) error) error {
	begin := time.Now()
	pause := min(firstPoll, w.run.poll)
	timer := time.NewTimer(pause)
	defer timer.Stop()
	for looks := 1; ; looks++ {
		done, err := try(ctx)
		if done && err == nil && kind != "" {
			w.run.patience.took(kind, time.Since(begin))
		}
		if done || err != nil {
			return err
		}
		if limit, over := w.over(kind, full, time.Since(begin), looks); over {
			w.run.patience.missed(kind)
			return late(limit)
		}
		select {
		case <-timer.C:
			pause = min(2*pause, w.run.poll)
			timer.Reset(pause)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// over tells whether a wait has been long enough, and how long that is.
func (w *World) over(kind string, full, waited time.Duration, looks int) (time.Duration, bool) {
	if kind != "" && looks >= leastLooks {
		full = min(full, w.run.patience.wait(kind, kind))
	}
	return full, waited >= full
}
