// Package store keeps the mail of the reference server's accounts: mailboxes, the messages in them,
// their flags and unique identifiers. SMTP and LMTP put messages in; POP3 and IMAP show them.
//
// [Store] is the one interface that the servers know. [NewMemory] and [OpenDurable] implement it.
// All methods are safe for concurrent use.
package store

import (
	"errors"
	"time"
)

// Errors that a server turns into a reply or a response. Compare with errors.Is.
var (
	ErrNoMailbox     = errors.New("no such mailbox")
	ErrExists        = errors.New("mailbox exists already")
	ErrHasChildren   = errors.New("mailbox has inferior names")
	ErrNoMessage     = errors.New("no such message")
	ErrLocked        = errors.New("maildrop is locked by another session")
	ErrInboxReserved = errors.New("INBOX cannot be created or deleted")
)

// Inbox is the name of the mailbox that receives mail. Every account has it. Callers fold any other
// case of it to this one. RFC 9051 §5.1
const Inbox = "INBOX"

// Delimiter separates the levels of a mailbox name. RFC 9051 §5.1.1
const Delimiter = '/'

// UID is a message's unique identifier in its mailbox: never zero, strictly ascending, never used
// again while UIDVALIDITY stays the same. RFC 9051 §2.3.1.1
type UID uint32

// Message is what a mailbox knows of a message without reading it.
type Message struct {
	UID          UID
	Flags        []string  // as first spelled, without \Recent, sorted
	InternalDate time.Time // RFC 9051 §2.3.3
	Size         int64     // octets, CRLF counted as two
	ModSeq       uint64    // goes up with each change to the message
	UniqueID     string    // for POP3 UIDL: 1 to 70 octets of 0x21 to 0x7E, kept for ever. RFC 1939 §7
}

// NewMessage is a message on its way into a mailbox. Body holds every octet with CRLF line ends and
// must not be changed afterwards.
type NewMessage struct {
	Body         []byte
	Flags        []string
	InternalDate time.Time // zero for now
}

// Status is the state of a mailbox at one moment.
type Status struct {
	UIDValidity uint32
	UIDNext     UID
	Messages    int
	Unseen      int // without \Seen
	Deleted     int // with \Deleted
	Size        int64
	HighestMod  uint64 // changes whenever anything in the mailbox changes
}

// MailboxInfo is one name of an account's hierarchy.
type MailboxInfo struct {
	Name       string // UTF-8
	Exists     bool   // false for a name that only has inferiors, or is only subscribed
	Subscribed bool
}

// FlagOp says what SetFlags does with the flags it is given. RFC 9051 §6.4.6
type FlagOp int

// The three ways to store flags.
const (
	FlagsReplace FlagOp = iota
	FlagsAdd
	FlagsRemove
)

// Store keeps the mail of all accounts. Account names are the servers' business: the store takes any
// non-empty string and knows the account from its first use.
type Store interface {
	// Mailboxes lists the account's mailboxes and subscriptions, sorted by name, INBOX among them.
	Mailboxes(account string) ([]MailboxInfo, error)
	// Create makes a mailbox and the superior names it lacks. ErrExists, ErrInboxReserved.
	Create(account, name string) error
	// Delete removes a mailbox and its messages; inferiors stay. ErrNoMailbox, ErrInboxReserved,
	// ErrHasChildren when it does not exist itself but has inferiors. A mailbox made again under
	// the same name gets a greater UIDVALIDITY. RFC 9051 §6.3.5
	Delete(account, name string) error
	// Rename moves a mailbox and its inferiors. Renaming INBOX moves its messages and leaves INBOX
	// empty. RFC 9051 §6.3.6. ErrNoMailbox, ErrExists.
	Rename(account, from, to string) error
	// Subscribe sets or clears a subscription; the name need not exist. RFC 9051 §6.3.7
	Subscribe(account, name string, on bool) error
	// Open gives the mailbox. ErrNoMailbox.
	Open(account, name string) (Mailbox, error)
	// LockMaildrop takes the exclusive lock of the account's INBOX for a POP3 session and gives its
	// release. ErrLocked. RFC 1939 §4
	LockMaildrop(account string) (release func(), err error)
	// Deliver puts one message into the INBOX of each account, all or none. When it returns nil
	// and the store is durable, the message survives a crash.
	Deliver(accounts []string, m NewMessage) error
	// Close ends the store. Everything acknowledged is safe.
	Close() error
}

// Mailbox is one open mailbox. It stays valid after a rename; after a delete its methods return
// ErrNoMailbox.
type Mailbox interface {
	// Status counts.
	Status() (Status, error)
	// Messages lists all messages, ascending by UID. The caller must not change the slice; it does not
	// change under the caller either.
	Messages() ([]Message, error)
	// Append adds messages, all or none, and gives their UIDs in order. Durable as Deliver is.
	Append(messages ...NewMessage) ([]UID, error)
	// SetFlags changes flags, in one step for all. UIDs that are gone are passed over.
	SetFlags(uids []UID, op FlagOp, flags []string) error
	// Copy puts copies with flags and internal date into another mailbox of any account, all or none.
	// The two slices pair source and destination UIDs; UIDs that are gone are passed over.
	Copy(uids []UID, to Mailbox) (from, dest []UID, err error)
	// Expunge removes messages in one step. UIDs that are gone are passed over.
	Expunge(uids []UID) error
	// Body gives a message's octets. The caller must not change them. ErrNoMessage.
	Body(uid UID) ([]byte, error)
	// Watch gives a channel that gets a value (never blocking the writer; values merge) after any
	// change to the mailbox, and a function that ends the watch. For IDLE. RFC 9051 §6.3.13
	Watch() (changed <-chan struct{}, stop func())
}
