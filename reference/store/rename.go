package store

import (
	"maps"
	"slices"
)

// Rename implements [Store]. RFC 9051 §6.3.6
func (e *engine) Rename(account, from, to string) error {
	if to == "" || len(to) > maxName {
		return errName
	}
	return e.do(func(tx *tx) error {
		a, err := tx.account(account)
		if err != nil {
			return err
		}
		if from == Inbox {
			return tx.renameInbox(a, to)
		}
		moves, err := tx.hierarchy(a).moves(from, to)
		if err != nil {
			return err
		}
		tx.move(a, moves)
		tx.makeSuperiors(a, to)
		return nil
	})
}

// moves works out which names become which, and that none of them is taken.
func (n *names) moves(from, to string) (map[string]string, error) {
	moves := map[string]string{}
	for _, name := range n.inferiors(from) {
		moves[name] = to + name[len(from):]
	}
	if n.boxes[from] != nil {
		moves[from] = to
	}
	switch {
	case len(moves) == 0:
		return nil, ErrNoMailbox
	case n.boxes[to] != nil:
		return nil, ErrExists
	}
	for _, name := range moves {
		if len(name) > maxName {
			return nil, errName
		}
		if _, leaves := moves[name]; n.boxes[name] != nil && !leaves {
			return nil, ErrExists
		}
	}
	return moves, nil
}

func (tx *tx) move(a *account, moves map[string]string) {
	n := tx.rename(a, slices.Collect(maps.Keys(moves))...)
	tx.rename(a, slices.Collect(maps.Values(moves))...)
	moved := map[string]*box{}
	for from, to := range moves {
		moved[to] = n.boxes[from]
		delete(n.boxes, from)
	}
	retired := n.retired
	for to, b := range moved {
		n.boxes[to] = b
		tx.renewValidity(n, b, retired)
	}
}

// renewValidity gives a mailbox under its new name a UIDVALIDITY above that of any mailbox which had the
// name before. It keeps its own where that is so already. RFC 9051 §2.3.1.1
func (tx *tx) renewValidity(n *names, b *box, retired uint32) {
	tx.retire(n, b)
	c, err := tx.edit(b)
	if err != nil || c.status.UIDValidity > retired {
		return
	}
	c.status.UIDValidity = tx.validity(n)
	tx.touch(b)
}

// renameInbox moves the messages into a new mailbox and leaves INBOX, and the names below it, as they
// are. The messages keep their unique-ids. RFC 9051 §6.3.6
func (tx *tx) renameInbox(a *account, to string) error {
	if tx.hierarchy(a).boxes[to] != nil {
		return ErrExists
	}
	inbox := tx.hierarchy(a).boxes[Inbox]
	old, err := tx.edit(inbox)
	if err != nil {
		return err
	}
	tx.makeSuperiors(a, to)
	b := tx.make(a, to)
	c, _ := tx.edit(b)
	for i, m := range old.messages {
		tx.record(inbox, m.UID)
		tx.add(b, c, m, old.bodies[i])
		tx.refs[old.bodies[i]]--
	}
	if len(old.messages) > 0 {
		tx.touch(inbox)
		old.messages, old.bodies = nil, nil
		old.status.Messages, old.status.Unseen, old.status.Deleted, old.status.Size = 0, 0, 0, 0
	}
	return nil
}
