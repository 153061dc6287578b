package imap

import "testing"

// TestBodyStructure shows the tree of parts. RFC 3501 §7.4.2
func TestBodyStructure(t *testing.T) {
	server := startServer(t)
	server.deliver(`Content-Type: multipart/mixed; boundary=b
Content-Language: en

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-ID: <1@x>
Content-Description: first
Content-MD5: Q2hlY2s=
Content-Disposition: attachment; filename="a b"
Content-Language: de, en
Content-Location: http://x/

one
--b
Content-Type: message/rfc822

Subject: inner
From: "List" <l@x>
To: g: a@b, c@d;

text
--b--
`)
	server.selecting().play("C: a FETCH 1 BODYSTRUCTURE", `S: * 1 FETCH (BODYSTRUCTURE (`+
		`("text" "plain" ("charset" "utf-8") "<1@x>" "first" "quoted-printable" 3 0 "Q2hlY2s=" `+
		`("attachment" ("filename" "a b")) ("de" "en") "http://x/")`+
		`("message" "rfc822" NIL NIL NIL "7BIT" 60 `+
		`(NIL "inner" (("List" NIL "l" "x")) (("List" NIL "l" "x")) (("List" NIL "l" "x")) `+
		`((NIL NIL "g" NIL)(NIL NIL "a" "b")(NIL NIL "c" "d")(NIL NIL NIL NIL)) NIL NIL NIL NIL) `+
		`("TEXT" "PLAIN" ("CHARSET" "US-ASCII") NIL NIL "7BIT" 4 0 NIL NIL NIL NIL) 4 NIL NIL NIL NIL) `+
		`"mixed" ("boundary" "b") NIL "en" NIL))`, "S~ a OK ")
}

// TestMessageGlobal has parts in IMAP4rev2 alone. RFC 9051 §7.5.2
func TestMessageGlobal(t *testing.T) {
	server := startServer(t)
	server.deliver("Content-Type: message/global\n\nSubject: x\n\n")
	for _, tt := range []struct {
		c    *client
		want string
	}{
		{server.login(), `("message" "global" NIL NIL NIL "7BIT" 14)`},
		{server.rev2(), `("message" "global" NIL NIL NIL "7BIT" 14 (NIL "x" NIL NIL NIL NIL NIL NIL NIL NIL) ("TEXT" "PLAIN" ("CHARSET" "US-ASCII") NIL NIL "7BIT" 0 0) 2)`},
	} {
		tt.c.send("s EXAMINE INBOX\r\n")
		tt.c.until("s OK")
		tt.c.play("C: a FETCH 1 BODY", "S: * 1 FETCH (BODY "+tt.want+")", "S~ a OK ")
	}
}

// TestRev2Parameters are joined, in UTF-8. RFC 9051 §7.5.2
func TestRev2Parameters(t *testing.T) {
	server := startServer(t)
	server.deliver("Content-Type: a/b; n*0*=utf-8''%C3%A9; n*1=x\n\n")
	c := server.rev2()
	c.send("s EXAMINE INBOX\r\n")
	c.until("s OK")
	c.play("C: a FETCH 1 BODY", "S: * 1 FETCH (BODY (\"a\" \"b\" (\"n*\" \"\xC3\xA9x\") NIL NIL \"7BIT\" 0))", "S~ a OK ")
}
