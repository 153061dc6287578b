// Package harness runs the specification against a target and gives a report.
package harness

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	mrand "math/rand/v2"
	"slices"
	"sync"
	"time"

	"github.com/cucumber/godog"

	"mailspec/harness/catalogue"
	"mailspec/harness/probe"
	"mailspec/harness/session"
	"mailspec/harness/target"
	"mailspec/harness/verdict"
	"mailspec/steps"
)

// Config says what to run, and against what.
type Config struct {
	Catalogue  *catalogue.Catalogue
	Select     []string // as catalogue.Select takes them
	Target     *target.Target
	Embedded   bool // the target is the reference of this very program
	Seed       uint64
	Shard      Shard
	Segments   []session.Segments // empty: whole
	Transports []target.Transport // empty: the first that each endpoint has
	RunID      string             // empty: a new one
	Tool       string             // name and version, for the report
	Dialer     session.Dialer     // nil: the network
	Progress   func(Event)        // called for each scenario that ended, one at a time; may be nil
	Rerun      func(id string) string
}

// Event tells of a scenario that ended.
type Event struct {
	Done, All   int
	Requirement *catalogue.Requirement
	Scenario    verdict.Scenario
}

// Shard is part I of N, from 1; the zero Shard is all.
type Shard struct{ I, N int }

// holds tells whether a requirement belongs to the part.
func (s Shard) holds(id string) bool {
	if s.N < 2 {
		return true
	}
	h := fnv.New32a()
	h.Write([]byte(id))
	return int(h.Sum32()%uint32(s.N)) == s.I-1
}

// String is "I/N", or nothing for all.
func (s Shard) String() string {
	if s.N < 2 {
		return ""
	}
	return fmt.Sprintf("%d/%d", s.I, s.N)
}

// TargetError says that the target could not be reached, or was lost on the way.
type TargetError struct{ Err error }

// Error implements error.
func (t *TargetError) Error() string { return t.Err.Error() }

// Unwrap gives the cause.
func (t *TargetError) Unwrap() error { return t.Err }

// Run judges the target. When it returns a *TargetError there may be a report all the same, of what was
// judged so far; when ctx ends, the report says that it is not complete. Any other error is a mistake of
// the caller's: a selection that chooses nothing, a feature with mistakes.
func Run(ctx context.Context, cfg Config) (*verdict.Report, error) {
	requirements, scenarios, err := cfg.selected()
	if err != nil {
		return nil, err
	}
	if problems := steps.Check(scenarios); len(problems) > 0 {
		return nil, errors.Join(problems...)
	}
	run := steps.NewRun(cfg.runID(), cfg.Target)
	run.Dialer = cfg.Dialer
	res := newResults(cfg, requirements)
	stop, err := Start(ctx, cfg.Target)
	if err != nil {
		return nil, &TargetError{err}
	}
	defer stop()
	if needsTarget(scenarios) {
		offers, err := probe.All(ctx, cfg.Target, cfg.Dialer)
		if err != nil {
			return nil, probeError(err)
		}
		run.Offers = offers
	}
	for _, axis := range cfg.axes() {
		if err := runAxis(ctx, run.Variant(axis.transport, axis.segments), scenarios, axis, res); err != nil {
			return nil, err
		}
	}
	if !cfg.Embedded && needsTarget(scenarios) {
		sweep(ctx, run)
	}
	return res.report(ctx, run)
}

// sweepTime bounds the last look for mail of the run, also when the run was stopped.
const sweepTime = 20 * time.Second

func sweep(ctx context.Context, run *steps.Run) {
	if len(run.Lost()) > 0 {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), sweepTime)
	defer cancel()
	run.Sweep(ctx)
}

