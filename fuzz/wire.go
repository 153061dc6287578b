// Package fuzz searches for faults where no one wrote a scenario: properties over the wire, drawn by rapid
// and shrunk, and (in its tests) native fuzz targets for every reader and third opinions on them.
package fuzz

import (
	"context"
	"flag"
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"mailspec/harness/catalogue"
	"mailspec/harness/verdict"
	"mailspec/steps"
)

// Config says what to search, and for how long: whichever of Count and Duration is reached first.
type Config struct {
	Run      *steps.Run
	Seed     uint64 // never 0
	Count    int    // cases, 0 for no limit
	Duration time.Duration
	Shrink   time.Duration // for making a failing case small
}

// Finding is a case that failed, made small: a scenario that can be put into a feature file.
type Finding struct {
	Property string
	Seed     uint64
	Feature  string // Gherkin text of the scenario
	Outcome  steps.Outcome
	Lines    []verdict.Line
}

// property is one thing that must hold for whatever is drawn.
type property struct {
	name string
	draw func(t *rapid.T, run *steps.Run) []catalogue.Step
	// broken tells whether an outcome breaks the property.
	broken func(o steps.Outcome) bool
}

// checksAtOnce is how many cases one call of rapid draws; between calls the limits are looked at.
const checksAtOnce = 25

// Wire searches with each property by turns. It gives the findings, one a property at most, and how
// many cases were played. The error is the context's, or says that the target was lost.
func Wire(ctx context.Context, cfg Config, properties ...string) (found []Finding, cases int, err error) {
	if cfg.Duration > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, cfg.Duration)
		defer cancel()
	}
	chosen, err := choose(properties)
	if err != nil {
		return nil, 0, err
	}
	s := &search{ctx: ctx, cfg: cfg}
	for round := uint64(0); ctx.Err() == nil && len(chosen) > 0; round++ {
		p := chosen[round%uint64(len(chosen))]
		if cfg.Count > 0 && s.cases >= cfg.Count {
			break
		}
		if f := s.check(p, cfg.Seed+round); f != nil {
			found = append(found, *f)
			chosen = without(chosen, p.name)
		}
		if len(cfg.Run.Lost()) > 0 {
			return found, s.cases, fmt.Errorf("the target was lost: %v", cfg.Run.Lost())
		}
	}
	return found, s.cases, nil
}

func choose(names []string) ([]property, error) {
	all := []property{smtpDelivers, smtpKeepsForm}
	if len(names) == 0 {
		return all, nil
	}
	var chosen []property
	for _, name := range names {
		known := false
		for _, p := range all {
			if p.name == name || strings.HasPrefix(p.name, name+"-") {
				chosen, known = append(chosen, p), true
			}
		}
		if !known {
			return nil, fmt.Errorf("%q: want smtp, %s or %s", name, smtpDelivers.name, smtpKeepsForm.name)
		}
	}
	return chosen, nil
}

func without(list []property, name string) []property {
	var rest []property
	for _, p := range list {
		if p.name != name {
			rest = append(rest, p)
		}
	}
	return rest
}

// search is one call of Wire.
type search struct {
	ctx   context.Context
	cfg   Config
	cases int
	last  *Finding // of the newest case that broke the property: at the end, the smallest
}

// rapid's flags belong to the process: one search at a time.
var rapidLock sync.Mutex

// check draws cases of one property from one seed.
func (s *search) check(p property, seed uint64) *Finding {
	rapidLock.Lock()
	defer rapidLock.Unlock()
	s.last = nil
	checks := checksAtOnce
	if s.cfg.Count > 0 {
		checks = min(checks, s.cfg.Count-s.cases)
	}
	setRapid(seed, checks, s.cfg.Shrink)
	tb := &recorder{name: p.name}
	done := make(chan struct{})
	go func() { // FailNow ends the goroutine
		defer close(done)
		rapid.Check(tb, func(t *rapid.T) { s.one(t, p, seed) })
	}()
	<-done
	return s.last
}

// one plays a case.
func (s *search) one(t *rapid.T, p property, seed uint64) {
	if s.ctx.Err() != nil {
		t.Skip("the time is over")
	}
	s.cases++
	scenario := &catalogue.Scenario{
		Requirement: &catalogue.Requirement{ID: "fuzz", Area: "smtp"}, Name: p.name, File: "fuzz", Line: s.cases,
		Steps: p.draw(t, s.cfg.Run),
	}
	w, err := s.cfg.Run.Open(s.ctx, scenario)
	if err == nil {
		err = w.Play(s.ctx)
	}
	w.Close(context.WithoutCancel(s.ctx))
	o := w.Outcome(err)
	if s.ctx.Err() == nil && p.broken(o) {
		s.last = &Finding{p.name, seed, feature(scenario), o, w.Transcript.Lines()}
		t.Fatalf("%s does not hold", p.name) // always the same words: rapid makes smaller only what fails alike
	}
}

// setRapid sets rapid's flags: outside go test they have no other way in.
func setRapid(seed uint64, checks int, shrink time.Duration) {
	if flag.Lookup("test.v") == nil {
		testing.Init()
	}
	if !flag.Parsed() {
		// Of nothing: the command line is not this package's.
		_ = flag.CommandLine.Parse(nil)
	}
	if testing.Short() {
		const rapidsShare = 5 // under -short rapid draws one case of so many, which may be none
		checks *= rapidsShare
	}
	for name, value := range map[string]string{
		"rapid.seed": strconv.FormatUint(seed, 10), "rapid.checks": strconv.Itoa(checks),
		"rapid.nofailfile": "true", "rapid.shrinktime": shrink.String(),
	} {
		_ = flag.Set(name, value) // the names are rapid's own
	}
}

// recorder is the rapid.TB of a search: it needs no more than the end of the goroutine.
type recorder struct {
	name   string
	failed bool
}

// Helper implements rapid.TB, as do the methods below.
func (r *recorder) Helper()               {}
func (r *recorder) Name() string          { return r.name }
func (r *recorder) Logf(string, ...any)   {}
func (r *recorder) Log(...any)            {}
func (r *recorder) Skipf(string, ...any)  { r.SkipNow() }
func (r *recorder) Skip(...any)           { r.SkipNow() }
func (r *recorder) SkipNow()              { runtime.Goexit() }
func (r *recorder) Errorf(string, ...any) { r.failed = true }
func (r *recorder) Error(...any)          { r.failed = true }
func (r *recorder) Fatalf(string, ...any) { r.FailNow() }
func (r *recorder) Fatal(...any)          { r.FailNow() }
func (r *recorder) FailNow()              { r.failed = true; runtime.Goexit() }
func (r *recorder) Fail()                 { r.failed = true }
func (r *recorder) Failed() bool          { return r.failed }
