package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"mailspec/harness"
	"mailspec/harness/probe"
)

// checkCommand tries what a target file promises.
func (e *env) checkCommand() *cobra.Command {
	var f targetFlags
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Tries each endpoint, log-in and delivery of a target, and says in one line each what is wrong",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			t, err := f.target()
			if err != nil {
				return err
			}
			if t == nil {
				return fmt.Errorf("want a target: --target FILE, or an address as --imap HOST:PORT")
			}
			stop, err := harness.Start(cmd.Context(), t)
			if err != nil {
				return &harness.TargetError{Err: err}
			}
			defer stop()
			return e.check(probe.Check(cmd.Context(), t))
		},
	}
	f.register(cmd.Flags())
	return cmd
}

func (e *env) check(results []probe.Result) error {
	bad := 0
	for _, r := range results {
		state := "ok"
		if r.Err != nil {
			state = r.Err.Error()
			bad++
		}
		fmt.Fprintf(e.out, "%-40s %s\n", clean(r.What), clean(state))
	}
	if bad > 0 {
		return &harness.TargetError{Err: fmt.Errorf("%d of %d checks failed", bad, len(results))}
	}
	return nil
}
