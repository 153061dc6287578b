package imap

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// TestSendLiteral: the octets of a literal wait for the continuation request. RFC 9051 §2.2.1, §4.3
func TestSendLiteral(t *testing.T) {
	rows := []struct {
		name, sends, server, want, reached string
	}{
		{"granted", "a1 LOGIN {1}\r\nu {1}\r\np\r\n", "+ go\r\n+ go\r\na1 OK x\r\n", "S: a1 OK", "a1 LOGIN {1}\r\nu {1}\r\np\r\n"},
		{"rejected", "a1 LOGIN {1}\r\nu {1}\r\np\r\n", "a1 NO x\r\n", "S: a1 NO", "a1 LOGIN {1}\r\n"},
		{"rejected, and another command behind", "a1 LOGIN {1}\r\nu {1}\r\np\r\na2 NOOP\r\n", "a1 BAD x\r\na2 OK x\r\n", "S: a1 BAD\nS: a2 OK", "a1 LOGIN {1}\r\na2 NOOP\r\n"},
		{"without waiting", "a1 LOGIN {1+}\r\nu {1+}\r\np\r\n", "a1 OK x\r\n", "S: a1 OK", "a1 LOGIN {1+}\r\nu {1+}\r\np\r\n"},
		{"empty", "a1 LOGIN {0}\r\n p\r\n", "+ \r\na1 NO x\r\n", "S: a1 NO", "a1 LOGIN {0}\r\n p\r\n"},
		{"head at the end", "a1 LOGIN {1}\r\n", "+ x\r\n", "S: +", "a1 LOGIN {1}\r\n"},
		{"untagged data before the request", "a1 LOGIN {1}\r\nu p\r\n", "* 3 EXISTS\r\n+ \r\na1 OK x\r\n", "S: * 3 EXISTS\nS: a1 OK", "a1 LOGIN {1}\r\nu p\r\n"},
		{"two commands in one write", "a1 NOOP\r\na2 NOOP\r\n", "a1 OK x\r\na2 OK x\r\n", "S: a1 OK\nS: a2 OK", "a1 NOOP\r\na2 NOOP\r\n"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			s, w, l := open(t)
			w.server.WriteString("* OK x\r\n")
			require.NoError(t, s.Greeting(t.Context()))
			w.server.WriteString(row.server)
			require.NoError(t, s.Send(t.Context(), []byte(row.sends)))
			for _, e := range compile(t, row.want) {
				require.NoError(t, s.Expect(t.Context(), e, notation.Vars{}))
			}
			assert.Equal(t, row.reached, w.client.String())
			delete(l.failed, idUnselectedData)
			assert.Empty(t, l.failed)
			assert.Empty(t, s.client.pending)
		})
	}
}

// TestSendLiteralUnanswered: silence and a close are told as such.
func TestSendLiteralUnanswered(t *testing.T) {
	for _, closed := range []bool{false, true} {
		s, w, _ := open(t)
		w.server.WriteString("* OK x\r\n")
		require.NoError(t, s.Greeting(t.Context()))
		w.closed = closed
		err := s.Send(t.Context(), []byte("a1 LOGIN {1}\r\nu p\r\n"))
		if closed {
			require.IsType(t, &session.Closed{}, err)
		} else {
			require.IsType(t, &session.Silent{}, err)
		}
	}
}

