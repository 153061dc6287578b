package cli

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"mailspec/harness"
	"mailspec/harness/session"
	"mailspec/harness/target"
	"mailspec/harness/verdict"
	"mailspec/reports"
)

// runFlags are the flags of mailspec run.
type runFlags struct {
	target      targetFlags
	features    string
	reportDir   string
	shard       string
	seed        uint64
	strict      bool
	segments    string
	transport   string
	freeChoices string
}

func (e *env) runCommand() *cobra.Command {
	var f runFlags
	cmd := &cobra.Command{
		Use:   "run [SELECT…]",
		Short: "Runs the specification against a target, or against the embedded reference",
		Long: `Runs the specification and writes report.json, report.html and junit.xml.

Without an address the target is the reference server that mailspec brings, on loopback. SELECT is an area
(smtp, pop3, imap, message), an RFC (rfc9051), a section (rfc5321/4.1.4), a requirement's id
(RFC5321-4.1.4-c) or a feature path, also with :line.

Exit status: 0 conformant, 1 a violation that is not waived (with --strict also a deviation), 2 usage or
configuration, 3 the target could not be reached or was lost.`,
		Example: `  mailspec run
  mailspec run imap --imap localhost:143 --user alice@example.test --password secret
  mailspec run --target mailspec.yaml --strict`,
		RunE: func(cmd *cobra.Command, args []string) error { return e.run(cmd, &f, args) },
	}
	flags := cmd.Flags()
	f.target.register(flags)
	flags.StringVar(&f.features, "features", "", "run the features of this `DIR` instead of the built-in ones")
	flags.StringVar(&f.reportDir, "report-dir", "mailspec-report", "`DIR` for the reports")
	flags.StringVar(&f.shard, "shard", "", "run part `I/N` of the requirements; mailspec report merge joins the parts")
	flags.Uint64Var(&f.seed, "seed", 0, "order of the scenarios (0: the catalogue's)")
	flags.BoolVar(&f.strict, "strict", false, "deviations fail the run too")
	flags.StringVar(&f.segments, "segments", "whole", "how sent octets are cut: `whole`, byte, crlf or all")
	flags.StringVar(&f.transport, "transport", "", "which endpoints to use: `none`, starttls, implicit or all (default: the first given)")
	flags.StringVar(&f.freeChoices, "free-choices", "", "`SEED` for what the RFCs leave to the embedded reference")
	return cmd
}

func (e *env) run(cmd *cobra.Command, f *runFlags, words []string) error {
	cfg, stop, err := e.config(f, words)
	if err != nil {
		return err
	}
	defer stop()
	cfg.Rerun = e.rerun(cmd, words)
	p := newProgress(e.out)
	cfg.Progress = p.event
	began := time.Now()
	rep, runErr := harness.Run(cmd.Context(), cfg)
	p.finish()
	if rep == nil {
		return runErr
	}
	paths, err := reports.Write(f.reportDir, rep, f.strict)
	if err != nil {
		return fmt.Errorf("write reports: %w", err)
	}
	summary{e.out, styles(e.out), f.strict}.print(rep, paths, time.Since(began))
	return e.judge(rep, runErr, f.strict)
}

// judge turns a report into the command's error.
func (e *env) judge(rep *verdict.Report, runErr error, strict bool) error {
	s := rep.Summary
	var lost *harness.TargetError
	switch {
	case errors.As(runErr, &lost):
		return runErr
	case runErr != nil:
		return runErr
	case s.Violations > 0, s.Stale > 0, strict && s.Deviations > 0:
		return errFailed
	case s.Verdicts[verdict.Error] > 0:
		return fmt.Errorf("%d requirement(s) could not be judged by a fault of mailspec's own or of a feature", s.Verdicts[verdict.Error])
	case !rep.Complete:
		return fmt.Errorf("%s before it was complete", rep.Stopped)
	}
	return nil
}

// config puts the run together. stop ends the embedded reference, if there is one.
func (e *env) config(f *runFlags, words []string) (cfg harness.Config, stop func(), err error) {
	stop = func() {}
	cfg = harness.Config{Select: words, Seed: f.seed, Tool: "mailspec " + version}
	if cfg.Shard, err = parseShard(f.shard); err != nil {
		return cfg, stop, err
	}
	if cfg.Segments, err = parseSegments(f.segments); err != nil {
		return cfg, stop, err
	}
	if cfg.Transports, err = parseTransports(f.transport); err != nil {
		return cfg, stop, err
	}
	if cfg.Catalogue, err = checked(f.features); err != nil {
		return cfg, stop, err
	}
	if cfg.Target, err = f.target.target(); err != nil {
		return cfg, stop, err
	}
	if cfg.Target != nil {
		if f.freeChoices != "" {
			return cfg, stop, fmt.Errorf("--free-choices is for the embedded reference, and another target is given")
		}
		return cfg, stop, nil
	}
	seed, err := parseChoices(f.freeChoices)
	if err != nil {
		return cfg, stop, err
	}
	t, end, err := embedded(seed)
	if err != nil {
		return cfg, stop, err
	}
	f.target.override(t)
	cfg.Target, cfg.Embedded = t, true
	return cfg, func() { end() }, nil
}

func parseChoices(word string) (*uint64, error) {
	if word == "" {
		return nil, nil
	}
	seed, err := strconv.ParseUint(word, 10, 64)
	if err != nil {
		return nil, fmt.Errorf("--free-choices %q: want a number", word)
	}
	return &seed, nil
}

func parseShard(word string) (harness.Shard, error) {
	if word == "" {
		return harness.Shard{}, nil
	}
	i, n, found := strings.Cut(word, "/")
	part, err1 := strconv.Atoi(i)
	parts, err2 := strconv.Atoi(n)
	if !found || err1 != nil || err2 != nil || part < 1 || part > parts {
		return harness.Shard{}, fmt.Errorf("--shard %q: want I/N with I from 1 to N", word)
	}
	return harness.Shard{I: part, N: parts}, nil
}

func parseSegments(word string) ([]session.Segments, error) {
	switch s := session.Segments(word); s {
	case session.Whole, session.Bytes, session.CRLF:
		return []session.Segments{s}, nil
	case "all":
		return []session.Segments{session.Whole, session.Bytes, session.CRLF}, nil
	}
	return nil, fmt.Errorf("--segments %q: want whole, byte, crlf or all", word)
}

func parseTransports(word string) ([]target.Transport, error) {
	switch t := target.Transport(word); t {
	case "":
		return nil, nil
	case target.Plain, target.StartTLS, target.Implicit:
		return []target.Transport{t}, nil
	case "all":
		return []target.Transport{target.Plain, target.StartTLS, target.Implicit}, nil
	}
	return nil, fmt.Errorf("--transport %q: want none, starttls, implicit or all", word)
}

// rerun gives the command that judges one scenario again, with the flags of this run.
func (e *env) rerun(cmd *cobra.Command, _ []string) func(string) string {
	flags := givenFlags(cmd.Flags())
	return func(id string) string {
		return strings.TrimSpace(strings.Join([]string{e.self, "run", shellWord(id), flags}, " "))
	}
}

// joined makes one error of many, nil of none.
func joined(problems []error) error { return errors.Join(problems...) }
