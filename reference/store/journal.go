package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// segmentSize is how long a file of the journal gets before the next one is begun. It bounds what an opening after a
// crash reads again.
const segmentSize = 16 << 20

// zeroStep is by how much a segment's file grows. Octets that lie there already are synced without the file system's
// own records: that is one wait for the disk instead of several.
const zeroStep = 1 << 20

// writeStep bounds the memory that writing takes, however much a commit brings.
const writeStep = 1 << 20

// errTooLong says that a message does not fit a record.
var errTooLong = errors.New("message is longer than the journal can hold")

// journal is where everything goes first: the octets of messages and, behind those that a commit needs, its changes to
// the index. A commit is written at one place and synced once. Full segments stay, as the place of the octets in
// them, until no message needs them; their changes go into the index.
type journal struct {
	dir string

	mu       sync.RWMutex // guards this group; readers look octets up while a commit is written
	last     bodyID
	pending  map[bodyID][]byte // put, and not yet in a commit
	where    map[bodyID]place
	segments map[uint64]*segment

	// Only who commits touches these.
	now    *segment // the one that is written; nil before the first commit
	file   *os.File
	zeroed int64 // how long the file is
	newest uint64
	out    []byte
}

// segment is one file of the journal.
type segment struct {
	number uint64
	size   int64 // octets of its records
	live   int64 // octets of the records of those bodies in it that some message has
}

// place is where a body lies.
type place struct {
	segment *segment
	at      int64
	size    int64
}

// taken is the room that a body's record takes.
func (p place) taken() int64 { return headerSize + p.size }

func openJournal(dir string) (*journal, error) {
	j := &journal{dir: dir, pending: map[bodyID][]byte{}, where: map[bodyID]place{}, segments: map[uint64]*segment{}}
	return j, os.MkdirAll(dir, 0o700)
}

func (j *journal) path(number uint64) string {
	return filepath.Join(j.dir, fmt.Sprintf("%016x.log", number))
}

// put holds a body until a commit names it.
func (j *journal) put(body []byte) (bodyID, error) {
	if int64(len(body)) > maxPayload {
		return 0, errTooLong
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.last++
	j.pending[j.last] = body
	return j.last, nil
}

// get reads a body. The lock keeps its segment from being removed meanwhile.
func (j *journal) get(id bodyID) ([]byte, error) {
	j.mu.RLock()
	defer j.mu.RUnlock()
	p, found := j.where[id]
	if !found {
		return nil, ErrNoMessage
	}
	file, err := os.Open(j.path(p.segment.number))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNoMessage
	}
	if err != nil {
		return nil, err
	}
	body := make([]byte, p.size)
	_, err = file.ReadAt(body, p.at)
	if err = errors.Join(err, file.Close()); err != nil {
		return nil, fmt.Errorf("read body %x: %w", uint64(id), err)
	}
	return body, nil
}

// drop forgets bodies. The room that they take comes back with their segment.
func (j *journal) drop(ids []bodyID) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, id := range ids {
		delete(j.pending, id)
		if p, found := j.where[id]; found {
			p.segment.live -= p.taken()
			delete(j.where, id)
		}
	}
}

// fresh gives those bodies that messages take up and that are not in the journal yet.
func (j *journal) fresh(refs map[bodyID]int) map[bodyID][]byte {
	j.mu.RLock()
	defer j.mu.RUnlock()
	bodies := make(map[bodyID][]byte, len(refs))
	for id, by := range refs {
		if body, found := j.pending[id]; found && by > 0 {
			bodies[id] = body
		}
	}
	return bodies
}

// written makes bodies readable at their places.
func (j *journal) written(places map[bodyID]place) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for id, p := range places {
		delete(j.pending, id)
		if old, moved := j.where[id]; moved {
			old.segment.live -= old.taken()
		}
		j.where[id] = p
		p.segment.live += p.taken()
	}
}
