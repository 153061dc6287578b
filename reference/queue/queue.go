// Package queue keeps mail for other hosts until somebody sends it there: messages that users submitted
// and notifications that the server itself makes. It also keeps messages, for whomever they are, that are
// not to be released before a time. Nothing takes entries out but Remove.
//
// [Queue] is the interface that the servers know. [NewMemory] and [OpenDurable] implement it. All
// methods are safe for concurrent use.
package queue

import (
	"errors"
	"time"
)

// ErrNoEntry says that there is no entry of that id, or no more.
var ErrNoEntry = errors.New("no such queue entry")

// ErrClosed is what changes get after Close.
var ErrClosed = errors.New("queue is closed")

// ID names an entry. It is not used again while the queue is open.
type ID uint64

// Envelope is what goes with a message from host to host. RFC 5321 §2.3.1
type Envelope struct {
	ReversePath string      `json:"reverse_path"`     // a mailbox without brackets; empty for the null one
	Submitter   string      `json:"submitter"`        // the account that sent it; empty for the server itself
	Recipients  []Recipient `json:"recipients"`       // those whose mail does not end here
	Body        string      `json:"body,omitempty"`   // 7BIT, 8BITMIME or BINARYMIME; empty for 7BIT. RFC 6152 §3, RFC 3030 §3
	UTF8        bool        `json:"utf8,omitempty"`   // SMTPUTF8. RFC 6531 §3.4
	Return      string      `json:"return,omitempty"` // RET: FULL or HDRS; empty when not given. RFC 3461 §4.3
	EnvelopeID  string      `json:"envid,omitempty"`  // ENVID in xtext as it came. RFC 3461 §4.4, §5.2.1
	Arrived     time.Time   `json:"arrived"`          // set by Enqueue when it is zero
	Hold        string      `json:"hold,omitempty"`   // how the sender asked for a time of release, as a notification says it. RFC 4865 §5.1.2
	Release     time.Time   `json:"release,omitzero"` // before that time the entry is nobody's to send; zero: it is not held. RFC 4865 §4.2
	DeliverBy   time.Time   `json:"by,omitzero"`      // the deliver-by-time of a held message. RFC 2852 §4
	ByReturn    bool        `json:"by_return,omitempty"`
}

// Recipient is one forward-path with what came with it. RFC 3461 §4.1, §4.2
type Recipient struct {
	ForwardPath       string `json:"forward_path"`      // a mailbox without brackets
	Notify            string `json:"notify,omitempty"`  // NOTIFY in upper case; empty when not given
	OriginalRecipient string `json:"orcpt,omitempty"`   // ORCPT as it came, letter for letter
	Account           string `json:"account,omitempty"` // of a held message: the account in which its mail ends. Empty: elsewhere
}

// Entry is one message in the queue.
type Entry struct {
	ID ID
	Envelope
	Size    int64     // octets of the message
	Started time.Time // when Start last named the entry; zero after a restart
}

// Queue keeps messages for other hosts.
type Queue interface {
	// Enqueue takes responsibility for a message. When it returns nil and the queue is durable, the
	// message survives a crash. The octets must not be changed afterwards. RFC 5321 §6.1
	Enqueue(e Envelope, message []byte) (ID, error)
	// Entries lists what is in the queue, oldest first.
	Entries() ([]Entry, error)
	// Message gives the octets of an entry. ErrNoEntry.
	Message(id ID) ([]byte, error)
	// Start asks whoever sends mail to try those entries now, whatever they wait for, and tells how many
	// there are. It is a wish: what becomes of it shows in the entries. RFC 1985 §5.1
	Start(wanted func(Entry) bool) (int, error)
	// Wake gives a channel that has something in it after Start has named an entry. It is for one sender.
	Wake() <-chan struct{}
	// Remove takes an entry out. ErrNoEntry.
	Remove(id ID) error
	// Close ends the queue. Everything acknowledged is safe.
	Close() error
}
