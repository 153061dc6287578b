package store

import (
	"errors"
	"sync"
	"time"
)

// ErrClosed is what changes get after Close.
var ErrClosed = errors.New("store is closed")

// maxName bounds account and mailbox names in octets, so that each fits a key of the index.
const maxName = 4096

var errName = errors.New("name is empty or longer than 4096 octets")

// shelf keeps what a tree only points at: the octets of messages and, if it is durable, the tree itself.
type shelf interface {
	// put keeps the octets of a message. They need last only once a commit has named them.
	put(body []byte) (bodyID, error)
	// get gives them back. ErrNoMessage.
	get(id bodyID) ([]byte, error)
	// drop forgets octets that no message has any more.
	drop(ids []bodyID)
	// commit makes a change last. Nothing of it shows before commit has returned nil.
	commit(tx *tx) error
	close() error
}

// engine is both stores: one tree, one shelf under it. Changes stand in line; whoever reaches the head
// of it commits everything that waits in one go, so that the cost of durability is shared.
type engine struct {
	tree  *tree
	shelf shelf
	locks maildropLocks

	line    sync.Mutex
	waiting []*change

	turn   sync.Mutex // held while committing; guards what follows
	refs   map[bodyID]int
	lastID uint64 // of boxes
	closed bool
}

// change is one method's work, waiting for its commit.
type change struct {
	work func(*tx) error
	done bool
	err  error
}

func newEngine(s shelf) *engine {
	return &engine{tree: newTree(), shelf: s, refs: map[bodyID]int{}}
}

// do runs work in a commit, with that of others. Work that returns an error must have changed nothing
// in tx: it checks first.
func (e *engine) do(work func(*tx) error) error {
	c := &change{work: work}
	e.line.Lock()
	e.waiting = append(e.waiting, c)
	e.line.Unlock()

	e.turn.Lock()
	defer e.turn.Unlock()
	if !c.done { // else the one before us took it along
		e.commit(e.takeWaiting())
	}
	return c.err
}

func (e *engine) takeWaiting() []*change {
	e.line.Lock()
	defer e.line.Unlock()
	taken := e.waiting
	e.waiting = nil
	return taken
}

func (e *engine) commit(changes []*change) {
	tx := newTx(e, time.Now())
	for _, c := range changes {
		c.done = true
		if c.err = ErrClosed; !e.closed {
			c.err = c.work(tx)
		}
	}
	if tx.empty() {
		return
	}
	if err := e.shelf.commit(tx); err != nil {
		for _, c := range changes {
			c.err = errors.Join(c.err, err)
		}
		e.shelf.drop(tx.unkept(e.refs))
		return
	}
	e.lastID = tx.lastID
	e.shelf.drop(tx.publish(e.tree, e.refs))
}

// Close implements [Store].
func (e *engine) Close() error {
	e.turn.Lock()
	defer e.turn.Unlock()
	if e.closed {
		return nil
	}
	e.closed = true
	return e.shelf.close()
}
