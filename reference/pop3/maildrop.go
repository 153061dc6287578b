package pop3

import (
	"fmt"

	"mailspec/reference/store"
)

// maildrop is one account's INBOX as one session sees it: locked, and with the messages that were there
// at the login, numbered from 1. What arrives later belongs to the next session. RFC 1939 §4
type maildrop struct {
	inbox    store.Mailbox
	messages []store.Message // message-number n is at n-1
	deleted  []bool          // marked, until the UPDATE state
	count    int             // messages not marked
	size     int64           // their octets
	release  func()
}

// openMaildrop takes the exclusive lock and the snapshot. When it fails it holds no lock. RFC 1939 §4
func openMaildrop(st store.Store, account string) (*maildrop, error) {
	release, err := st.LockMaildrop(account)
	if err != nil {
		return nil, fmt.Errorf("lock maildrop: %w", err)
	}
	d := &maildrop{release: release}
	if err := d.load(st, account); err != nil {
		release()
		return nil, err
	}
	return d, nil
}

func (d *maildrop) load(st store.Store, account string) (err error) {
	if d.inbox, err = st.Open(account, store.Inbox); err != nil {
		return fmt.Errorf("open maildrop: %w", err)
	}
	if d.messages, err = d.inbox.Messages(); err != nil {
		return fmt.Errorf("list maildrop: %w", err)
	}
	d.deleted = make([]bool, len(d.messages))
	d.reset()
	return nil
}

// message gives the message with that number, unless it is marked as deleted. RFC 1939 §5
func (d *maildrop) message(n uint64) (store.Message, bool) {
	if n < 1 || n > uint64(len(d.messages)) || d.deleted[n-1] {
		return store.Message{}, false
	}
	return d.messages[n-1], true
}

// mark marks a message that message has found. RFC 1939 §5 (DELE)
func (d *maildrop) mark(n uint64) {
	d.deleted[n-1] = true
	d.count--
	d.size -= d.messages[n-1].Size
}

// reset unmarks all messages. RFC 1939 §5 (RSET)
func (d *maildrop) reset() {
	clear(d.deleted)
	d.count, d.size = len(d.messages), 0
	for i := range d.messages {
		d.size += d.messages[i].Size
	}
}

// update removes the marked messages, all in one step, and none besides. RFC 1939 §6
func (d *maildrop) update() error {
	var uids []store.UID
	for i, gone := range d.deleted {
		if gone {
			uids = append(uids, d.messages[i].UID)
		}
	}
	if uids == nil {
		return nil
	}
	if err := d.inbox.Expunge(uids); err != nil {
		return fmt.Errorf("remove messages: %w", err)
	}
	return nil
}
