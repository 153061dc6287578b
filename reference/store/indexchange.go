package store

import (
	"encoding/binary"
	"errors"
	"slices"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// opKind is what an op does.
type opKind byte

const (
	opPut    opKind = 1 // sets a value
	opDelete opKind = 2 // takes a key away
	opMake   opKind = 3 // makes the inner bucket
	opDrop   opKind = 4 // takes the inner bucket away
)

// op is one change to the index. Where there is an inner bucket it is made on its first use.
type op struct {
	kind              opKind
	bucket            byte   // the place in indexBuckets
	inner, key, value []byte // inner is nil in a bucket without inner ones
}

// indexChange is what one commit does to the index, in the form that the journal holds: op behind op.
type indexChange []byte

func (c indexChange) add(o op) indexChange {
	c = append(c, byte(o.kind), o.bucket)
	for _, part := range [][]byte{o.inner, o.key, o.value} {
		c = append(binary.AppendUvarint(c, uint64(len(part))), part...)
	}
	return c
}

// set sets a value, or takes the key away when there is none.
func (c indexChange) set(bucket byte, inner, key, value []byte) indexChange {
	if value == nil {
		return c.add(op{opDelete, bucket, inner, key, nil})
	}
	return c.add(op{opPut, bucket, inner, key, value})
}

// ops takes a change apart. errIndex.
func (c indexChange) ops() (list []op, err error) {
	r := reader{rest: c}
	for len(r.rest) > 0 {
		o := op{kind: opKind(r.octet()), bucket: r.octet()}
		o.inner, o.key, o.value = r.octets(), r.octets(), r.octets()
		if r.bad || int(o.bucket) >= len(indexBuckets()) || o.kind < opPut || o.kind > opDrop {
			return nil, errIndex
		}
		list = append(list, o)
	}
	return list, nil
}

// lastOnly leaves out what a later op of the list makes void, which is most of a mailbox's own records.
func lastOnly(list []op) []op {
	type name struct {
		bucket     byte
		inner, key string
	}
	seen := make(map[name]bool, len(list))
	var kept []op
	for _, o := range slices.Backward(list) {
		n := name{o.bucket, string(o.inner), string(o.key)}
		if values := o.kind == opPut || o.kind == opDelete; values {
			if seen[n] {
				continue
			}
			seen[n] = true
		}
		kept = append(kept, o)
	}
	slices.Reverse(kept)
	return kept
}

// apply makes the change in the index.
func (o op) apply(tx *bbolt.Tx) error {
	b := tx.Bucket(indexBuckets()[o.bucket])
	if o.kind == opDrop {
		if err := b.DeleteBucket(o.inner); !errors.Is(err, berrors.ErrBucketNotFound) {
			return err
		}
		return nil
	}
	if len(o.inner) > 0 {
		inner, err := b.CreateBucketIfNotExists(o.inner)
		if err != nil {
			return err
		}
		b = inner
	}
	switch o.kind {
	case opPut:
		return b.Put(o.key, o.value)
	case opDelete:
		return b.Delete(o.key)
	}
	return nil
}
