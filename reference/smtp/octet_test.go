package smtp

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestOctetClasses holds the table against the ranges of the grammar, for all octets.
func TestOctetClasses(t *testing.T) {
	in := func(c byte, ranges ...byte) bool {
		for i := 0; i < len(ranges); i += 2 {
			if ranges[i] <= c && c <= ranges[i+1] {
				return true
			}
		}
		return false
	}
	for i := range 256 {
		c := byte(i)
		assert.Equal(t, in(c, '0', '9', 'A', 'Z', 'a', 'z'), letDig.has(c), "letDig %#x", c)
		assert.Equal(t, in(c, '!', '!', '#', '\'', '*', '+', '-', '-', '/', '9', '=', '=', '?', '?', 'A', 'Z', '^', '~'), atext.has(c), "atext %#x", c)
		assert.Equal(t, in(c, 32, 33, 35, 91, 93, 126), qtext.has(c), "qtext %#x", c)
		assert.Equal(t, in(c, 33, 90, 94, 126), dcontent.has(c), "dcontent %#x", c)
		assert.Equal(t, in(c, '0', '9', 'A', 'F', 'a', 'f'), hexdig.has(c), "hexdig %#x", c)
		assert.Equal(t, in(c, 33, 60, 62, 126), esmtpValue.has(c), "esmtpValue %#x", c)
		assert.Equal(t, in(c, '0', '9', 'A', 'Z', 'a', 'z', '-', '-', '_', '_'), mechanism.has(c), "mechanism %#x", c)
		assert.Equal(t, in(c, 32, 126), printable.has(c), "printable %#x", c)
		assert.Equal(t, in(c, '0', '9'), digit.has(c), "digit %#x", c)
	}
	assert.Equal(t, "AZ[{\xe4", upper("az[{\xe4"))
	for s, want := range map[string]int{"": 0, "a": 0, "ä": 2, "例x": 3, "😀": 4, "\xe4": 0, "\xed\xa0\x80": 0, "\xc0\x80": 0, "\ufffd": 3} {
		assert.Equal(t, want, nonASCII(s), "%q", s)
	}
}
