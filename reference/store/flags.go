package store

import (
	"slices"
	"strings"
)

// The system flags that the store itself looks at. RFC 9051 §2.3.2
const (
	flagSeen    = `\Seen`
	flagDeleted = `\Deleted`
	flagRecent  = `\Recent` // belongs to a session, never to a message. RFC 3501 §2.3.2
)

// hasFlag looks for a flag; case does not matter in flags. RFC 9051 §2.3.2
func hasFlag(flags []string, flag string) bool {
	return slices.ContainsFunc(flags, func(f string) bool { return strings.EqualFold(f, flag) })
}

// cleanFlags gives a sorted copy of its own, each flag once, as first spelled.
func cleanFlags(flags []string) []string {
	clean := make([]string, 0, len(flags))
	for _, f := range flags {
		if !strings.EqualFold(f, flagRecent) && !hasFlag(clean, f) {
			clean = append(clean, f)
		}
	}
	slices.Sort(clean)
	return clean
}

// applyFlags gives the flags that a message has after an operation. A flag that it had keeps its
// spelling.
func applyFlags(had []string, op FlagOp, flags []string) []string {
	switch op {
	case FlagsAdd:
		return cleanFlags(slices.Concat(had, flags))
	case FlagsRemove:
		return slices.DeleteFunc(slices.Clone(had), func(f string) bool { return hasFlag(flags, f) })
	default:
		kept := slices.DeleteFunc(slices.Clone(had), func(f string) bool { return !hasFlag(flags, f) })
		return cleanFlags(slices.Concat(kept, flags))
	}
}

// SetFlags implements [Mailbox].
func (m *mailbox) SetFlags(uids []UID, op FlagOp, flags []string) error {
	return m.store.do(func(tx *tx) error {
		c, err := tx.edit(m.box)
		if err != nil {
			return err
		}
		var changed []int
		after := map[int][]string{}
		for _, i := range c.places(uids) {
			now := applyFlags(c.messages[i].Flags, op, flags)
			if !slices.Equal(now, c.messages[i].Flags) {
				changed, after[i] = append(changed, i), now
			}
		}
		if len(changed) == 0 {
			return nil
		}
		c.messages = slices.Clone(c.messages) // earlier snapshots keep theirs
		mod := tx.touch(m.box)
		for _, i := range changed {
			c.count(c.messages[i], -1)
			c.messages[i].Flags, c.messages[i].ModSeq = after[i], mod
			c.count(c.messages[i], +1)
			tx.record(m.box, c.messages[i].UID)
		}
		return nil
	})
}
