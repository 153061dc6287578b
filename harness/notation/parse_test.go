package notation

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestParseLines(t *testing.T) {
	lines, err := Parse("# a comment\nC: NOOP\n\nS: 250\nC2: RCPT TO:<{alice}>\\\nS2: (no) 250-STARTTLS\nS: (closes)\nC: (starts TLS)\nC:")
	require.NoError(t, err)
	require.Len(t, lines, 7)
	assert.Equal(t, Line{Number: 2, Session: 1, Side: Client, Text: Template{{Octets: []byte("NOOP")}}, Raw: "NOOP"}, lines[0])
	assert.Equal(t, 2, lines[2].Session)
	assert.True(t, lines[2].Bare)
	assert.Equal(t, []string{"alice"}, lines[2].Text.Holes())
	assert.Equal(t, No, lines[3].Action)
	assert.Equal(t, "250-STARTTLS", lines[3].Text.String())
	assert.Equal(t, Closes, lines[4].Action)
	assert.Equal(t, StartsTLS, lines[5].Action)
	assert.Empty(t, lines[6].Text)
}

func TestParseNamesTheLine(t *testing.T) {
	for _, row := range []struct{ name, text, problem string }{
		{"no side", "C: NOOP\nNOOP", `line 2: "NOOP": want C: or S:`},
		{"no space", "C:NOOP", "want one space behind the colon"},
		{"session zero", "C0: NOOP", "want a session number from 1 to 9"},
		{"unknown action", "S: (sleeps)", "want C: (starts TLS)"},
		{"text behind an action", "S: (closes) now", "none behind any other action"},
		{"(no) without text", "S: (no)", "want text behind (no)"},
		{"bad escape", `C: \q`, `\q: want`},
		{"half an octet", `C: \x1`, "two hexadecimal digits"},
		{"backslash at the end of an S: line", `S: 250 \`, "want an escape"},
		{"open brace", "C: {alice", "want a closing }"},
		{"bad name", "C: {Alice}", "want a name"},
		{"bad class", "S: {n:roman}", "want :word, :number or :text"},
		{"bad repeat", "C: {a*b}", "want a number of times"},
		{"name in a repeat", "C: {\\{x\\}{y}*3}", "want"},
		{"too much", "C: {a*99999999999}", "at most"},
		{"empty", "# nothing\n", "the dialogue is empty"},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, err := Parse(row.text)
			var e *Error
			require.ErrorAs(t, err, &e)
			assert.ErrorContains(t, err, row.problem)
		})
	}
}

func TestOctets(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{`a\r\n\t\0\xfe\s\\\{\}\(`, "a\r\n\t\x00\xfe \\{}("},
		{"{ab*3}", "ababab"},
		{`(\Seen \*) \\Seen`, `(\Seen \*) \Seen`},
		{`{\r\n*2}`, "\r\n\r\n"},
		{"a1 APPEND x {12}", "a1 APPEND x {12}"},
		{"a1 APPEND x {12+}", "a1 APPEND x {12+}"},
		{"MAIL FROM:<{who}>", "MAIL FROM:<a@b>"},
		{"{who.size} {who.quoted} {who.base64} {who.literal}", "3 \"a@b\" YUBi {3}\r\na@b"},
		{"{who.upper} {other.upper}", "A@B A-Z09\xe4[`{"},
		{"{m.data}", "..\r\nx\r\n."},
		{"{m.stuffed}", "..\r\nx"},
	} {
		template, err := ParseTemplate(row.text)
		require.NoError(t, err, row.text)
		got, err := template.Render(Vars{"who": []byte("a@b"), "other": []byte("a-z09\xe4[`{"), "m": []byte(".\r\nx\r\n")})
		require.NoError(t, err, row.text)
		assert.Equal(t, row.want, string(got), row.text)
	}
	template, _ := ParseTemplate("{nobody}")
	_, err := template.Render(nil)
	var unbound *Unbound
	require.True(t, errors.As(err, &unbound))
	assert.Equal(t, "nobody", unbound.Name)
}

func TestMatch(t *testing.T) {
	for _, row := range []struct {
		template, octets string
		fold, prefix     bool
		want             Vars // nil: no match
	}{
		{template: "OK", octets: "OK", want: Vars{}},
		{template: "OK", octets: "ok"},
		{template: "OK", octets: "ok", fold: true, want: Vars{}},
		{template: "SIZE {n:number}", octets: "SIZE 1000", want: Vars{"n": []byte("1000")}},
		{template: "SIZE {n:number}", octets: "SIZE 1k"},
		{template: "{a} {b}", octets: "one two", want: Vars{"a": []byte("one"), "b": []byte("two")}},
		{template: "{a} {b}", octets: "one two three"},
		{template: "{a} {b:text}", octets: "one two three", want: Vars{"a": []byte("one"), "b": []byte("two three")}},
		{template: "AUTH {*}PLAIN{*}", octets: "AUTH LOGIN PLAIN", want: Vars{}},
		{template: "AUTH {*}PLAIN{*}", octets: "AUTH LOGIN"},
		{template: "{x} {x}", octets: "a a", want: Vars{"x": []byte("a")}},
		{template: "{x} {x}", octets: "a b"},
		{template: "{known}!", octets: "yes!", want: Vars{}},
		{template: "{known}!", octets: "no!"},
		{template: "SIZE", octets: "SIZE 10", prefix: true, want: Vars{}},
		{template: "SIZE", octets: "SIZES", prefix: true},
		{template: "{?}", octets: ""},
		{template: "{*}", octets: "", want: Vars{}},
	} {
		template, err := ParseTemplate(row.template)
		require.NoError(t, err)
		got := Vars{}
		bound := Vars{"known": []byte("yes")}
		ok := template.Match([]byte(row.octets), bound, got, row.fold)
		if row.prefix {
			ok = template.MatchPrefix([]byte(row.octets), bound, got, row.fold)
		}
		require.Equal(t, row.want != nil, ok, "%s ~ %q", row.template, row.octets)
		if ok {
			assert.Equal(t, row.want, got, "%s ~ %q", row.template, row.octets)
		}
	}
}

// TestEscapeRoundTrip: what Escape shows, ParseTemplate reads as the same octets.
func TestEscapeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		octets := rapid.SliceOf(rapid.Byte()).Draw(t, "octets")
		shown := Escape(octets)
		require.Equal(t, -1, strings.IndexFunc(shown, func(r rune) bool { return r < ' ' || r > '~' }), "printable")
		template, err := ParseTemplate(strings.NewReplacer("{", `\{`, "}", `\}`).Replace(shown))
		require.NoError(t, err)
		got, err := template.Render(nil)
		require.NoError(t, err)
		require.Equal(t, string(octets), string(got))
	})
}
