package store

import (
	"fmt"
	"math"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSetFlags(t *testing.T) {
	tests := []struct {
		name  string
		had   []string
		op    FlagOp
		flags []string
		want  []string
	}{
		{"add", []string{"b"}, FlagsAdd, []string{"a", `\Seen`}, []string{`\Seen`, "a", "b"}},
		{"add keeps the spelling", []string{`\Seen`, "Work"}, FlagsAdd, []string{`\SEEN`, "work"}, []string{"Work", `\Seen`}},
		{"remove in any case", []string{`\Seen`, "b"}, FlagsRemove, []string{`\sEEN`, "c"}, []string{"b"}},
		{"replace", []string{"a", "Work"}, FlagsReplace, []string{"work", `\Deleted`, "c"}, []string{"Work", `\Deleted`, "c"}},
		{"replace by none", []string{"a"}, FlagsReplace, nil, []string{}},
		{"recent never", nil, FlagsAdd, []string{`\Recent`}, []string{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			eachStore(t, func(t *testing.T, s Store, reopen func() Store) {
				m := open(t, s, Inbox)
				_, err := m.Append(NewMessage{}, NewMessage{Flags: tt.had})
				require.NoError(t, err)
				require.NoError(t, m.SetFlags([]UID{2, 7}, tt.op, tt.flags))
				list := messages(t, open(t, reopen(), Inbox))
				assert.Equal(t, tt.want, list[1].Flags)
				assert.Empty(t, list[0].Flags)
			})
		})
	}
}

func TestModificationSequences(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, _ func() Store) {
		m := open(t, s, Inbox)
		high := status(t, m).HighestMod
		grew := func(grew bool) {
			t.Helper()
			now := status(t, m).HighestMod
			assert.Equal(t, grew, now > high)
			high = now
		}
		fill(t, m, "one", "two", "three")
		grew(true)
		require.NoError(t, m.SetFlags([]UID{1, 2}, FlagsAdd, []string{`\Seen`, `\Deleted`}))
		grew(true)
		st, list := status(t, m), messages(t, m)
		assert.Equal(t, []int{3, 1, 2}, []int{st.Messages, st.Unseen, st.Deleted})
		assert.Equal(t, []uint64{high, high}, []uint64{list[0].ModSeq, list[1].ModSeq})
		assert.Less(t, list[2].ModSeq, high)
		require.NoError(t, m.SetFlags([]UID{1}, FlagsAdd, []string{`\seen`}))
		grew(false)
		require.NoError(t, m.Expunge([]UID{9}))
		grew(false)
		require.NoError(t, m.Expunge([]UID{2}))
		grew(true)
		_, _, err := m.Copy([]UID{1}, m)
		require.NoError(t, err)
		grew(true)
	})
}

func TestExpungeNeverReusesUIDs(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, reopen func() Store) {
		m := open(t, s, Inbox)
		uids := fill(t, m, "a", "b", "c", "d")
		before := messages(t, m)
		require.NoError(t, m.Expunge([]UID{4, 2, 4, 99}))
		assert.Equal(t, uids, uidsOf(before), "a snapshot stays as it was")
		assert.Equal(t, []UID{1, 3}, uidsOf(messages(t, m)))
		_, err := m.Body(4)
		require.ErrorIs(t, err, ErrNoMessage)
		require.NoError(t, m.SetFlags([]UID{2}, FlagsAdd, []string{"x"}), "passed over")
		m = open(t, reopen(), Inbox)
		assert.Equal(t, []UID{1, 3}, uidsOf(messages(t, m)))
		assert.Equal(t, []UID{5}, fill(t, m, "e"))
		assert.Equal(t, 3, status(t, m).Messages)
	})
}

func TestCopy(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, reopen func() Store) {
		m := open(t, s, Inbox)
		_, err := m.Append(NewMessage{Body: []byte("one"), Flags: []string{"x"}}, NewMessage{Body: []byte("two")})
		require.NoError(t, err)
		theirs, err := s.Open(bob, Inbox)
		require.NoError(t, err)
		fill(t, theirs, "theirs")
		from, dest, err := m.Copy([]UID{2, 1, 5, 1}, theirs)
		require.NoError(t, err)
		assert.Equal(t, []UID{1, 2}, from)
		assert.Equal(t, []UID{2, 3}, dest)
		from, dest, err = m.Copy([]UID{1}, m)
		require.NoError(t, err)
		assert.Equal(t, [][]UID{{1}, {3}}, [][]UID{from, dest})
		from, dest, err = m.Copy([]UID{77}, m)
		require.NoError(t, err)
		assert.Empty(t, append(from, dest...))
		list := messages(t, m)
		assert.NotEqual(t, list[0].UniqueID, list[2].UniqueID)
		assert.Equal(t, list[0].InternalDate, list[2].InternalDate)

		require.NoError(t, m.Expunge([]UID{1, 2, 3}))
		s = reopen()
		theirs, err = s.Open(bob, Inbox)
		require.NoError(t, err)
		body, err := theirs.Body(2)
		require.NoError(t, err, "the octets live as long as any copy")
		assert.Equal(t, "one", string(body))
		assert.Equal(t, []string{"x"}, messages(t, theirs)[1].Flags)

		other := NewMemory()
		defer closeStore(t, other)
		_, _, err = theirs.Copy([]UID{1}, open(t, other, Inbox))
		require.ErrorIs(t, err, errForeign)
	})
}

