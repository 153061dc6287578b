package lint

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/message"
	"mailspec/harness/verdict"
)

// notesIn gives the places in the file of the doubtful separator lines that are noted.
func notesIn(m *Message) (list []Place) {
	for _, f := range m.Findings {
		if f.ID == DoubtfulSeparator {
			list = append(list, f.InFile)
		}
	}
	return list
}

// TestDoubtfulSeparator: a separator line that was damaged is a line of the message, and a note at every level; what
// people write at the start of a line is nothing. RFC 4155 §A
func TestDoubtfulSeparator(t *testing.T) {
	for _, row := range []struct {
		name, between string
		noted         bool
	}{
		{"damaged", "\nFrom broken\n" + sound, true},
		{"no more than its start", "\nFrom \n" + sound, true},
		{"its time cut off", "\nFrom alice@example.com Fri Nov 21\n" + sound, true},
		{"two empty lines before it", "\n\nFrom broken\n" + sound, true},
		{"long", "\nFrom " + strings.Repeat("x", maxSeparator-7) + "\n" + sound, true},
		{"sound", "\n" + separator + sound, false},
		{"no empty line before it", "From broken\n" + sound, false},
		{"no field below it", "\nFrom me to you\nand back\n", false},
		{"an empty line below it", "\nFrom me to you:\n\n" + sound, false},
		{"a colon alone below it", "\nFrom me to you\n: see above\n", false},
		{"nothing below it", "\nFrom me to you", false},
		{"the end below it", "\nFrom me to you\n", false},
		{"marked", "\n>From broken\n" + sound, false},
		{"another case", "\nfrom broken\n" + sound, false},
		{"a header field", "\nFrom: alice@example.com\n" + sound, false},
		{"too long for a separator line", "\nFrom " + strings.Repeat("x", maxSeparator) + "\n" + sound, false},
	} {
		t.Run(row.name, func(t *testing.T) {
			text := separator + ">From one\n" + sound + row.between + "\n" + separator + sound
			for _, text := range []string{text, strings.ReplaceAll(text, "\n", "\r\n")} {
				files(t, map[string]string{"box": text})
				opt := options(t)
				opt.Level = verdict.Must
				for _, k := range []*kept{lintAll(t, opt, "box"), lintStream(t, opt, text)} {
					notes := notesIn(k.messages[0])
					require.Equal(t, row.noted, len(notes) > 0)
					for _, at := range notes {
						line, _, _ := strings.Cut(text[at.Offset:], "\n")
						assert.True(t, strings.HasPrefix(line, separatorStart) && at.Column == 1)
						assert.Equal(t, 1+strings.Count(text[:at.Offset], "\n"), at.Line)
					}
					assert.Empty(t, notesIn(k.messages[len(k.messages)-1]), "the last message is sound")
				}
			}
		})
	}
}

// TestDoubtfulSeparatorAccusesNobody: the message conforms, and a caret stands below the line.
func TestDoubtfulSeparatorAccusesNobody(t *testing.T) {
	opt := options(t)
	opt.Strict = true
	k := lintStream(t, opt, separator+sound+"\nFrom broken\n"+sound)
	m := k.messages[0]
	require.Len(t, m.Findings, 1)
	assert.Equal(t, "note", levelWord(m.Findings[0]))
	assert.Equal(t, "From broken", m.Findings[0].Excerpt.Text)
	assert.Zero(t, m.Counts.Must+m.Counts.Should)
	assert.True(t, m.Conforms)
}

// TestDoubtfulSeparatorsAreBounded: beyond as many as of any requirement, they are counted.
func TestDoubtfulSeparatorsAreBounded(t *testing.T) {
	const extra = 5
	text := separator + sound + strings.Repeat("\nFrom broken\na: b\n", message.DefaultPerRequirement+extra)
	m := lintStream(t, options(t), text).messages[0]
	assert.Len(t, notesIn(m), message.DefaultPerRequirement)
	assert.Contains(t, m.More, More{DoubtfulSeparator, extra})
}

// TestDoubtfulSeparatorOutsideMbox: in a file that is one message no line is a separator line.
func TestDoubtfulSeparatorOutsideMbox(t *testing.T) {
	assert.Empty(t, notesIn(lintStream(t, options(t), sound+"\nFrom broken\n"+sound).messages[0]))
}
