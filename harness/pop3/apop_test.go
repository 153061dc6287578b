package pop3

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// compileOne compiles the S: lines of one response.
func compileOne(t *testing.T, text string) Expectation {
	t.Helper()
	all, err := compile(t, text)
	require.NoError(t, err)
	require.Len(t, all, 1)
	return all[0]
}

// TestDigest: the example of the RFC. RFC 1939 §7
func TestDigest(t *testing.T) {
	e := compileOne(t, "S: +OK {*}<{timestamp}>")
	assert.ElementsMatch(t, []string{"timestamp", "digest"}, e.Names())
	sess, _ := serve(t, time.Second, says("+OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>\r\n"))
	vars := notation.Vars{"alice.password": []byte("tanstaaf")}
	require.NoError(t, sess.Expect(t.Context(), e, vars))
	assert.Equal(t, "c4c9334bac560ecc979e58001b3e22fb", string(vars["digest"]))
}

func TestGreetingWithoutTimestampSkips(t *testing.T) {
	sess, _ := serve(t, time.Second, says("+OK ready\r\n"))
	var skipped *session.Skipped
	require.ErrorAs(t, sess.Expect(t.Context(), compileOne(t, "S: +OK {*}<{timestamp}>"), notation.Vars{}), &skipped)
}

func TestNoSuchFirstLine(t *testing.T) {
	e := compileOne(t, "S: (no) +OK {*}<{stamp}>\nS: +OK")
	for greeting, want := range map[string]bool{"+OK a <1@b>\r\n": false, "+OK a <2@b>\r\n": true, "+OK\r\n": true} {
		sess, _ := serve(t, time.Second, says(greeting))
		err := sess.Expect(t.Context(), e, notation.Vars{"stamp": []byte("1@b")})
		assert.Equal(t, want, err == nil, "%q: %v", greeting, err)
	}
	_, err := compile(t, "S: +OK\nS: (no) +OK x\nS: .")
	assert.Error(t, err)
}
