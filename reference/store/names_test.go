package store

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestNames plays changes to the hierarchy and compares what is listed: (name) does not exist itself,
// name+ is subscribed. RFC 9051 §6.3.4 to §6.3.7
func TestNames(t *testing.T) {
	type step struct {
		do   string // the method and its names
		want error
	}
	tests := []struct {
		name  string
		steps []step
		want  []string
	}{
		{"a new account has INBOX", nil, []string{"INBOX"}},
		{"create", []step{{"create b", nil}, {"create B", nil}, {"create b", ErrExists}}, []string{"B", "INBOX", "b"}},
		{"INBOX is there already", []step{{"create INBOX", ErrInboxReserved}}, []string{"INBOX"}},
		{"superiors are made", []step{{"create a/b/c", nil}}, []string{"INBOX", "a", "a/b", "a/b/c"}},
		{"delete", []step{{"create a", nil}, {"delete a", nil}, {"delete a", ErrNoMailbox}}, []string{"INBOX"}},
		{"INBOX stays", []step{{"delete INBOX", ErrInboxReserved}}, []string{"INBOX"}},
		{"delete leaves inferiors", []step{{"create a/b", nil}, {"delete a", nil}}, []string{"(a)", "INBOX", "a/b"}},
		{"delete of a name with inferiors only", []step{{"create a/b", nil}, {"delete a", nil}, {"delete a", ErrHasChildren}}, []string{"(a)", "INBOX", "a/b"}},
		{"create of a name with inferiors only", []step{{"create a/b", nil}, {"delete a", nil}, {"create a", nil}}, []string{"INBOX", "a", "a/b"}},
		{"rename takes inferiors along", []step{{"create a/b/c", nil}, {"create ab", nil}, {"rename a x/y", nil}}, []string{"INBOX", "ab", "x", "x/y", "x/y/b", "x/y/b/c"}},
		{"rename of nothing", []step{{"rename a b", ErrNoMailbox}}, []string{"INBOX"}},
		{"rename onto a mailbox", []step{{"create a", nil}, {"create b", nil}, {"rename a b", ErrExists}, {"rename a a", ErrExists}, {"rename a INBOX", ErrExists}}, []string{"INBOX", "a", "b"}},
		{"rename onto an inferior's name", []step{{"create a/x", nil}, {"create b/x", nil}, {"delete b", nil}, {"rename a b", ErrExists}}, []string{"(b)", "INBOX", "a", "a/x", "b/x"}},
		{"rename below itself", []step{{"create a/x", nil}, {"rename a a/b", nil}}, []string{"INBOX", "a", "a/b", "a/b/x"}},
		{"rename of a name with inferiors only", []step{{"create a/x", nil}, {"delete a", nil}, {"rename a b", nil}}, []string{"(b)", "INBOX", "b/x"}},
		{"rename INBOX leaves it and its inferiors", []step{{"create INBOX/x", nil}, {"rename INBOX old/mail", nil}, {"rename INBOX old", ErrExists}}, []string{"INBOX", "INBOX/x", "old", "old/mail"}},
		{"subscriptions stand alone", []step{{"subscribe gone/x", nil}, {"subscribe INBOX", nil}, {"subscribe INBOX", nil}, {"create a", nil}, {"subscribe a", nil}, {"rename a b", nil}}, []string{"INBOX+", "(a)+", "b", "(gone/x)+"}},
		{"delete keeps the subscription", []step{{"create a", nil}, {"subscribe a", nil}, {"delete a", nil}, {"unsubscribe INBOX", nil}}, []string{"INBOX", "(a)+"}},
		{"unsubscribe", []step{{"subscribe a", nil}, {"unsubscribe a", nil}}, []string{"INBOX"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			eachStore(t, func(t *testing.T, s Store, reopen func() Store) {
				for _, st := range tt.steps {
					require.ErrorIs(t, play(s, st.do), st.want, st.do)
				}
				assert.ElementsMatch(t, tt.want, listing(t, s, alice))
				s = reopen()
				assert.ElementsMatch(t, tt.want, listing(t, s, alice))
				assert.Equal(t, []string{"INBOX"}, listing(t, s, bob), "another account sees nothing of it")
			})
		})
	}
}

func play(s Store, do string) error {
	word := strings.Split(do, " ")
	switch word[0] {
	case "create":
		return s.Create(alice, word[1])
	case "delete":
		return s.Delete(alice, word[1])
	case "rename":
		return s.Rename(alice, word[1], word[2])
	default:
		return s.Subscribe(alice, word[1], word[0] == "subscribe")
	}
}

