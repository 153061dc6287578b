package imap

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestParseResponse: what the grammars allow is read, and nothing else. RFC 9051 §9, RFC 3501 §9
func TestParseResponse(t *testing.T) {
	envelope := `("d" "s" (("n" NIL "m" "h")) NIL NIL ((NIL NIL "group" NIL)(NIL NIL NIL NIL)) NIL NIL NIL "<i>")`
	text := `("TEXT" "PLAIN" ("CHARSET" "UTF-8") NIL NIL "7BIT" 12 1)`
	rows := []struct {
		octets string
		ok     bool
	}{
		{"* OK IMAP4rev2 ready\r\n", true},
		{"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] x\r\n", true},
		{"* OK [UIDNEXT 4]\r\n", true},
		{"* OK [foo\r\n", true},
		{"* OK [UIDNEXT 0] x\r\n", true}, // with a lapse
		{"* OK \r\n", true},
		{"* OK\r\n", false},
		{"* OK x\n", false},
		{"* OK x\x00\r\n", false},
		{"* OK x\ry\r\n", false},
		{"* BYE x\r\n", true},
		{"a1 OK x\r\n", true},
		{"a1 BYE x\r\n", false},
		{"a+1 OK x\r\n", false},
		{"a1  OK x\r\n", false},
		{"a1 NO [BADCHARSET (UTF-8 \"US-ASCII\")] x\r\n", true},
		{"a1 OK [COPYUID 38505 304,319:320 3956:3958] x\r\n", true},
		{"+ \r\n", true},
		{"+ go on\r\n", true},
		{"+\r\n", true}, // with a lapse
		{"+go\r\n", false},
		{"* CAPABILITY IMAP4rev1 LITERAL+ I18NLEVEL=1\r\n", true},
		{"* CAPABILITY IMAP4rev1 \r\n", false},
		{"* CAPABILITY  IMAP4rev1\r\n", false},
		{"* ENABLED\r\n", true},
		{"* FLAGS (\\Seen $Junk)\r\n", true},
		{"* FLAGS ()\r\n", true},
		{"* FLAGS (\\*)\r\n", false},
		{"* FLAGS (\\Seen  x)\r\n", false},
		{"* OK [PERMANENTFLAGS (\\Seen \\*)] x\r\n", true},
		{"* LIST (\\HasNoChildren) \"/\" a]b\r\n", true},
		{"* LIST () NIL {3}\r\na b\r\n", true},
		{"* LIST () \"/\" \"a\\\"b\"\r\n", true},
		{"* LIST () \"/\" \"a\\b\"\r\n", false},
		{"* LIST () \"//\" a\r\n", false},
		{"* LIST () / a\r\n", false},
		{"* LIST (x) \"/\" a\r\n", false},
		{"* LIST () \"/\" a (\"CHILDINFO\" (\"SUBSCRIBED\") OLDNAME (b))\r\n", true},
		{"* LIST () \"/\" a b\r\n", false},
		{"* STATUS INBOX (MESSAGES 2 SIZE 99999999999 MAILBOXID (F1))\r\n", true},
		{"* STATUS INBOX ()\r\n", true},
		{"* STATUS INBOX (MESSAGES 2 )\r\n", false},
		{"* STATUS INBOX (MESSAGES 4294967296)\r\n", false},
		{"* SEARCH\r\n", true},
		{"* SEARCH 2 5 (MODSEQ 12)\r\n", true},
		{"* SEARCH 0\r\n", false},
		{"* SEARCH 1 \r\n", false},
		{"* ESEARCH (TAG \"a\") UID COUNT 2 ALL 4:5 MODSEQ 12\r\n", true},
		{"* ESEARCH\r\n", true},
		{"* ESEARCH ALL *\r\n", false},
		{"* NAMESPACE ((\"\" \"/\")) NIL ((\"#p\" NIL \"X\" (\"a\" \"b\"))(\"q\" \".\"))\r\n", true},
		{"* NAMESPACE NIL NIL\r\n", false},
		{"* ID (\"name\" \"x\" \"os\" NIL)\r\n", true},
		{"* ID NIL\r\n", true},
		{"* 3 EXISTS\r\n", true},
		{"* 3 EXISTS x\r\n", false},
		{"* 4294967296 EXISTS\r\n", false},
		{"* 0 EXPUNGE\r\n", false},
		{"* 1 EXPUNGE\r\n", true},
		{"* 0 RECENT\r\n", true},
		{"* 1 FETCH ()\r\n", false},
		{"* 1 FETCH (FLAGS (\\Recent) UID 4)\r\n", true},
		{"* 1 FETCH (UID 0)\r\n", false},
		{"* 1 FETCH (UID 04)\r\n", false},
		{"* 1 FETCH (ENVELOPE " + envelope + ")\r\n", true},
		{"* 1 FETCH (ENVELOPE (NIL NIL () NIL NIL NIL NIL NIL NIL NIL))\r\n", false},
		{"* 1 FETCH (INTERNALDATE \" 1-Jan-2024 00:00:00 +0000\")\r\n", true},
		{"* 1 FETCH (INTERNALDATE \"1-Jan-2024 00:00:00 +0000\")\r\n", false},
		{"* 1 FETCH (INTERNALDATE \"01-Jan-2024 00:00:00 GMT\")\r\n", false},
		{"* 1 FETCH (BODY " + text + ")\r\n", true},
		{"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 12))\r\n", false},
		{"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" () NIL NIL \"7BIT\" 12 1))\r\n", false},
		{"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL NIL 12 1))\r\n", false},
		{"* 1 FETCH (BODY (" + text + text + " \"MIXED\"))\r\n", true},
		{"* 1 FETCH (BODY (" + text + " " + text + " \"MIXED\"))\r\n", false},
		{"* 1 FETCH (BODYSTRUCTURE (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 9 " + envelope + " " + text + " 3 NIL (\"inline\" NIL) (\"en\" \"de\") NIL (1 NIL)))\r\n", true},
		{"* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" (\"NAME\" \"x\") NIL NIL \"BASE64\" 9 NIL NIL NIL NIL))\r\n", true},
		{"* 1 FETCH (BODY[] {3}\r\nabc FLAGS ())\r\n", true},
		{"* 1 FETCH (BODY[] {3}\r\nabcd)\r\n", false},
		{"* 1 FETCH (BODY[HEADER.FIELDS (From \"To\")]<0> \"x\" BODY[1.2.MIME] NIL)\r\n", true},
		{"* 1 FETCH (BODY[MIME] NIL)\r\n", false},
		{"* 1 FETCH (BODY.PEEK[] NIL)\r\n", false},
		{"* 1 FETCH (BODY[] abc)\r\n", false},
		{"* 1 FETCH (BINARY[1] ~{3}\r\na\x00b BINARY.SIZE[1] 3)\r\n", true},
		{"* 1 FETCH (BODY[] ~{3}\r\nabc)\r\n", false},
		{"* 1 FETCH (MODSEQ (12) EMAILID (M1) THREADID NIL X-GM-LABELS (\"\\\\Inbox\" a) PREVIEW \"x\")\r\n", true},
		{"* XPIG-LATIN ow-nay {3}\r\na\"b (\r\n", true},
		{"* 5 XFOO bar\r\n", true},
		{"* THREAD (2)(3 6 (4 23)(44 7 96))\r\n", true},
		{"\r\n", false},
		{"", false},
	}
	for _, row := range rows {
		t.Run(row.octets, func(t *testing.T) {
			r, err := ParseResponse([]byte(row.octets))
			if row.ok {
				require.NoError(t, err)
				assert.Equal(t, row.octets, string(r.Octets))
				return
			}
			var wrong *SyntaxError
			require.ErrorAs(t, err, &wrong)
		})
	}
}

// TestParseResponseValues: the values, and where they stand.
func TestParseResponseValues(t *testing.T) {
	octets := "* 12 FETCH (UID 7 BODY[HEADER.FIELDS (to from)]<5> {3}\r\na\rb BODYSTRUCTURE (\"a\" \"b\" NIL NIL NIL \"x\" 4))\r\n"
	r, err := ParseResponse([]byte(octets))
	require.NoError(t, err)
	assert.Equal(t, "FETCH", r.Name)
	assert.Equal(t, uint32(12), r.Number)
	uid, _ := r.Fetch.Item("UID")
	assert.Equal(t, uint64(7), uid.Number)
	body, _ := r.Fetch.Item("BODY[]")
	assert.Equal(t, "a\rb", string(body.String.Octets))
	assert.Equal(t, "BODY[HEADER.FIELDS (FROM TO)]<5>", body.key())
	assert.Equal(t, "{3}\r\na\rb", string(body.Value.in(r.Octets)))
	structure, _ := r.Fetch.Item("BODYSTRUCTURE")
	assert.Equal(t, uint32(4), structure.Structure.Octets)
}

// TestParseResponseNesting: deep nesting is refused and costs nothing.
func TestParseResponseNesting(t *testing.T) {
	for _, octets := range []string{
		"* 1 FETCH (BODY " + strings.Repeat("(", 1_000_000) + "\r\n",
		"* 1 FETCH (X " + strings.Repeat("(", 1_000_000) + "\r\n",
		"* 1 FETCH (BODYSTRUCTURE (\"a\" \"b\" NIL NIL NIL \"x\" 4 NIL NIL NIL NIL " + strings.Repeat("(", 200) + "\r\n",
	} {
		_, err := ParseResponse([]byte(octets))
		require.Error(t, err)
	}
	_, err := Tokens([]byte(strings.Repeat("(", 1_000_000)))
	require.Error(t, err)
}

// TestClasses: each octet is in the classes of the grammar. RFC 9051 §9
func TestClasses(t *testing.T) {
	for i := range 256 {
		b := byte(i)
		special := strings.IndexByte("(){ %*\"\\]", b) >= 0
		assert.Equal(t, b > 31 && b < 127 && !special, atomChar.has(b), "ATOM-CHAR %#x", b)
		assert.Equal(t, b > 31 && b < 127 && (!special || b == ']'), astringChar.has(b), "ASTRING-CHAR %#x", b)
		assert.Equal(t, b > 0 && b < 128 && b != 10 && b != 13, textChar.has(b), "TEXT-CHAR %#x", b)
		assert.Equal(t, b >= '0' && b <= '9', digit.has(b), "DIGIT %#x", b)
	}
}
