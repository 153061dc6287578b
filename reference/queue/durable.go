package queue

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// How the names of entries end, and those of entries while they are written.
const (
	suffix  = ".entry"
	partial = ".partial"
)

// files keeps one file per entry: the envelope as one line of JSON, and the message behind it.
type files struct{ dir string }

// OpenDurable opens the queue in a folder, or makes it there. The folder belongs to one process at a
// time, which is the caller's to see to. The envelopes are read into memory; the messages stay in files.
func OpenDurable(dir string) (Queue, error) {
	q := newIndex(files{dir})
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open queue: %w", err)
	}
	list, err := os.ReadDir(dir)
	for _, file := range list {
		err = errors.Join(err, q.load(files{dir}, file.Name()))
	}
	err = errors.Join(err, syncFolder(dir), syncFolder(filepath.Dir(filepath.Clean(dir))))
	if err != nil {
		return nil, fmt.Errorf("open queue: %w", err)
	}
	return q, nil
}

// load reads an envelope, or removes what a crash left half written.
func (q *index) load(f files, name string) error {
	if filepath.Ext(name) == partial {
		return os.Remove(filepath.Join(f.dir, name))
	}
	number, ours := strings.CutSuffix(name, suffix)
	id, err := strconv.ParseUint(number, 16, 64)
	if !ours || err != nil || f.path(ID(id)) != filepath.Join(f.dir, name) {
		return nil
	}
	envelope, message, err := f.read(ID(id))
	if err != nil {
		return err
	}
	// Names are of one length, so that their order is that of the ids.
	q.entries = append(q.entries, Entry{ID: ID(id), Envelope: envelope, Size: int64(len(message))})
	q.last = max(q.last, ID(id))
	return nil
}

func (f files) path(id ID) string {
	return filepath.Join(f.dir, fmt.Sprintf("%016x", uint64(id))+suffix)
}

// put writes and syncs a file and gives it its name, which is safe once the folder is synced too.
func (f files) put(e Entry, message []byte) error {
	head, err := json.Marshal(e.Envelope)
	if err != nil {
		return err
	}
	path := f.path(e.ID)
	if err := writeFile(path+partial, head, []byte("\n"), message); err != nil {
		return errors.Join(err, os.Remove(path+partial))
	}
	err = os.Rename(path+partial, path)
	if err == nil {
		err = syncFolder(f.dir)
	}
	if err != nil { // whoever gets the error keeps the message
		_, _ = os.Remove(path), os.Remove(path+partial)
	}
	return err
}

func writeFile(path string, parts ...[]byte) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	for _, part := range parts {
		if err == nil {
			_, err = file.Write(part)
		}
	}
	if err == nil {
		err = file.Sync()
	}
	return errors.Join(err, file.Close())
}

func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}

func (f files) read(id ID) (e Envelope, message []byte, err error) {
	octets, err := os.ReadFile(f.path(id))
	if errors.Is(err, fs.ErrNotExist) {
		return e, nil, ErrNoEntry
	}
	if err != nil {
		return e, nil, err
	}
	head, message, found := bytes.Cut(octets, []byte("\n"))
	if !found {
		return e, nil, fmt.Errorf("entry %x: no envelope", uint64(id))
	}
	if err := json.Unmarshal(head, &e); err != nil {
		return e, nil, fmt.Errorf("entry %x: %w", uint64(id), err)
	}
	return e, message, nil
}

func (f files) get(id ID) ([]byte, error) {
	_, message, err := f.read(id)
	return message, err
}

func (f files) remove(id ID) error {
	if err := os.Remove(f.path(id)); err != nil {
		return err
	}
	return syncFolder(f.dir)
}
