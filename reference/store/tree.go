package store

import (
	"sort"
	"sync"
	"sync/atomic"
)

// tree is what is true now: the accounts, their names and their mailboxes. Readers take snapshots that
// never change; the writer alone puts new ones in place, once they are durable.
type tree struct {
	mu       sync.RWMutex
	accounts map[string]*account
}

// account is one account's mail.
type account struct {
	name  string
	names atomic.Pointer[names]
}

// names is a snapshot of an account's hierarchy.
type names struct {
	boxes      map[string]*box
	subscribed map[string]struct{}
	validity   uint32 // the greatest UIDVALIDITY given so far
	retired    uint32 // the greatest UIDVALIDITY that a name has lost, by delete or rename
}

// box is the identity of a mailbox, which a rename does not change.
type box struct {
	id  uint64
	now atomic.Pointer[contents] // nil once deleted
	watchers
}

// contents is a snapshot of a mailbox. The two slices pair; successive snapshots may share memory below
// their lengths.
type contents struct {
	status   Status
	messages []Message
	bodies   []bodyID
}

// bodyID names the octets of a message. Copies of a message share them.
type bodyID uint64

func newTree() *tree { return &tree{accounts: map[string]*account{}} }

func (t *tree) account(name string) *account {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.accounts[name]
}

func (t *tree) add(a *account) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.accounts[a.name] = a
}

// find gives the place of a UID, or of the first one above it.
func (c *contents) find(uid UID) (place int, found bool) {
	i := sort.Search(len(c.messages), func(i int) bool { return c.messages[i].UID >= uid })
	return i, i < len(c.messages) && c.messages[i].UID == uid
}

// count puts a message into the totals (by 1) or takes it out of them (by -1).
func (c *contents) count(m Message, by int) {
	c.status.Messages += by
	c.status.Size += int64(by) * m.Size
	if !hasFlag(m.Flags, flagSeen) {
		c.status.Unseen += by
	}
	if hasFlag(m.Flags, flagDeleted) {
		c.status.Deleted += by
	}
}
