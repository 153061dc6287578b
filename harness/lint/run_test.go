package lint

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

// unsound has two must findings and a should finding.
const unsound = "From: alice@example.com\nFrom: bob@example.com\nDate: Fri, 21 Nov 1997 09:55:06 -0600\nSubject: \xff\n\nhello\n"

// TestOrderIsTheArguments: many files at once come out as they went in.
func TestOrderIsTheArguments(t *testing.T) {
	all := map[string]string{}
	var args, want []string
	for i := range 3 * unitsAhead {
		name := fmt.Sprintf("%04d.eml", i)
		all[name] = sound
		want = append(want, name)
		if i%100 == 0 { // slow ones in between, and more messages than may wait
			all[name] = strings.Repeat(separator+sound+"\n", 3*outcomesAhead)
			want = want[:len(want)-1]
			for n := range 3 * outcomesAhead {
				want = append(want, fmt.Sprintf("%s#%d", name, n+1))
			}
		}
		args = append(args, name)
	}
	files(t, all)
	opt := options(t)
	opt.Jobs = 8
	k := lintAll(t, opt, args...)
	assert.Equal(t, want, k.names())
	assert.Equal(t, len(want), k.sum.Conform)
}

func TestLineEnds(t *testing.T) {
	crlf := strings.ReplaceAll(sound, "\n", "\r\n")
	box := separator + sound + "\n"
	for _, row := range []struct {
		name, text string
		ends       LineEnds
		local      bool
		must       int
	}{
		{"LF", sound, AutoEnds, true, 0},
		{"CRLF", crlf, AutoEnds, false, 0},
		{"one CRLF", sound + "\r\n", AutoEnds, false, 3},
		{"LF as it is sent", sound, CRLFEnds, false, 3},
		{"CRLF and LF taken", crlf + "\n", LocalEnds, true, 0},
		{"no line end", "From: alice@example.com", AutoEnds, true, 1},
		{"an mbox of LF", box, AutoEnds, true, 0},
		{"an mbox of LF and one CRLF", box[:len(box)-1] + "\r\n\n", AutoEnds, true, 0},
		{"an mbox of CRLF", strings.ReplaceAll(box, "\n", "\r\n"), AutoEnds, false, 0},
		{"an mbox of both", strings.ReplaceAll(separator, "\n", "\r\n") + sound, AutoEnds, false, 3},
		{"an mbox of LF as it is sent", box, CRLFEnds, false, 3},
	} {
		t.Run(row.name, func(t *testing.T) {
			files(t, map[string]string{"a": row.text})
			opt := options(t)
			opt.LineEnds = row.ends
			for _, k := range []*kept{lintAll(t, opt, "a"), lintStream(t, opt, row.text)} {
				require.Len(t, k.messages, 1)
				assert.Equal(t, row.local, k.messages[0].LocalLines)
				count := map[string]bool{}
				for _, f := range k.messages[0].Findings {
					if f.Level == verdict.Must {
						count[f.ID] = true
					}
				}
				assert.Len(t, count, min(row.must, 2), "%v", k.messages[0].Findings)
			}
		})
	}
}

// TestFarCRLF: one CRLF, wherever it is, means that a file is not stored with local line ends.
func TestFarCRLF(t *testing.T) {
	for _, pad := range []int{readBuffer - 2, readBuffer - 1, readBuffer, 3*readBuffer - 3} {
		text := strings.Repeat("x", pad-1) + "\n"
		files(t, map[string]string{"a": text + "\r\n", "b": text + "\n\r", "c": text + "x\r\n"})
		k := lintAll(t, options(t), "a", "b", "c")
		assert.False(t, k.messages[0].LocalLines)
		assert.True(t, k.messages[1].LocalLines)
		assert.False(t, k.messages[2].LocalLines)
	}
}

func TestLevelsAndConformance(t *testing.T) {
	noID := strings.ReplaceAll(sound, "Message-ID: <1@example.com>\n", "")
	old := strings.ReplaceAll(sound, "21 Nov 1997", "21 Nov 97")
	for _, row := range []struct {
		name, text       string
		level            verdict.Level
		strict, received bool
		shown            int
		counts           Counts
		conforms         bool
	}{
		{"sound", sound, verdict.May, true, false, 0, Counts{}, true},
		{"must and should", unsound, verdict.Should, false, false, 3, Counts{Must: 2, Should: 1}, false},
		{"must alone", unsound, verdict.Must, false, false, 2, Counts{Must: 2, Should: 1}, false},
		{"should", noID, verdict.Should, false, false, 1, Counts{Should: 1}, true},
		{"should, strictly", noID, verdict.Should, true, false, 1, Counts{Should: 1}, false},
		{"should, strictly and unseen", noID, verdict.Must, true, false, 0, Counts{Should: 1}, false},
		{"obsolete", old, verdict.May, false, false, 1, Counts{Must: 1}, false},
		{"obsolete, received", old, verdict.May, true, true, 1, Counts{May: 1}, true},
		{"obsolete, received and unseen", old, verdict.Should, true, true, 0, Counts{May: 1}, true},
	} {
		t.Run(row.name, func(t *testing.T) {
			opt := options(t)
			opt.Level, opt.Strict, opt.Received = row.level, row.strict, row.received
			k := lintStream(t, opt, row.text)
			m := k.messages[0]
			assert.Len(t, m.Findings, row.shown)
			assert.Equal(t, row.counts, m.Counts)
			assert.Equal(t, row.counts, k.sum.Counts)
			assert.Equal(t, row.conforms, m.Conforms)
			assert.Equal(t, row.conforms, k.sum.Conform == 1)
		})
	}
}

