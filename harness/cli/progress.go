package cli

import (
	"fmt"
	"io"
	"os"
	"sync"

	"golang.org/x/term"

	"mailspec/harness"
	"mailspec/harness/verdict"
)

// progress shows how far the run is: one line that changes on a terminal, and elsewhere a plain line for
// each scenario that did not pass.
type progress struct {
	mu     sync.Mutex
	out    io.Writer
	live   bool
	failed int
	drawn  bool
}

func newProgress(out io.Writer) *progress {
	f, ok := out.(*os.File)
	return &progress{out: out, live: ok && term.IsTerminal(int(f.Fd()))}
}

// event takes in a scenario that ended.
func (p *progress) event(e harness.Event) {
	p.mu.Lock()
	defer p.mu.Unlock()
	bad := e.Scenario.Verdict == verdict.Fail || e.Scenario.Verdict == verdict.Error
	if bad {
		p.failed++
	}
	if p.live {
		fmt.Fprintf(p.out, "\r\x1b[K%d of %d scenarios, %d failed", e.Done, e.All, p.failed)
		p.drawn = true
		return
	}
	if bad {
		fmt.Fprintf(p.out, "%-5s %s %s\n", e.Scenario.Verdict, e.Requirement.ID, clean(e.Scenario.Location))
	}
}

// finish clears the live line.
func (p *progress) finish() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.drawn {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}
