package steps

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"mailspec/harness/dialogue"
	"mailspec/harness/session"
	"mailspec/harness/verdict"
)

// Outcome is what came of a scenario.
type Outcome struct {
	Verdict   verdict.Word
	Reason    string
	Want, Got string
	Line      int // of the feature file, where it ended; 0 when it passed
	BlockedBy []string
	Checked   map[string]int // how often the monitors looked at each requirement
	Broken    []Finding      // what the monitors found
	Lost      bool           // the target could not be reached any more
}

// Outcome gives the scenario's verdict after err ended it, nil when every step passed.
func (w *World) Outcome(err error) Outcome {
	w.findings.mu.Lock()
	o := Outcome{Verdict: verdict.Pass, Checked: w.findings.checked, Broken: w.findings.broken}
	w.findings.mu.Unlock()
	if err != nil {
		o.Line = w.line
		o.judge(err, w.Scenario.Requirement.IDs())
	}
	o.own(w.Scenario.Requirement.IDs())
	return o
}

// own makes what the monitors found about the scenario's own requirement its failure.
func (o *Outcome) own(ids []string) {
	for _, b := range o.Broken {
		if slices.Contains(ids, b.ID) && o.Verdict != verdict.Fail {
			o.Verdict, o.Want, o.Got, o.BlockedBy = verdict.Fail, b.Want, b.Got, nil
			o.Reason = "want " + b.Want + ", got " + b.Got
		}
	}
}

// judge turns an error into a verdict: the target's fault, our fault and an unreachable precondition
// are different types all the way.
func (o *Outcome) judge(err error, own []string) {
	var (
		mismatch     *session.Mismatch
		closed       *session.Closed
		silent       *session.Silent
		overlong     *session.Overlong
		broken       *session.Broken
		skipped      *session.Skipped
		inconclusive *session.Inconclusive
		lost         *session.Lost
		settled      *session.Settled
	)
	var failure *dialogue.Failure
	o.Reason = err.Error()
	if errors.As(err, &failure) {
		o.Reason = failure.Err.Error()
	}
	switch {
	case errors.As(err, &settled):
		o.Verdict, o.Line = verdict.Pass, 0
	case errors.As(err, &skipped):
		o.Verdict, o.Reason = verdict.Skip, skipped.Reason
	case errors.As(err, &inconclusive):
		o.Verdict = verdict.Inconclusive
	case errors.As(err, &lost):
		o.Verdict, o.Lost = verdict.Inconclusive, true
	case errors.As(err, &broken):
		o.Verdict, o.Want, o.Got = verdict.Blocked, broken.Want, broken.Got
		if slices.Contains(own, broken.ID) {
			o.Verdict = verdict.Fail
		} else {
			o.BlockedBy = []string{broken.ID}
			o.Reason = fmt.Sprintf("%s has failed in this session", broken.ID)
		}
	case errors.As(err, &mismatch):
		o.Verdict, o.Want, o.Got = verdict.Fail, mismatch.Want, mismatch.Got
	case errors.As(err, &closed):
		o.Verdict, o.Want, o.Got = verdict.Fail, closed.While, "the connection closed"
	case errors.As(err, &silent):
		o.Verdict = verdict.Inconclusive
	case errors.As(err, &overlong):
		o.Verdict = verdict.Inconclusive
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		o.Verdict, o.Reason = verdict.Inconclusive, "the run was stopped"
	default:
		o.Verdict = verdict.Error
	}
}
