package store

import (
	"maps"
	"slices"
	"time"
)

// tx is one commit in the making: new snapshots beside the ones that readers still see, and the list of
// what differs.
type tx struct {
	engine *engine
	now    time.Time
	lastID uint64
	fresh  map[string]*account
	names  map[*account]*namesEdit
	boxes  map[*box]*boxEdit
	refs   map[bodyID]int // by how much each count goes up or down
}

// namesEdit is an account's next hierarchy, and the names in it that changed.
type namesEdit struct {
	next    *names
	changed map[string]struct{}
}

// boxEdit is a mailbox's next contents (nil when it is deleted), and the UIDs in it that changed.
type boxEdit struct {
	next    *contents
	touched bool
	changed map[UID]struct{}
}

func newTx(e *engine, now time.Time) *tx {
	return &tx{
		engine: e, now: now, lastID: e.lastID,
		fresh: map[string]*account{}, names: map[*account]*namesEdit{},
		boxes: map[*box]*boxEdit{}, refs: map[bodyID]int{},
	}
}

func (tx *tx) empty() bool {
	for _, b := range tx.boxes {
		if b.touched || b.next == nil {
			return false
		}
	}
	return len(tx.names) == 0 && len(tx.refs) == 0
}

// account gives an account, made on its first use with its INBOX.
func (tx *tx) account(name string) (*account, error) {
	if name == "" || len(name) > maxName {
		return nil, errName
	}
	if a := tx.engine.tree.account(name); a != nil {
		return a, nil
	}
	if a := tx.fresh[name]; a != nil {
		return a, nil
	}
	a := &account{name: name}
	a.names.Store(&names{boxes: map[string]*box{}, subscribed: map[string]struct{}{}})
	tx.fresh[name] = a
	tx.make(a, Inbox)
	return a, nil
}

// hierarchy is what the account's names are so far in this commit. Not to be changed.
func (tx *tx) hierarchy(a *account) *names {
	if e := tx.names[a]; e != nil {
		return e.next
	}
	return a.names.Load()
}

// rename gives the account's names to be changed, and notes which ones will be.
func (tx *tx) rename(a *account, changed ...string) *names {
	e := tx.names[a]
	if e == nil {
		next := *a.names.Load()
		next.boxes, next.subscribed = maps.Clone(next.boxes), maps.Clone(next.subscribed)
		e = &namesEdit{next: &next, changed: map[string]struct{}{}}
		tx.names[a] = e
	}
	for _, name := range changed {
		e.changed[name] = struct{}{}
	}
	return e.next
}

// make adds an empty mailbox.
func (tx *tx) make(a *account, name string) *box {
	n := tx.rename(a, name)
	tx.lastID++
	b := &box{id: tx.lastID}
	n.boxes[name] = b
	tx.boxes[b] = &boxEdit{
		next:    &contents{status: Status{UIDValidity: tx.validity(n), UIDNext: 1, HighestMod: 1}},
		touched: true, changed: map[UID]struct{}{},
	}
	return b
}

// validity gives a UIDVALIDITY above all that the account ever gave, and above those of an earlier store
// whose memory is lost: hence the clock. RFC 9051 §2.3.1.1
func (tx *tx) validity(n *names) uint32 {
	n.validity = max(n.validity+1, uint32(tx.now.Unix()))
	return n.validity
}

// edit gives a mailbox's next contents. To change anything, call touch too. ErrNoMailbox.
func (tx *tx) edit(b *box) (*contents, error) {
	e := tx.boxes[b]
	if e == nil {
		now := b.now.Load()
		if now == nil {
			return nil, ErrNoMailbox
		}
		next := *now
		e = &boxEdit{next: &next, changed: map[UID]struct{}{}}
		tx.boxes[b] = e
	}
	if e.next == nil {
		return nil, ErrNoMailbox
	}
	return e.next, nil
}

// touch begins a change to a mailbox that edit has given, and gives its modification sequence.
func (tx *tx) touch(b *box) uint64 {
	e := tx.boxes[b]
	e.touched = true
	e.next.status.HighestMod++
	return e.next.status.HighestMod
}

// record notes that a message of the mailbox came, went or changed.
func (tx *tx) record(b *box, uid UID) { tx.boxes[b].changed[uid] = struct{}{} }

// remove takes a mailbox away with its messages.
func (tx *tx) remove(b *box) {
	c, err := tx.edit(b)
	if err != nil {
		return
	}
	for _, id := range c.bodies {
		tx.refs[id]--
	}
	tx.boxes[b].next = nil
}

// hold makes the commit answer for bodies that were shelved for it: those that no message takes up are
// dropped after it.
func (tx *tx) hold(ids []bodyID) {
	for _, id := range ids {
		tx.refs[id] += 0
	}
}

// unkept gives the bodies that were held for a commit which failed.
func (tx *tx) unkept(refs map[bodyID]int) (ids []bodyID) {
	for id := range tx.refs {
		if _, kept := refs[id]; !kept {
			ids = append(ids, id)
		}
	}
	return ids
}

// publish shows the commit to readers, and gives the bodies that no message has any more.
func (tx *tx) publish(t *tree, refs map[bodyID]int) (unused []bodyID) {
	for b, e := range tx.boxes {
		if e.touched || e.next == nil {
			b.now.Store(e.next)
			b.tell()
		}
	}
	for a, e := range tx.names {
		a.names.Store(e.next)
	}
	for _, a := range tx.fresh {
		t.add(a)
	}
	for id, by := range tx.refs {
		if refs[id] += by; refs[id] <= 0 {
			delete(refs, id)
			unused = append(unused, id)
		}
	}
	return unused
}

// places gives where the UIDs are, ascending, each once; those that are gone are passed over.
func (c *contents) places(uids []UID) []int {
	at := make([]int, 0, len(uids))
	for _, uid := range uids {
		if i, found := c.find(uid); found {
			at = append(at, i)
		}
	}
	slices.Sort(at)
	return slices.Compact(at)
}
