package lint

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

func TestExcerpt(t *testing.T) {
	long := strings.Repeat("0123456789", 100)
	for _, row := range []struct {
		name, text string
		start, at  int64
		local      bool
		want       string // with ^ before the fault
	}{
		{"the first line", "abc\r\ndef\r\n", 0, 1, false, "a^bc"},
		{"a later line", "abc\r\ndef\r\n", 5, 7, false, "de^f"},
		{"behind the line", "abc\r\ndef\r\n", 0, 3, false, "abc^"},
		{"a bare LF", "abc\ndef", 0, 3, false, `abc^\n`},
		{"a local line end", "abc\ndef", 0, 3, true, "abc^"},
		{"the last line", "abc\r\ndef", 5, 5, false, "^def"},
		{"tab and control", "\ta\x1b[31mb\r\n", 0, 1, false, `\t^a\x1b[31mb`},
		{"8-bit", "\xff\xfe\xc3\xa4\r\n", 0, 2, false, `\xff\xfe^\xc3\xa4`},
		{"bare CR and NUL", "a\r\x00b\r\n", 0, 1, false, `a^\r\0b`},
		{"spaces", " a  b  \r\n", 0, 1, false, ` ^a  b \s`},
		{"backslash", `a\b` + "\r\n", 0, 2, false, `a\\^b`},
		{"a long line from its start", long, 0, 5, false, "01234^" + long[5:100] + "…"},
		{"a long line in its middle", long, 0, 500, false, "…" + long[430:500] + "^" + long[500:530] + "…"},
		{"a long line at its end", long + "\r\n", 0, 1000, false, "…" + long[930:1000] + "^"},
		{"a long line of escapes", strings.Repeat("\xff", 1000), 0, 500, false, "…" + strings.Repeat(`\xff`, 17) + "^" + strings.Repeat(`\xff`, 8) + "…"},
		{"an empty line", "abc\r\n\r\n", 5, 5, false, ""},
		{"behind the end", "abc\r\n", 5, 5, false, ""},
		{"far behind the end", "abc\r\n", 5, 50, false, ""},
		{"not on the line that is named", "abc\r\ndef\r\n", 0, 7, false, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			e := excerptAt(strings.NewReader(row.text), row.start, row.at, row.local)
			if row.want == "" {
				require.Nil(t, e)
				return
			}
			require.NotNil(t, e)
			text := []rune(e.Text)
			assert.Equal(t, row.want, string(text[:e.Caret-1])+"^"+string(text[e.Caret-1:]))
			assert.LessOrEqual(t, utf8.RuneCountInString(e.Text), excerptWidth+len(`\xff`)+2)
		})
	}
}

// TestWindowRemembersTheEnd holds the window against the whole stream.
func TestWindowRemembersTheEnd(t *testing.T) {
	var all strings.Builder
	for i := range 5 * windowSize / 2 {
		all.WriteByte(byte(i*7 + i>>8*13 + i>>16*29))
	}
	text := all.String()
	w := newWindow(strings.NewReader(text))
	buffer := make([]byte, 300_001)
	for {
		_, err := io.ReadFull(w, buffer)
		low := max(0, w.size-windowSize)
		for _, at := range []int64{low, low + 1, (low + w.size) / 2, max(low, w.size-100)} {
			got := make([]byte, 200)
			n, _ := w.ReadAt(got, at)
			require.Equal(t, text[at:min(at+200, w.size)], string(got[:n]))
		}
		if low > 0 {
			_, gone := w.ReadAt(buffer[:1], low-1)
			require.ErrorIs(t, gone, errGone)
		}
		if err != nil {
			break
		}
	}
	n, err := w.ReadAt(buffer[:1], w.size)
	assert.Zero(t, n)
	assert.ErrorIs(t, err, io.EOF)
	assert.Equal(t, int64(len(text)), w.size)
}

// TestFindingsPointIntoTheFile: offset, line and column of each finding agree, whatever is broken.
func TestFindingsPointIntoTheFile(t *testing.T) {
	paths, err := filepath.Glob("../message/testdata/programs/*.eml")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	opt := options(t)
	opt.Level, opt.LineEnds = verdict.May, CRLFEnds
	for _, path := range paths {
		whole, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, change := range []struct{ from, to string }{
			{"\r\n", "\n"}, {"@", ""}, {";", "\xff;"}, {":", ": ("}, {"a", "\r"}, {"--", "--x"}, {" ", "\x00"}, {"e", "="},
		} {
			text := strings.ReplaceAll(string(whole), change.from, change.to)
			if text[0] == 'F' && beginsMboxText(text) {
				continue
			}
			for _, m := range lintStream(t, opt, text).messages {
				for _, f := range m.Findings {
					start := f.At.Offset - int64(f.At.Column-1)
					require.True(t, start == 0 || text[start-1] == '\n', "%s with %q: %+v", path, change.to, f)
					require.Equal(t, strings.Count(text[:start], "\n")+1, f.At.Line, "%s with %q: %+v", path, change.to, f)
				}
			}
		}
	}
}

func beginsMboxText(text string) bool {
	line, _, _ := strings.Cut(text, "\n")
	return isSeparator([]byte(line))
}
