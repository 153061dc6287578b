package message

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// endless gives a piece of text so many times.
func endless(text string, times int) io.Reader {
	const pieces = 64
	return &repeated{strings.NewReader(strings.Repeat(text, pieces)), (times + pieces - 1) / pieces}
}

type repeated struct {
	block *strings.Reader
	times int
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.block.Len() == 0 {
		if r.times--; r.times <= 0 {
			return 0, io.EOF
		}
		_, _ = r.block.Seek(0, io.SeekStart)
	}
	return r.block.Read(p)
}

// each gives what a function makes of 0, 1, 2 and so on.
func each(times int, text func(i int) string) io.Reader { return &counted{text: text, times: times} }

type counted struct {
	text  func(i int) string
	rest  string
	i     int
	times int
}

func (c *counted) Read(p []byte) (int, error) {
	if c.rest == "" {
		if c.i == c.times {
			return 0, io.EOF
		}
		c.rest = c.text(c.i)
		c.i++
	}
	n := copy(p, c.rest)
	c.rest = c.rest[n:]
	return n, nil
}

// hostile is a message without an end in one respect, and what is found in it.
type hostile struct {
	name string
	in   io.Reader
	id   string
}

func hostileMessages() []hostile {
	text := func(s string) io.Reader { return strings.NewReader(s) }
	header := func() io.Reader { return text("Date: Fri, 21 Nov 1997 09:55:06 -0600\r\nFrom: a@example.com\r\n") }
	multipart := func(i int) string {
		return fmt.Sprintf("Content-Type: multipart/mixed; boundary=\"b%d.\"\r\n\r\n--b%d.\r\n", i, i)
	}
	part := func(i int) string { return fmt.Sprintf("--x\r\nContent-ID: <%d@example.com>\r\n\r\n", i) }
	long := strings.Repeat("x", 20_000)
	named := func(i int) string { return fmt.Sprintf("--x\r\nContent-ID: <%d.%s@example.com>\r\n\r\n", i, long) }
	forwarded := func(int) string { return "Content-Type: message/rfc822\r\n\r\nFrom: a@example.com\r\n" }
	return []hostile{
		{"a header line without end", io.MultiReader(text("Subject: "), endless("x", 1<<24)), LimitField},
		{"a field folded without end", io.MultiReader(text("To: a@b"), endless(",\r\n (c) a@b", 1<<18)), LimitField},
		{"many From fields", endless("From: a@example.com\r\n", 1<<16), "RFC5322-3.6-b"},
		{"many names", each(1<<16, func(i int) string { return fmt.Sprintf("X-%d: b\r\n", i) }), LimitFields},
		{"10,000 multiparts", io.MultiReader(text("MIME-Version: 1.0\r\n"), each(10_000, multipart)), LimitNesting},
		{"10,000 forwarded messages", io.MultiReader(text("MIME-Version: 1.0\r\n"), each(10_000, forwarded)), LimitNesting},
		{"100,000 parts", io.MultiReader(header(), text("Content-Type: multipart/mixed; boundary=x\r\n\r\n"), each(100_000, part)), "RFC2045-4-a"},
		{"2,000 long identifiers", io.MultiReader(header(), text("Content-Type: multipart/mixed; boundary=x\r\n\r\n"), each(2000, named)), "RFC5322-2.1.1-a"},
		{"only CR", endless("\r", 1<<23), "RFC5322-2.2-a"},
		{"only NUL", endless("\x00", 1<<23), "RFC5322-2.2-a"},
		{"nested comments", io.MultiReader(text("To: "), endless("(", 1<<15)), "RFC5322-3.6.3-a"},
		{"many parameters", io.MultiReader(text("Content-Type: a/b"), endless(";c=d", 1<<13), text(";")), "RFC2045-5.1-a"},
	}
}

// TestHostileSizes: whatever is endless in a message ends in a finding and not in memory.
func TestHostileSizes(t *testing.T) {
	for _, row := range hostileMessages() {
		t.Run(row.name, func(t *testing.T) { requireBounded(t, row) })
	}
}

// TestHostileSizesInFull: a line of 1 GiB and a million header fields.
func TestHostileSizesInFull(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: a message of 1 GiB takes a second or so")
	}
	const gibibyte, million, field = 1 << 30, 1_000_000, "X-A: b\r\n"
	header := strings.NewReader("Date: Fri, 21 Nov 1997 09:55:06 -0600\r\nFrom: a@example.com\r\n\r\n")
	for _, row := range []struct {
		hostile
		octets int64
	}{
		{hostile{"a line of 1 GiB", io.MultiReader(header, endless(strings.Repeat("x", 1<<10), gibibyte>>10)), "RFC5322-2.1.1-a"}, gibibyte},
		{hostile{"a million header fields", endless(field, million), LimitFields}, million * int64(len(field))},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.GreaterOrEqual(t, requireBounded(t, row.hostile), row.octets)
		})
	}
}

// requireBounded judges a message and holds the heap to a bound while it is read.
func requireBounded(t *testing.T, row hostile) int64 {
	runtime.GC()
	before := heapNow()
	peak := &peakReader{in: row.in}
	seen := map[string]bool{}
	require.NoError(t, Check(peak, Options{}, func(f Finding) { seen[f.ID] = true }))
	assert.True(t, seen[row.id], "want %s, got %v", row.id, seen)
	const bound = 12 << 20 // less than the longest of these messages, and garbage is in it
	assert.Less(t, peak.heap, before+bound)
	return peak.octets
}

// peakReader watches the heap while it is read. To look costs more than to judge: it looks less often the
// more it has read.
type peakReader struct {
	in      io.Reader
	n, next int
	octets  int64
	heap    uint64
}

func (p *peakReader) Read(b []byte) (int, error) {
	if p.n++; p.n >= p.next {
		p.heap = max(p.heap, heapNow())
		p.next = p.n + min(64+p.n/64, 1<<12)
	}
	n, err := p.in.Read(b)
	p.octets += int64(n)
	return n, err
}

func heapNow() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
