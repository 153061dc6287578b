package cli

import (
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"mailspec/harness/verdict"
	"mailspec/reports"
)

// reportCommand works on reports that runs have written.
func (e *env) reportCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "report", Short: "Renders and merges the reports of runs"}
	cmd.AddCommand(e.mergeCommand())
	return cmd
}

// mergeCommand joins the parts that --shard made, and renders one report anew.
func (e *env) mergeCommand() *cobra.Command {
	var dir string
	var strict bool
	cmd := &cobra.Command{
		Use:   "merge REPORT.JSON…",
		Short: "Joins the report.json files of a run's shards and writes all reports anew",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			var parts []*verdict.Report
			for _, path := range args {
				part, err := readReport(path)
				if err != nil {
					return err
				}
				parts = append(parts, part)
			}
			whole, err := reports.Merge(parts...)
			if err != nil {
				return err
			}
			paths, err := reports.Write(dir, whole, strict)
			if err != nil {
				return err
			}
			fmt.Fprintf(e.out, "report: %s\n", strings.Join(paths, " "))
			return e.judge(whole, nil, strict)
		},
	}
	cmd.Flags().StringVar(&dir, "report-dir", "mailspec-report", "`DIR` for the reports")
	cmd.Flags().BoolVar(&strict, "strict", false, "deviations fail too")
	return cmd
}

func readReport(path string) (*verdict.Report, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rep, err := reports.ReadJSON(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return rep, nil
}
