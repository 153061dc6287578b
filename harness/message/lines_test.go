package message

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/notation"
)

// TestLinesWith: what a name is bound to stands in the lines octet for octet, also when it has escapes or line
// ends in it.
func TestLinesWith(t *testing.T) {
	vars := notation.Vars{"head": []byte("a: \\r{b}\r\n\r\n.\n"), "empty": nil}
	for _, row := range []struct{ name, text, want string }{
		{"alone", "{head}\\", "a: \\r{b}\r\n\r\n.\n"},
		{"its form", "{head.size} octets", "14 octets\r\n"},
		{"stuffed", "DATA\n{head.data}", "DATA\r\na: \\r{b}\r\n\r\n..\n\r\n.\r\n"},
		{"empty", "{empty}", "\r\n"},
	} {
		t.Run(row.name, func(t *testing.T) {
			octets, err := LinesWith(row.text, vars)
			require.NoError(t, err)
			assert.Equal(t, row.want, string(octets))
		})
	}
	_, err := LinesWith("{none}", vars)
	var problem *notation.Error
	require.ErrorAs(t, err, &problem)
	assert.Equal(t, 1, problem.Line)
}
