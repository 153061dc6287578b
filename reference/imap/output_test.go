package imap

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"mailspec/reference/choice"
)

// TestStringsAreReadBack: what the server prints as a string, its own reading gives back. RFC 3501 §4.3
func TestStringsAreReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		octets := rapid.SliceOf(rapid.ByteRange(1, 255)).Draw(t, "octets")
		seed := rapid.Uint64().Draw(t, "seed")
		kind := rapid.SampledFrom([]string{"string", "nstring", "astring", "text"}).Draw(t, "kind")
		var wire bytes.Buffer
		o := newOutput(&wire, choice.New(seed).Session())
		switch kind {
		case "string":
			o.string(string(octets))
		case "nstring":
			o.nstring(string(octets), true)
		case "astring":
			o.astring(string(octets))
		case "text":
			o.text(octets)
		}
		require.NoError(t, o.w.Flush())
		d := &decoder{in: append(wire.Bytes(), "\r\n"...)}
		got := d.astring()
		d.crlf()
		require.NoError(t, d.err)
		require.Equal(t, string(octets), string(got))
	})
}
