package message

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestSplitName takes the names of parameters apart. RFC 2231 §3, §4, §7
func TestSplitName(t *testing.T) {
	for _, row := range []struct {
		name, attribute string
		section         int
		extended        bool
	}{
		{"title", "title", -1, false},
		{"title*", "title", -1, true},
		{"title*0", "title", 0, false},
		{"title*0*", "title", 0, true},
		{"title*12", "title", 12, false},
		{"title*01", "title*01", -1, false},
		{"title*x", "title*x", -1, false},
		{"title**", "title*", -1, true},
		{"*", "*", -1, false},
		{"*0", "*0", -1, false},
		{"", "", -1, false},
	} {
		t.Run(row.name, func(t *testing.T) {
			attribute, section, extended := splitName(row.name)
			assert.Equal(t, row.attribute, attribute)
			assert.Equal(t, row.section, section)
			assert.Equal(t, row.extended, extended)
		})
	}
}

// TestLanguageForm: letters first, letters and digits behind hyphens. RFC 2231 §7
func TestLanguageForm(t *testing.T) {
	for tag, want := range map[string]bool{
		"en": true, "de-AT-1996": true, "x-klingon": true, "abcdefgh": true, "": false, "-": false, "en-": false,
		"abcdefghi": false, "en_US": false, "1": false, "en--us": false,
	} {
		assert.Equal(t, want, languageForm([]byte(tag)), tag)
	}
}

// TestRegisteredCharset: the registry's names and aliases in any case, and private ones. RFC 2046 §4.1.2
func TestRegisteredCharset(t *testing.T) {
	for name, want := range map[string]bool{
		"utf-8": true, "UTF-8": true, "us-ascii": true, "iso-8859-1": true, "ISO_8859-1:1987": true, "latin1": true,
		"windows-1252": true, "gb2312": true, "gb18030": true, "big5": true, "euc-kr": true, "ks_c_5601-1987": true,
		"iso-2022-jp": true, "shift_jis": true, "koi8-r": true, "tis-620": true, "unknown-8bit": true, "x-mine": true,
		"": false, "utf8": false, "utf-8 ": false, "cp1252": false, "unicode": false, "\xff": false,
	} {
		assert.Equal(t, want, registeredCharset([]byte(name)), name)
	}
}

// TestAddressInSevenBits reads the 7-bit form of an address of the type utf-8. RFC 6533 §3
func TestAddressInSevenBits(t *testing.T) {
	for text, want := range map[string]bool{
		"bob@example.net": true, `zo\x{EB}@example.net`: true, `\x{1F600}@example.net`: true, "": false,
		"zo\u00eb@example.net": false, "a b@example.net": false, "a+b@example.net": false, `a\b@example.net`: false,
		`\x{}@example.net`: false, `\x{1234567}@example.net`: false, `\x{EB`: false, `\x{EG}`: false,
	} {
		assert.Equal(t, want, sevenBitAddress([]byte(text)), text)
	}
}
