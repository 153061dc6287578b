package queue

import (
	"cmp"
	"slices"
	"sync"
	"time"
)

// messages keeps the octets under an index, and with them whatever must outlive the process. The index
// calls put and get at once from many goroutines, but never two of them for one id.
type messages interface {
	put(e Entry, message []byte) error
	get(id ID) ([]byte, error)
	remove(id ID) error
}

// index is both queues: what is known of each entry, in the order of ids, which is that of arrival.
type index struct {
	messages messages

	mu      sync.Mutex
	last    ID
	entries []Entry
	closed  bool
	wake    chan struct{} // of one place: a sender who is late hears of it once
}

func newIndex(m messages) *index { return &index{messages: m, wake: make(chan struct{}, 1)} }

// Enqueue implements [Queue].
func (q *index) Enqueue(e Envelope, message []byte) (ID, error) {
	id, err := q.next()
	if err != nil {
		return 0, err
	}
	if e.Arrived.IsZero() {
		e.Arrived = time.Now()
	}
	e.Recipients = slices.Clone(e.Recipients)
	entry := Entry{ID: id, Envelope: e, Size: int64(len(message))}
	if err := q.messages.put(entry, message); err != nil {
		return 0, err
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	at, _ := q.find(id) // one that came later may be there already
	q.entries = slices.Insert(q.entries, at, entry)
	return id, nil
}

func (q *index) next() (ID, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return 0, ErrClosed
	}
	q.last++
	return q.last, nil
}

// find gives the place of an entry, or the one where it would be.
func (q *index) find(id ID) (at int, found bool) {
	return slices.BinarySearchFunc(q.entries, id, func(e Entry, id ID) int { return cmp.Compare(e.ID, id) })
}

// Entries implements [Queue].
func (q *index) Entries() ([]Entry, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return slices.Clone(q.entries), nil
}

// Message implements [Queue].
func (q *index) Message(id ID) ([]byte, error) {
	q.mu.Lock()
	_, found := q.find(id)
	q.mu.Unlock()
	if !found {
		return nil, ErrNoEntry
	}
	return q.messages.get(id)
}

// Start implements [Queue].
func (q *index) Start(wanted func(Entry) bool) (n int, err error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return 0, ErrClosed
	}
	now := time.Now()
	for i := range q.entries {
		if wanted(q.entries[i]) {
			q.entries[i].Started = now
			n++
		}
	}
	if n > 0 {
		select {
		case q.wake <- struct{}{}:
		default: // it is full: whoever waits will look at all of them
		}
	}
	return n, nil
}

// Wake implements [Queue].
func (q *index) Wake() <-chan struct{} { return q.wake }

// Remove implements [Queue].
func (q *index) Remove(id ID) error {
	q.mu.Lock()
	at, found := q.find(id)
	if !found || q.closed {
		defer q.mu.Unlock()
		if q.closed {
			return ErrClosed
		}
		return ErrNoEntry
	}
	q.entries = slices.Delete(q.entries, at, at+1)
	q.mu.Unlock()
	return q.messages.remove(id)
}

// Close implements [Queue].
func (q *index) Close() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.closed = true
	return nil
}
