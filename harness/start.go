package harness

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os/exec"
	"sync"
	"syscall"
	"time"

	"mailspec/harness/target"
)

// Start runs the target's own command, when it has one, and waits until every endpoint takes
// connections. stop ends the command and waits for it; the context's end does so too.
func Start(ctx context.Context, t *target.Target) (stop func(), err error) {
	if t.Start == nil {
		return func() {}, nil
	}
	var said tail
	cmd := exec.CommandContext(ctx, t.Start.Command[0], t.Start.Command[1:]...)
	cmd.Stdout, cmd.Stderr = &said, &said
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // so that its children end with it, and Ctrl-C is ours
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM) }
	cmd.WaitDelay = stopDelay
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start the target: %w", err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait(); close(ended) }()
	stop = sync.OnceFunc(func() { end(cmd, ended) })
	if err := awaitEndpoints(ctx, t, ended); err != nil {
		stop()
		return nil, fmt.Errorf("start the target with %q: %w%s", t.Start.Command[0], err, said.String())
	}
	return stop, nil
}

// stopDelay is how long a command may take to end after SIGTERM.
const stopDelay = 10 * time.Second

// end asks the command's process group to end, and makes it.
func end(cmd *exec.Cmd, ended <-chan error) {
	group := -cmd.Process.Pid
	// The group may be gone already: then there is nothing to end.
	_ = syscall.Kill(group, syscall.SIGTERM)
	timer := time.NewTimer(stopDelay)
	defer timer.Stop()
	select {
	case <-ended:
	case <-timer.C:
		_ = syscall.Kill(group, syscall.SIGKILL)
		<-ended
	}
}

// redial is how often an endpoint that does not answer yet is tried again.
const redial = 50 * time.Millisecond

func awaitEndpoints(ctx context.Context, t *target.Target, ended <-chan error) error {
	ctx, cancel := context.WithTimeout(ctx, t.Start.Within)
	defer cancel()
	tick := time.NewTicker(redial)
	defer tick.Stop()
	for _, e := range t.Endpoints {
		for {
			var d net.Dialer
			conn, err := d.DialContext(ctx, "tcp", e.Address)
			if err == nil {
				conn.Close()
				break
			}
			select {
			case <-tick.C:
			case why := <-ended:
				return fmt.Errorf("it ended before %s took a connection (%w)", e.Address, errors.Join(why, err))
			case <-ctx.Done():
				return fmt.Errorf("%s took no connection within %s: %w", e.Address, t.Start.Within, err)
			}
		}
	}
	return nil
}

// tail keeps the last part of what a command printed.
type tail struct {
	mu   sync.Mutex
	last []byte
}

// mostTail is how much of it is kept.
const mostTail = 2000

// Write implements io.Writer.
func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.last = append(t.last, p...)
	if extra := len(t.last) - mostTail; extra > 0 {
		t.last = append([]byte(nil), t.last[extra:]...)
	}
	return len(p), nil
}

// String is what was kept, on lines of its own.
func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.last) == 0 {
		return ""
	}
	return "; it printed:\n" + string(bytes.TrimSpace(t.last))
}
