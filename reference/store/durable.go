package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"time"

	"go.etcd.io/bbolt"
)

// openWait is how long OpenDurable waits for another process to let go of the store.
const openWait = time.Second

// The index has four buckets, and in each of them a bucket per account (by name) or mailbox (by id).
var (
	accountRecords = []byte("accounts") // account → record
	mailboxNames   = []byte("names")    // account → mailbox name → id
	subscriptions  = []byte("subscribed")
	mailboxRecords = []byte("mailboxes") // id → record
	messageRecords = []byte("messages")  // id → UID → record
	journalState   = []byte("journal")
)

// How the journal names the buckets.
const (
	inAccounts byte = iota
	inNames
	inSubscribed
	inMailboxes
	inMessages
)

// indexBuckets gives the buckets by the journal's names for them.
func indexBuckets() [][]byte {
	return [][]byte{accountRecords, mailboxNames, subscriptions, mailboxRecords, messageRecords}
}

// OpenDurable opens the store in a folder, or makes it there. The folder belongs to one process at a
// time. The index is read into memory; the octets of messages stay in files.
func OpenDurable(dir string) (Store, error) {
	journal, err := openJournal(filepath.Join(dir, "journal"))
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	db, err := bbolt.Open(filepath.Join(dir, "index.db"), 0o600, &bbolt.Options{Timeout: openWait})
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	s := &durableShelf{journal: journal, db: db}
	e := newEngine(s)
	if err := s.load(e, dir); err != nil {
		return nil, fmt.Errorf("open store: %w", errors.Join(err, db.Close()))
	}
	return e, nil
}

// durableShelf keeps octets and changes in a journal, and the tree in bbolt as far as the journal's ended segments
// brought it.
type durableShelf struct {
	*journal
	db *bbolt.DB
}

// load reads what the folder holds into a new engine.
func (s *durableShelf) load(e *engine, dir string) error {
	err := errors.Join(s.prepare(), syncFolder(dir), syncFolder(filepath.Dir(filepath.Clean(dir))))
	if err == nil {
		err = s.replay()
	}
	if err == nil {
		err = s.db.View(func(tx *bbolt.Tx) error { return (&loader{engine: e, tx: tx}).load() })
	}
	if err == nil {
		err = s.settle(e.refs)
	}
	return err
}

// close brings the journal into the index, so that the next opening has nothing to do.
func (s *durableShelf) close() error {
	err := errors.Join(s.endSegment(), s.end())
	if err == nil {
		err = s.removeEmpty()
	}
	return errors.Join(err, s.db.Close())
}

// prepare makes the buckets of an empty index.
func (s *durableShelf) prepare() error {
	return s.db.Update(func(b *bbolt.Tx) error {
		for _, name := range append(indexBuckets(), journalState) {
			if _, err := b.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
}

// commit writes what the commit changed behind the octets that it needs. The index gets it with the rest of its
// segment.
func (s *durableShelf) commit(tx *tx) error {
	if s.full() {
		if err := s.endSegment(); err != nil {
			return err
		}
		if err := s.reclaim(); err != nil {
			return err
		}
	}
	var c indexChange
	for a, e := range tx.names {
		c = addNames(c, a.name, e)
	}
	for box, e := range tx.boxes {
		c = addBox(c, boxKey(box.id), e)
	}
	if bodies := s.fresh(tx.refs); len(bodies) > 0 || len(c) > 0 {
		return s.append(bodies, c)
	}
	return nil
}

// endSegment ends the segment that is written and brings its changes into the index.
func (s *durableShelf) endSegment() error {
	if s.file == nil {
		return nil
	}
	if err := s.applySegment(s.file, s.now); err != nil {
		return err // the next commit tries again
	}
	return s.end()
}

func boxKey(id uint64) []byte   { return binary.BigEndian.AppendUint64(nil, id) }
func messageKey(uid UID) []byte { return binary.BigEndian.AppendUint32(nil, uint32(uid)) }

func addNames(c indexChange, account string, e *namesEdit) indexChange {
	key := []byte(account)
	c = c.set(inAccounts, nil, key, appendAccount(nil, e.next))
	c = c.add(op{kind: opMake, bucket: inNames, inner: key}).add(op{kind: opMake, bucket: inSubscribed, inner: key})
	for name := range e.changed {
		var id, mark []byte
		if box := e.next.boxes[name]; box != nil {
			id = boxKey(box.id)
		}
		if _, is := e.next.subscribed[name]; is {
			mark = []byte{1}
		}
		c = c.set(inNames, key, []byte(name), id).set(inSubscribed, key, []byte(name), mark)
	}
	return c
}

func addBox(c indexChange, key []byte, e *boxEdit) indexChange {
	if e.next == nil {
		return c.add(op{kind: opDrop, bucket: inMessages, inner: key}).set(inMailboxes, nil, key, nil)
	}
	if !e.touched {
		return c
	}
	c = c.set(inMailboxes, nil, key, appendBox(nil, e.next.status)).add(op{kind: opMake, bucket: inMessages, inner: key})
	for _, uid := range slices.Sorted(maps.Keys(e.changed)) { // in order, else bbolt moves a whole node for each
		var rec []byte
		if i, found := e.next.find(uid); found {
			rec = appendMessage(nil, e.next.messages[i], e.next.bodies[i])
		}
		c = c.set(inMessages, key, messageKey(uid), rec)
	}
	return c
}
