package queue

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func envelope() Envelope {
	return Envelope{
		ReversePath: "jürgen@example.test", Submitter: "alice@example.test", Body: "BINARYMIME", UTF8: true,
		Return: "HDRS", EnvelopeID: "a+2Bb", Arrived: time.Unix(1e9, 0).UTC(),
		Hold: "for;60", Release: time.Unix(1e9+60, 0).UTC(), DeliverBy: time.Unix(1e9+90, 0).UTC(), ByReturn: true,
		Recipients: []Recipient{
			{ForwardPath: "x@elsewhere.example", Notify: "SUCCESS,DELAY", OriginalRecipient: "rfc822;X+40y"},
			{ForwardPath: `"a b"@elsewhere.example`, Account: "bob@example.test"},
		},
	}
}

const message = "A: b\r\n\r\n\x00\n\xff\r"

func eachQueue(t *testing.T, test func(t *testing.T, q Queue)) {
	t.Run("memory", func(t *testing.T) { test(t, NewMemory()) })
	t.Run("durable", func(t *testing.T) {
		q, err := OpenDurable(filepath.Join(t.TempDir(), "queue"))
		require.NoError(t, err)
		test(t, q)
	})
}

func TestQueue(t *testing.T) {
	eachQueue(t, func(t *testing.T, q Queue) {
		first, err := q.Enqueue(envelope(), []byte(message))
		require.NoError(t, err)
		second, err := q.Enqueue(Envelope{Recipients: []Recipient{{ForwardPath: "a@b"}}}, nil)
		require.NoError(t, err)
		entries, err := q.Entries()
		require.NoError(t, err)
		require.Len(t, entries, 2)
		assert.Equal(t, Entry{ID: first, Envelope: envelope(), Size: int64(len(message))}, entries[0])
		assert.Equal(t, second, entries[1].ID)
		assert.WithinDuration(t, time.Now(), entries[1].Arrived, time.Minute)
		octets, err := q.Message(first)
		require.NoError(t, err)
		assert.Equal(t, message, string(octets))

		require.NoError(t, q.Remove(first))
		require.ErrorIs(t, q.Remove(first), ErrNoEntry)
		_, err = q.Message(first)
		require.ErrorIs(t, err, ErrNoEntry)
		entries, err = q.Entries()
		require.NoError(t, err)
		require.Len(t, entries, 1)
		require.NoError(t, q.Close())
		_, err = q.Enqueue(envelope(), nil)
		require.ErrorIs(t, err, ErrClosed)
		require.ErrorIs(t, q.Remove(second), ErrClosed)
	})
}

// TestStart: those that are wanted are marked, and a sender who waits hears of it once.
func TestStart(t *testing.T) {
	eachQueue(t, func(t *testing.T, q Queue) {
		for range 3 {
			_, err := q.Enqueue(envelope(), nil)
			require.NoError(t, err)
		}
		n, err := q.Start(func(Entry) bool { return false })
		require.NoError(t, err)
		assert.Zero(t, n)
		assert.Empty(t, q.Wake())
		for range 2 {
			n, err = q.Start(func(e Entry) bool { return e.ID != 2 })
			require.NoError(t, err)
			assert.Equal(t, 2, n)
		}
		<-q.Wake()
		assert.Empty(t, q.Wake())
		entries, err := q.Entries()
		require.NoError(t, err)
		for _, e := range entries {
			assert.Equal(t, e.ID == 2, e.Started.IsZero(), e.ID)
		}
		require.NoError(t, q.Close())
		_, err = q.Start(func(Entry) bool { return true })
		require.ErrorIs(t, err, ErrClosed)
	})
}

// TestQueueAtOnce: none is lost, and all are in order.
func TestQueueAtOnce(t *testing.T) {
	eachQueue(t, func(t *testing.T, q Queue) {
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				for range 5 {
					id, err := q.Enqueue(envelope(), []byte(message))
					assert.NoError(t, err)
					_, err = q.Message(id)
					assert.NoError(t, err)
				}
			})
		}
		all.Wait()
		entries, err := q.Entries()
		require.NoError(t, err)
		require.Len(t, entries, 40)
		for i, e := range entries {
			assert.Equal(t, ID(i+1), e.ID)
		}
	})
}

// TestReopen: what was acknowledged is there again, and ids go on; half an entry is gone.
func TestReopen(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "queue")
	q, err := OpenDurable(dir)
	require.NoError(t, err)
	for range 3 {
		_, err = q.Enqueue(envelope(), []byte(message))
		require.NoError(t, err)
	}
	require.NoError(t, q.Remove(2))
	require.NoError(t, q.Close())
	half := filepath.Join(dir, "0000000000000009.entry.partial")
	require.NoError(t, os.WriteFile(half, []byte("{"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "README"), nil, 0o600))

	q, err = OpenDurable(dir)
	require.NoError(t, err)
	entries, err := q.Entries()
	require.NoError(t, err)
	require.Len(t, entries, 2)
	assert.Equal(t, Entry{ID: 3, Envelope: envelope(), Size: int64(len(message))}, entries[1])
	octets, err := q.Message(3)
	require.NoError(t, err)
	assert.Equal(t, message, string(octets))
	id, err := q.Enqueue(envelope(), nil)
	require.NoError(t, err)
	assert.Equal(t, ID(4), id)
	assert.NoFileExists(t, half)
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	for _, damage := range []string{"", "{}", "{\n", "[]\n"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "0000000000000001.entry"), []byte(damage), 0o600))
		_, err := OpenDurable(dir)
		require.ErrorContains(t, err, "entry 1", damage)
	}
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err := OpenDurable(file)
	require.Error(t, err)
}
