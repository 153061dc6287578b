package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"go.etcd.io/bbolt"
)

// replay reads the journal: the places of bodies, and those changes that the index does not have yet.
func (s *durableShelf) replay() error {
	numbers, err := s.numbers()
	if err != nil {
		return err
	}
	applied, err := s.applied()
	if err != nil {
		return err
	}
	s.newest = applied
	for _, number := range numbers {
		s.newest = max(s.newest, number)
		if err := s.replaySegment(number, number > applied); err != nil {
			return fmt.Errorf("segment %x: %w", number, err)
		}
	}
	return nil
}

// numbers lists the segments, oldest first.
func (j *journal) numbers() (list []uint64, err error) {
	entries, err := os.ReadDir(j.dir)
	for _, e := range entries {
		name, _ := strings.CutSuffix(e.Name(), ".log")
		if n, err := strconv.ParseUint(name, 16, 64); err == nil && filepath.Base(j.path(n)) == e.Name() {
			list = append(list, n)
		}
	}
	slices.Sort(list)
	return list, err
}

// replaySegment reads one segment. What a crash has left behind the last whole commit is cut off.
func (s *durableShelf) replaySegment(number uint64, crashed bool) error {
	file, err := os.OpenFile(s.path(number), os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer file.Close()
	seg, err := s.scan(file, number, crashed)
	if err != nil {
		return err
	}
	s.segments[number] = seg
	if !crashed {
		return nil
	}
	if err := errors.Join(file.Truncate(seg.size), file.Sync()); err != nil {
		return err
	}
	return s.applySegment(file, seg)
}

// scan finds the bodies of a segment. Where it may not be whole, each record is held against its sum, and only what
// stands before the end of a commit counts.
func (j *journal) scan(file *os.File, number uint64, doubted bool) (*segment, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	seg := &segment{number: number}
	found := map[bodyID]place{} // since the last commit
	for at := int64(0); ; {
		r, err := recordAt(file, at, info.Size())
		if err != nil || r == nil {
			return seg, err
		}
		if doubted {
			if payload, err := r.payload(file); err != nil || payload == nil {
				return seg, err
			}
		}
		at = r.at + r.size
		if r.kind == bodyRecord {
			found[r.id] = place{seg, r.at, r.size}
			continue
		}
		seg.size = at
		for id, p := range found {
			j.where[id], j.last = p, max(j.last, id)
		}
		clear(found)
	}
}

// appliedKey holds the number of the newest segment whose changes the index has.
var appliedKey = []byte("applied")

func (s *durableShelf) applied() (number uint64, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		if v := tx.Bucket(journalState).Get(appliedKey); len(v) == 8 {
			number = binary.BigEndian.Uint64(v)
		}
		return nil
	})
	return number, err
}

// applySegment brings a segment's changes into the index.
func (s *durableShelf) applySegment(file *os.File, seg *segment) error {
	var all []op
	for at := int64(0); at < seg.size; {
		r, err := recordAt(file, at, seg.size)
		if err != nil || r == nil {
			return errors.Join(err, errIndex)
		}
		at = r.at + r.size
		if r.kind != changeRecord {
			continue
		}
		payload, err := r.payload(file)
		if err != nil {
			return err
		}
		list, err := indexChange(payload).ops()
		if err != nil {
			return err
		}
		all = append(all, list...)
	}
	return s.db.Update(func(tx *bbolt.Tx) error {
		for _, o := range lastOnly(all) {
			if err := o.apply(tx); err != nil {
				return err
			}
		}
		return tx.Bucket(journalState).Put(appliedKey, binary.BigEndian.AppendUint64(nil, seg.number))
	})
}
