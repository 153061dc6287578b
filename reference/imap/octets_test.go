package imap

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestOctetClasses tries all 256 octets. RFC 3501 §9
func TestOctetClasses(t *testing.T) {
	const atom = "!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~"
	for i := range 256 {
		c := byte(i)
		in := func(set string) bool { return strings.IndexByte(set, c) >= 0 }
		assert.Equal(t, in(atom), isAtomChar(c), "ATOM-CHAR %q", c)
		assert.Equal(t, in(atom+"]"), isAstringChar(c), "ASTRING-CHAR %q", c)
		assert.Equal(t, in(strings.ReplaceAll(atom, "+", "")+"]"), isTagChar(c), "tag %q", c)
		assert.Equal(t, in(atom+"]%*"), isListChar(c), "list-char %q", c)
		assert.Equal(t, c > 0 && c < 128 && c != '\r' && c != '\n', isTextChar(c), "TEXT-CHAR %q", c)
		assert.Equal(t, in("0123456789"), isDigit(c), "DIGIT %q", c)
		assert.Equal(t, in("\"\\"), isQuotedSpecial(c), "quoted-specials %q", c)
	}
}
