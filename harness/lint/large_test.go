package lint

import (
	"io"
	"os"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// largeBound is what judging a message may add to the heap, however large the message is.
const largeBound = 16 << 20

// repeating gives a text again and again, and watches the heap while it is read.
type repeating struct {
	text string
	left int64
	at   int
	n    int
	peak *atomic.Uint64
}

func (r *repeating) Read(p []byte) (int, error) {
	if r.left <= 0 {
		return 0, io.EOF
	}
	if r.n++; r.n%256 == 0 {
		r.peak.Store(max(r.peak.Load(), heapNow()))
	}
	n := copy(p[:min(int64(len(p)), r.left)], r.text[r.at:])
	r.at = (r.at + n) % len(r.text)
	r.left -= int64(n)
	return n, nil
}

func heapNow() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// TestLargeMessages: a message of any size takes bounded memory, and its last line can still be shown.
func TestLargeMessages(t *testing.T) {
	text := strings.Repeat("a line of text as people write it, again and again\n", 1000)
	for _, row := range []struct {
		name, before, text string
		size               int64
	}{
		{"a long message", sound, text, 200 << 20},
		{"one long line", sound, strings.Repeat("x", 64<<10), 50 << 20},
		{"a long mbox", separator + sound, separator + sound + "\n" + strings.Repeat(text, 20), 50 << 20},
		{"marked lines", separator + sound, strings.Repeat(">From x\n", 8000), 20 << 20},
	} {
		t.Run(row.name, func(t *testing.T) {
			runtime.GC()
			before, peak := heapNow(), &atomic.Uint64{}
			opt := options(t)
			opt.Stdin = io.MultiReader(strings.NewReader(row.before), &repeating{text: row.text, left: row.size, peak: peak},
				strings.NewReader("\nthe last line has \xff in it\n"))
			k := lintAll(t, opt, stdin)
			last := k.messages[len(k.messages)-1].Findings
			require.NotEmpty(t, last)
			found := last[len(last)-1]
			require.NotNil(t, found.Excerpt)
			assert.Equal(t, `the last line has \xff in it`, found.Excerpt.Text)
			assert.Less(t, peak.Load(), before+largeBound)
		})
	}
}

// TestLargeFile is the same with a file that is read again where its findings are: a hole of NULs.
func TestLargeFile(t *testing.T) {
	const size = 20 << 20
	files(t, map[string]string{"a.eml": sound})
	f, err := os.OpenFile("a.eml", os.O_RDWR, 0)
	require.NoError(t, err)
	defer f.Close()
	_, err = f.WriteAt([]byte("\nthe last line has \xff in it\n"), size)
	require.NoError(t, err)
	var after, before runtime.MemStats
	runtime.ReadMemStats(&before)
	k := lintAll(t, options(t), "a.eml")
	runtime.ReadMemStats(&after)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(largeBound))
	assert.Greater(t, k.messages[0].Octets, int64(size))
	findings := k.messages[0].Findings
	assert.Equal(t, `the last line has \xff in it`, findings[len(findings)-1].Excerpt.Text)
	assert.Equal(t, int64(size+19), findings[len(findings)-1].InFile.Offset)
}
