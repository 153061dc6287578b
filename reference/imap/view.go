package imap

import (
	"cmp"
	"errors"
	"slices"

	"mailspec/reference/store"
)

// view is what the client knows of the mailbox that it has selected: the messages by their sequence
// number, as far as it has been told. RFC 3501 §2.3.1.2, §5.2
type view struct {
	box      store.Mailbox
	key      recentKey
	readOnly bool
	rev2     bool // there is no \Recent. RFC 9051 Appendix E

	entries  []entry
	arrived  []store.Message // the client has not been told yet
	mod      uint64          // the state of the mailbox that entries and arrived come from
	loaded   bool
	dirty    bool     // there may be something to tell
	recents  int      // the last RECENT
	keywords []string // named in the last FLAGS

	saved []store.UID // the search result "$". RFC 5182 §2.1
}

// entry is a message that has a sequence number in this session.
type entry struct {
	m       *store.Message
	recent  bool
	gone    bool // expunged; the client has not been told
	changed bool // other flags; the client has not been told
}

// load looks at the mailbox and notes what is to be told. It tells nothing itself, so no sequence number
// moves. A mailbox that has been deleted counts as empty.
func (v *view) load() (store.Status, error) {
	st, err := v.box.Status()
	if errors.Is(err, store.ErrNoMailbox) {
		v.merge(nil)
		return store.Status{}, nil
	}
	if err != nil || v.loaded && st.HighestMod == v.mod {
		return st, err
	}
	messages, err := v.box.Messages()
	if err != nil && !errors.Is(err, store.ErrNoMailbox) {
		return st, err
	}
	v.merge(messages)
	v.mod, v.loaded = st.HighestMod, true
	return st, nil
}

// merge compares the entries with the messages of the mailbox, both ascending by UID.
func (v *view) merge(messages []store.Message) {
	v.dirty = true
	j := 0
	for i := range v.entries {
		e := &v.entries[i]
		for j < len(messages) && messages[j].UID < e.m.UID {
			j++
		}
		if j == len(messages) || messages[j].UID != e.m.UID {
			e.gone = true
			continue
		}
		e.changed = e.changed || !sameFlags(e.m.Flags, messages[j].Flags)
		e.m = &messages[j]
		j++
	}
	v.arrived = messages[j:]
}

// admit gives the messages that have arrived their sequence numbers. From then on the client knows them.
func (v *view) admit(r *recents) {
	if len(v.arrived) == 0 {
		return
	}
	var before store.UID
	if last := v.arrived[len(v.arrived)-1].UID; v.readOnly {
		before = r.seen(v.key) // EXAMINE takes \Recent from no message. RFC 3501 §6.3.2
	} else {
		before = r.claim(v.key, last)
	}
	v.entries = slices.Grow(v.entries, len(v.arrived))
	for i := range v.arrived {
		m := &v.arrived[i]
		v.entries = append(v.entries, entry{m: m, recent: m.UID > before && !v.rev2})
	}
	v.arrived = nil
}

// flags gives the flags of a message as this session sees them. RFC 3501 §2.3.2
func (e *entry) flags() []string {
	if !e.recent {
		return e.m.Flags
	}
	return append(slices.Clone(e.m.Flags), `\Recent`)
}

// countRecent counts \Recent. RFC 3501 §7.3.2
func (v *view) countRecent() (n int) {
	for i := range v.entries {
		if v.entries[i].recent {
			n++
		}
	}
	return n
}

// forgetRecent goes over to IMAP4rev2 in a mailbox that is already selected. RFC 9051 Appendix E
func (v *view) forgetRecent() {
	v.rev2 = true
	for i := range v.entries {
		v.entries[i].recent = false
	}
}

// errNumber says that a set names a sequence number that no message has.
var errNumber = errors.New("no message has this sequence number")

// pick gives the indexes of the entries that a set names, ascending. UIDs that no message has are
// passed over; a sequence number that no message has is an error. RFC 3501 §6.4.8, §9
func (v *view) pick(set seqSet, byUID bool) (indexes []int, err error) {
	set = v.expand(set, byUID)
	if !byUID {
		return v.pickNumbers(set)
	}
	if len(v.entries) == 0 {
		return nil, nil
	}
	for _, r := range set.resolve(uint64(v.entries[len(v.entries)-1].m.UID)) {
		i, _ := slices.BinarySearchFunc(v.entries, r.first, func(e entry, uid uint64) int {
			return cmp.Compare(uint64(e.m.UID), uid)
		})
		for ; i < len(v.entries) && uint64(v.entries[i].m.UID) <= r.last; i++ {
			if !v.entries[i].gone {
				indexes = append(indexes, i)
			}
		}
	}
	return indexes, nil
}

func (v *view) pickNumbers(set seqSet) (indexes []int, err error) {
	for _, r := range set.resolve(uint64(len(v.entries))) {
		if r.first == 0 || r.last > uint64(len(v.entries)) {
			return nil, errNumber
		}
		for n := r.first; n <= r.last; n++ {
			indexes = append(indexes, int(n-1))
		}
	}
	return indexes, nil
}

// uids gives the UIDs of entries, and whether one of them is gone.
func (v *view) uids(indexes []int) (uids []store.UID, gone bool) {
	for _, i := range indexes {
		uids = append(uids, v.entries[i].m.UID)
		gone = gone || v.entries[i].gone
	}
	return uids, gone
}
