package lab

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"syscall"
	"time"
)

// stopTime is what a server gets to end in good order. After it the server is killed.
const stopTime = 10 * time.Second

// process is a server's main process. It leads a session of its own, by which the processes that it starts are known.
type process struct {
	id   int
	log  string // the file with all that the server has to say
	end  context.CancelFunc
	done chan struct{} // closed when no process of the session is left
	err  error         // set before done is closed
}

// spawn runs a server that stays in the foreground. What it prints goes to the end of the log file. It is told to
// end when ctx ends or stop is called.
func spawn(ctx context.Context, log string, argv ...string) (*process, error) {
	output, err := os.OpenFile(log, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	defer output.Close()
	ctx, end := context.WithCancel(ctx)
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	cmd.Dir, cmd.Env = "/", []string{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", "TZ=UTC"}
	cmd.Stdout, cmd.Stderr = output, output
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // also keeps a terminal's Ctrl-C from it
	// All at once: a main process that is told alone may wait for the others or, worse, not wait.
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM) }
	cmd.WaitDelay = stopTime
	if err := cmd.Start(); err != nil {
		end()
		return nil, err
	}
	p := &process{id: cmd.Process.Pid, log: log, end: end, done: make(chan struct{})}
	guard, err := startGuard(p.id)
	if err != nil {
		end()
	}
	go p.own(cmd, guard)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("start guard: %w", err), p.stop())
	}
	return p, nil
}

// own waits for the main process and then for whatever it has left behind.
func (p *process) own(cmd *exec.Cmd, guard *guard) {
	defer close(p.done)
	defer p.end()
	exit := cmd.Wait()
	p.err = errors.Join(sweep(p.id, stopTime), guard.release())
	status, _ := cmd.ProcessState.Sys().(syscall.WaitStatus)
	ended := status == 0 || status.Signaled() && status.Signal() == syscall.SIGTERM
	if !ended { // an end by SIGTERM is what was asked for
		p.err = errors.Join(exit, p.err)
	}
}

// stop ends the process and waits until it and all that it started are gone.
func (p *process) stop() error {
	p.end()
	<-p.done
	return p.err
}

// failure tells what is known of a process that did not get ready: its end or, when it has not ended, the given error,
// and its last words.
func (p *process) failure(alive error) error {
	err := fmt.Errorf("it runs and does not greet (%w)", alive)
	select {
	case <-p.done:
		err = fmt.Errorf("it ended at once (%w)", p.err)
	default:
	}
	log, readErr := os.ReadFile(p.log)
	if readErr != nil {
		return errors.Join(err, readErr)
	}
	const tail = 2000
	return fmt.Errorf("%w; the end of %s:\n%s", err, p.log, log[max(0, len(log)-tail):])
}

// guard is a small process that ends a server when this process dies in whatever way: it waits for a line on a pipe
// that only we hold. The kernel's parent-death signal would not do: it is lost when Postfix changes its user.
type guard struct {
	cmd  *exec.Cmd
	pipe io.WriteCloser
}

// startGuard starts the guard of the process with the given id.
func startGuard(id int) (*guard, error) {
	const script = `read -r released || kill -s TERM -- "-$1"` // the session is one process group
	cmd := exec.Command("/bin/sh", "-c", script, "lab-guard", strconv.Itoa(id))
	cmd.Dir, cmd.Env = "/", []string{}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // so that Ctrl-C does not end it with us
	pipe, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	return &guard{cmd: cmd, pipe: pipe}, cmd.Start()
}

// release ends the guard without any effect, after its server is gone.
func (g *guard) release() error {
	if g == nil || g.cmd.Process == nil {
		return nil
	}
	_, err := io.WriteString(g.pipe, "released\n")
	return errors.Join(err, g.cmd.Wait())
}
