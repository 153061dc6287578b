package imap

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// TestExpect: what an S: line stands for.
func TestExpect(t *testing.T) {
	rows := []struct {
		name, want, have string
		vars             notation.Vars
		ok               bool
		got              map[string]string
	}{
		{"tagged", "S: a1 OK", "a1 OK done\r\n", nil, true, nil},
		{"another word", "S: a1 OK", "a1 NO done\r\n", nil, false, nil},
		{"alternatives", "S: a1 NO|BAD", "a1 bad x\r\n", nil, true, nil},
		{"code", "S: a1 OK [READ-WRITE]", "a1 OK [read-write] x\r\n", nil, true, nil},
		{"no code", "S: a1 OK [READ-WRITE]", "a1 OK READ-WRITE\r\n", nil, false, nil},
		{"captures", "S: a1 OK [APPENDUID {v:number} {uid}]", "a1 OK [APPENDUID 9 12] x\r\n", nil, true, map[string]string{"v": "9", "uid": "12"}},
		{"a set of numbers", "S: a1 OK [COPYUID 9 1:3 4:6]", "a1 OK [COPYUID 9 1,2:3 4,5,6] x\r\n", nil, true, nil},
		{"bound name", "S: a1 OK [APPENDUID {?} {uid}]", "a1 OK [APPENDUID 9 12] x\r\n", notation.Vars{"uid": []byte("13")}, false, nil},
		{"untagged in any order", "S: * 2 EXISTS\nS: * FLAGS (\\\\Seen)\nS: a1 OK", "* FLAGS (\\Draft \\seen)\r\n* OK x\r\n* 2 EXISTS\r\na1 OK x\r\n", nil, true, nil},
		{"missing", "S: * 2 EXISTS\nS: a1 OK", "* 3 EXISTS\r\na1 OK x\r\n", nil, false, nil},
		{"twice", "S: * 1 EXPUNGE\nS: * 1 EXPUNGE\nS: a1 OK", "* 1 EXPUNGE\r\na1 OK x\r\n", nil, false, nil},
		{"twice, came twice", "S: * 1 EXPUNGE\nS: * 1 EXPUNGE\nS: a1 OK", "* 1 EXPUNGE\r\n* 1 EXPUNGE\r\na1 OK x\r\n", nil, true, nil},
		{"no", "S: (no) * {n} EXPUNGE\nS: a1 OK", "* 3 EXPUNGE\r\na1 OK x\r\n", nil, false, nil},
		{"no, and none", "S: (no) * {n} EXPUNGE\nS: a1 OK", "* 3 EXISTS\r\na1 OK x\r\n", nil, true, nil},
		{"nothing else", "S: * 3 EXISTS\nS: (nothing else)\nS: a1 OK", "* 3 EXISTS\r\n* 0 RECENT\r\na1 OK x\r\n", nil, false, nil},
		{"nothing else, and nothing", "S: * 3 EXISTS\nS: (nothing else)\nS: a1 OK", "* 3 EXISTS\r\na1 OK x\r\n", nil, true, nil},
		{"list", `S: * LIST (\\HasNoChildren ...) "/" {mailbox}` + "\nS: a1 OK", "* LIST (\\Marked \\hasnochildren) \"/\" {3}\r\na b\r\na1 OK x\r\n", notation.Vars{"mailbox": []byte("a b")}, true, nil},
		{"list attributes are a set", `S: * LIST () "/" a` + "\nS: a1 OK", "* LIST (\\Marked) \"/\" a\r\na1 OK x\r\n", nil, false, nil},
		{"list, case of a name", `S: * LIST () "/" a` + "\nS: a1 OK", "* LIST () \"/\" A\r\na1 OK x\r\n", nil, false, nil},
		{"list, INBOX", `S: * LIST () {d:text} INBOX` + "\nS: a1 OK", "* LIST () NIL \"inbox\"\r\na1 OK x\r\n", nil, true, map[string]string{"d": "NIL"}},
		{"a part of a name", `S: * LIST () "/" {m}/child` + "\nS: a1 OK", "* LIST () \"/\" \"x/child\"\r\na1 OK x\r\n", nil, true, map[string]string{"m": "x"}},
		{"extended data are lawful", `S: * LIST () "/" a` + "\nS: a1 OK", "* LIST () \"/\" a (OLDNAME (b))\r\na1 OK x\r\n", nil, true, nil},
		{"status", "S: * STATUS {mailbox} (MESSAGES 2)\nS: a1 OK", "* STATUS \"m1\" (UIDNEXT 4 MESSAGES 2)\r\na1 OK x\r\n", notation.Vars{"mailbox": []byte("m1")}, true, nil},
		{"status of another", "S: * STATUS m1 (MESSAGES 2)\nS: a1 OK", "* STATUS m2 (MESSAGES 2)\r\na1 OK x\r\n", nil, false, nil},
		{"search", "S: * SEARCH 1 3\nS: a1 OK", "* SEARCH 3 1\r\na1 OK x\r\n", nil, true, nil},
		{"search, one more", "S: * SEARCH 1 3\nS: a1 OK", "* SEARCH 3 2 1\r\na1 OK x\r\n", nil, false, nil},
		{"search, nothing", "S: * SEARCH\nS: a1 OK", "* SEARCH 1\r\na1 OK x\r\n", nil, false, nil},
		{"search, captured", "S: * SEARCH {n:number}\nS: a1 OK", "* SEARCH 7\r\na1 OK x\r\n", nil, true, map[string]string{"n": "7"}},
		{"search, all captured", "S: * SEARCH {n:text}\nS: a1 OK", "* SEARCH 7 8\r\na1 OK x\r\n", nil, true, map[string]string{"n": "7 8"}},
		{"esearch", `S: * ESEARCH (TAG "a1") UID ALL 1:3` + "\nS: a1 OK", "* ESEARCH (TAG a1) UID COUNT 3 ALL 1,3,2\r\na1 OK x\r\n", nil, true, nil},
		{"fetch", `S: * 1 FETCH (FLAGS (\\Deleted) UID {uid:number})` + "\nS: a1 OK", "* 1 FETCH (UID 4)\r\n* 2 FETCH (FLAGS ())\r\n* 1 FETCH (FLAGS (\\deleted \\Recent))\r\na1 OK x\r\n", nil, true, map[string]string{"uid": "4"}},
		{"fetch, flags are a set", `S: * 1 FETCH (FLAGS (\\Deleted))` + "\nS: a1 OK", "* 1 FETCH (FLAGS (\\Deleted \\Seen))\r\na1 OK x\r\n", nil, false, nil},
		{"fetch, further flags", `S: * 1 FETCH (FLAGS (\\Deleted ...))` + "\nS: a1 OK", "* 1 FETCH (FLAGS (\\Seen \\Deleted))\r\na1 OK x\r\n", nil, true, nil},
		{"fetch, recent named", `S: * 1 FETCH (FLAGS (\\Recent))` + "\nS: a1 OK", "* 1 FETCH (FLAGS ())\r\na1 OK x\r\n", nil, false, nil},
		{"fetch, expunged between", `S: * 1 FETCH (UID 4 FLAGS ())` + "\nS: a1 OK", "* 1 FETCH (UID 4)\r\n* 1 EXPUNGE\r\n* 1 FETCH (FLAGS ())\r\na1 OK x\r\n", nil, false, nil},
		{"fetch, octets", `S: * 1 FETCH (BODY[TEXT] "a b")` + "\nS: a1 OK", "* 1 FETCH (BODY[TEXT] {3}\r\na b)\r\na1 OK x\r\n", nil, true, nil},
		{"fetch, case of octets", `S: * 1 FETCH (BODY[TEXT] "a b")` + "\nS: a1 OK", "* 1 FETCH (BODY[TEXT] \"A b\")\r\na1 OK x\r\n", nil, false, nil},
		{"fetch, bound octets", `S: * 1 FETCH (BODY[] {m.literal})` + "\nS: a1 OK", "* 1 FETCH (BODY[] {4}\r\na\r\nb)\r\na1 OK x\r\n", notation.Vars{"m": []byte("a\r\nb")}, true, nil},
		{"fetch, a literal as it stands", `S: * 1 FETCH (BODY[] {3}\r\nabc)` + "\nS: a1 OK", "* 1 FETCH (BODY[] \"abc\")\r\na1 OK x\r\n", nil, true, nil},
		{"fetch, NIL", `S: * 1 FETCH (BODY[1] NIL)` + "\nS: a1 OK", "* 1 FETCH (BODY[1] \"NIL\")\r\na1 OK x\r\n", nil, false, nil},
		{"fetch, section", `S: * 1 FETCH (BODY[HEADER.FIELDS (From To)] {h:text})` + "\nS: a1 OK", "* 1 FETCH (body[header.fields (\"TO\" FROM)] \"x y\")\r\na1 OK x\r\n", nil, true, map[string]string{"h": "x y"}},
		{"fetch, structure", `S: * 1 FETCH (BODYSTRUCTURE ("text" "plain" {*} "7BIT" {n:number} ...))` + "\nS: a1 OK", "* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7bit\" 12 1))\r\na1 OK x\r\n", nil, true, map[string]string{"n": "12"}},
		{"fetch, envelope captured", `S: * 1 FETCH (ENVELOPE ({date:text} "s" {from:text} ...))` + "\nS: a1 OK", "* 1 FETCH (ENVELOPE (NIL {1}\r\ns ((NIL NIL \"a\" \"b\")) NIL NIL NIL NIL NIL NIL NIL))\r\na1 OK x\r\n", nil, true, map[string]string{"date": "NIL", "from": `((NIL NIL "a" "b"))`}},
		{"a word takes no list", `S: * 1 FETCH (X {x})` + "\nS: a1 OK", "* 1 FETCH (X (a))\r\na1 OK x\r\n", nil, false, nil},
		{"capability", "S: * CAPABILITY IMAP4rev1\nS: a1 OK", "* CAPABILITY X IMAP4REV1 Y\r\na1 OK x\r\n", nil, true, nil},
		{"permanent flags", `S: * OK [PERMANENTFLAGS (\\Seen)]` + "\nS: a1 OK", "* OK [PERMANENTFLAGS (\\* \\Seen)] x\r\na1 OK x\r\n", nil, true, nil},
		{"namespace", `S: * NAMESPACE (("" {d:text})) NIL NIL` + "\nS: a1 OK", "* NAMESPACE ((\"\" \"/\")) NIL NIL\r\na1 OK x\r\n", nil, true, map[string]string{"d": "/"}},
		{"greeting", "S: * PREAUTH|OK", "* OK x\r\n", nil, true, nil},
		{"continuation", "S: +", "* OK x\r\n+ go\r\n", nil, true, nil},
		{"a challenge", "S: + {c:text}", "+ YWJj\r\n", nil, true, map[string]string{"c": "YWJj"}},
		{"bye last", "S: * BYE", "* OK x\r\n* BYE y\r\n", nil, true, nil},
		{"bye in a group", "S: * BYE\nS: a1 OK", "* BYE y\r\na1 OK x\r\n", nil, true, nil},
		{"updates", "S: * 3 EXISTS\nS: * 0 RECENT", "* 0 RECENT\r\n* 3 EXISTS\r\n", nil, true, nil},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			s, w, _ := open(t)
			all := compile(t, row.want)
			require.Len(t, all, 1)
			if all[0].end != byGreeting {
				w.server.WriteString("* OK x\r\n")
				require.NoError(t, s.Greeting(t.Context()))
				require.NoError(t, s.Send(t.Context(), []byte("a1 NOOP\r\n")))
			}
			w.server.WriteString(row.have)
			vars := row.vars
			if vars == nil {
				vars = notation.Vars{}
			}
			before := vars.Clone()
			err := s.Expect(t.Context(), all[0], vars)
			if !row.ok {
				require.IsType(t, &session.Mismatch{}, err)
				assert.Equal(t, before, vars, "captures of a failed comparison")
				return
			}
			require.NoError(t, err)
			for name, value := range row.got {
				assert.Equal(t, value, string(vars[name]), name)
			}
		})
	}
}

