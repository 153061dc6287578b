package store

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// view is all that can be seen of an account, save what differs by nature: times and UIDVALIDITY.
func view(t *rapid.T, s Store) (seen []string) {
	list, err := s.Mailboxes(alice)
	require.NoError(t, err)
	for _, info := range list {
		seen = append(seen, fmt.Sprintf("%+v", info))
		if !info.Exists {
			continue
		}
		m, err := s.Open(alice, info.Name)
		require.NoError(t, err)
		st, err := m.Status()
		require.NoError(t, err)
		st.UIDValidity = 0
		messages, err := m.Messages()
		require.NoError(t, err)
		require.Len(t, messages, st.Messages)
		var last UID
		unseen, deleted, size := 0, 0, int64(0)
		ids := map[string]bool{}
		for _, msg := range messages {
			require.Greater(t, msg.UID, last)
			require.LessOrEqual(t, msg.ModSeq, st.HighestMod)
			require.False(t, ids[msg.UniqueID], "unique-ids are unique")
			last, ids[msg.UniqueID] = msg.UID, true
			body, err := m.Body(msg.UID)
			require.NoError(t, err)
			size += int64(len(body))
			if !hasFlag(msg.Flags, flagSeen) {
				unseen++
			}
			if hasFlag(msg.Flags, flagDeleted) {
				deleted++
			}
			seen = append(seen, fmt.Sprintf("%d %q %d %s", msg.UID, msg.Flags, msg.ModSeq, body))
		}
		require.Less(t, last, st.UIDNext)
		require.Equal(t, []any{st.Unseen, st.Deleted, st.Size}, []any{unseen, deleted, size})
		seen = append(seen, fmt.Sprintf("%+v", st))
	}
	return seen
}

// drawChange draws a change, to be made to either store.
func drawChange(t *rapid.T) func(Store) string {
	name := rapid.SampledFrom([]string{"INBOX", "a", "a/b", "a/b/c", "b", "b/c"})
	box, other := name.Draw(t, "mailbox"), name.Draw(t, "other")
	uids := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) UID { return UID(rapid.IntRange(1, 6).Draw(t, "uid")) }), 0, 3).Draw(t, "uids")
	flags := rapid.SliceOfN(rapid.SampledFrom([]string{`\Seen`, `\deleted`, `\Deleted`, "work", "WORK"}), 0, 3).Draw(t, "flags")
	op := rapid.SampledFrom([]FlagOp{FlagsReplace, FlagsAdd, FlagsRemove}).Draw(t, "flag operation")
	body := []byte(rapid.StringN(0, 5, -1).Draw(t, "body"))
	in := func(change func(m, o Mailbox) (any, error)) func(Store) string {
		return func(s Store) string {
			m, err := s.Open(alice, box)
			o, errOther := s.Open(alice, other)
			if err != nil || errOther != nil {
				return fmt.Sprint(err, errOther)
			}
			got, err := change(m, o)
			return fmt.Sprint(got, err)
		}
	}
	return rapid.SampledFrom([]func(Store) string{
		func(s Store) string { return fmt.Sprint(s.Create(alice, box)) },
		func(s Store) string { return fmt.Sprint(s.Delete(alice, box)) },
		func(s Store) string { return fmt.Sprint(s.Rename(alice, box, other)) },
		func(s Store) string { return fmt.Sprint(s.Subscribe(alice, box, len(uids) > 1)) },
		func(s Store) string { return fmt.Sprint(s.Deliver([]string{bob, alice}, NewMessage{Body: body})) },
		in(func(m, _ Mailbox) (any, error) { return m.Append(NewMessage{Body: body, Flags: flags}, NewMessage{}) }),
		in(func(m, _ Mailbox) (any, error) { return nil, m.SetFlags(uids, op, flags) }),
		in(func(m, _ Mailbox) (any, error) { return nil, m.Expunge(uids) }),
		in(func(m, o Mailbox) (any, error) { from, dest, err := m.Copy(uids, o); return [][]UID{from, dest}, err }),
	}).Draw(t, "change")
}

// TestBothStoresAgree: whatever is done, both stores answer and show the same, and the durable one does
// so after it was opened again.
func TestBothStoresAgree(t *testing.T) {
	dir := t.TempDir()
	runs := 0
	rapid.Check(t, func(t *rapid.T) {
		runs++
		folder := fmt.Sprintf("%s/%d", dir, runs)
		memory := NewMemory()
		defer memory.Close()
		durable, err := OpenDurable(folder)
		require.NoError(t, err)
		defer func() { durable.Close() }()
		for range rapid.IntRange(1, 20).Draw(t, "changes") {
			change := drawChange(t)
			require.Equal(t, change(memory), change(durable))
		}
		want := view(t, memory)
		require.Equal(t, want, view(t, durable))
		require.NoError(t, durable.Close())
		durable, err = OpenDurable(folder)
		require.NoError(t, err)
		require.Equal(t, want, view(t, durable))
	})
}
