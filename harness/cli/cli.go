// Package cli is the mailspec command: flags in, terminal output and exit status out.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"mailspec/harness"
)

// The exit statuses. There are no others.
const (
	exitOK     = 0 // conformant
	exitFailed = 1 // a violation that is not waived; with --strict also a deviation
	exitUsage  = 2 // usage or configuration
	exitTarget = 3 // the target could not be reached, or was lost
)

// memoryLimit is where the garbage collector begins to work harder: a target that sends without end must
// not cost more than the readers' own bounds.
const memoryLimit = 160 << 20

// version is the tool's; a release sets it by the linker.
var version = "dev"

// env is what a command talks to.
type env struct {
	in       io.Reader
	out, err io.Writer
	self     string // how the user calls us, for commands to copy
}

// errFailed says that the run itself went well and the target is not conformant. It is not printed.
var errFailed = errors.New("not conformant")

// Main runs the command and gives its exit status. args[0] is the program.
func Main(args []string, in io.Reader, out, errOut io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	debug.SetMemoryLimit(memoryLimit)
	e := &env{in: in, out: out, err: errOut, self: calledAs(args[0])}
	root := e.root()
	root.SetArgs(args[1:])
	err := root.ExecuteContext(ctx)
	return e.status(err)
}

// status prints an error and gives the exit status that belongs to it.
func (e *env) status(err error) int {
	var lost *harness.TargetError
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFailed):
		return exitFailed
	case errors.As(err, &lost):
		fmt.Fprintf(e.err, "mailspec: %s\n", clean(err.Error()))
		return exitTarget
	}
	fmt.Fprintf(e.err, "mailspec: %s\n", clean(err.Error()))
	return exitUsage
}

func (e *env) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "mailspec",
		Short:         "Judges mail servers by the RFCs of SMTP, POP3, IMAP and the message format",
		Version:       version,
		SilenceErrors: true, SilenceUsage: true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.SetIn(e.in)
	root.SetOut(e.out)
	root.SetErr(e.err)
	root.AddCommand(e.runCommand(), e.listCommand(), e.explainCommand(), e.checkCommand(), e.fuzzCommand(),
		e.serveCommand(), e.stepsCommand(), e.reportCommand(), e.lintCommand())
	return root
}

// calledAs is what the user types for us: "go run ." gives a program in a build folder of its own.
func calledAs(program string) string {
	if strings.Contains(filepath.ToSlash(program), "/go-build") {
		return "go run ."
	}
	return filepath.Base(program)
}
