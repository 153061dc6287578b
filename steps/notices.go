package steps

import (
	"strings"
	"sync"
	"time"

	"mailspec/harness/catalogue"
)

// notices is what a run knows of notifications: whether any was asked for, so that they are looked for when
// it cleans up, and how often one was awaited in vain, so that a server which sends none costs little time.
type notices struct {
	mu     sync.Mutex
	asked  bool
	ever   bool // one came
	inVain int
}

func (n *notices) ask() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.asked = true
}

// awaited tells whether a notification may be on its way.
func (n *notices) awaited() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.asked
}

// saw takes note of how a wait ended.
func (n *notices) saw(arrived bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.inVain++; arrived {
		n.ever, n.inVain = true, 0
	}
}

// timeout is how long to wait: where none has ever come, not at all in the end.
func (n *notices) timeout(full time.Duration) time.Duration {
	n.mu.Lock()
	defer n.mu.Unlock()
	switch {
	case n.inVain < silencesBorne:
		return full
	case n.ever:
		return min(full, shortWait)
	}
	return 0
}

// asksForNotice tells whether a scenario may make a server write to an account about a message: it speaks of
// notifications, or an account is the reverse-path in one of its dialogues.
func asksForNotice(s *catalogue.Scenario) bool {
	for _, step := range s.Steps {
		if strings.Contains(step.Text, "notification") || strings.Contains(asciiLower(step.DocString), "from:<{") {
			return true
		}
	}
	return false
}

// maybeNotified is asksForNotice of the scenario; when the run is swept, of any.
func (w *World) maybeNotified() bool {
	if w.sweeps {
		return w.run.notices.awaited()
	}
	return asksForNotice(w.Scenario)
}
