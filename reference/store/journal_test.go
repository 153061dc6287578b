package store

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// crash copies a store's folder as it is, and opens the copy after a change to its newest segment.
func crash(t *testing.T, dir string, harm func(path string)) Store {
	t.Helper()
	to := filepath.Join(t.TempDir(), "store")
	require.NoError(t, os.CopyFS(to, os.DirFS(dir)))
	segments, err := filepath.Glob(filepath.Join(to, "journal", "*.log"))
	require.NoError(t, err)
	require.NotEmpty(t, segments)
	harm(segments[len(segments)-1])
	s, err := OpenDurable(to)
	require.NoError(t, err)
	t.Cleanup(func() { closeStore(t, s) })
	return s
}

// subjects gives the bodies of alice's INBOX.
func subjects(t *testing.T, s Store) (bodies []string) {
	t.Helper()
	inbox := open(t, s, Inbox)
	for _, m := range messages(t, inbox) {
		body, err := inbox.Body(m.UID)
		require.NoError(t, err)
		bodies = append(bodies, string(body))
	}
	return bodies
}

// TestTornCommitIsForgotten cuts and spoils the journal at every place of its last commit: what was acknowledged
// before is there, and of the last one all or nothing.
func TestTornCommitIsForgotten(t *testing.T) {
	dir := t.TempDir()
	s, err := OpenDurable(dir)
	require.NoError(t, err)
	defer closeStore(t, s)
	deliver := func(s Store, body string) {
		require.NoError(t, s.Deliver([]string{alice}, NewMessage{Body: []byte(body)}))
	}
	j := s.(*engine).shelf.(*durableShelf).journal
	deliver(s, "one")
	before := j.now.size
	deliver(s, "two")
	end := j.now.size
	for at := before; at <= end; at++ {
		want := []string{"one", "two"}
		if at < end {
			want = want[:1]
		}
		cut := crash(t, dir, func(path string) { require.NoError(t, os.Truncate(path, at)) })
		require.Equal(t, want, subjects(t, cut), "cut at %d", at)
		deliver(cut, "three")
		require.Equal(t, append(want, "three"), subjects(t, cut))
		if at == end {
			break
		}
		spoilt := crash(t, dir, func(path string) {
			octets, err := os.ReadFile(path)
			require.NoError(t, err)
			octets[at] ^= 0x10
			require.NoError(t, os.WriteFile(path, octets, 0o600))
		})
		require.Equal(t, []string{"one"}, subjects(t, spoilt), "spoilt at %d", at)
	}
}

// TestFailedCommitLeavesNothing: a disk that fails costs what was not acknowledged, and nothing when it works again.
func TestFailedCommitLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	s, err := OpenDurable(dir)
	require.NoError(t, err)
	require.NoError(t, s.Deliver([]string{alice}, NewMessage{Body: []byte("one")}))
	j := s.(*engine).shelf.(*durableShelf).journal
	sound := j.file
	j.file, err = os.Open(sound.Name()) // it cannot be written
	require.NoError(t, err)
	require.Error(t, s.Deliver([]string{alice}, NewMessage{Body: []byte("lost")}))
	require.Error(t, s.Deliver([]string{alice}, NewMessage{Body: []byte("lost too")}))
	require.NoError(t, j.file.Close())
	j.file = sound
	assert.Equal(t, 1, kept(s))
	require.NoError(t, s.Deliver([]string{alice}, NewMessage{Body: []byte("two")}))
	assert.Equal(t, []string{"one", "two"}, subjects(t, s))
	closeStore(t, s)
	s, err = OpenDurable(dir)
	require.NoError(t, err)
	defer closeStore(t, s)
	assert.Equal(t, []string{"one", "two"}, subjects(t, s))
}

// TestRoomComesBack brings and removes much more than stays: the folder keeps to a small multiple of what is there,
// over several openings, and what stays is whole.
func TestRoomComesBack(t *testing.T) {
	dir := t.TempDir()
	s, err := OpenDurable(dir)
	require.NoError(t, err)
	defer func() { closeStore(t, s) }()
	body := func(n int) []byte { return []byte(strings.Repeat(fmt.Sprintf("%07d\n", n), 1<<17)) } // 1 MiB
	const all, each = 120, 12
	for n := range all {
		inbox := open(t, s, Inbox)
		fill(t, inbox, string(body(n)))
		if n%each != 0 {
			require.NoError(t, inbox.Expunge([]UID{UID(n + 1)}))
		}
		if n%50 == 49 {
			closeStore(t, s)
			s, err = OpenDurable(dir)
			require.NoError(t, err)
		}
	}
	inbox := open(t, s, Inbox)
	list := messages(t, inbox)
	require.Len(t, list, all/each)
	for _, m := range list {
		octets, err := inbox.Body(m.UID)
		require.NoError(t, err)
		require.True(t, bytes.Equal(body(int(m.UID)-1), octets), "message %d", m.UID)
	}
	size := int64(0)
	segments, err := os.ReadDir(filepath.Join(dir, "journal"))
	require.NoError(t, err)
	for _, e := range segments {
		info, err := e.Info()
		require.NoError(t, err)
		size += info.Size()
	}
	assert.Less(t, size, int64(2*all/each<<20+2*segmentSize))
}

// TestIndexChangeRoundTrip: what a commit says of the index is read back the same.
func TestIndexChangeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		octets := rapid.SliceOf(rapid.Byte())
		var want []op
		var c indexChange
		for range rapid.IntRange(0, 5).Draw(t, "ops") {
			o := op{kind: opKind(rapid.IntRange(int(opPut), int(opDrop)).Draw(t, "kind")), bucket: byte(rapid.IntRange(0, 4).Draw(t, "bucket")),
				inner: octets.Draw(t, "inner"), key: octets.Draw(t, "key"), value: octets.Draw(t, "value")}
			want, c = append(want, o), c.add(o)
		}
		got, err := c.ops()
		require.NoError(t, err)
		require.Len(t, got, len(want))
		for i := range want {
			require.Equal(t, fmt.Sprintf("%x", want[i]), fmt.Sprintf("%x", got[i]))
		}
		_, _ = indexChange(octets.Draw(t, "damaged")).ops()
	})
}

// TestLengthOfARecordIsNotTrusted: a header that promises more than the file has ends the records.
func TestLengthOfARecordIsNotTrusted(t *testing.T) {
	whole := appendRecord(nil, bodyRecord, 7, []byte("hello"))
	for _, length := range []uint32{6, 1 << 31, maxPayload} {
		octets := bytes.Clone(whole)
		binary.BigEndian.PutUint32(octets, length)
		r, err := recordAt(bytes.NewReader(octets), 0, int64(len(octets)))
		require.NoError(t, err)
		assert.Nil(t, r)
	}
	r, err := recordAt(bytes.NewReader(whole), 0, int64(len(whole)))
	require.NoError(t, err)
	require.NotNil(t, r)
	payload, err := r.payload(bytes.NewReader(whole))
	require.NoError(t, err)
	assert.Equal(t, "hello", string(payload))
}
