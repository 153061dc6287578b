package pop3

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLine(t *testing.T) {
	longest := strings.Repeat("x", maxCommand-2)
	tests := []struct {
		name, in string
		want     []string // "!" for a line that is too long
	}{
		{"two lines", "one\r\ntwo\r\n", []string{"one", "two"}},
		{"empty line", "\r\n", []string{""}},
		{"bare LF ends nothing", "a\nb\r\n", []string{"a\nb"}},
		{"bare CR ends nothing", "a\rb\r\r\n", []string{"a\rb\r"}},
		{"longest line", longest + "\r\nnext\r\n", []string{longest, "next"}},
		{"one octet more", longest + "x\r\nnext\r\n", []string{"!", "next"}},
		{"much longer", strings.Repeat(longest, 100) + "\r\nnext\r\n", []string{"!", "next"}},
		{"line without an end", "one\r\nlost", []string{"one"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			for _, in := range []io.Reader{strings.NewReader(test.in), iotest.OneByteReader(strings.NewReader(test.in))} {
				assert.Equal(t, test.want, readLines(t, newLineReader(in)))
			}
		})
	}
}

func readLines(t *testing.T, r *lineReader) (lines []string) {
	for {
		line, err := r.line(maxCommand)
		switch err {
		case nil:
			lines = append(lines, string(line))
		case errLineTooLong:
			lines = append(lines, "!")
		default:
			require.ErrorIs(t, err, io.EOF)
			return lines
		}
	}
}

func TestLineKeepsNoMoreThanItsLimit(t *testing.T) {
	r := newLineReader(strings.NewReader(strings.Repeat("x", 1<<20) + "\r\n"))
	_, err := r.line(maxCommand)
	require.ErrorIs(t, err, errLineTooLong)
	assert.LessOrEqual(t, cap(r.buf), 2*maxCommand)
}