func (cfg Config) selected() ([]*catalogue.Requirement, []*catalogue.Scenario, error) {
	rs, ss, err := cfg.Catalogue.Select(cfg.Select...)
	if err != nil {
		return nil, nil, err
	}
	rs = slices.DeleteFunc(slices.Clone(rs), func(r *catalogue.Requirement) bool { return !cfg.holds(r) })
	ss = slices.DeleteFunc(slices.Clone(ss), func(s *catalogue.Scenario) bool { return !cfg.holds(s.Requirement) })
	if cfg.Seed != 0 { // no scenario depends on another: the seed shows it
		rng := mrand.New(mrand.NewPCG(cfg.Seed, 0))
		rng.Shuffle(len(ss), func(i, j int) { ss[i], ss[j] = ss[j], ss[i] })
	}
	return rs, ss, nil
}

// holds tells whether a requirement belongs to this run: to its shard, and, when nothing was selected, to
// its target. The message-format rules judge messages: a server is not asked for them unless they are named.
func (cfg Config) holds(r *catalogue.Requirement) bool {
	asked := cfg.Embedded || len(cfg.Select) > 0 || r.Area != "message"
	return asked && cfg.Shard.holds(r.ID)
}

func (cfg Config) runID() string {
	if cfg.RunID != "" {
		return cfg.RunID
	}
	var b [5]byte
	rand.Read(b[:])
	return "mailspec-" + hex.EncodeToString(b[:])
}

// needsTarget tells whether any scenario talks to a server.
func needsTarget(scenarios []*catalogue.Scenario) bool {
	return slices.ContainsFunc(scenarios, func(s *catalogue.Scenario) bool { return s.Requirement.Area != "message" })
}

// axis is one transport and one way to cut octets into segments.
type axis struct {
	transport target.Transport // "" for the first that each endpoint has
	segments  session.Segments
	first     bool
}

// suffix is the axis's part of a scenario's id; the plain axis has none.
func (a axis) suffix() string {
	s := ""
	if a.transport != "" {
		s += "~" + string(a.transport)
	}
	if a.segments != session.Whole {
		s += "~" + string(a.segments)
	}
	return s
}

func (cfg Config) axes() []axis {
	transports, segments := cfg.Transports, cfg.Segments
	if len(transports) == 0 {
		transports = []target.Transport{""}
	}
	if len(segments) == 0 {
		segments = []session.Segments{session.Whole}
	}
	var all []axis
	for _, t := range transports {
		for _, s := range segments {
			all = append(all, axis{t, s, len(all) == 0})
		}
	}
	return all
}

// runAxis plays the scenarios once, through godog.
func runAxis(ctx context.Context, run *steps.Run, scenarios []*catalogue.Scenario, a axis, res *results) error {
	if !a.first { // a message has no transport
		scenarios = slices.DeleteFunc(slices.Clone(scenarios), func(s *catalogue.Scenario) bool { return s.Requirement.Area == "message" })
	}
	contents, byPickle := res.cfg.Catalogue.Blank(scenarios)
	var features []godog.Feature
	for _, c := range contents {
		features = append(features, godog.Feature{Name: c.Name, Contents: c.Text})
	}
	if len(features) == 0 {
		return nil
	}
	hooks := res.hooks(ctx, run, a, byPickle)
	registerFormatter()
	suite := godog.TestSuite{
		Name:                 "mailspec",
		TestSuiteInitializer: func(sc *godog.TestSuiteContext) { steps.Register(sc.ScenarioContext(), hooks) },
		Options: &godog.Options{
			Format: formatterName, Output: io.Discard, Strict: true, NoColors: true,
			Concurrency: concurrency(run), DefaultContext: ctx, FeatureContents: features,
		},
	}
	if status := suite.Run(); status > 1 {
		return fmt.Errorf("godog could not run the features (status %d)", status)
	}
	return nil
}

// concurrency is how many scenarios run at once: as many as accounts can be leased, and a few more for
// those that need none.
func concurrency(run *steps.Run) int {
	return max(1, min(run.Target.Connections/2, len(run.Target.Accounts)+4))
}

// godog's registry of formatters belongs to the process.
var registerFormatter = sync.OnceFunc(func() {
	godog.Format(formatterName, "prints nothing: the harness reports", func(string, io.Writer) godog.Formatter { return silent{} })
})

const formatterName = "mailspec"

// scenarioTime bounds one scenario: it gives up, and no verdict but inconclusive rests on it.
const scenarioTime = 60 * time.Second
