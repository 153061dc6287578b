package store

import (
	"errors"
	"slices"
	"strings"
)

// open gives an account, known from its first use.
func (e *engine) open(name string) (*account, error) {
	if a := e.tree.account(name); a != nil {
		return a, nil
	}
	var a *account
	err := e.do(func(tx *tx) (err error) {
		a, err = tx.account(name)
		return err
	})
	return a, err
}

// Mailboxes implements [Store].
func (e *engine) Mailboxes(account string) ([]MailboxInfo, error) {
	a, err := e.open(account)
	if err != nil {
		return nil, err
	}
	n := a.names.Load()
	all := map[string]MailboxInfo{}
	for name := range n.boxes {
		for _, above := range superiors(name) {
			all[above] = MailboxInfo{Name: above}
		}
	}
	for name := range n.subscribed {
		all[name] = MailboxInfo{Name: name, Subscribed: true}
	}
	for name := range n.boxes {
		all[name] = MailboxInfo{Name: name, Exists: true}
	}
	list := make([]MailboxInfo, 0, len(all))
	for name, info := range all {
		_, info.Subscribed = n.subscribed[name]
		list = append(list, info)
	}
	slices.SortFunc(list, func(a, b MailboxInfo) int { return strings.Compare(a.Name, b.Name) })
	return list, nil
}

// superiors gives the names above a name, the highest first.
func superiors(name string) (above []string) {
	for i := 1; i < len(name); i++ {
		if name[i] == Delimiter {
			above = append(above, name[:i])
		}
	}
	return above
}

// inferiorTo tells whether a name lies below another.
func inferiorTo(name, above string) bool {
	return len(name) > len(above) && name[len(above)] == Delimiter && strings.HasPrefix(name, above)
}

// inferiors gives the names of mailboxes below a name, sorted.
func (n *names) inferiors(above string) (below []string) {
	for name := range n.boxes {
		if inferiorTo(name, above) {
			below = append(below, name)
		}
	}
	slices.Sort(below)
	return below
}

// Create implements [Store]. RFC 9051 §6.3.4
func (e *engine) Create(account, name string) error {
	if name == Inbox {
		return ErrInboxReserved
	}
	if name == "" || len(name) > maxName {
		return errName
	}
	return e.do(func(tx *tx) error {
		a, err := tx.account(account)
		if err != nil {
			return err
		}
		if tx.hierarchy(a).boxes[name] != nil {
			return ErrExists
		}
		tx.makeSuperiors(a, name)
		tx.make(a, name)
		return nil
	})
}

// makeSuperiors creates the names above a name that are lacking. RFC 9051 §6.3.4
func (tx *tx) makeSuperiors(a *account, name string) {
	for _, above := range superiors(name) {
		if tx.hierarchy(a).boxes[above] == nil {
			tx.make(a, above)
		}
	}
}

// Delete implements [Store]. RFC 9051 §6.3.5
func (e *engine) Delete(account, name string) error {
	if name == Inbox {
		return ErrInboxReserved
	}
	return e.do(func(tx *tx) error {
		a, err := tx.account(account)
		if err != nil {
			return err
		}
		b := tx.hierarchy(a).boxes[name]
		switch {
		case b == nil && len(tx.hierarchy(a).inferiors(name)) > 0:
			return ErrHasChildren
		case b == nil:
			return ErrNoMailbox
		}
		n := tx.rename(a, name)
		tx.retire(n, b)
		delete(n.boxes, name)
		tx.remove(b)
		return nil
	})
}

// retire remembers the UIDVALIDITY that a name had, so that no other mailbox can come under this name
// with a lesser one. RFC 9051 §2.3.1.1
func (tx *tx) retire(n *names, b *box) {
	if c, err := tx.edit(b); err == nil {
		n.retired = max(n.retired, c.status.UIDValidity)
	}
}

// Subscribe implements [Store]. RFC 9051 §6.3.7
func (e *engine) Subscribe(account, name string, on bool) error {
	if name == "" || len(name) > maxName {
		return errName
	}
	return e.do(func(tx *tx) error {
		a, err := tx.account(account)
		if err != nil {
			return err
		}
		if _, is := tx.hierarchy(a).subscribed[name]; is == on {
			return nil
		}
		n := tx.rename(a, name)
		delete(n.subscribed, name)
		if on {
			n.subscribed[name] = struct{}{}
		}
		return nil
	})
}

// Open implements [Store].
func (e *engine) Open(account, name string) (Mailbox, error) {
	a, err := e.open(account)
	if err != nil {
		return nil, err
	}
	b := a.names.Load().boxes[name]
	if b == nil {
		return nil, ErrNoMailbox
	}
	return &mailbox{store: e, box: b}, nil
}

var errForeign = errors.New("the mailbox belongs to another store")