// TestCompileErrors: an author's mistakes are told before anything is sent.
func TestCompileErrors(t *testing.T) {
	for _, text := range []string{
		"S: a1 BYE", "S: a1", "S: a1 done", "S: * FETCH 1 (FLAGS ())", "S: * 1 FETCH (BODY.PEEK[] {x})\nS: a1 OK",
		"S: * 1 FETCH (FLAGS)\nS: a1 OK", "S: * STATUS a\nS: a1 OK", "S: * LIST (\nS: a1 OK", "S: (no) a1 OK",
		"S: (no) * 1 EXISTS", "S: (nothing else)", "S: a1 OK [X", "S: * EXISTS\nS: a1 OK", "S: a+ OK",
		"S: * 1 LIST () NIL a\nS: a1 OK", "S: * \nS: a1 OK",
	} {
		t.Run(text, func(t *testing.T) {
			lines, err := notation.Parse(text)
			require.NoError(t, err)
			_, err = Compile(lines)
			require.IsType(t, &notation.Error{}, err)
		})
	}
}

// TestExpectPipelined: the server may answer commands in another order. RFC 9051 §5.5
func TestExpectPipelined(t *testing.T) {
	s, w, l := open(t)
	w.server.WriteString("* OK x\r\n")
	require.NoError(t, s.Greeting(t.Context()))
	require.NoError(t, s.Send(t.Context(), []byte("a1 NOOP\r\na2 CAPABILITY\r\n")))
	w.server.WriteString("* CAPABILITY IMAP4rev1\r\na2 OK x\r\na1 OK x\r\n")
	all := compile(t, "S: a1 OK\nS: * CAPABILITY IMAP4rev1\nS: a2 OK")
	require.Len(t, all, 2)
	for _, e := range all {
		require.NoError(t, s.Expect(t.Context(), e, notation.Vars{}))
	}
	assert.Empty(t, l.failed)
}

// TestExpectUnknownTag: a response for a command that nobody sent ends the wait.
func TestExpectUnknownTag(t *testing.T) {
	s, w, l := open(t)
	w.server.WriteString("* OK x\r\nb7 OK x\r\n")
	require.NoError(t, s.Greeting(t.Context()))
	require.NoError(t, s.Send(t.Context(), []byte("a1 NOOP\r\n")))
	err := s.Expect(t.Context(), compile(t, "S: a1 OK")[0], notation.Vars{})
	require.IsType(t, &session.Mismatch{}, err)
	assert.Contains(t, l.failed, idKnownTag)
}
