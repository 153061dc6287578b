package cli

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"mailspec/harness/catalogue"
	"mailspec/harness/verdict"
	"mailspec/reports"
)

// explainCommand tells all there is about one requirement.
func (e *env) explainCommand() *cobra.Command {
	var dir, reportDir string
	cmd := &cobra.Command{
		Use:   "explain ID",
		Short: "Explains a requirement: its RFC section, its scenarios, what was last seen, how to rerun it",
		Args:  cobra.ExactArgs(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return ids(dir), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := catalogueOf(dir)
			if err != nil {
				return err
			}
			r, ok := c.Find(args[0])
			if !ok {
				return fmt.Errorf("no requirement %q; mailspec list shows all", args[0])
			}
			e.explain(r)
			return e.lastSeen(r, reportDir)
		},
	}
	cmd.Flags().StringVar(&dir, "features", "", "look in the features of this `DIR` instead of the built-in ones")
	cmd.Flags().StringVar(&reportDir, "report-dir", "mailspec-report", "`DIR` of the last run's reports")
	return cmd
}

// ids lists every requirement's id for a shell's completion.
func ids(dir string) []string {
	c, err := catalogueOf(dir)
	if err != nil {
		return nil
	}
	var all []string
	for _, r := range c.Requirements {
		all = append(all, r.IDs()...)
	}
	return all
}

func (e *env) explain(r *catalogue.Requirement) {
	fmt.Fprintf(e.out, "%s  %s, binds the %s\n%s\n\nRFC %d §%s  https://www.rfc-editor.org/rfc/rfc%d#section-%s\n%s\n",
		r.ID, r.Level, r.Party, r.Title, r.RFC, r.Section, r.RFC, r.Section, r.Location())
	for _, id := range r.Also {
		fmt.Fprintf(e.out, "also %s\n", id)
	}
	if r.Monitored {
		fmt.Fprintln(e.out, "watched by a monitor in every session of every scenario")
	}
	if r.Untestable != "" {
		fmt.Fprintf(e.out, "untestable: %s\n", r.Untestable)
		return
	}
	fmt.Fprintln(e.out, "\nscenarios")
	for _, s := range r.Scenarios {
		fmt.Fprintf(e.out, "  %s  %s\n", s.ID(), s.Name)
		for _, need := range s.Needs {
			fmt.Fprintf(e.out, "    needs %s\n", need)
		}
		for _, word := range s.Lacks {
			fmt.Fprintf(e.out, "    needs that %s is not offered\n", word)
		}
		for _, id := range s.RestsOn {
			fmt.Fprintf(e.out, "    rests on %s\n", id)
		}
	}
	fmt.Fprintf(e.out, "\nrerun  %s run %s\n", e.self, r.ID)
}

// lastSeen tells the requirement's verdict in the last report, if there is one.
func (e *env) lastSeen(r *catalogue.Requirement, dir string) error {
	path := filepath.Join(dir, "report.json")
	f, err := os.Open(path)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	rep, err := reports.ReadJSON(f)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for _, q := range rep.Requirements {
		if q.ID != r.ID {
			continue
		}
		fmt.Fprintf(e.out, "\nlast seen  %s against %s on %s\n", q.Verdict, clean(rep.Target.Name), rep.Started.Format("2006-01-02 15:04"))
		for _, s := range q.Scenarios {
			if s.Verdict != verdict.Pass {
				fmt.Fprintf(e.out, "  %s  %s: %s\n", s.Location, s.Verdict, clean(s.Reason))
			}
		}
	}
	return nil
}
