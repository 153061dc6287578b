package store

import (
	"cmp"
	"errors"
	"os"
	"slices"
)

// mostMoved is how many segments give up their bodies at one time, so that no commit waits long.
const mostMoved = 4

// settle counts the bodies that messages have, and removes the segments in which there is none.
func (j *journal) settle(refs map[bodyID]int) error {
	for id, p := range j.where {
		if refs[id] == 0 {
			delete(j.where, id)
			continue
		}
		p.segment.live += p.taken()
	}
	for id := range refs {
		j.last = max(j.last, id)
	}
	return j.removeEmpty()
}

// reclaim gives room back: bodies move out of segments that are less than half in use, and empty segments go. It is
// called after a segment was ended.
func (j *journal) reclaim() error {
	var sparse []*segment
	j.mu.RLock()
	for _, s := range j.segments {
		if s.live > 0 && 2*s.live < s.size {
			sparse = append(sparse, s)
		}
	}
	j.mu.RUnlock()
	slices.SortFunc(sparse, func(a, b *segment) int { return cmp.Compare(a.live, b.live) })
	for _, s := range sparse[:min(len(sparse), mostMoved)] {
		if err := j.move(s); err != nil {
			return err
		}
	}
	return j.removeEmpty()
}

// move writes the bodies of a segment again, at the journal's end.
func (j *journal) move(from *segment) error {
	bodies, size := map[bodyID][]byte{}, 0
	for _, id := range j.in(from) {
		body, err := j.get(id)
		if err != nil {
			return err
		}
		bodies[id] = body
		if size += len(body); size < writeStep {
			continue
		}
		if err := j.append(bodies, nil); err != nil {
			return err
		}
		bodies, size = map[bodyID][]byte{}, 0
	}
	return j.append(bodies, nil)
}

// in lists the bodies of a segment.
func (j *journal) in(s *segment) (ids []bodyID) {
	j.mu.RLock()
	defer j.mu.RUnlock()
	for id, p := range j.where {
		if p.segment == s {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

func (j *journal) removeEmpty() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	var errs []error
	for number, s := range j.segments {
		if s.live > 0 || s == j.now {
			continue
		}
		if err := os.Remove(j.path(number)); err != nil && !errors.Is(err, os.ErrNotExist) {
			errs = append(errs, err)
			continue
		}
		delete(j.segments, number)
	}
	return errors.Join(errs...)
}
