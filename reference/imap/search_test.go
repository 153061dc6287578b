package imap

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"mailspec/reference/store"
)

// TestSearch tries each key. RFC 3501 §6.4.4
func TestSearch(t *testing.T) {
	server := startServer(t)
	server.deliver(
		"From: Ann <ann@a.example>\nTo: bob@a.example\nSubject: =?utf-8?q?Caf=C3=A9?=\nDate: Mon, 2 Feb 2026 23:59:59 -0800\nX-Empty:\n\nThe quick fox\n",
		"From: bob@a.example\nCc: ann@a.example\nBcc: eve@a.example\nSubject: two\nDate: 3 Feb 2026 00:00 +0000\n"+
			"Content-Transfer-Encoding: base64\n\nxILFvMOzxYLEhw==\n",
		"Subject: three\n\n"+strings.Repeat("long ", 100)+"\n")
	box, err := server.store.Open("alice@a.example", "INBOX")
	require.NoError(t, err)
	require.NoError(t, box.SetFlags([]store.UID{2}, store.FlagsAdd, []string{`\Answered`, `\Flagged`, `\Deleted`, `\Draft`, `\Seen`, "Kw"}))
	c := server.selecting()
	tests := []struct{ keys, want string }{
		{"ALL", " 1 2 3"}, {"2:3", " 2 3"}, {"*", " 3"}, {"UID 2:*", " 2 3"}, {"UID 99", ""}, {"1,3 2:3", " 3"},
		{"ANSWERED", " 2"}, {"UNANSWERED", " 1 3"}, {"DELETED", " 2"}, {"UNDELETED", " 1 3"}, {"DRAFT", " 2"}, {"UNDRAFT", " 1 3"},
		{"FLAGGED", " 2"}, {"UNFLAGGED", " 1 3"}, {"SEEN", " 2"}, {"UNSEEN", " 1 3"}, {"KEYWORD kw", " 2"}, {"UNKEYWORD KW", " 1 3"},
		{"RECENT", " 1 2 3"}, {"NEW", " 1 3"}, {"OLD", ""}, {"NOT SEEN", " 1 3"}, {"OR SEEN 1", " 1 2"}, {"(SEEN) NOT (1 2)", " 2"},
		{"FROM ann", " 1"}, {"from \"ANN\"", " 1"}, {"TO bob", " 1"}, {"CC ann", " 2"}, {"BCC eve", " 2"}, {"SUBJECT two", " 2"},
		{"SUBJECT caf", " 1"}, {"HEADER X-Empty \"\"", " 1"}, {"HEADER Cc \"\"", " 2"}, {"HEADER subject T", " 2 3"}, {"HEADER \"\" x", ""},
		{"BODY quick", " 1"}, {"BODY ann", ""}, {"TEXT ann", " 1 2"}, {"TEXT QUICK", " 1"}, {"LARGER 300", " 3"}, {"SMALLER 300", " 1 2"},
		{"SENTON 2-Feb-2026", " 1"}, {"SENTBEFORE 3-feb-2026", " 1"}, {"SENTSINCE \"03-Feb-2026\"", " 2"},
		{"ON 3-Feb-2026", " 1 2 3"}, {"BEFORE 3-Feb-2026", ""}, {"SINCE 3-Feb-2026", " 1 2 3"}, {"SINCE 4-Feb-2026", ""},
		{"CHARSET UTF-8 TEXT {5+}\r\nCAF\xC3\x89", " 1"}, {"CHARSET utf-8 BODY {4+}\r\n\xC3\x93\xC5\x82", " 2"}, {"CHARSET US-ASCII ALL", " 1 2 3"},
	}
	for _, tt := range tests {
		t.Run(tt.keys, func(t *testing.T) {
			c.t = t
			c.play("C: a SEARCH "+tt.keys, "S: * SEARCH"+tt.want, "S: a OK SEARCH completed")
		})
	}
}

// TestSearchRefused for what it cannot search. RFC 3501 §6.4.4
func TestSearchRefused(t *testing.T) {
	server := startServer(t)
	server.deliver("a: b\n\n")
	c := server.selecting()
	for _, keys := range []string{
		"FROB", "", "FROM", "OR 1", "NOT", "()", "(1", "2", "1:2", "BEFORE 30-Feb-2020", "BEFORE 1-Foo-2020", "ON 1-1-2020",
		"KEYWORD \\Seen", "LARGER x", "CHARSET UTF-8", "CHARSET UTF-8 TEXT {1+}\r\n\xFF", "TEXT {2+}\r\n\xC3\xA9", "ALL ",
	} {
		c.play("C: a SEARCH "+keys, "S~ a BAD ")
	}
	c.play("C: b SEARCH CHARSET X-NONE TEXT {1+}", "C: \xE9", "S~ b NO [BADCHARSET (US-ASCII UTF-8)] ")
	c.play("C: c SEARCH 1", "S: * SEARCH 1", "S~ c OK ")
}
