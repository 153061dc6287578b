package smtp

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
	got, err := compile(t, "S: 250-A {x}\nS: (no) 250-STARTTLS\nS: 250\nS: 354\nS: 2xx|550 {y:number}")
	require.NoError(t, err)
	require.Len(t, got, 3)
	assert.Equal(t, "250-A {x}, (no) 250-STARTTLS, 250", got[0].String())
	assert.Equal(t, []string{"x"}, got[0].Names())
	assert.Equal(t, []string{"y"}, got[2].Names())
}

func TestCompileRefuses(t *testing.T) {
	for _, row := range []struct {
		name, dialogue string
		line           int
	}{
		{"no code", "S: ok", 1},
		{"a hole for a code", "S: {code}", 1},
		{"a hole in a code", "S: 25{x}", 1},
		{"four digits", "S: 2500", 1},
		{"no end", "S: 250\nS: 250-A", 2},
		{"other code at the end", "S: 250-A\nS: 354", 2},
		{"nothing behind the hyphen", "S: 250-\nS: 250", 1},
		{"only (nothing else)", "S: (nothing else)", 1},
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
	const reply = "250-mx.example hi\r\n250-SIZE 1000\r\n250 STARTTLS\r\n"
	for _, row := range []struct {
		name, dialogue, reply string
		want                  bool
		vars                  notation.Vars
	}{
		{"code", "S: 250", reply, true, nil},
		{"pattern", "S: 2xx", reply, true, nil},
		{"alternatives", "S: 550|2x0", reply, true, nil},
		{"other code", "S: 251", reply, false, nil},
		{"words without case", "S: 250 starttls", reply, true, nil},
		{"half a word", "S: 250 START", reply, false, nil},
		{"capture", "S: 250-SIZE {max:number}\nS: 250", reply, true, notation.Vars{"max": []byte("1000")}},
		{"any order", "S: 250-STARTTLS\nS: 250-SIZE {max}\nS: 250", reply, true, notation.Vars{"max": []byte("1000")}},
		{"one line for two", "S: 250-SIZE\nS: 250-SIZE\nS: 250", reply, false, nil},
		{"no capture on a mismatch", "S: 250-SIZE {max}\nS: 250 PIPELINING", reply, false, nil},
		{"no", "S: (no) 250-AUTH\nS: 250", reply, true, nil},
		{"no, and it is there", "S: (no) 250-STARTTLS\nS: 250", reply, false, nil},
		{"nothing else", "S: 250-mx.example\nS: 250-SIZE\nS: (nothing else)\nS: 250", reply, true, nil},
		{"something else", "S: 250-SIZE\nS: (nothing else)\nS: 250", reply, false, nil},
		{"status code", "S: 5xx 5.{?}", "550 5.1.1 who\r\n", true, nil},
		{"other status code", "S: 550 5.1.1", "550 5.1.10 who\r\n", false, nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			e, err := compile(t, row.dialogue)
			require.NoError(t, err)
			require.Len(t, e, 1)
			r, err := ParseReply([]byte(row.reply))
			require.NoError(t, err)
			vars := notation.Vars{}
			assert.Equal(t, row.want, e[0].compare(r, vars))
			if row.vars == nil {
				row.vars = notation.Vars{}
			}
			assert.Equal(t, row.vars, vars)
		})
	}
}
