package store

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"time"
)

var errNoUIDs = errors.New("mailbox has no unique identifiers left")

// Append implements [Mailbox]. RFC 9051 §6.3.12
func (m *mailbox) Append(messages ...NewMessage) ([]UID, error) {
	bodies, err := m.store.putAll(messages)
	if err != nil {
		return nil, err
	}
	var uids []UID
	err = m.store.do(func(tx *tx) error {
		tx.hold(bodies)
		c, err := tx.edit(m.box)
		if err != nil {
			return err
		}
		if err := c.roomFor(len(messages)); err != nil || len(messages) == 0 {
			return err
		}
		tx.touch(m.box)
		for i, msg := range messages {
			uids = append(uids, tx.add(m.box, c, tx.arrive(msg), bodies[i]))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return uids, nil
}

// Deliver implements [Store].
func (e *engine) Deliver(accounts []string, msg NewMessage) error {
	bodies, err := e.putAll([]NewMessage{msg})
	if err != nil {
		return err
	}
	return e.do(func(tx *tx) error {
		tx.hold(bodies)
		var inboxes []*box
		for _, name := range slices.Compact(slices.Sorted(slices.Values(accounts))) {
			a, err := tx.account(name)
			if err != nil {
				return err
			}
			b := tx.hierarchy(a).boxes[Inbox]
			c, err := tx.edit(b)
			if err := errors.Join(err, c.roomFor(1)); err != nil {
				return err
			}
			inboxes = append(inboxes, b)
		}
		for _, b := range inboxes {
			c, _ := tx.edit(b)
			tx.touch(b)
			tx.add(b, c, tx.arrive(msg), bodies[0])
		}
		return nil
	})
}

// Copy implements [Mailbox]. RFC 9051 §6.4.7
func (m *mailbox) Copy(uids []UID, to Mailbox) (from, dest []UID, err error) {
	target, ours := to.(*mailbox)
	if !ours || target.store != m.store {
		return nil, nil, errForeign
	}
	err = m.store.do(func(tx *tx) error {
		c, err := tx.edit(m.box)
		if err != nil {
			return err
		}
		d, err := tx.edit(target.box)
		if err != nil {
			return err
		}
		at := c.places(uids)
		if err := d.roomFor(len(at)); err != nil || len(at) == 0 {
			return err
		}
		tx.touch(target.box)
		for _, i := range at {
			msg := c.messages[i]
			from = append(from, msg.UID)
			msg.UniqueID = ""
			dest = append(dest, tx.add(target.box, d, msg, c.bodies[i]))
		}
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	return from, dest, nil
}

// putAll shelves the octets before the commit, so that nobody waits in line for another's disk.
func (e *engine) putAll(messages []NewMessage) ([]bodyID, error) {
	var ids []bodyID
	for _, msg := range messages {
		id, err := e.shelf.put(msg.Body)
		if err != nil {
			e.shelf.drop(ids)
			return nil, fmt.Errorf("keep message: %w", err)
		}
		ids = append(ids, id)
	}
	return ids, nil
}

func (c *contents) roomFor(n int) error {
	if c != nil && uint64(c.status.UIDNext)+uint64(n) > math.MaxUint32 {
		return errNoUIDs
	}
	return nil
}

// arrive gives a new message its first state.
func (tx *tx) arrive(msg NewMessage) Message {
	date := msg.InternalDate
	if date.IsZero() {
		date = tx.now.UTC()
	}
	_, offset := date.Zone()
	return Message{
		Flags:        cleanFlags(msg.Flags),
		InternalDate: inZone(date.Unix(), offset),
		Size:         int64(len(msg.Body)),
	}
}

// inZone gives a date as IMAP can say it: whole seconds and an offset. RFC 9051 §9, date-time
func inZone(unix int64, offset int) time.Time {
	if offset == 0 {
		return time.Unix(unix, 0).UTC()
	}
	return time.Unix(unix, 0).In(time.FixedZone("", offset))
}

// add puts a message at the end of a mailbox that touch was called for. Earlier snapshots do not see
// it: it lies beyond their length. A message without a unique-id gets one of the mailbox and the UID,
// which are never used again.
func (tx *tx) add(b *box, c *contents, m Message, body bodyID) UID {
	m.UID, m.ModSeq = c.status.UIDNext, c.status.HighestMod
	if m.UniqueID == "" {
		m.UniqueID = fmt.Sprintf("%x.%x.%x", b.id, c.status.UIDValidity, uint32(m.UID))
	}
	c.status.UIDNext++
	c.messages, c.bodies = append(c.messages, m), append(c.bodies, body)
	c.count(m, +1)
	tx.record(b, m.UID)
	tx.refs[body]++
	return m.UID
}
