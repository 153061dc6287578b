package store

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// kept counts the bodies that a durable store has.
func kept(s Store) int {
	j := s.(*engine).shelf.(*durableShelf).journal
	j.mu.RLock()
	defer j.mu.RUnlock()
	return len(j.where) + len(j.pending)
}

// TestAcknowledgedSurvivesCrash looks at a copy of the folder as a crash would leave it: nothing was
// closed.
func TestAcknowledgedSurvivesCrash(t *testing.T) {
	dir, crashed := t.TempDir(), t.TempDir()
	s, err := OpenDurable(dir)
	require.NoError(t, err)
	defer closeStore(t, s)
	require.NoError(t, s.Deliver([]string{alice, bob}, NewMessage{Body: []byte("hello")}))
	_, err = s.(*engine).shelf.put([]byte("not acknowledged"))
	require.NoError(t, err)
	require.NoError(t, os.CopyFS(filepath.Join(crashed, "store"), os.DirFS(dir)))

	after, err := OpenDurable(filepath.Join(crashed, "store"))
	require.NoError(t, err)
	defer closeStore(t, after)
	body, err := open(t, after, Inbox).Body(1)
	require.NoError(t, err)
	assert.Equal(t, "hello", string(body))
	assert.Equal(t, 1, kept(after), "the orphan is swept")
}

func TestBodiesGoWithTheirLastMessage(t *testing.T) {
	dir := t.TempDir()
	s, err := OpenDurable(dir)
	require.NoError(t, err)
	defer closeStore(t, s)
	require.NoError(t, s.Create(alice, "a"))
	a := open(t, s, "a")
	require.NoError(t, s.Deliver([]string{alice}, NewMessage{Body: []byte("one")}))
	_, _, err = open(t, s, Inbox).Copy([]UID{1}, a)
	require.NoError(t, err)
	require.NoError(t, open(t, s, Inbox).Expunge([]UID{1}))
	assert.Equal(t, 1, kept(s))
	require.NoError(t, s.Delete(alice, "a"))
	assert.Zero(t, kept(s))
	_, err = a.Append(NewMessage{Body: []byte("refused")})
	require.ErrorIs(t, err, ErrNoMailbox)
	require.ErrorIs(t, s.Deliver([]string{alice, ""}, NewMessage{Body: []byte("refused")}), errName)
	require.NoError(t, s.Deliver(nil, NewMessage{Body: []byte("for nobody")}))
	assert.Zero(t, kept(s), "what is refused leaves nothing behind")
}

func TestOneProcessAtATime(t *testing.T) {
	dir := t.TempDir()
	s, err := OpenDurable(dir)
	require.NoError(t, err)
	defer closeStore(t, s)
	_, err = OpenDurable(dir)
	require.Error(t, err)
}

func TestDamagedIndexIsRefused(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "index.db"), bytes.Repeat([]byte("x"), 8192), 0o600))
	_, err := OpenDurable(dir)
	require.Error(t, err)
}

// TestMessageRecordRoundTrip: what is written into the index is read back the same.
func TestMessageRecordRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := Message{
			UID:          UID(rapid.Uint32().Draw(t, "uid")),
			Flags:        append([]string{}, rapid.SliceOf(rapid.String()).Draw(t, "flags")...),
			InternalDate: inZone(rapid.Int64Range(-1<<35, 1<<35).Draw(t, "date"), rapid.IntRange(-86399, 86399).Draw(t, "offset")),
			Size:         rapid.Int64Range(0, 1<<50).Draw(t, "size"),
			ModSeq:       rapid.Uint64().Draw(t, "modseq"),
			UniqueID:     rapid.String().Draw(t, "unique-id"),
		}
		id := bodyID(rapid.Uint64().Draw(t, "body"))
		got, body, err := parseMessage(want.UID, appendMessage(nil, want, id))
		require.NoError(t, err)
		require.Equal(t, id, body)
		require.True(t, want.InternalDate.Equal(got.InternalDate))
		got.InternalDate = want.InternalDate
		require.Equal(t, want, got)
	})
}

func TestDamagedRecords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rec := rapid.SliceOf(rapid.Byte()).Draw(t, "record")
		_, _, _ = parseMessage(1, rec)
		_, _ = parseBox(rec)
		_, _, _ = parseAccount(rec)
	})
}

// TestManyMessagesReadNoBodies: a big mailbox is listed and counted though every file of it is gone.
func TestManyMessagesReadNoBodies(t *testing.T) {
	const many = 100_000
	dir := t.TempDir()
	s, err := OpenDurable(dir)
	require.NoError(t, err)
	inbox := open(t, s, Inbox)
	fill(t, inbox, "one")
	for range 17 { // doubles
		_, _, err := inbox.Copy(uidsOf(messages(t, inbox)), inbox)
		require.NoError(t, err)
	}
	closeStore(t, s)
	require.NoError(t, os.RemoveAll(filepath.Join(dir, "journal")))

	s, err = OpenDurable(dir)
	require.NoError(t, err)
	defer closeStore(t, s)
	inbox = open(t, s, Inbox)
	assert.Greater(t, len(messages(t, inbox)), many)
	assert.Zero(t, testing.AllocsPerRun(10, func() { _, _ = inbox.Messages() }))
	_, err = inbox.Body(7)
	require.ErrorIs(t, err, ErrNoMessage)
}

func BenchmarkDeliver(b *testing.B) {
	s, err := OpenDurable(b.TempDir())
	require.NoError(b, err)
	defer s.Close()
	body := bytes.Repeat([]byte("0123456789abcde\n"), 256)
	b.SetParallelism(16)
	b.RunParallel(func(pb *testing.PB) {
		for i := 0; pb.Next(); i++ {
			if err := s.Deliver([]string{fmt.Sprint("user", i%10)}, NewMessage{Body: body}); err != nil {
				b.Error(err)
			}
		}
	})
}
