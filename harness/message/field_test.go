package message

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPlacesOfFoldedFields: each octet of an unfolded body is found again in the message.
func TestPlacesOfFoldedFields(t *testing.T) {
	const before = "From: a@example.com\r\n"
	for _, text := range []string{
		"To:bob@example.net", "To: one,\r\n two,\r\n\tthree", "To:\r\n one", "To: one\n two\r\n three", "To: a\r\n \r\n b",
	} {
		message := before + text + "\r\n"
		in := new(checker).stream(strings.NewReader(message))
		var f field
		var last lineEnd
		for {
			var l line
			err := in.next(&l)
			if err != nil {
				break
			}
			if l.text[0] == 'F' {
				continue
			}
			if colon := bytes.IndexByte(l.text, ':'); colon >= 0 {
				f.begin(&l, colon)
			} else {
				f.extend(last, &l)
			}
			last = l.end
		}
		b := f.unfold(body{})
		require.NotContains(t, string(b.text), "\n")
		for i, octet := range b.text {
			at := b.place(i)
			require.Equal(t, octet, message[at.offset], "%q octet %d", text, i)
			lines := strings.SplitAfter(message[:at.offset+1], "\n")
			assert.Equal(t, len(lines), at.line)
			assert.Equal(t, len(lines[len(lines)-1]), at.column)
			whole := strings.Split(message, "\n")[at.line-1]
			assert.Equal(t, len(strings.TrimSuffix(whole, "\r")), b.lineLength(i), "%q octet %d", text, i)
		}
	}
}

// TestWeekdays walks a calendar day by day over 800 years.
func TestWeekdays(t *testing.T) {
	weekday := 1 // Monday, 1 January 1900
	for year := 1900; year < 2700; year++ {
		for month := 1; month <= 12; month++ {
			for day := 1; day <= daysIn(month, year); day++ {
				require.Equal(t, weekday, weekdayOf(year, month, day), "%d-%d-%d", year, month, day)
				weekday = (weekday + 1) % 7
			}
		}
	}
}