// TestGuard: what would change mail that is not the run's own is not sent.
func TestGuard(t *testing.T) {
	rows := []struct {
		name, before, sends string
		ok                  bool
	}{
		{"create own", "", "a CREATE m1", true},
		{"create another", "", "a CREATE x", false},
		{"create another as a literal", "", "a CREATE {1+}\r\nx", false},
		{"create own as a literal", "", "a CREATE {2+}\r\nm1", true},
		{"create in lower case", "", "a create \"x\"", false},
		{"delete INBOX", "", "a DELETE inbox", false},
		{"rename own to another", "", "a RENAME m1 x", false},
		{"rename own", "", "a RENAME m1 m2", true},
		{"two spaces", "", "a  DELETE x", false},
		{"a tab", "", "a\tDELETE x", false},
		{"a bad tag", "", "( DELETE x", false},
		{"unreadable", "", "a DELETE \"x", false},
		{"unreadable, harmless", "", "a NOOP \"x", true},
		{"pipelined", "", "a NOOP\r\nb DELETE x", false},
		{"behind a bare LF", "", "a NOOP\nb DELETE x", false},
		{"append to INBOX", "", "a APPEND INBOX {1+}\r\nx", true},
		{"append to another", "", "a APPEND x {1+}\r\nx", false},
		{"a command in a literal", "", "a APPEND INBOX {14+}\r\nb DELETE INBOX", false},
		{"subscribe another", "", "a SUBSCRIBE x", false},
		{"unreadable fetch in own", "SELECT m1", "a FETCH 1 (BODY[]", true},
		{"unreadable fetch in INBOX", "SELECT INBOX", "a FETCH 1 (BODY[]", false},
		{"unreadable copy in own", "SELECT m1", "a COPY 1 \"x", false},
		{"store in own", "SELECT m1", "a STORE 1 FLAGS ()", true},
		{"store in INBOX", "SELECT INBOX", "a STORE 1 FLAGS ()", false},
		{"store by UID in INBOX", "SELECT INBOX", "a UID STORE 7 FLAGS ()", false},
		{"store by own UID in INBOX", "SELECT INBOX", "a UID STORE 5,6 FLAGS ()", true},
		{"store by UID up to *", "SELECT INBOX", "a UID STORE 5:* FLAGS ()", false},
		{"expunge own UID", "SELECT INBOX", "a UID EXPUNGE 5", true},
		{"expunge INBOX", "SELECT INBOX", "a EXPUNGE", false},
		{"close INBOX", "SELECT INBOX", "a CLOSE", false},
		{"close INBOX that is examined", "EXAMINE INBOX", "a CLOSE", true},
		{"unselect INBOX", "SELECT INBOX", "a UNSELECT", true},
		{"fetch that sets seen", "SELECT INBOX", "a FETCH 1 BODY[]", false},
		{"fetch that does not", "SELECT INBOX", "a FETCH 1 (BODY.PEEK[] FLAGS RFC822.SIZE)", true},
		{"copy to INBOX", "SELECT m1", "a COPY 1 INBOX", true},
		{"copy to another", "SELECT m1", "a COPY 1 x", false},
		{"move from INBOX", "SELECT INBOX", "a MOVE 1 m1", false},
		{"move from own", "SELECT m1", "a MOVE 1 m2", true},
		{"select and expunge in one write", "", "a SELECT INBOX\r\nb EXPUNGE", false},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			s, w, _ := open(t)
			w.server.WriteString("* PREAUTH x\r\n")
			require.NoError(t, s.Greeting(t.Context()))
			s.OwnUIDs("inbox", 5, 6)
			if row.before != "" {
				w.server.WriteString("mailspec1 OK x\r\n")
				_, err := s.Command(t.Context(), row.before)
				require.NoError(t, err)
			}
			w.client.Reset()
			err := s.Send(t.Context(), []byte(row.sends+"\r\n"))
			if row.ok {
				require.NoError(t, err)
				return
			}
			require.IsType(t, &session.Refused{}, err)
			assert.Zero(t, w.client.Len())
		})
	}
}

// TestGuardBeforeLogin: what is sent before a log-in changes nothing.
func TestGuardBeforeLogin(t *testing.T) {
	s, w, _ := open(t)
	w.server.WriteString("* OK x\r\na NO x\r\nb NO x\r\n")
	require.NoError(t, s.Greeting(t.Context()))
	require.NoError(t, s.Send(t.Context(), []byte("a LOGIN u p\r\n")))
	require.IsType(t, &session.Refused{}, s.Send(t.Context(), []byte("b DELETE x\r\n")))
	require.NoError(t, s.Expect(t.Context(), compile(t, "S: a NO")[0], notation.Vars{}))
	require.NoError(t, s.Send(t.Context(), []byte("b DELETE x\r\n")))
}

