package store

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// eachStore runs a behaviour over both implementations. reopen closes the store and opens it again
// where it is durable, and gives the same one where it is not.
func eachStore(t *testing.T, behaviour func(t *testing.T, s Store, reopen func() Store)) {
	t.Helper()
	t.Run("memory", func(t *testing.T) {
		s := NewMemory()
		defer closeStore(t, s)
		behaviour(t, s, func() Store { return s })
	})
	t.Run("durable", func(t *testing.T) {
		dir := t.TempDir()
		s, err := OpenDurable(dir)
		require.NoError(t, err)
		defer func() { closeStore(t, s) }()
		behaviour(t, s, func() Store {
			closeStore(t, s)
			s, err = OpenDurable(dir)
			require.NoError(t, err)
			return s
		})
	})
}

func closeStore(t *testing.T, s Store) {
	t.Helper()
	require.NoError(t, s.Close())
}

const alice, bob = "alice@example.test", "bob@example.test"

func open(t *testing.T, s Store, name string) *mailbox {
	t.Helper()
	m, err := s.Open(alice, name)
	require.NoError(t, err)
	return m.(*mailbox)
}

func fill(t *testing.T, m Mailbox, bodies ...string) []UID {
	t.Helper()
	var list []NewMessage
	for _, b := range bodies {
		list = append(list, NewMessage{Body: []byte(b)})
	}
	uids, err := m.Append(list...)
	require.NoError(t, err)
	return uids
}

func messages(t *testing.T, m Mailbox) []Message {
	t.Helper()
	list, err := m.Messages()
	require.NoError(t, err)
	return list
}

func status(t *testing.T, m Mailbox) Status {
	t.Helper()
	s, err := m.Status()
	require.NoError(t, err)
	return s
}

func uidsOf(list []Message) (uids []UID) {
	for _, m := range list {
		uids = append(uids, m.UID)
	}
	return uids
}

func listing(t *testing.T, s Store, account string) (names []string) {
	t.Helper()
	list, err := s.Mailboxes(account)
	require.NoError(t, err)
	for _, info := range list {
		name := info.Name
		if !info.Exists {
			name = "(" + name + ")"
		}
		if info.Subscribed {
			name += "+"
		}
		names = append(names, name)
	}
	return names
}

func TestClosedStoreRefusesChanges(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, _ func() Store) {
		m := open(t, s, Inbox)
		closeStore(t, s)
		_, err := m.Append(NewMessage{Body: []byte("x")})
		require.ErrorIs(t, err, ErrClosed)
		require.ErrorIs(t, s.Create(alice, "box"), ErrClosed)
		require.ErrorIs(t, s.Deliver([]string{alice}, NewMessage{}), ErrClosed)
	})
}

func TestAppendShowsMessages(t *testing.T) {
	zone := time.FixedZone("", -5*3600-1800)
	date := time.Date(2021, 2, 3, 4, 5, 6, 789, zone)
	eachStore(t, func(t *testing.T, s Store, reopen func() Store) {
		m := open(t, s, Inbox)
		before := time.Now().Add(-time.Second)
		uids, err := m.Append(
			NewMessage{Body: []byte("one\r\n"), Flags: []string{`\Seen`, "work", `\recent`, "WORK"}, InternalDate: date},
			NewMessage{Body: []byte{0xff, 0, '\n'}},
			NewMessage{})
		require.NoError(t, err)
		assert.Equal(t, []UID{1, 2, 3}, uids)

		check := func(m Mailbox) {
			list := messages(t, m)
			require.Len(t, list, 3)
			assert.Equal(t, []string{`\Seen`, "work"}, list[0].Flags)
			assert.Equal(t, int64(5), list[0].Size)
			assert.Equal(t, "2021-02-03T04:05:06-05:30", list[0].InternalDate.Format(time.RFC3339Nano))
			assert.True(t, list[1].InternalDate.After(before))
			body, err := m.Body(2)
			require.NoError(t, err)
			assert.Equal(t, []byte{0xff, 0, '\n'}, body)
			_, err = m.Body(4)
			assert.ErrorIs(t, err, ErrNoMessage)
			st := status(t, m)
			assert.Equal(t, []int{3, 2, 0}, []int{st.Messages, st.Unseen, st.Deleted})
			assert.Equal(t, UID(4), st.UIDNext)
			assert.Equal(t, int64(8), st.Size)
		}
		check(m)
		list, st := messages(t, m), status(t, m)
		m = open(t, reopen(), Inbox)
		check(m)
		assert.Equal(t, list, messages(t, m), "nothing changes by opening again, unique-ids least of all")
		assert.Equal(t, st, status(t, m))
	})
}

func TestAppendOfNothing(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, _ func() Store) {
		m := open(t, s, Inbox)
		was := status(t, m)
		uids, err := m.Append()
		require.NoError(t, err)
		assert.Empty(t, uids)
		assert.Equal(t, was, status(t, m))
	})
}
