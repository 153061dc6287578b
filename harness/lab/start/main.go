// Command start starts the lab's servers, writes a target file for them and prints its path, and then runs a command
// with it or waits for Ctrl-C.
//
//	go run ./harness/lab/start [-dir DIR] [SERVER…] [-- COMMAND …]
//
// SERVER is dovecot, cyrus, courier or mailutils for mailboxes, and postfix, exim, opensmtpd, aiosmtpd or gosmtp for SMTP;
// without one it is Dovecot with Postfix.
//
// {target} in COMMAND becomes the path of target.yaml, {sound} that of target-sound.yaml, in which smtp is Postfix with
// its strict end-of-data rules. The exit status is that of COMMAND.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"mailspec/harness/lab"
)

func main() {
	status, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "start:", err)
	}
	os.Exit(status)
}

// Exit statuses of this command's own making.
const (
	statusFailed   = 1
	statusUsage    = 2
	statusSignaled = 128 // and the signal's number, as shells have it
)

// run does what the arguments ask and returns the exit status.
func run(args []string) (status int, err error) {
	args, command := splitCommand(args)
	flags := flag.NewFlagSet("start", flag.ContinueOnError)
	dir := flags.String("dir", "", "keep everything in `DIR`, also afterwards (a new temporary folder without it)")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0, nil
		}
		return statusUsage, nil // the flag set has told why
	}
	names := flags.Args()
	if why := lab.Missing(names...); why != "" {
		return statusUsage, errors.New(why)
	}
	if *dir == "" {
		if *dir, err = os.MkdirTemp("", "lab"); err != nil {
			return statusFailed, err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(*dir)) }()
	}
	return serve(*dir, names, command)
}

// splitCommand parts the arguments at the first "--".
func splitCommand(args []string) (own, command []string) {
	if i := slices.Index(args, "--"); i >= 0 {
		return args[:i], args[i+1:]
	}
	return args, nil
}

// serve starts the servers in dir, runs the command or waits, and stops them.
func serve(dir string, names, command []string) (status int, err error) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(signals)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	servers, err := startUnless(ctx, cancel, signals, dir, names)
	if err != nil {
		return statusFailed, err
	}
	defer func() {
		if stopErr := servers.Stop(); stopErr != nil {
			status, err = max(status, statusFailed), errors.Join(err, stopErr)
		}
	}()
	paths, err := writeTargets(servers)
	if err != nil {
		return statusFailed, err
	}
	if len(command) == 0 {
		<-signals
		return 0, nil
	}
	for i, arg := range command {
		command[i] = paths.Replace(arg)
	}
	return runCommand(signals, command)
}

// startUnless starts the servers, unless a signal comes before they are ready.
func startUnless(ctx context.Context, cancel func(), signals <-chan os.Signal, dir string, names []string) (*lab.Lab, error) {
	started, watched := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(watched)
		select {
		case <-signals:
			cancel()
		case <-started:
		}
	}()
	servers, err := lab.Start(ctx, dir, names...)
	close(started)
	<-watched
	if err == nil && ctx.Err() != nil { // the signal came at the last moment
		return nil, errors.Join(ctx.Err(), servers.Stop())
	}
	return servers, err
}

// writeTargets writes the target files, prints the first one's path, and returns what puts the paths into a command.
func writeTargets(servers *lab.Lab) (*strings.Replacer, error) {
	target, err := servers.WriteTarget()
	if err != nil {
		return nil, err
	}
	sound, err := servers.WriteSoundTarget()
	if err != nil {
		return nil, err
	}
	fmt.Println(target)
	return strings.NewReplacer("{target}", target, "{sound}", sound), nil
}

// runCommand runs the command to its end and returns its exit status. SIGTERM is handed on to it. Ctrl-C reaches it
// without our help, and it is for the command to end on it.
func runCommand(signals <-chan os.Signal, command []string) (int, error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := cmd.Start(); err != nil {
		return statusFailed, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for {
		select {
		case s := <-signals:
			if s == syscall.SIGTERM {
				_ = cmd.Process.Signal(s) // it may have ended just now
			}
		case err := <-ended:
			return exitStatus(cmd.ProcessState, err)
		}
	}
}

// exitStatus tells how the command ended; an end that is no exit is told as shells do.
func exitStatus(state *os.ProcessState, err error) (int, error) {
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return statusFailed, err
	}
	if status, ok := state.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		return statusSignaled + int(status.Signal()), nil
	}
	return state.ExitCode(), nil
}
