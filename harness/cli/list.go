package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"mailspec/harness"
	"mailspec/harness/catalogue"
)

// listCommand shows what would run, and what would be skipped and why.
func (e *env) listCommand() *cobra.Command {
	var f runFlags
	cmd := &cobra.Command{
		Use:   "list [SELECT…]",
		Short: "Lists requirements and scenarios that would run, and those that would be skipped and why",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := checked(f.features)
			if err != nil {
				return err
			}
			requirements, scenarios, err := c.Select(args...)
			if err != nil {
				return err
			}
			t, err := f.target.target()
			if err != nil {
				return err
			}
			lacks := func(*catalogue.Scenario) string { return "" }
			if t != nil {
				if lacks, err = harness.Lacks(cmd.Context(), t); err != nil {
					return err
				}
			}
			e.list(requirements, scenarios, lacks)
			return nil
		},
	}
	f.target.register(cmd.Flags())
	cmd.Flags().StringVar(&f.features, "features", "", "list the features of this `DIR` instead of the built-in ones")
	return cmd
}

func (e *env) list(requirements []*catalogue.Requirement, scenarios []*catalogue.Scenario, lacks func(*catalogue.Scenario) string) {
	chosen := map[*catalogue.Scenario]bool{}
	for _, s := range scenarios {
		chosen[s] = true
	}
	run, skip, untestable := 0, 0, 0
	for _, r := range requirements {
		fmt.Fprintf(e.out, "%s  %-6s %-7s %s\n", r.ID, r.Level, r.Party, r.Title)
		if r.Untestable != "" {
			untestable++
			fmt.Fprintf(e.out, "    untestable: %s\n", r.Untestable)
		}
		for _, s := range r.Scenarios {
			if !chosen[s] {
				continue
			}
			fmt.Fprintf(e.out, "    %s  %s\n", s.ID(), s.Name)
			if reason := lacks(s); reason != "" {
				skip++
				fmt.Fprintf(e.out, "      skip: %s\n", clean(reason))
				continue
			}
			run++
		}
	}
	fmt.Fprintf(e.out, "%d requirements (%d untestable); %d scenarios would run, %d would be skipped\n", len(requirements), untestable, run, skip)
}
