package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"mailspec/harness/lint"
	"mailspec/harness/verdict"
)

// lintFlags are the flags of mailspec lint.
type lintFlags struct {
	lint.Options
	level    string
	lineEnds string
	format   string
	features string
}

// defaultMaxFindings is far more than anybody reads, and bounds what the formats that are written at the end
// hold in memory.
const defaultMaxFindings = 10_000

func (e *env) lintCommand() *cobra.Command {
	var f lintFlags
	cmd := &cobra.Command{
		Use:   "lint FILE…",
		Short: "Judges message files against the message-format requirements",
		Long: `Judges messages against the RFCs of the message format, octet by octet.

FILE is a file that holds a message, an mbox, a Maildir, a folder (its *.eml files and Maildirs, and those of
the folders below), or - for standard input. An mbox is known by the separator line that it begins with, and
one ">" is taken off its lines that begin with ">From ", ">>From " and so on. A line that may be a damaged
separator line is read as a line of its message, and noted.

Line ends: a file that holds no CRLF at all is taken as stored with local line ends, and LF is no fault in
it; in an mbox the end of each separator line tells how the message below is stored; of standard input and
pipes the first 64 KiB are looked at. --line-ends says it instead.

A message is judged as the RFCs bind whoever generated it. With --received, as a receiver must read it:
obsolete forms are information. Of one requirement, a message has at most 10 findings; the others are
counted behind them. mailspec explain ID tells more about a requirement.

Exit status: 0 conformant, 1 a must finding (with --strict also a should finding), 2 usage, or an input that
could not be read.`,
		Example: `  mailspec lint message.eml
  mailspec lint --received --level must ~/Maildir archive.mbox
  my-mailer --print | mailspec lint --strict -
  mailspec lint --format sarif testdata/ > lint.sarif`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return e.lint(cmd.Context(), &f, args) },
	}
	flags := cmd.Flags()
	flags.StringVar(&f.level, "level", string(verdict.Should), "the least level to show: `must`, should or may")
	flags.BoolVar(&f.Received, "received", false, "judge as received: obsolete forms are information")
	flags.BoolVar(&f.UTF8, "utf8", false, "header fields may hold UTF-8 (RFC 6532)")
	flags.StringVar(&f.lineEnds, "line-ends", string(lint.AutoEnds), "what ends a line: `auto`, local (LF or CRLF) or crlf")
	flags.StringVar(&f.format, "format", "text", "`text`, json, junit, sarif or html")
	flags.IntVar(&f.MaxFindings, "max-findings", defaultMaxFindings, "show at most `N` findings in all, and count the others (0: no limit)")
	flags.BoolVar(&f.Strict, "strict", false, "should findings fail too")
	flags.StringVar(&f.features, "features", "", "take the requirements' titles from the features of this `DIR`")
	return cmd
}

func (e *env) lint(ctx context.Context, f *lintFlags, args []string) error {
	out := bufio.NewWriter(e.out)
	w, err := e.lintWriter(f, out)
	if err != nil {
		return err
	}
	if f.Catalogue, err = catalogueOf(f.features); err != nil {
		return err
	}
	f.Stdin = e.in
	sum, err := lint.Run(ctx, args, f.Options, w)
	if flushErr := out.Flush(); err == nil && flushErr != nil {
		err = fmt.Errorf("write findings: %w", flushErr)
	}
	switch {
	case errors.Is(err, context.Canceled):
		return errors.New("interrupted before all was judged")
	case err != nil:
		return err
	case sum.Unreadable > 0:
		return fmt.Errorf("%d of the inputs could not be read", sum.Unreadable)
	case sum.Must > 0, f.Strict && sum.Should > 0:
		return errFailed
	}
	return nil
}

// lintWriter checks the flags and gives what writes the findings down.
func (e *env) lintWriter(f *lintFlags, out *bufio.Writer) (lint.Writer, error) {
	f.Level, f.LineEnds = verdict.Level(f.level), lint.LineEnds(f.lineEnds)
	switch {
	case !slices.Contains([]verdict.Level{verdict.Must, verdict.Should, verdict.May}, f.Level):
		return nil, fmt.Errorf("--level %q: want must, should or may", f.level)
	case !slices.Contains([]lint.LineEnds{lint.AutoEnds, lint.LocalEnds, lint.CRLFEnds}, f.LineEnds):
		return nil, fmt.Errorf("--line-ends %q: want auto, local or crlf", f.lineEnds)
	case f.MaxFindings < 0:
		return nil, fmt.Errorf("--max-findings %d: want a number from 0", f.MaxFindings)
	}
	tool := "mailspec " + version
	var w lint.Writer
	switch f.format {
	case "text":
		st := styles(e.out)
		w = lint.NewText(out, f.Options, lint.Palette{Must: st.bad, Should: st.warn, Dim: st.dim, Bold: st.bold})
	case "json":
		w = lint.NewJSON(out, f.Options, tool)
	case "junit":
		w = lint.NewJUnit(out, f.Options)
	case "sarif":
		w = lint.NewSARIF(out, tool)
	case "html":
		w = lint.NewHTML(out, f.Options, tool)
	default:
		return nil, fmt.Errorf("--format %q: want text, json, junit, sarif or html", f.format)
	}
	w = lintOutput{w, out, e}
	if isTerminal(e.err) {
		w = lint.WithProgress(w, e.err)
	}
	return w, nil
}

// lintOutput shows a person each message's findings at once, and each input that cannot be read.
type lintOutput struct {
	lint.Writer
	out *bufio.Writer
	env *env
}

// Message implements lint.Writer.
func (l lintOutput) Message(m *lint.Message) error {
	if err := l.Writer.Message(m); err != nil || !isTerminal(l.env.out) {
		return err
	}
	return l.out.Flush()
}

// Unreadable implements lint.Writer.
func (l lintOutput) Unreadable(err *lint.InputError) error {
	fmt.Fprintf(l.env.err, "mailspec: %s\n", clean(strings.ReplaceAll(err.Error(), "\n", "?")))
	return l.Writer.Unreadable(err)
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
