package lint

import (
	"bufio"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// messagesOf cuts an mbox up.
func messagesOf(t *testing.T, in io.Reader) (texts []string, entries []*entry) {
	t.Helper()
	m := newMbox(bufio.NewReaderSize(in, readBuffer))
	for {
		e, err := m.next()
		if err == io.EOF {
			return texts, entries
		}
		require.NoError(t, err)
		text, err := io.ReadAll(e)
		require.NoError(t, err)
		texts, entries = append(texts, string(text)), append(entries, e)
	}
}

func TestMboxIsCut(t *testing.T) {
	crlf := strings.ReplaceAll(separator, "\n", "\r\n")
	long := strings.Repeat("x", 2*readBuffer)
	for _, row := range []struct {
		name, text string
		want       []string
	}{
		{"one message", separator + "a: b\n\nc\n\n", []string{"a: b\n\nc\n"}},
		{"two messages", separator + "a: b\n\nc\n\n" + separator + "d: e\n\n", []string{"a: b\n\nc\n", "d: e\n"}},
		{"no empty line at the end", separator + "a: b\n\nc\n", []string{"a: b\n\nc\n"}},
		{"no line end at the end", separator + "a: b\n\nc", []string{"a: b\n\nc"}},
		{"empty lines of the message's own", separator + "a: b\n\n\n\n" + separator + "\n\n\n", []string{"a: b\n\n\n", "\n\n"}},
		{"CRLF", crlf + "a: b\r\n\r\nc\r\n\r\n" + crlf + "d: e\r\n\r\n", []string{"a: b\r\n\r\nc\r\n", "d: e\r\n"}},
		{"no empty line before it", separator + "a: b\n" + separator + "c\n\n", []string{"a: b\n" + separator + "c\n"}},
		{"no time in it", separator + "a: b\n\nFrom me to you\n\n", []string{"a: b\n\nFrom me to you\n"}},
		{"marks", separator + "a: b\n\n>From x\n>>From y\n>from z\n> From\n>\n\n", []string{"a: b\n\nFrom x\n>From y\n>from z\n> From\n>\n"}},
		{"a marked separator line", separator + "a: b\n\n>" + separator + "\n", []string{"a: b\n\n" + separator}},
		{"empty messages", separator + "\n" + separator + "\n" + separator, []string{"", "", ""}},
		{"a separator line and no end", separator + "\n" + separator[:len(separator)-1], []string{"\n" + separator[:len(separator)-1]}},
		{"long lines", separator + long + "\n" + long + "\n\n" + separator + long, []string{long + "\n" + long + "\n", long}},
		{"a long line that begins like one", separator + "a\n\nFrom " + long + "\n\n", []string{"a\n\nFrom " + long + "\n"}},
		{"many marks", separator + strings.Repeat(">", 1000) + "From x\n\n", []string{strings.Repeat(">", 1000) + "From x\n"}},
		{"NUL and 8-bit", separator + "\x00\xff\r\r\n\n", []string{"\x00\xff\r\r\n"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			got, _ := messagesOf(t, strings.NewReader(row.text))
			assert.Equal(t, row.want, got)
			got, _ = messagesOf(t, iotest.HalfReader(iotest.DataErrReader(strings.NewReader(row.text))))
			assert.Equal(t, row.want, got)
		})
	}
}

// TestMboxPlaces: a place in a message is found again in the file, behind whatever marks were taken off.
func TestMboxPlaces(t *testing.T) {
	text := separator + "a: b\n\n>From x\n>>From y\n>From z\n\n" + separator + "c: d\n\n>From e\n"
	texts, entries := messagesOf(t, strings.NewReader(text))
	require.Len(t, texts, 2)
	for i, e := range entries {
		line, column := 1, 1
		for offset, b := range []byte(texts[i]) {
			at := e.place(Place{int64(offset), line, column})
			require.Equal(t, string(b), text[at.Offset:at.Offset+1], "message %d, offset %d", i, offset)
			before := text[:at.Offset]
			require.Equal(t, strings.Count(before, "\n")+1, at.Line)
			require.Equal(t, int(at.Offset)-strings.LastIndexByte(before, '\n'), at.Column)
			if column++; b == '\n' {
				line, column = line+1, 1
			}
		}
	}
}

// TestMboxIsNotReadToItsEnd: the next message begins where it should, however much of the last was read.
func TestMboxIsNotReadToItsEnd(t *testing.T) {
	m := newMbox(bufio.NewReaderSize(strings.NewReader(separator+sound+"\n"+separator+sound), readBuffer))
	_, err := m.next()
	require.NoError(t, err)
	e, err := m.next()
	require.NoError(t, err)
	assert.Equal(t, 2, e.number)
	got, err := io.ReadAll(e)
	require.NoError(t, err)
	assert.Equal(t, sound, string(got))
}

// TestMarksAreBounded: beyond the bound, lines are judged as they stand.
func TestMarksAreBounded(t *testing.T) {
	texts, entries := messagesOf(t, strings.NewReader(separator+strings.Repeat(">From x\n", maxUnquoted+10)))
	assert.Len(t, entries[0].unquoted, maxUnquoted)
	assert.True(t, strings.HasSuffix(texts[0], "\nFrom x\n"+strings.Repeat(">From x\n", 10)))
}

func TestMboxReadErrors(t *testing.T) {
	broken := io.MultiReader(strings.NewReader(separator+"a: b\n"), iotest.ErrReader(io.ErrUnexpectedEOF))
	m := newMbox(bufio.NewReaderSize(broken, readBuffer))
	e, err := m.next()
	require.NoError(t, err)
	_, err = io.ReadAll(e)
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	_, err = m.next()
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
}
