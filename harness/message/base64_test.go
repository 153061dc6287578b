package message

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestAllDigits holds the look at eight octets against the look at one, for each octet at each place. RFC 2045 §6.8
func TestAllDigits(t *testing.T) {
	for length := range 20 {
		assert.True(t, allDigits(bytes.Repeat([]byte("a"), length)))
		for at := range length {
			for o := range 256 {
				text := bytes.Repeat([]byte("+"), length)
				text[at] = byte(o)
				assert.Equal(t, classes[o]&base64 != 0, allDigits(text), "%d octets, %#02x at %d", length, o, at)
			}
		}
	}
}
