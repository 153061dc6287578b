package cli

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"mailspec/fuzz"
	"mailspec/harness"
	"mailspec/harness/target"
)

// fuzzFlags are the flags of mailspec fuzz.
type fuzzFlags struct {
	target      targetFlags
	seed        uint64
	count       int
	duration    time.Duration
	shrink      time.Duration
	freeChoices string
}

// fuzzCommand searches a target for faults with drawn cases.
func (e *env) fuzzCommand() *cobra.Command {
	var f fuzzFlags
	cmd := &cobra.Command{
		Use:   "fuzz [PROPERTY…]",
		Short: "Searches a target for faults with drawn messages and commands, by seed, and makes what it finds small",
		Long: `Searches with properties over the wire: smtp-delivers (what SMTP took comes out octet for octet by IMAP
and POP3) and smtp-keeps-form (every command gets one reply of the grammar). A case that fails is made small
and printed as a scenario. Without an address the target is the embedded reference.`,
		RunE: func(cmd *cobra.Command, args []string) error { return e.fuzz(cmd, &f, args) },
	}
	flags := cmd.Flags()
	f.target.register(flags)
	flags.Uint64Var(&f.seed, "seed", 0, "seed of the search (0: a new one)")
	flags.IntVar(&f.count, "count", 0, "end after so many cases (0: no limit)")
	flags.DurationVar(&f.duration, "duration", 10*time.Second, "end after this time (0: no limit)")
	flags.DurationVar(&f.shrink, "shrink", 10*time.Second, "time to make a failing case small")
	flags.StringVar(&f.freeChoices, "free-choices", "", "`SEED` for what the RFCs leave to the embedded reference")
	return cmd
}

func (e *env) fuzz(cmd *cobra.Command, f *fuzzFlags, properties []string) error {
	if f.count <= 0 && f.duration <= 0 {
		return fmt.Errorf("want an end: --count or --duration")
	}
	t, stop, err := f.open()
	if err != nil {
		return err
	}
	defer stop()
	run, end, err := harness.Open(cmd.Context(), t)
	if err != nil {
		return err
	}
	defer end()
	seed := f.seed
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	began := time.Now()
	found, cases, err := fuzz.Wire(cmd.Context(), fuzz.Config{
		Run: run, Seed: seed, Count: f.count, Duration: f.duration, Shrink: f.shrink}, properties...)
	for _, x := range found {
		e.printFinding(x)
	}
	for _, left := range run.LeftBehind() {
		fmt.Fprintf(e.out, "left behind: %s\n", clean(left))
	}
	fmt.Fprintf(e.out, "%s: %d cases in %.1f s, %d found (seed %d)\n", clean(t.Name), cases, time.Since(began).Seconds(), len(found), seed)
	switch {
	case err != nil && len(run.Lost()) > 0:
		return &harness.TargetError{Err: err}
	case err != nil:
		return err
	case len(found) > 0:
		return errFailed
	}
	return nil
}

// open gives the target: the flags' one, or the embedded reference.
func (f *fuzzFlags) open() (*target.Target, func(), error) {
	t, err := f.target.target()
	if err != nil || t != nil {
		return t, func() {}, err
	}
	seed, err := parseChoices(f.freeChoices)
	if err != nil {
		return nil, nil, err
	}
	t, stop, err := embedded(seed)
	if err != nil {
		return nil, nil, err
	}
	f.target.override(t)
	return t, func() { stop() }, nil
}

func (e *env) printFinding(x fuzz.Finding) {
	fmt.Fprintf(e.out, "found %s (seed %d): %s\n", x.Property, x.Seed, clean(x.Outcome.Reason))
	for _, b := range x.Outcome.Broken {
		fmt.Fprintf(e.out, "  %s: want %s, got %s\n", b.ID, clean(b.Want), clean(b.Got))
	}
	mark := offending(x.Lines)
	for i := max(0, mark-contextLines); mark >= 0 && i <= mark; i++ {
		fmt.Fprintf(e.out, "    %s\n", shownLine(x.Lines[i]))
	}
	fmt.Fprintf(e.out, "%s\n", clean(x.Feature))
}
