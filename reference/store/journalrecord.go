package store

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"math"
)

// recordKind says what a record of the journal holds. Zero is where the records end.
type recordKind byte

const (
	bodyRecord   recordKind = 1
	changeRecord recordKind = 2
)

// A record is its length (4 octets), the CRC-32C of all behind that (4), its kind (1), the body's id (8; zero for a
// change), and the payload. Numbers begin with the highest octet.
const (
	headerSize = 4 + 4 + 1 + 8
	maxPayload = math.MaxUint32
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func appendRecord(dst []byte, kind recordKind, id bodyID, payload []byte) []byte {
	begin := len(dst)
	dst = binary.BigEndian.AppendUint32(dst, uint32(len(payload)))
	dst = append(dst, 0, 0, 0, 0, byte(kind))
	dst = binary.BigEndian.AppendUint64(dst, uint64(id))
	dst = append(dst, payload...)
	binary.BigEndian.PutUint32(dst[begin+4:], crc32.Checksum(dst[begin+8:], castagnoli))
	return dst
}

// record is what is known of a record without its payload.
type record struct {
	kind recordKind
	id   bodyID
	sum  uint32
	head [headerSize]byte
	at   int64 // of the payload
	size int64
}

// recordAt reads the header of a record. It gives nil where no record can be: at the end, or where one was not
// wholly written.
func recordAt(file io.ReaderAt, at, end int64) (*record, error) {
	if end-at < headerSize {
		return nil, nil
	}
	r := &record{at: at + headerSize}
	if _, err := file.ReadAt(r.head[:], at); err != nil {
		return nil, err
	}
	r.size = int64(binary.BigEndian.Uint32(r.head[:]))
	r.sum = binary.BigEndian.Uint32(r.head[4:])
	r.kind = recordKind(r.head[8])
	r.id = bodyID(binary.BigEndian.Uint64(r.head[9:]))
	if r.kind != bodyRecord && r.kind != changeRecord || r.size > end-r.at {
		return nil, nil
	}
	return r, nil
}

// payload reads what a record holds. It is nil, without an error, when the record is not sound.
func (r *record) payload(file io.ReaderAt) ([]byte, error) {
	payload := make([]byte, r.size)
	if _, err := file.ReadAt(payload, r.at); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if crc32.Update(crc32.Checksum(r.head[8:], castagnoli), castagnoli, payload) != r.sum {
		return nil, nil
	}
	return payload, nil
}
