package imap

import (
	"sync"

	"mailspec/reference/store"
)

// recents remembers for each mailbox up to which UID a session that may change it has been told of the
// messages. Later ones are \Recent to the next session. What the server has forgotten with its last run
// counts as recent, as it should. RFC 3501 §2.3.2
type recents struct {
	mu      sync.Mutex
	highest map[recentKey]store.UID
}

// recentKey is one life of a mailbox.
type recentKey struct {
	account, name string
	validity      uint32
}

// seen gives the highest UID that a session has been told of.
func (r *recents) seen(key recentKey) store.UID {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.highest[key]
}

// claim gives the same, and says that the caller's client has been told up to last.
func (r *recents) claim(key recentKey, last store.UID) (before store.UID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	before = r.highest[key]
	if last > before {
		r.highest[key] = last
	}
	return before
}

// forget drops what is known of a mailbox that is gone.
func (r *recents) forget(account, name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for key := range r.highest {
		if key.account == account && key.name == name {
			delete(r.highest, key)
		}
	}
}
