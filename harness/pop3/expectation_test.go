package pop3

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/notation"
)

func compile(t *testing.T, dialogue string) ([]Expectation, error) {
	t.Helper()
	lines, err := notation.Parse(dialogue)
	require.NoError(t, err)
	return Compile(lines)
}

func TestCompile(t *testing.T) {
	got, err := compile(t, "S: +OK\nS: -ERR\nS: +OK {a}\nS: +OK {b}\nS: ...\nS: +OK {c}\nS: .\nS: +OK|-ERR\nS: + {d}")
	require.NoError(t, err)
	require.Len(t, got, 6)
	assert.Equal(t, "+OK {a}", got[2].String())
	assert.Equal(t, []string{"b", "c"}, got[3].Names())
	assert.Equal(t, []string{"d"}, got[5].Names())
}

func TestCompileRefuses(t *testing.T) {
	for _, row := range []struct {
		name, dialogue string
		line           int
	}{
		{"no indicator", "S: OK", 1},
		{"lower case", "S: +ok", 1},
		{"a hole for an indicator", "S: {status}", 1},
		{"a hole in an indicator", "S: +OK{x}", 1},
		{"lines without an end", "S: +OK\nS: a", 2},
		{"lines behind -ERR", "S: -ERR\nS: a\nS: .", 2},
		{"an end alone", "S: .", 1},
		{"only (no)", "S: (no) STLS", 1},
		{"closes", "S: (closes)", 1},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, err := compile(t, row.dialogue)
			var mistake *notation.Error
			require.ErrorAs(t, err, &mistake)
			assert.Equal(t, row.line, mistake.Line)
		})
	}
}

func TestCompare(t *testing.T) {
	const list = "+OK 2 320 octets\r\n1 120\r\n2 200\r\n.\r\n"
	const capa = "+OK\r\nTOP\r\nSASL PLAIN\r\nUIDL\r\n.\r\n"
	bound := func(kv ...string) notation.Vars {
		v := notation.Vars{}
		for i := 0; i < len(kv); i += 2 {
			v[kv[i]] = []byte(kv[i+1])
		}
		return v
	}
	message := ".a\r\n\r\nb\r\n"
	for _, row := range []struct {
		name, dialogue, response string
		want                     bool
		vars                     notation.Vars
	}{
		{"indicator", "S: +OK", "+OK hi\r\n", true, nil},
		{"other indicator", "S: +OK", "-ERR hi\r\n", false, nil},
		{"either", "S: +OK|-ERR", "-ERR hi\r\n", true, nil},
		{"response code", "S: -ERR [IN-USE]", "-ERR [IN-USE] hi\r\n", true, nil},
		{"a response code in lower case", "S: -ERR [IN-USE]", "-ERR [in-use] hi\r\n", true, nil},
		{"another response code", "S: -ERR [IN-USE]", "-ERR [AUTH] hi\r\n", false, nil},
		{"case counts", "S: +OK Ready", "+OK ready\r\n", false, nil},
		{"captures", "S: +OK {n:number} {o:number}", list, true, bound("n", "2", "o", "320")},
		{"lines not compared", "S: +OK\nS: .", list, true, nil},
		{"lines free without an end", "S: +OK", list, true, nil},
		{"lines expected of a single line", "S: +OK\nS: .", "+OK\r\n", false, nil},
		{"all lines", "S: +OK\nS: 1 {a}\nS: 2 {b}\nS: .", list, true, bound("a", "120", "b", "200")},
		{"too few", "S: +OK\nS: 1 {a}\nS: .", list, false, nil},
		{"too many", "S: +OK\nS: 1 120\nS: 2 200\nS: 3 1\nS: .", list, false, nil},
		{"other order", "S: +OK\nS: 2 200\nS: 1 120\nS: .", list, false, nil},
		{"one of several", "S: +OK\nS: ...\nS: SASL {name}\nS: ...\nS: .", capa, true, bound("name", "PLAIN")},
		{"first and last", "S: +OK\nS: TOP\nS: ...\nS: UIDL\nS: .", capa, true, nil},
		{"last is another", "S: +OK\nS: ...\nS: TOP\nS: .", capa, false, nil},
		{"first is another", "S: +OK\nS: UIDL\nS: ...\nS: .", capa, false, nil},
		{"none of several", "S: +OK\nS: ...\nS: STLS\nS: ...\nS: .", capa, false, nil},
		{"no", "S: +OK\nS: (no) STLS\nS: .", capa, true, nil},
		{"no, and it is there", "S: +OK\nS: (no) SASL\nS: .", capa, false, nil},
		{"no in front", "S: (no) TOP\nS: +OK\nS: .", capa, false, nil},
		{"nothing else", "S: +OK\nS: (nothing else)\nS: .", "+OK\r\n.\r\n", true, nil},
		{"something else", "S: +OK\nS: (nothing else)\nS: .", list, false, nil},
		{"a stuffed message", "S: +OK\nS: {m.stuffed}\nS: .", "+OK\r\n..a\r\n\r\nb\r\n.\r\n", true, nil},
		{"a stuffed message and more", "S: +OK\nS: ...\nS: {m.stuffed}\nS: .", "+OK\r\nx\r\n..a\r\n\r\nb\r\n.\r\n", true, nil},
		{"another message", "S: +OK\nS: {m.stuffed}\nS: .", "+OK\r\n..a\r\n\r\nc\r\n.\r\n", false, nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			e, err := compile(t, row.dialogue)
			require.NoError(t, err)
			require.Len(t, e, 1)
			r, err := ParseResponse([]byte(row.response), len(row.response) >= 8 && row.response[len(row.response)-3] == '.')
			require.NoError(t, err)
			vars := bound("m", message)
			assert.Equal(t, row.want, e[0].compare(r, vars) == nil)
			delete(vars, "m")
			if row.vars == nil {
				row.vars = notation.Vars{}
			}
			assert.Equal(t, row.vars, vars)
		})
	}
}
