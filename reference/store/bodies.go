package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"sync"
)

// bodiesPerFolder keeps folders small, and keeps bodies that come together in one folder, which is then
// synced once for all of them.
const bodiesPerFolder = 4096

// bodyFiles keeps each message's octets in a file of its own. A file without an entry in the index is
// an orphan of a crash and is swept away by the next opening.
type bodyFiles struct {
	dir string

	mu      sync.Mutex
	last    bodyID
	folders map[string]struct{} // those that exist
	unsaved map[string]struct{} // those whose entries may not be on the disk yet
}

func openBodies(dir string) (*bodyFiles, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	return &bodyFiles{dir: dir, folders: map[string]struct{}{}, unsaved: map[string]struct{}{}}, nil
}

func (f *bodyFiles) folder(id bodyID) string {
	return filepath.Join(f.dir, fmt.Sprintf("%08x", uint64(id)/bodiesPerFolder))
}

func (f *bodyFiles) path(id bodyID) string {
	return filepath.Join(f.folder(id), fmt.Sprintf("%016x", uint64(id)))
}

// put writes and syncs a file. Its name in the folder is safe after the next save.
func (f *bodyFiles) put(body []byte) (bodyID, error) {
	id, err := f.next()
	if err != nil {
		return 0, err
	}
	file, err := os.OpenFile(f.path(id), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return 0, err
	}
	_, err = file.Write(body)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		f.drop([]bodyID{id})
		return 0, err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.unsaved[f.folder(id)] = struct{}{}
	return id, nil
}

func (f *bodyFiles) next() (bodyID, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.last++
	folder := f.folder(f.last)
	if _, exists := f.folders[folder]; exists {
		return f.last, nil
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return 0, err
	}
	f.folders[folder] = struct{}{}
	f.unsaved[f.dir] = struct{}{}
	return f.last, nil
}

// save makes sure that every file put so far will be found after a crash.
func (f *bodyFiles) save() error {
	f.mu.Lock()
	folders := f.unsaved
	f.unsaved = map[string]struct{}{}
	f.mu.Unlock()
	for folder := range folders {
		if err := syncFolder(folder); err != nil {
			f.mu.Lock()
			for again := range folders {
				f.unsaved[again] = struct{}{}
			}
			f.mu.Unlock()
			return err
		}
	}
	return nil
}

func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}

func (f *bodyFiles) get(id bodyID) ([]byte, error) {
	body, err := os.ReadFile(f.path(id))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNoMessage
	}
	return body, err
}

// drop need not be durable: what a crash brings back is swept.
func (f *bodyFiles) drop(ids []bodyID) {
	for _, id := range ids {
		_ = os.Remove(f.path(id))
	}
}

// sweep removes the files that the index does not name, and learns the highest number in use.
func (f *bodyFiles) sweep(refs map[bodyID]int) error {
	for id := range refs {
		f.last = max(f.last, id)
	}
	return filepath.WalkDir(f.dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		n, err := strconv.ParseUint(entry.Name(), 16, 64)
		if err != nil || f.path(bodyID(n)) != path {
			return nil // not ours
		}
		f.last = max(f.last, bodyID(n))
		if refs[bodyID(n)] == 0 {
			return os.Remove(path)
		}
		return nil
	})
}
