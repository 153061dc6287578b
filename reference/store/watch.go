package store

import "sync"

// watchers are those who want to hear of a mailbox's changes.
type watchers struct {
	mu    sync.Mutex
	chans map[chan struct{}]struct{}
}

func (w *watchers) watch() (<-chan struct{}, func()) {
	ch := make(chan struct{}, 1)
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.chans == nil {
		w.chans = map[chan struct{}]struct{}{}
	}
	w.chans[ch] = struct{}{}
	return ch, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.chans, ch)
	}
}

// tell never blocks: a watcher that has not yet looked has the news waiting already.
func (w *watchers) tell() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for ch := range w.chans {
		select {
		case ch <- struct{}{}:
		default:
		}
	}
}
