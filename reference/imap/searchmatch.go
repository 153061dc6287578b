package imap

import (
	"strings"
	"time"

	"golang.org/x/text/cases"

	"mailspec/reference/message"
)

// candidate is a message under search. It is read when a key needs it.
type candidate struct {
	view   *view
	entry  *entry
	number uint64
	entity *message.Entity
}

// message reads the message; one that is gone meanwhile has nothing in it.
func (c *candidate) message() *message.Entity {
	if c.entity == nil {
		octets, err := c.view.box.Body(c.entry.m.UID)
		if err != nil {
			octets = nil
		}
		c.entity = message.Parse(octets)
	}
	return c.entity
}

// internalDay gives the day of the internal date, whatever its time and zone. RFC 3501 §6.4.4
func (c *candidate) internalDay() (time.Time, bool) {
	y, m, d := c.entry.m.InternalDate.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC), true
}

// sentDay gives the day of the Date field. RFC 3501 §6.4.4
func (c *candidate) sentDay() (time.Time, bool) { return c.message().SentDate() }

// allOf matches what all keys match. RFC 3501 §6.4.4
func allOf(keys []searchKey) searchKey {
	return func(c *candidate) bool {
		for _, key := range keys {
			if !key(c) {
				return false
			}
		}
		return true
	}
}

// has matches messages with a flag, or without it.
func has(flag string, want bool) searchKey {
	return func(c *candidate) bool { return hasFlag(c.entry.m.Flags, flag) == want }
}

// uidKey matches UIDs; those that no message has are no error. RFC 3501 §6.4.8
func uidKey(set seqSet) searchKey {
	var resolved seqSet
	return func(c *candidate) bool {
		if resolved == nil {
			entries := c.view.entries
			resolved = c.view.expand(set, true).resolve(uint64(entries[len(entries)-1].m.UID))
		}
		return resolved.contains(uint64(c.entry.m.UID))
	}
}

// numberKey matches sequence numbers.
func numberKey(set seqSet) searchKey {
	var resolved seqSet
	return func(c *candidate) bool {
		if resolved == nil {
			resolved = c.view.expand(set, false).resolve(uint64(len(c.view.entries)))
		}
		return resolved.contains(c.number)
	}
}

// headerKey matches messages with a field of that name that holds the string; the empty string asks for
// the field alone. RFC 3501 §6.4.4
func headerKey(name, needle string) searchKey {
	return func(c *candidate) bool {
		for _, f := range c.message().Fields() {
			if f.Is(name) && strings.Contains(foldCase(f.FieldText()), needle) {
				return true
			}
		}
		return false
	}
}

// textKey matches messages one of whose texts holds the string. RFC 3501 §6.4.4
func textKey(needle string, texts func(*message.Entity, func(string) bool)) searchKey {
	return func(c *candidate) (found bool) {
		texts(c.message(), func(text string) bool {
			found = strings.Contains(foldCase(text), needle)
			return !found
		})
		return found
	}
}

// foldCase makes strings that differ in case alone the same. RFC 3501 §6.4.4
func foldCase(s string) string { return cases.Fold().String(s) }
