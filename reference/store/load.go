package store

import (
	"encoding/binary"

	"go.etcd.io/bbolt"
)

// loader reads the index into a new engine.
type loader struct {
	engine *engine
	tx     *bbolt.Tx
}

func (l *loader) load() error {
	return l.tx.Bucket(accountRecords).ForEach(func(key, rec []byte) error {
		validity, retired, err := parseAccount(rec)
		if err != nil {
			return err
		}
		n := &names{boxes: map[string]*box{}, subscribed: map[string]struct{}{}, validity: validity, retired: retired}
		if err := l.names(key, n); err != nil {
			return err
		}
		a := &account{name: string(key)}
		a.names.Store(n)
		l.engine.tree.add(a)
		return nil
	})
}

func (l *loader) names(account []byte, n *names) error {
	boxes, subscribed := l.tx.Bucket(mailboxNames).Bucket(account), l.tx.Bucket(subscriptions).Bucket(account)
	if boxes == nil || subscribed == nil {
		return errIndex
	}
	err := boxes.ForEach(func(name, id []byte) error {
		b, err := l.box(id)
		n.boxes[string(name)] = b
		return err
	})
	if err != nil {
		return err
	}
	return subscribed.ForEach(func(name, _ []byte) error {
		n.subscribed[string(name)] = struct{}{}
		return nil
	})
}

func (l *loader) box(key []byte) (*box, error) {
	if len(key) != 8 {
		return nil, errIndex
	}
	status, err := parseBox(l.tx.Bucket(mailboxRecords).Get(key))
	if err != nil {
		return nil, err
	}
	b := &box{id: binary.BigEndian.Uint64(key)}
	l.engine.lastID = max(l.engine.lastID, b.id)
	c := &contents{status: status}
	if err := l.messages(key, c); err != nil {
		return nil, err
	}
	b.now.Store(c)
	return b, nil
}

func (l *loader) messages(key []byte, c *contents) error {
	bucket := l.tx.Bucket(messageRecords).Bucket(key)
	if bucket == nil {
		return errIndex
	}
	return bucket.ForEach(func(uid, rec []byte) error {
		if len(uid) != 4 {
			return errIndex
		}
		m, body, err := parseMessage(UID(binary.BigEndian.Uint32(uid)), rec)
		if err != nil {
			return err
		}
		c.messages, c.bodies = append(c.messages, m), append(c.bodies, body)
		c.count(m, +1)
		l.engine.refs[body]++
		return nil
	})
}