func TestMailboxesAreSorted(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, _ func() Store) {
		for _, name := range []string{"z", "a", "a/b", "a-b", "Ä"} {
			require.NoError(t, s.Create(alice, name))
		}
		assert.Equal(t, []string{"INBOX", "a", "a-b", "a/b", "z", "Ä"}, listing(t, s, alice))
	})
}

func TestNameLimits(t *testing.T) {
	long := strings.Repeat("x", maxName+1)
	eachStore(t, func(t *testing.T, s Store, _ func() Store) {
		require.NoError(t, s.Create(alice, "a"))
		require.NoError(t, s.Create(alice, "a/b"))
		for _, err := range []error{
			s.Create(alice, ""), s.Create(alice, long), s.Create("", "x"), s.Create(long, "x"), s.Subscribe(alice, long, true),
			s.Rename(alice, "a", ""), s.Rename(alice, "a", long), s.Rename(alice, "a", long[:maxName-1]),
			s.Deliver([]string{""}, NewMessage{}),
		} {
			require.ErrorIs(t, err, errName)
		}
		_, err := s.Open(alice, "nowhere")
		require.ErrorIs(t, err, ErrNoMailbox)
		_, err = s.Open("", Inbox)
		require.ErrorIs(t, err, errName)
	})
}

// TestValidityGrows: whatever comes under a name that another mailbox had, its UIDVALIDITY is greater.
// RFC 9051 §2.3.1.1
func TestValidityGrows(t *testing.T) {
	tests := []struct {
		name  string
		steps []string
	}{
		{"deleted and made again", []string{"delete a", "create a"}},
		{"renamed away and made again", []string{"rename a b", "create a"}},
		{"deleted, an older one renamed", []string{"delete a", "rename older a"}},
		{"renamed away, an older one renamed", []string{"rename a b", "rename older a"}},
		{"renamed to and fro between", []string{"rename a b", "rename older a", "delete a", "rename b a"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			eachStore(t, func(t *testing.T, s Store, reopen func() Store) {
				require.NoError(t, s.Create(alice, "older"))
				require.NoError(t, s.Create(alice, "a"))
				was := status(t, open(t, s, "a")).UIDValidity
				for _, do := range tt.steps {
					require.NoError(t, play(s, do))
					s = reopen()
				}
				assert.Greater(t, status(t, open(t, s, "a")).UIDValidity, was)
			})
		})
	}
}

func TestMailboxOutlivesRenameNotDelete(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, _ func() Store) {
		require.NoError(t, s.Create(alice, "a"))
		m := open(t, s, "a")
		fill(t, m, "one")
		was := status(t, m)
		require.NoError(t, s.Rename(alice, "a", "b"))
		assert.Equal(t, was, status(t, m))
		assert.Equal(t, was, status(t, open(t, s, "b")))
		require.NoError(t, s.Delete(alice, "b"))
		require.NoError(t, s.Create(alice, "b"))

		_, err := m.Status()
		require.ErrorIs(t, err, ErrNoMailbox)
		_, err = m.Messages()
		require.ErrorIs(t, err, ErrNoMailbox)
		_, err = m.Body(1)
		require.ErrorIs(t, err, ErrNoMailbox)
		_, err = m.Append(NewMessage{})
		require.ErrorIs(t, err, ErrNoMailbox)
		require.ErrorIs(t, m.SetFlags([]UID{1}, FlagsAdd, nil), ErrNoMailbox)
		require.ErrorIs(t, m.Expunge([]UID{1}), ErrNoMailbox)
		_, _, err = m.Copy([]UID{1}, open(t, s, "b"))
		require.ErrorIs(t, err, ErrNoMailbox)
		_, _, err = open(t, s, "b").Copy([]UID{1}, m)
		require.ErrorIs(t, err, ErrNoMailbox)
	})
}

func TestRenameInboxMovesMessages(t *testing.T) {
	eachStore(t, func(t *testing.T, s Store, reopen func() Store) {
		inbox := open(t, s, Inbox)
		fill(t, inbox, "one", "two", "three")
		require.NoError(t, inbox.Expunge([]UID{1}))
		was, list := status(t, inbox), messages(t, inbox)
		require.NoError(t, s.Rename(alice, Inbox, "old"))
		s = reopen()
		now, old := status(t, open(t, s, Inbox)), open(t, s, "old")
		assert.Equal(t, []any{0, 0, int64(0), was.UIDNext, was.UIDValidity}, []any{now.Messages, now.Unseen, now.Size, now.UIDNext, now.UIDValidity})
		assert.Greater(t, now.HighestMod, was.HighestMod)
		moved := messages(t, old)
		assert.Equal(t, []UID{1, 2}, uidsOf(moved))
		assert.Equal(t, list[1].UniqueID, moved[1].UniqueID)
		body, err := old.Body(2)
		require.NoError(t, err)
		assert.Equal(t, "three", string(body))
	})
}
