package fuzz

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"mailspec/harness/imap"
)

// FuzzIMAPResponse: no octets make the reader panic, and what it accepts is made of tokens that print
// back the same. RFC 9051 §9
func FuzzIMAPResponse(f *testing.F) {
	for _, seed := range []string{
		"* OK [CAPABILITY IMAP4rev2 AUTH=PLAIN] ready\r\n",
		"* PREAUTH [ALERT]\r\n",
		"a1 OK [COPYUID 38505 304,319:320 3956:3958] done\r\n",
		"a1 NO [BADCHARSET ({5}\r\nUTF-8)] x\r\n",
		"+ YWJj\r\n",
		"* FLAGS (\\Seen $Junk)\r\n",
		"* LIST (\\HasNoChildren) \"/\" {3}\r\na b (OLDNAME (\"c\"))\r\n",
		"* STATUS INBOX (MESSAGES 2 SIZE 99999999999 MAILBOXID (F1))\r\n",
		"* ESEARCH (TAG \"a\") UID COUNT 2 ALL 4:5\r\n",
		"* SEARCH 2 5 (MODSEQ 12)\r\n",
		"* NAMESPACE ((\"\" \"/\")) NIL ((\"#p\" NIL \"X\" (\"a\" \"b\")))\r\n",
		"* ID (\"name\" NIL)\r\n",
		"* 1 FETCH (ENVELOPE (NIL \"s\" ((NIL NIL \"a\" \"b\")) NIL NIL NIL NIL NIL NIL NIL) UID 4)\r\n",
		"* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" (\"CHARSET\" \"x\") NIL NIL \"7BIT\" 12 1)(\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9) \"MIXED\"))\r\n",
		"* 1 FETCH (BODY[HEADER.FIELDS (From \"To\")]<0> {3}\r\na\rb BINARY[1] ~{1}\r\n\x00)\r\n",
		"* XPIG-LATIN ow-nay {3}\r\na\"b (\r\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, octets []byte) {
		r, err := imap.ParseResponse(octets)
		if err != nil {
			return
		}
		require.Equal(t, octets, r.Octets)
		if r.Status != nil {
			return // text is no tokens
		}
		tokens, err := imap.Tokens(bytes.TrimSuffix(octets, []byte("\r\n")))
		if err != nil {
			require.True(t, extension(r), "what the grammar takes is tokens: %v", err)
			return
		}
		again, err := imap.Tokens(imap.AppendTokens(nil, tokens))
		require.NoError(t, err)
		require.Equal(t, imap.AppendTokens(nil, tokens), imap.AppendTokens(nil, again))
	})
}

// extension tells whether a response is one whose grammar the reader does not know.
func extension(r imap.Response) bool {
	known := r.Capabilities != nil || r.Flags != nil || r.List != nil || r.Mailbox != nil || r.Search != nil ||
		r.ESearch != nil || r.Namespace != nil || r.ID != nil || r.Fetch != nil
	return !known
}