func TestDeliverAllOrNone(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, reopen func() Store) {
		require.NoError(t, s.Deliver([]string{bob, alice, bob}, NewMessage{Body: []byte("hello")}))
		require.NoError(t, s.Deliver(nil, NewMessage{Body: []byte("nobody")}))
		inbox := open(t, s, Inbox)
		c := *inbox.box.now.Load()
		c.status.UIDNext = math.MaxUint32 // its last UID is spent
		inbox.box.now.Store(&c)
		require.ErrorIs(t, s.Deliver([]string{bob, alice}, NewMessage{Body: []byte("again")}), errNoUIDs)
		_, err := inbox.Append(NewMessage{})
		require.ErrorIs(t, err, errNoUIDs)

		s = reopen()
		for _, account := range []string{alice, bob} {
			m, err := s.Open(account, Inbox)
			require.NoError(t, err)
			require.Len(t, messages(t, m), 1)
			body, err := m.Body(1)
			require.NoError(t, err)
			assert.Equal(t, "hello", string(body))
		}
	})
}

func TestLockMaildrop(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, _ func() Store) {
		release, err := s.LockMaildrop(alice)
		require.NoError(t, err)
		_, err = s.LockMaildrop(alice)
		require.ErrorIs(t, err, ErrLocked)
		theirs, err := s.LockMaildrop(bob)
		require.NoError(t, err)
		theirs()
		release()
		again, err := s.LockMaildrop(alice)
		require.NoError(t, err)
		release() // a second call must not take the lock from its new holder
		_, err = s.LockMaildrop(alice)
		require.ErrorIs(t, err, ErrLocked)
		again()
	})
}

func TestWatch(t *testing.T) {
	changes := map[string]func(s Store, m Mailbox) error{
		"append":  func(_ Store, m Mailbox) error { _, err := m.Append(NewMessage{}); return err },
		"deliver": func(s Store, _ Mailbox) error { return s.Deliver([]string{alice}, NewMessage{}) },
		"flags":   func(_ Store, m Mailbox) error { return m.SetFlags([]UID{1}, FlagsAdd, []string{"x"}) },
		"expunge": func(_ Store, m Mailbox) error { return m.Expunge([]UID{1}) },
		"copy":    func(_ Store, m Mailbox) error { _, _, err := m.Copy([]UID{1}, m); return err },
		"rename":  func(s Store, _ Mailbox) error { return s.Rename(alice, Inbox, "old") },
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			eachStore(t, func(t *testing.T, s Store, _ func() Store) {
				m := open(t, s, Inbox)
				fill(t, m, "one", "two")
				changed, stop := m.Watch()
				stopped, stopNow := m.Watch()
				stopNow()
				require.NoError(t, change(s, m))
				require.Len(t, changed, 1)
				_, err := m.Append(NewMessage{})
				require.NoError(t, err, "a watcher that does not look blocks nobody")
				<-changed
				assert.Empty(t, changed, "two changes merged")
				assert.Empty(t, stopped)
				stop()
			})
		})
	}
}

func TestWatchOfDeletedMailbox(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, _ func() Store) {
		require.NoError(t, s.Create(alice, "a"))
		changed, stop := open(t, s, "a").Watch()
		defer stop()
		require.NoError(t, s.Delete(alice, "a"))
		require.Len(t, changed, 1)
	})
}

// TestConcurrentUse: readers and writers at once; no change is lost and UIDs stay in order.
func TestConcurrentUse(t *testing.T) {
	const writers, rounds = 8, 20
	eachStore(t, func(t *testing.T, s Store, reopen func() Store) {
		m := open(t, s, Inbox)
		var all sync.WaitGroup
		for w := range writers {
			all.Go(func() {
				for r := range rounds {
					uids, err := m.Append(NewMessage{Body: fmt.Appendf(nil, "%d.%d", w, r)})
					assert.NoError(t, err)
					assert.NoError(t, m.SetFlags(uids, FlagsAdd, []string{"x"}))
					list, err := m.Messages()
					assert.NoError(t, err)
					for i, msg := range list {
						assert.Equal(t, UID(i+1), msg.UID)
					}
				}
			})
		}
		all.Wait()
		m = open(t, reopen(), Inbox)
		list := messages(t, m)
		require.Len(t, list, writers*rounds)
		for _, msg := range list {
			assert.Equal(t, []string{"x"}, msg.Flags)
		}
	})
}
