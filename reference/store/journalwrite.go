package store

import (
	"errors"
	"os"
)

// append writes bodies and then a change behind them, and returns when all of it is on the disk. After an error nothing
// of it is there: the next append, or the next opening, takes away what may be.
func (j *journal) append(bodies map[bodyID][]byte, change []byte) error {
	if err := j.begin(); err != nil {
		return err
	}
	places := make(map[bodyID]place, len(bodies))
	at := j.now.size
	err := error(nil)
	for id, body := range bodies {
		at, err = j.record(at, bodyRecord, id, body)
		if err != nil {
			break
		}
		places[id] = place{j.now, at - int64(len(body)), int64(len(body))}
	}
	if err == nil {
		at, err = j.record(at, changeRecord, 0, change)
	}
	if err = errors.Join(err, j.sync(at, err)); err != nil {
		return errors.Join(err, j.rollBack())
	}
	j.now.size = at
	j.written(places)
	return nil
}

// record puts one record at the end of what waits to be written, which the file gets in pieces. It gives the place
// behind the record.
func (j *journal) record(at int64, kind recordKind, id bodyID, payload []byte) (int64, error) {
	j.out = appendRecord(j.out, kind, id, payload)
	at += headerSize + int64(len(payload))
	if len(j.out) < writeStep {
		return at, nil
	}
	return at, j.write(at)
}

// write puts what waits into the file, so that it ends at the given place, and makes sure that zeros follow.
func (j *journal) write(end int64) error {
	begin := end - int64(len(j.out))
	if need := end + headerSize; need > j.zeroed {
		grown := need + zeroStep
		if _, err := j.file.WriteAt(make([]byte, grown-end), end); err != nil {
			return err
		}
		j.zeroed = grown
	}
	_, err := j.file.WriteAt(j.out, begin)
	if j.out = j.out[:0]; cap(j.out) > 2*writeStep {
		j.out = nil
	}
	return err
}

func (j *journal) sync(end int64, err error) error {
	if err != nil {
		return nil
	}
	if err := j.write(end); err != nil {
		return err
	}
	return syncData(j.file)
}

// rollBack takes away what a failed append has left.
func (j *journal) rollBack() error {
	j.out = nil
	j.zeroed = j.now.size
	err := errors.Join(j.file.Truncate(j.now.size), j.file.Sync())
	if err != nil { // begin tries again
		j.zeroed = -1
	}
	return err
}

// begin makes the file ready that the next append goes to.
func (j *journal) begin() error {
	if j.file != nil {
		if j.zeroed < 0 {
			return j.rollBack()
		}
		return nil
	}
	number := j.newest + 1
	file, err := os.OpenFile(j.path(number), os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	if err := syncFolder(j.dir); err != nil {
		return errors.Join(err, file.Close())
	}
	j.file, j.zeroed, j.newest = file, 0, number
	j.now = &segment{number: number}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.segments[number] = j.now
	return nil
}

// full tells whether the segment that is written is to be the last one's place no longer.
func (j *journal) full() bool { return j.now != nil && j.now.size >= segmentSize }

// end closes the segment that is written, if there is one. Nothing is added to it any more.
func (j *journal) end() error {
	if j.file == nil {
		return nil
	}
	err := errors.Join(j.file.Truncate(j.now.size), j.file.Sync(), j.file.Close())
	j.file, j.now = nil, nil
	return err
}

func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