func TestUTF8(t *testing.T) {
	opt := options(t)
	text := strings.ReplaceAll(sound, "Message-ID", "Subject: Grüße\nMessage-ID")
	assert.Equal(t, 1, lintStream(t, opt, text).sum.Must)
	opt.UTF8 = true
	assert.Zero(t, lintStream(t, opt, text).sum.Must)
}

func TestMaxFindings(t *testing.T) {
	opt := options(t)
	opt.MaxFindings = 4
	text := strings.Repeat(separator+unsound+"\n", 3)
	k := lintStream(t, opt, text)
	assert.Equal(t, Summary{Messages: 3, Counts: Counts{Must: 6, Should: 3}, NotShown: 5}, k.sum)
	assert.Len(t, k.messages[0].Findings, 3)
	assert.Len(t, k.messages[1].Findings, 1)
	assert.Empty(t, k.messages[2].Findings)
	assert.False(t, k.messages[2].Conforms)
}

// TestMoreOfTheSame: what is left out of a message's findings is counted.
func TestMoreOfTheSame(t *testing.T) {
	k := lintStream(t, options(t), sound+strings.Repeat("\xff\n\r\n", 25))
	assert.Contains(t, k.messages[0].More, More{"RFC5322-2.3-b", 25 + 1 - 10})
	opt := options(t)
	opt.Level = verdict.Must
	k = lintStream(t, opt, sound+strings.Repeat(strings.Repeat("x", 80)+"\n", 25))
	assert.Empty(t, k.messages[0].More, "they are below the level")
	assert.Equal(t, 10, k.sum.Should)
}

// TestBoundsAreAlwaysShown: what was left unjudged is told at every level.
func TestBoundsAreAlwaysShown(t *testing.T) {
	opt := options(t)
	opt.Level = verdict.Must
	k := lintStream(t, opt, "Subject: "+strings.Repeat("x", 1<<20)+"\n"+sound)
	var found []string
	for _, f := range k.messages[0].Findings {
		found = append(found, f.ID+" "+levelWord(f))
	}
	assert.Contains(t, found, "limit-header-field note")
}

// refusing is a Writer whose disk is full.
type refusing struct{ kept }

func (refusing) Message(*Message) error { return syscall.ENOSPC }

func TestWriteErrorEndsTheRun(t *testing.T) {
	opt := options(t)
	opt.Stdin = strings.NewReader(strings.Repeat(separator+sound+"\n", 10_000))
	_, err := Run(t.Context(), []string{stdin}, opt, &refusing{})
	require.ErrorIs(t, err, syscall.ENOSPC)
}

func TestStandardInputIsReadOnce(t *testing.T) {
	_, err := Run(t.Context(), []string{"-", "-"}, options(t), &kept{})
	require.ErrorContains(t, err, "twice")
}

// TestInterruptedWhileInputIsSilent: who stops the command need not wait for a pipe.
func TestInterruptedWhileInputIsSilent(t *testing.T) {
	silent, writer := io.Pipe()
	defer writer.Close()
	ctx, cancel := context.WithCancel(t.Context())
	opt := options(t)
	opt.Stdin = &telling{silent, cancel}
	k := &kept{}
	_, err := Run(ctx, []string{stdin}, opt, k)
	require.ErrorIs(t, err, context.Canceled)
	assert.False(t, k.ended)
	assert.Empty(t, k.unreadable)
}

// telling says when it is read.
type telling struct {
	io.Reader
	tell func()
}

func (r *telling) Read(p []byte) (int, error) {
	r.tell()
	return r.Reader.Read(p)
}

// TestInputThatBreaksOff is not judged as if it were whole.
func TestInputThatBreaksOff(t *testing.T) {
	opt := options(t)
	broken := errors.New("the line is cut")
	opt.Stdin = io.MultiReader(strings.NewReader(strings.Repeat(separator+sound+"\n", 2)), &failing{broken})
	k := lintAll(t, opt, stdin)
	assert.Equal(t, []string{"-#1"}, k.names())
	require.Len(t, k.unreadable, 1)
	assert.ErrorIs(t, k.unreadable[0], broken)
	assert.Equal(t, 1, k.sum.Unreadable)
}

type failing struct{ err error }

func (f *failing) Read([]byte) (int, error) { return 0, f.err }
