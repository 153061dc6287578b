package smtp

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestParsePath(t *testing.T) {
	tests := []struct {
		name, in string
		want     Path
		bad      bool
	}{
		{"plain", "<a@b.example>", Path{"a", "b.example"}, false},
		{"dots", "<a.b.c@d>", Path{"a.b.c", "d"}, false},
		{"all of atext", "<!#$%&'*+-/=?^_`{|}~@d>", Path{"!#$%&'*+-/=?^_`{|}~", "d"}, false},
		{"null", "<>", Path{}, false},
		{"quoted", `<"a b"@d>`, Path{"a b", "d"}, false},
		{"quoted without need", `<"ab"@d>`, Path{"ab", "d"}, false},
		{"quoted pair", `<"a\"\\\ b\c"@d>`, Path{`a"\ bc`, "d"}, false},
		{"quoted at sign", `<"a@b"@d>`, Path{"a@b", "d"}, false},
		{"empty quoted", `<""@d>`, Path{"", "d"}, false},
		{"source route", "<@one.example,@two:a@d>", Path{"a", "d"}, false},
		{"literal", "<a@[127.0.0.1]>", Path{"a", "[127.0.0.1]"}, false},
		{"IPv6 literal", "<a@[IPv6:::1]>", Path{"a", "[IPv6:::1]"}, false},
		{"hyphens in the domain", "<a@b--c.d-e>", Path{"a", "b--c.d-e"}, false},
		{"digits in the domain", "<a@1.2>", Path{"a", "1.2"}, false},
		{"longest local-part", "<" + strings.Repeat("x", 64) + "@d>", Path{strings.Repeat("x", 64), "d"}, false},

		{"empty", "", Path{}, true},
		{"no brackets", "a@b", Path{}, true},
		{"no closing bracket", "<a@b", Path{}, true},
		{"no domain", "<a>", Path{}, true},
		{"empty domain", "<a@>", Path{}, true},
		{"no local-part", "<@b>", Path{}, true},
		{"postmaster alone", "<postmaster>", Path{}, true},
		{"leading dot", "<.a@b>", Path{}, true},
		{"trailing dot", "<a.@b>", Path{}, true},
		{"two dots", "<a..b@c>", Path{}, true},
		{"space", "<a b@c>", Path{}, true},
		{"space inside", "< a@b>", Path{}, true},
		{"two at signs", "<a@b@c>", Path{}, true},
		{"dot at the end of the domain", "<a@b.>", Path{}, true},
		{"two dots in the domain", "<a@b..c>", Path{}, true},
		{"leading hyphen", "<a@-b>", Path{}, true},
		{"trailing hyphen", "<a@b->", Path{}, true},
		{"hyphen before a dot", "<a@b-.c>", Path{}, true},
		{"underscore", "<a@b_c>", Path{}, true},
		{"8-bit local-part", "<\xc3\xa4@b>", Path{}, true},
		{"8-bit domain", "<a@\xc3\xa4>", Path{}, true},
		{"NUL", "<a\x00@b>", Path{}, true},
		{"NUL in quotes", "<\"a\x00\"@b>", Path{}, true},
		{"HT in quotes", "<\"a\tb\"@c>", Path{}, true},
		{"quoted HT", "<\"a\\\tb\"@c>", Path{}, true},
		{"open quotes", `<"a@b>`, Path{}, true},
		{"backslash at the end", `<"a\`, Path{}, true},
		{"quotes in the middle", `<a"b"@c>`, Path{}, true},
		{"words after quotes", `<"a"b@c>`, Path{}, true},
		{"route without colon", "<@one,a@d>", Path{}, true},
		{"route with a space", "<@one, @two:a@d>", Path{}, true},
		{"something after it", "<a@b>c", Path{}, true},
		{"bare LF", "<a@b\n>", Path{}, true},
		{"domain too long", "<a@" + strings.Repeat("x", 256) + ">", Path{}, true},
		{"path too long", "<" + strings.Repeat("x", 600) + "@d>", Path{}, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := ParseReversePath(tt.in)
			if tt.bad {
				var syntax *SyntaxError
				require.ErrorAs(t, err, &syntax)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, tt.want, got)
		})
	}
}

func TestForwardPath(t *testing.T) {
	for _, in := range []string{"<Postmaster>", "<POSTMASTER>", "<postmaster>"} {
		p, err := ParseForwardPath(in)
		require.NoError(t, err)
		assert.True(t, p.isPostmaster())
		assert.Equal(t, in, p.String())
	}
	for _, in := range []string{"<>", "<postmaste>", "postmaster", "<postmaster", "<postmasters>"} {
		_, err := ParseForwardPath(in)
		require.Error(t, err, in)
	}
}

// drawPath draws from the grammar. RFC 5321 §4.1.2
func drawPath(t *rapid.T) Path {
	return Path{
		Local: rapid.OneOf(
			rapid.StringMatching(`[a-zA-Z0-9!#$%&'*+/=?^_{|}~-]{1,8}(\.[a-z]{1,4}){0,2}`),
			rapid.StringMatching(`[ -~]{0,20}`)).Draw(t, "local-part"),
		Domain: rapid.OneOf(
			rapid.StringMatching(`[a-z0-9]([a-z0-9-]{0,5}[a-z0-9])?(\.[a-zA-Z]{1,5}){0,3}`),
			rapid.SampledFrom([]string{"[1.2.3.4]", "[IPv6:1::2]", "[x-tag:any;thing]"})).Draw(t, "domain"),
	}
}

// TestPathRoundTrip: every path that the grammar allows survives print and parse. RFC 5321 §4.1.2
func TestPathRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawPath(t)
		got, err := ParseReversePath(want.String())
		require.NoError(t, err)
		require.Equal(t, want, got)
	})
}

// TestPathOfAnything: no octets do harm, and what is accepted prints back the same.
func TestPathOfAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.StringMatching(`<?[@a"\\ .:,\[\]0-9\x00ä-]{0,16}>?`).Draw(t, "path")
		p, err := ParseForwardPath(in)
		if err != nil {
			return
		}
		again, err := ParseForwardPath(p.String())
		require.NoError(t, err)
		require.Equal(t, p, again)
	})
}