// TestHostile: whatever a server sends, the session ends with an error, in bounded memory.
func TestHostile(t *testing.T) {
	rows := []struct {
		name, server string
		closed       bool
		want         any
	}{
		{"garbage", "\xff\x00\x01garbage\r\n", false, &session.Broken{}},
		{"a line without an end", strings.Repeat("x", MaxLine+1), false, &session.Overlong{}},
		{"4 GiB announced", "* 1 FETCH (BODY[] {4294967296}\r\nabc", false, &session.Overlong{}},
		{"a number without an end", "* 1 FETCH (BODY[] {" + strings.Repeat("9", 1000) + "}\r\nabc", false, &session.Broken{}},
		{"nesting", "* 1 FETCH (BODY " + strings.Repeat("(", 10_000) + "\r\n", false, &session.Broken{}},
		{"nothing", "", false, &session.Silent{}},
		{"a close", "", true, &session.Closed{}},
		{"a close in a line", "* 1 FE", true, &session.Closed{}},
		{"a close in a literal", "* 1 FETCH (BODY[] {10}\r\nabc", true, &session.Closed{}},
		{"a close behind a literal", "* 1 FETCH (BODY[] {3}\r\nabc", true, &session.Closed{}},
		{"no end of responses", strings.Repeat("* OK x\r\n", MaxResponses+1), false, &session.Overlong{}},
		{"a continuation request", "+ x\r\n", false, &session.Mismatch{}},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			s, w, _ := open(t)
			w.server.WriteString("* OK x\r\n")
			require.NoError(t, s.Greeting(t.Context()))
			require.NoError(t, s.Send(t.Context(), []byte("a1 NOOP\r\n")))
			w.server.WriteString(row.server)
			w.closed = row.closed
			err := s.Expect(t.Context(), compile(t, "S: a1 OK")[0], notation.Vars{})
			require.IsType(t, row.want, err)
		})
	}
}

// TestHostileCuts: a server that closes at any octet of a good session costs that session, and no more.
func TestHostileCuts(t *testing.T) {
	good := "* OK [CAPABILITY IMAP4rev1] x\r\nmailspec1 OK x\r\n* 1 FETCH (UID 3 BODY[] {5}\r\nabc\r\n FLAGS ())\r\nmailspec2 OK x\r\n"
	for n := range len(good) {
		s, w, l := open(t)
		w.server.WriteString(good[:n])
		w.closed = true
		err := s.Greeting(t.Context())
		if err == nil {
			err = s.Login(t.Context(), "u", "p")
		}
		if err == nil {
			_, err = s.FetchAll(t.Context())
		}
		require.IsType(t, &session.Closed{}, err, "%d octets", n)
		delete(l.failed, idUnselectedData)
		assert.Empty(t, l.failed)
	}
}

// TestSetUp: the typed calls of the harness's own work.
func TestSetUp(t *testing.T) {
	s, w, l := open(t)
	w.server.WriteString("* OK [CAPABILITY IMAP4rev1] x\r\n" +
		"mailspec1 OK x\r\n" +
		"+ go\r\nmailspec2 OK [APPENDUID 9 4] x\r\n" +
		"* FLAGS (\\Seen)\r\n* 1 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 9] x\r\nmailspec3 OK [READ-WRITE] x\r\n" +
		"* 1 FETCH (UID 4 FLAGS (\\Seen) BODY[] \"abc\")\r\nmailspec4 OK x\r\n")
	require.NoError(t, s.Greeting(t.Context()))
	require.NoError(t, s.Login(t.Context(), "u", "p\"q"))
	uid, err := s.Append(t.Context(), "m 1", `(\Seen)`, []byte("abc"))
	require.NoError(t, err)
	assert.Equal(t, uint32(4), uid)
	exists, err := s.Select(t.Context(), "m 1", false)
	require.NoError(t, err)
	assert.Equal(t, uint32(1), exists)
	all, err := s.FetchAll(t.Context())
	require.NoError(t, err)
	assert.Equal(t, []Message{{1, 4, []string{`\Seen`}, []byte("abc")}}, all)
	assert.Empty(t, l.failed)
	assert.Equal(t, "mailspec1 LOGIN \"u\" \"p\\\"q\"\r\nmailspec2 APPEND \"m 1\" (\\Seen) {3}\r\nabc\r\n"+
		"mailspec3 SELECT \"m 1\"\r\nmailspec4 UID FETCH 1:* (UID FLAGS BODY.PEEK[])\r\n", w.client.String())
}
