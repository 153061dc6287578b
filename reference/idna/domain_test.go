package idna

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestIsULabel(t *testing.T) {
	tests := []struct {
		name, label string
		want        bool
	}{
		{"German", "bücher", true}, {"sharp s", "straße", true}, {"final sigma", "βόλος", true},
		{"Chinese", "例子", true}, {"Russian", "пример", true}, {"Arabic", "مثال", true}, {"Hindi", "उदाहरण", true},
		{"Catalan", "col·lecció", true}, {"Hebrew geresh", "ג׳", true}, {"Katakana dot", "ア・イ", true},
		{"joiner behind a virama", "क्\u200dष", true}, {"digit behind Hebrew", "אב1", true},
		{"ASCII", "abc", false}, {"empty", "", false}, {"capital", "Bücher", false}, {"not composed", "bu\u0308cher", false},
		{"hyphen first", "-ü", false}, {"hyphen last", "ü-", false},
		{"mark first", "\u0301a", false}, {"full width", "ａ", false},
		{"ligature", "ﬁ", false}, {"space", "ü b", false}, {"dot", "ü.b", false}, {"ideographic stop", "例。子", false},
		{"joiner alone", "a\u200dü", false}, {"non-joiner alone", "a\u200cü", false},
		{"Latin in Hebrew", "אaב", false}, {"Hebrew in Latin", "aאb", false}, {"both kinds of digits", "ا٠۰", false},
		{"unassigned", "a\u0378", false}, {"control", "ü\x00", false}, {"not UTF-8", "\xff", false},
		{"surrogate", "\xed\xa0\x80", false}, {"jamo", "\u1100\u1161", false}, {"too long", strings.Repeat("ü", 64), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, IsULabel(tt.label)) })
	}
}

func TestForms(t *testing.T) {
	tests := []struct{ in, ascii, unicode string }{
		{"Example.TEST", "example.test", "Example.TEST"},
		{"bücher.example", "xn--bcher-kva.example", "bücher.example"},
		{"BÜCHER.Example", "xn--bcher-kva.example", "BÜCHER.Example"},
		{"XN--bcher-KVA.example", "xn--bcher-kva.example", "bücher.example"},
		{"bu\u0308cher.例子", "xn--bcher-kva.xn--fsqu00a", "bu\u0308cher.例子"},
		{"xn--", "xn--", "xn--"},
		{"xn--abc", "xn--abc", "xn--abc"},
		{"xn--\xff", "xn--\xff", "xn--\xff"},
		{"", "", ""},
		{"[127.0.0.1]", "[127.0.0.1]", "[127.0.0.1]"},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.ascii, ToASCII(tt.in), tt.in)
		assert.Equal(t, tt.unicode, ToUnicode(tt.in), tt.in)
	}
}

// TestFormsLeadBack: what ToUnicode shows is what ToASCII began with.
func TestFormsLeadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.StringMatching(`(xn--[a-z0-9-]{1,12}|[a-z]{1,5})(\.xn--[a-z0-9]{1,9})?`).Draw(t, "domain")
		require.Equal(t, a, ToASCII(ToUnicode(a)))
	})
}
