package imap

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"mailspec/reference/store"
)

// Limits of the names that CREATE and RENAME make.
const (
	maxName   = 500 // octets of UTF-8
	maxLevels = 50
)

// mailboxName is a mailbox argument: as it came, and the name in the store when it is well formed.
type mailboxName struct {
	name  string
	valid bool // as modified UTF-7, or as UTF-8 in IMAP4rev2
}

// mailbox = "INBOX" / astring. RFC 3501 §9
func (d *decoder) mailbox() mailboxName {
	wire := string(d.astring())
	if d.rev2 { // RFC 9051 §5.1
		return mailboxName{foldInbox(wire), utf8.ValidString(wire)}
	}
	name, ok := decodeUTF7(wire)
	return mailboxName{foldInbox(name), ok}
}

// foldInbox writes INBOX in upper case, and where it is the first level of a name, so that no second
// INBOX can appear beside it. RFC 3501 §5.1
func foldInbox(name string) string {
	first, rest, _ := strings.Cut(name, string(store.Delimiter))
	if upper(first) != store.Inbox {
		return name
	}
	return store.Inbox + name[len(name)-len(rest)-min(1, len(name)-len(first)):]
}

// open finds the mailbox. RFC 3501 §6.3.1
func (s *session) open(m mailboxName) (store.Mailbox, error) {
	if !m.valid || m.name == "" {
		return nil, store.ErrNoMailbox
	}
	return s.server.config.Store.Open(s.account, m.name)
}

// wireName prints a name as the client wants it. RFC 3501 §5.1.3, RFC 9051 §5.1
func (s *session) wireName(name string) string {
	if s.rev2 {
		return name
	}
	return encodeUTF7(name)
}

// creatable tells whether there can be a mailbox of that name: levels that are not empty, Net-Unicode, no
// controls, no wildcards, which LIST could not match, and no "#", which is for namespaces.
// RFC 3501 §5.1, §5.1.2, RFC 9051 §5.1
func (m mailboxName) creatable() bool {
	levels := strings.Split(m.name, string(store.Delimiter))
	for _, level := range levels {
		if level == "" {
			return false
		}
	}
	return m.valid && len(m.name) <= maxName && len(levels) <= maxLevels && norm.NFC.IsNormalString(m.name) && m.name[0] != '#' &&
		!strings.ContainsFunc(m.name, func(r rune) bool {
			return r < ' ' || r >= 0x7F && r < 0xA0 || r == '%' || r == '*' || r == '\u2028' || r == '\u2029'
		})
}

// cannotCreate refuses a name that no mailbox can have. RFC 3501 §6.3.3, RFC 5530 §3
func cannotCreate() response { return no("CANNOT", "no mailbox can have this name") }

// destination refuses APPEND and COPY to a mailbox that could not be opened. RFC 3501 §6.3.11
func (s *session) noDestination(m mailboxName, err error) response {
	if err == store.ErrNoMailbox && m.creatable() {
		return tryCreate()
	}
	return s.failed(err)
}
