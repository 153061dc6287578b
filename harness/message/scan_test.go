package message

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// scanned is what a test looks at in a line.
type scanned struct {
	text   string
	offset int64
	end    lineEnd
}

func scanAll(t *testing.T, r io.Reader) (lines []scanned) {
	in := new(checker).stream(r)
	for n := 1; ; n++ {
		var l line
		err := in.next(&l)
		if errors.Is(err, io.EOF) {
			if k := len(lines); k > 0 && lines[k-1].end == endNone {
				n--
			}
			require.Equal(t, n, l.number, "the end of the message")
			return lines
		}
		require.NoError(t, err)
		require.Equal(t, n, l.number)
		lines = append(lines, scanned{string(l.text), l.offset, l.end})
	}
}

func TestScanLines(t *testing.T) {
	for _, row := range []struct {
		name, in string
		want     []scanned
	}{
		{"nothing", "", nil},
		{"one line", "a\r\n", []scanned{{"a", 0, endCRLF}}},
		{"no end", "a\r\nb", []scanned{{"a", 0, endCRLF}, {"b", 3, endNone}}},
		{"empty lines", "\r\n\r\n", []scanned{{"", 0, endCRLF}, {"", 2, endCRLF}}},
		{"bare LF", "a\nb\r\n", []scanned{{"a", 0, endLF}, {"b", 2, endCRLF}}},
		{"bare CR", "a\rb\r\n", []scanned{{"a\rb", 0, endCRLF}}},
		{"CR CR LF", "a\r\r\n", []scanned{{"a\r", 0, endCRLF}}},
		{"CR at the end", "a\r", []scanned{{"a\r", 0, endNone}}},
		{"LF CR", "\n\r", []scanned{{"", 0, endLF}, {"\r", 1, endNone}}},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Equal(t, row.want, scanAll(t, strings.NewReader(row.in)))
			assert.Equal(t, row.want, scanAll(t, iotest.OneByteReader(strings.NewReader(row.in))), "octet by octet")
		})
	}
}

// TestScanAcrossBuffer moves line ends, and a bare CR, over the place where the buffer is full.
func TestScanAcrossBuffer(t *testing.T) {
	for n := scanBuffer - 3; n <= scanBuffer+3; n++ {
		long := strings.Repeat("x", n)
		for _, end := range []string{"\r\n", "\n", "\r\r\n", "\rx\r\n", "\r"} {
			in := new(checker).stream(strings.NewReader(long + end + "next"))
			var l line
			err := in.next(&l)
			require.NoError(t, err)
			whole, ends := cutFirst(long + end + "next")
			assert.Equal(t, int64(len(whole)), l.length, "%d %q", n, end)
			assert.Equal(t, ends, l.end, "%d %q", n, end)
			assert.Equal(t, whole[:min(len(whole), maxKept)], string(l.text))
			assert.Equal(t, strings.Contains(whole, "\r"), l.has&cr != 0, "%d %q", n, end)
			if l.has&cr != 0 {
				assert.Equal(t, int64(strings.Index(whole, "\r")), l.first.cr)
			}
		}
	}
}

// cutFirst gives the first line by the plain definition.
func cutFirst(s string) (string, lineEnd) {
	line, _, found := strings.Cut(s, "\n")
	switch {
	case !found:
		return line, endNone
	case strings.HasSuffix(line, "\r"):
		return line[:len(line)-1], endCRLF
	default:
		return line, endLF
	}
}

func TestScanCountsCharacters(t *testing.T) {
	var l line
	err := new(checker).stream(strings.NewReader("aä€😀\r\n")).next(&l)
	require.NoError(t, err)
	assert.Equal(t, int64(4), l.chars)
	assert.Equal(t, int64(10), l.length)
	assert.Equal(t, int64(1), l.first.eight)
}

func TestCheckReportsReadErrors(t *testing.T) {
	err := Check(io.MultiReader(bytes.NewReader(Sound()), iotest.ErrReader(io.ErrClosedPipe)), Options{}, func(Finding) {})
	assert.ErrorIs(t, err, io.ErrClosedPipe)
}
