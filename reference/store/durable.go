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
	berrors "go.etcd.io/bbolt/errors"
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
)

// OpenDurable opens the store in a folder, or makes it there. The folder belongs to one process at a
// time. The index is read into memory; the octets of messages stay in files.
func OpenDurable(dir string) (Store, error) {
	bodies, err := openBodies(filepath.Join(dir, "bodies"))
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	db, err := bbolt.Open(filepath.Join(dir, "index.db"), 0o600, &bbolt.Options{Timeout: openWait})
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	s := &durableShelf{bodyFiles: bodies, db: db}
	e := newEngine(s)
	err = errors.Join(s.prepare(), syncFolder(dir), syncFolder(filepath.Dir(filepath.Clean(dir))))
	if err == nil {
		err = db.View(func(tx *bbolt.Tx) error { return (&loader{engine: e, tx: tx}).load() })
	}
	if err == nil {
		err = bodies.sweep(e.refs)
	}
	if err != nil {
		return nil, fmt.Errorf("open store: %w", errors.Join(err, db.Close()))
	}
	return e, nil
}

// durableShelf keeps octets in files and the tree in bbolt.
type durableShelf struct {
	*bodyFiles
	db *bbolt.DB
}

func (s *durableShelf) close() error { return s.db.Close() }

// prepare makes the buckets of an empty index.
func (s *durableShelf) prepare() error {
	return s.db.Update(func(b *bbolt.Tx) error {
		for _, name := range [][]byte{accountRecords, mailboxNames, subscriptions, mailboxRecords, messageRecords} {
			if _, err := b.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
}

// commit writes what the commit changed. The octets are safe before the index names them.
func (s *durableShelf) commit(tx *tx) error {
	if err := s.save(); err != nil {
		return err
	}
	return s.db.Update(func(b *bbolt.Tx) error {
		for a, e := range tx.names {
			if err := saveNames(b, a.name, e); err != nil {
				return err
			}
		}
		for box, e := range tx.boxes {
			if err := saveBox(b, boxKey(box.id), e); err != nil {
				return err
			}
		}
		return nil
	})
}

func boxKey(id uint64) []byte   { return binary.BigEndian.AppendUint64(nil, id) }
func messageKey(uid UID) []byte { return binary.BigEndian.AppendUint32(nil, uint32(uid)) }

func saveNames(b *bbolt.Tx, account string, e *namesEdit) error {
	key := []byte(account)
	if err := b.Bucket(accountRecords).Put(key, appendAccount(nil, e.next)); err != nil {
		return err
	}
	boxes, err := b.Bucket(mailboxNames).CreateBucketIfNotExists(key)
	if err != nil {
		return err
	}
	subscribed, err := b.Bucket(subscriptions).CreateBucketIfNotExists(key)
	if err != nil {
		return err
	}
	for name := range e.changed {
		var id []byte
		if box := e.next.boxes[name]; box != nil {
			id = boxKey(box.id)
		}
		var mark []byte
		if _, is := e.next.subscribed[name]; is {
			mark = []byte{1}
		}
		if err := errors.Join(set(boxes, []byte(name), id), set(subscribed, []byte(name), mark)); err != nil {
			return err
		}
	}
	return nil
}

func saveBox(b *bbolt.Tx, key []byte, e *boxEdit) error {
	if e.next == nil {
		err := b.Bucket(messageRecords).DeleteBucket(key)
		if errors.Is(err, berrors.ErrBucketNotFound) {
			err = nil
		}
		return errors.Join(err, b.Bucket(mailboxRecords).Delete(key))
	}
	if !e.touched {
		return nil
	}
	if err := b.Bucket(mailboxRecords).Put(key, appendBox(nil, e.next.status)); err != nil {
		return err
	}
	messages, err := b.Bucket(messageRecords).CreateBucketIfNotExists(key)
	if err != nil {
		return err
	}
	for _, uid := range slices.Sorted(maps.Keys(e.changed)) { // in order, else bbolt moves a whole node for each
		var rec []byte
		if i, found := e.next.find(uid); found {
			rec = appendMessage(nil, e.next.messages[i], e.next.bodies[i])
		}
		if err := set(messages, messageKey(uid), rec); err != nil {
			return err
		}
	}
	return nil
}

// set puts a value, or deletes the key when there is none.
func set(b *bbolt.Bucket, key, value []byte) error {
	if value == nil {
		return b.Delete(key)
	}
	return b.Put(key, value)
}
