package store

// mailbox implements [Mailbox] over a box of an engine.
type mailbox struct {
	store *engine
	box   *box
}

// Status implements [Mailbox].
func (m *mailbox) Status() (Status, error) {
	c := m.box.now.Load()
	if c == nil {
		return Status{}, ErrNoMailbox
	}
	return c.status, nil
}

// Messages implements [Mailbox].
func (m *mailbox) Messages() ([]Message, error) {
	c := m.box.now.Load()
	if c == nil {
		return nil, ErrNoMailbox
	}
	return c.messages[:len(c.messages):len(c.messages)], nil
}

// Body implements [Mailbox].
func (m *mailbox) Body(uid UID) ([]byte, error) {
	c := m.box.now.Load()
	if c == nil {
		return nil, ErrNoMailbox
	}
	i, found := c.find(uid)
	if !found {
		return nil, ErrNoMessage
	}
	return m.store.shelf.get(c.bodies[i])
}

// Watch implements [Mailbox].
func (m *mailbox) Watch() (changed <-chan struct{}, stop func()) { return m.box.watch() }

// Expunge implements [Mailbox]. RFC 9051 §6.4.3
func (m *mailbox) Expunge(uids []UID) error {
	return m.store.do(func(tx *tx) error {
		c, err := tx.edit(m.box)
		if err != nil {
			return err
		}
		gone := c.places(uids)
		if len(gone) == 0 {
			return nil
		}
		tx.touch(m.box)
		for _, i := range gone {
			tx.record(m.box, c.messages[i].UID)
			tx.refs[c.bodies[i]]--
			c.count(c.messages[i], -1)
		}
		c.messages, c.bodies = without(c.messages, gone), without(c.bodies, gone)
		return nil
	})
}

// without copies a slice save the given places, which ascend.
func without[T any](all []T, gone []int) []T {
	kept := make([]T, 0, len(all)-len(gone))
	for i, x := range all {
		if len(gone) > 0 && gone[0] == i {
			gone = gone[1:]
			continue
		}
		kept = append(kept, x)
	}
	return kept
}
