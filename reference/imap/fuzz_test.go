package imap

import (
	"bytes"
	"errors"
	"testing"
)

// FuzzParse: no octets may cause a panic; an error is a syntax error or the wish for more.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"a LOGIN {3+}\r\nabc \"d\\\"e\"\r\n", "a UID FETCH 1:*,3 (FLAGS BODY.PEEK[1.2.HEADER.FIELDS (A {1}\r\nb)]<0.5>)\r\n",
		"a SEARCH CHARSET UTF-8 OR (SUBJECT x 1:2) NOT SENTSINCE \"1-Feb-2026\"\r\n", "a STATUS inbox (MESSAGES UNSEEN)\r\n",
		"a APPEND b (\\Seen k) \" 7-Feb-1994 21:52:25 -0800\" {1}\r\nx\r\n", "a STORE 1 -FLAGS.SILENT \\Seen k\r\n",
		"a LIST \"\" %/*\r\n", "a ID (\"a\" NIL)\r\n", "a CREATE &U,BTFw-\r\n", "a AUTHENTICATE PLAIN =\r\n", "a UID EXPUNGE 2\r\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		_, err := Parse(in, len(in)%2 == 0)
		var syntax *SyntaxError
		if err != nil && !errors.As(err, &syntax) && !errors.Is(err, ErrIncomplete) {
			t.Fatal(err)
		}
		if err == nil && !bytes.HasSuffix(in, []byte("\r\n")) {
			t.Fatal("a command without CRLF was accepted")
		}
	})
}
