package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"mailspec/steps"
)

// stepsCommand prints the step catalogue.
func (e *env) stepsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "steps",
		Short: "Lists the sentences that features are written in",
		Args:  cobra.NoArgs,
		Run: func(*cobra.Command, []string) {
			for _, d := range steps.Definitions() {
				below := ""
				if d.Takes != steps.Nothing {
					below = " (with " + string(d.Takes) + ")"
				}
				fmt.Fprintf(e.out, "%s%s\n    %s\n", d.Sentence(), below, d.Doc)
			}
			fmt.Fprintln(e.out, "\nThe C:/S: notation of dialogues is described in harness/notation/doc.go, what an S: line\nmeans for each protocol in harness/smtp/doc.go, harness/pop3/doc.go and harness/imap/doc.go.")
		},
	}
}
