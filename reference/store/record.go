package store

import (
	"encoding/binary"
	"errors"
)

// errIndex says that the index holds something that this program did not write.
var errIndex = errors.New("the index of the store is damaged")

// Records of the index are numbers as unsigned varints, and strings each after its length.

func appendString(dst []byte, s string) []byte {
	return append(binary.AppendUvarint(dst, uint64(len(s))), s...)
}

// appendMessage writes a message's record; its UID is the key.
func appendMessage(dst []byte, m Message, body bodyID) []byte {
	_, offset := m.InternalDate.Zone()
	dst = binary.AppendUvarint(dst, uint64(body))
	dst = binary.AppendVarint(dst, m.InternalDate.Unix())
	dst = binary.AppendVarint(dst, int64(offset))
	dst = binary.AppendUvarint(dst, uint64(m.Size))
	dst = binary.AppendUvarint(dst, m.ModSeq)
	dst = appendString(dst, m.UniqueID)
	for _, flag := range m.Flags {
		dst = appendString(dst, flag)
	}
	return dst
}

func parseMessage(uid UID, rec []byte) (m Message, body bodyID, err error) {
	r := reader{rest: rec}
	body = bodyID(r.number())
	unix, offset := r.signed(), r.signed()
	m = Message{UID: uid, InternalDate: inZone(unix, int(offset)), Size: int64(r.number()), ModSeq: r.number(), UniqueID: r.text()}
	m.Flags = []string{}
	for len(r.rest) > 0 && !r.bad {
		m.Flags = append(m.Flags, r.text())
	}
	return m, body, r.err()
}

// appendBox writes a mailbox's record. What counting the messages gives is left out.
func appendBox(dst []byte, s Status) []byte {
	dst = binary.AppendUvarint(dst, uint64(s.UIDValidity))
	dst = binary.AppendUvarint(dst, uint64(s.UIDNext))
	return binary.AppendUvarint(dst, s.HighestMod)
}

func parseBox(rec []byte) (Status, error) {
	r := reader{rest: rec}
	s := Status{UIDValidity: uint32(r.number()), UIDNext: UID(r.number()), HighestMod: r.number()}
	return s, r.err()
}

// appendAccount writes an account's record.
func appendAccount(dst []byte, n *names) []byte {
	return binary.AppendUvarint(binary.AppendUvarint(dst, uint64(n.validity)), uint64(n.retired))
}

func parseAccount(rec []byte) (validity, retired uint32, err error) {
	r := reader{rest: rec}
	validity, retired = uint32(r.number()), uint32(r.number())
	return validity, retired, r.err()
}

// reader takes a record apart. The first fault sticks.
type reader struct {
	rest []byte
	bad  bool
}

func (r *reader) took(n int) {
	if n <= 0 || r.bad {
		r.bad, r.rest = true, nil
		return
	}
	r.rest = r.rest[n:]
}

func (r *reader) number() uint64 {
	v, n := binary.Uvarint(r.rest)
	r.took(n)
	return v
}

func (r *reader) signed() int64 {
	v, n := binary.Varint(r.rest)
	r.took(n)
	return v
}

func (r *reader) text() string { return string(r.octets()) }

// octets gives a part of the record itself, not a copy.
func (r *reader) octets() []byte {
	n := r.number()
	if r.bad || n > uint64(len(r.rest)) {
		r.bad = true
		return nil
	}
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

func (r *reader) octet() (c byte) {
	if len(r.rest) > 0 {
		c = r.rest[0]
	}
	r.took(min(len(r.rest), 1))
	return c
}

func (r *reader) err() error {
	if r.bad {
		return errIndex
	}
	return nil
}
