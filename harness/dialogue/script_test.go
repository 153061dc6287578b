package dialogue

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// word is an expectation that is one line's text.
type word struct{ notation.Line }

func (w word) Names() []string { return w.Text.Holes() }
func (w word) String() string  { return w.Raw }

// compile makes one expectation of each line, and knows one mistake.
func compile(lines []notation.Line) ([]Expectation, error) {
	var out []Expectation
	for _, l := range lines {
		if l.Raw == "wrong" {
			return nil, &notation.Error{Line: l.Number, Problem: "wrong is wrong"}
		}
		out = append(out, word{l})
	}
	return out, nil
}

// tape is a peer that writes down what is done with it.
type tape struct {
	n   int
	log *[]string
	bad string // the expectation that is not met
	err error  // what is said then
}

func (p *tape) note(s string)                  { *p.log = append(*p.log, string(rune('0'+p.n))+" "+s) }
func (p *tape) Greeting(context.Context) error { p.note("greeting"); return nil }
func (p *tape) Send(_ context.Context, o []byte) error {
	p.note("send " + notation.Escape(o))
	return nil
}
func (p *tape) StartTLS(context.Context) error   { p.note("tls"); return nil }
func (p *tape) AwaitClose(context.Context) error { p.note("await close"); return nil }
func (p *tape) Drop()                            { p.note("drop") }
func (p *tape) Close()                           { p.note("close") }
func (p *tape) Expect(_ context.Context, e Expectation, v notation.Vars) error {
	p.note("expect " + e.String())
	for _, name := range e.Names() {
		v[name] = []byte("value of " + name)
	}
	if e.String() == p.bad {
		return p.err
	}
	return nil
}

func play(t *testing.T, text, bad string) (log []string, err error) {
	t.Helper()
	return playTo(t, text, bad, &session.Mismatch{Want: bad, Got: "else"})
}

func playTo(t *testing.T, text, bad string, said error) (log []string, err error) {
	t.Helper()
	script, err := Compile(text, compile)
	require.NoError(t, err)
	open := func(_ context.Context, n int, greeted bool) (Peer, error) {
		p := &tape{n, &log, bad, said}
		if greeted {
			p.note("opened and greeted")
		}
		return p, nil
	}
	err = script.Play(t.Context(), map[int]Peer{}, open, notation.Vars{"who": []byte("alice")})
	return log, err
}

func TestPlay(t *testing.T) {
	log, err := play(t, strings.Join([]string{
		"S: 220", "C: EHLO {who}", "C: NOOP", "S: 250 {x}", "S: 250", "C2: {x}\\", "S2: ok",
		"C: (starts TLS)", "C: QUIT", "S: (closes)", "C2: (closes)", "C2: again"}, "\n"), "")
	require.NoError(t, err)
	assert.Equal(t, []string{
		"1 expect 220", `1 send EHLO alice\r\nNOOP\r\n`, "1 expect 250 {x}", "1 expect 250",
		"2 opened and greeted", "2 send value of x", "2 expect ok",
		"1 tls", `1 send QUIT\r\n`, "1 await close", "2 drop", "2 opened and greeted", `2 send again\r\n`}, log)
}

func TestPlayStopsWhereItFails(t *testing.T) {
	log, err := play(t, "C: a\nS: one\n# words\nC: b\nS: two\nC: c", "two")
	var failure *Failure
	require.ErrorAs(t, err, &failure)
	assert.Equal(t, 5, failure.Line)
	var mismatch *session.Mismatch
	assert.True(t, errors.As(err, &mismatch))
	assert.Equal(t, "1 expect two", log[len(log)-1])
}

func TestTheServerMayCloseInstead(t *testing.T) {
	text := "C: a\nS: one\nS: (or closes)\nC: b\nS: two\nC2: c\nS2: one"
	for _, said := range []error{&session.Closed{}, &session.Mismatch{Leaves: true}} {
		log, err := playTo(t, strings.TrimSuffix(text, "S2: one"), "one", said)
		require.NoError(t, err)
		assert.Equal(t, []string{"1 opened and greeted", `1 send a\r\n`, "1 expect one", "1 drop", "2 opened and greeted", `2 send c\r\n`}, log)
	}
	for _, said := range []error{&session.Closed{Part: []byte("2")}, &session.Mismatch{}, &session.Silent{}} {
		_, err := playTo(t, text, "one", said)
		require.ErrorIs(t, err, said)
	}
	_, err := playTo(t, text, "two", &session.Closed{})
	require.Error(t, err, "only the response above the line may be missing")
	log, err := play(t, text, "")
	require.NoError(t, err)
	assert.Contains(t, log, "1 expect two", "a server that answers goes on")
}

func TestCompileNamesTheLine(t *testing.T) {
	for text, want := range map[string]string{
		"C: a\nS: wrong":                    "line 2: wrong is wrong",
		"C: a\nX: b":                        "line 2: ",
		"C: a\nS: (or closes)":              "line 2: S: (or closes) stands behind",
		"C: a\nS: b\nS2: (or closes)":       "line 3: S: (or closes) stands behind",
		"S: (or closes)":                    "line 1: S: (or closes) stands behind",
		"C: a\nS: (closes)\nS: (or closes)": "line 3: S: (or closes) stands behind",
	} {
		_, err := Compile(text, compile)
		require.ErrorContains(t, err, want)
	}
}

func TestUnbound(t *testing.T) {
	known := func(name string) bool { return name == "who" }
	for _, row := range []struct{ text, want string }{
		{"C: {who}\nS: {x}\nC: {who} {x}", ""},
		{"C: {x}\nS: {x}", "line 1: {x}: nothing has bound this name"},
		{"C: ok\nC2: {*}", "line 2: {*} and {?} stand only on S: lines"},
	} {
		script, err := Compile(row.text, compile)
		require.NoError(t, err)
		bound := map[string]bool{}
		err = script.Unbound(func(n string) bool { return known(n) || bound[n] }, func(n string) { bound[n] = true })
		if row.want == "" {
			assert.NoError(t, err)
			continue
		}
		require.ErrorContains(t, err, row.want)
	}
}
