package store

import "sync"

// maildropLocks are the maildrops that a POP3 session holds.
type maildropLocks struct {
	mu   sync.Mutex
	held map[string]struct{}
}

// LockMaildrop implements [Store]. RFC 1939 §4
func (e *engine) LockMaildrop(account string) (release func(), err error) {
	if _, err := e.open(account); err != nil {
		return nil, err
	}
	l := &e.locks
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, held := l.held[account]; held {
		return nil, ErrLocked
	}
	if l.held == nil {
		l.held = map[string]struct{}{}
	}
	l.held[account] = struct{}{}
	return sync.OnceFunc(func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.held, account)
	}), nil
}
