package imap

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDates reads date-time and prints it back. RFC 3501 §9
func TestDates(t *testing.T) {
	for _, in := range []string{`" 7-Feb-1994 21:52:25 -0800"`, `"17-Jul-1996 02:44:25 +0530"`, `"29-Feb-2024 00:00:00 +0000"`} {
		d := &decoder{in: []byte(in)}
		got := d.dateTime()
		require.NoError(t, d.err)
		assert.Equal(t, in, `"`+formatInternalDate(got)+`"`)
	}
	for _, in := range []string{`"7-Feb-1994 21:52:25 -0800"`, `"29-Feb-2023 00:00:00 +0000"`, `" 7-Feb-1994 24:00:00 +0000"`,
		`" 7-Feb-94 21:52:25 -0800"`, `" 7-Feb-1994 21:52:25 -0860"`, `" 7-Feb-1994 21:52:25"`, `"00-Jan-2000 00:00:00 +0000"`} {
		d := &decoder{in: []byte(in)}
		d.dateTime()
		assert.Error(t, d.err, in)
	}
}
