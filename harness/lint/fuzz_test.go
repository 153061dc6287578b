package lint

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

// FuzzInput: whatever is read, an mbox or not, what is shown is printable, places are those of the file, and
// no octet is judged that is not there.
func FuzzInput(f *testing.F) {
	for _, seed := range []string{sound, unsound, hostile, separator + sound + "\n" + separator + unsound, separator + "\n>From x\n\r\n", "", "\r", separator} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		opt := options(t)
		opt.Level = verdict.May
		k := lintStream(t, opt, text)
		require.Empty(t, k.unreadable)
		octets := int64(0)
		for _, m := range k.messages {
			octets += m.Octets
			for _, found := range m.Findings {
				require.LessOrEqual(t, found.InFile.Offset, int64(len(text)))
				if found.At.Offset == m.Octets {
					continue // the end of a message is on a line of its own, also where the last line has no end
				}
				before := text[:found.InFile.Offset]
				require.Equal(t, strings.Count(before, "\n")+1, found.InFile.Line)
				require.Equal(t, len(before)-strings.LastIndexByte(before, '\n'), found.InFile.Column, "%+v", found)
			}
		}
		require.LessOrEqual(t, octets, int64(len(text)))
		for _, r := range rendered(t, opt, text, func(w io.Writer) Writer { return NewText(w, opt, Palette{}) }) {
			require.True(t, r == '\n' || r >= ' ' && r <= '~' || r == '…', "%q", r)
		}
	})
}
