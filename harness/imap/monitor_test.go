package imap

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The beginnings of the dialogues below.
const (
	old  = "S: * PREAUTH [CAPABILITY IMAP4rev1 ENABLE] x\n"
	new2 = "S: * PREAUTH [CAPABILITY IMAP4rev2] x\n"
	both = "S: * PREAUTH [CAPABILITY IMAP4rev1 IMAP4rev2] x\nC: a0 ENABLE IMAP4rev2\nS: * ENABLED IMAP4rev2\nS: a0 OK x\n"

	three  = `S: * FLAGS (\\Seen)` + "\nS: * 3 EXISTS\nS: * 0 RECENT\nS: * OK [UIDVALIDITY 9] x\nS: * OK [UIDNEXT 20] x\n"
	chosen = old + "C: a1 SELECT m1\n" + three + "S: a1 OK [READ-WRITE] x\n"

	three2  = `S: * FLAGS (\\Seen)` + "\n" + `S: * LIST () "/" m1` + "\nS: * OK [PERMANENTFLAGS ()] x\nS: * 3 EXISTS\nS: * OK [UIDVALIDITY 9] x\nS: * OK [UIDNEXT 20] x\n"
	chosen2 = new2 + "C: a1 SELECT m1\n" + three2 + "S: a1 OK [READ-WRITE] x\n"
)

// monitorRows: for each requirement a dialogue that breaks it and no other, and one that looks at it and
// keeps all.
var monitorRows = []struct{ id, broken, sound string }{
	{idLineEnd, old + "C: a1 NOOP\nS: * OK x\\nS: y", old + "C: a1 NOOP\nS: * OK x"},
	{idGreeting, "S: * CAPABILITY IMAP4rev1", "S: * BYE x"},
	{idContinuation, old + "C: a1 NOOP\nS: + x", old + "C: a1 IDLE\nS: + x"},
	{idContinuation, old + "S: + x", old + "C: a1 AUTHENTICATE PLAIN\nS: + \\s"},
	{idKnownTag, old + "C: a1 NOOP\nS: a2 OK x", old + "C: a1 NOOP\nS: a1 OK x"},
	{idOneCompletion, old + "C: a1 NOOP\nS: a1 OK x\nS: a1 OK x", old + "C: a1 NOOP\nC: a1 NOOP\nS: a1 OK x\nS: a1 OK x"},
	{idUIDChanged, chosen + "C: a2 FETCH 1 UID\nS: * 1 FETCH (UID 4)\nS: * 1 FETCH (UID 5)\nS: a2 OK x", chosen + "C: a2 NOOP\nS: * 1 FETCH (UID 4)\nS: * 1 EXPUNGE\nS: * 1 FETCH (UID 5)\nS: a2 OK x\nC: a3 NOOP\nS: * 1 FETCH (UID 5)\nS: a3 OK x"},
	{idUIDNext, chosen + "C: a2 STATUS m1 (UIDNEXT UIDVALIDITY)\nS: * STATUS m1 (UIDNEXT 19 UIDVALIDITY 9)\nS: a2 OK x", chosen + "C: a2 STATUS m1 (UIDNEXT UIDVALIDITY)\nS: * STATUS m1 (UIDNEXT 2 UIDVALIDITY 10)\nS: a2 OK x"},
	{idUIDNext, "S: * PREAUTH [CAPABILITY IMAP4rev1 LITERAL+] x\nC: a1 APPEND m1 {1+}\\r\\nx\nS: a1 OK [APPENDUID 9 7] x\nC: a2 STATUS m1 (UIDNEXT UIDVALIDITY)\nS: * STATUS m1 (UIDNEXT 7 UIDVALIDITY 9)\nS: a2 OK x", ""},
	{idUIDNext, old + "C: a1 STATUS m1 (UIDNEXT UIDVALIDITY)\nS: * STATUS m1 (UIDNEXT 2 UIDVALIDITY 9)\nS: * STATUS m1 (UIDNEXT 1 UIDVALIDITY 9)\nS: a1 OK x",
		old + "C: a1 SELECT m1\nC: a2 EXAMINE m2\n" + three + "S: a1 OK [READ-WRITE] x\n" + three + "S: * OK [UIDNEXT 30] x\nS: a2 OK [READ-ONLY] x\nC: a3 STATUS m1 (UIDNEXT UIDVALIDITY)\nS: * STATUS m1 (UIDNEXT 20 UIDVALIDITY 9)\nS: a3 OK x"},
	{idUIDBelowNext, "S: * PREAUTH [CAPABILITY IMAP4rev1 LITERAL+] x\nC: a1 STATUS m1 (UIDNEXT UIDVALIDITY)\nS: * STATUS m1 (UIDNEXT 8 UIDVALIDITY 9)\nS: a1 OK x\nC: a2 APPEND m1 {1+}\\r\\nx\nS: a2 OK [APPENDUID 9 7] x", "S: * PREAUTH [CAPABILITY IMAP4rev1 LITERAL+] x\nC: a1 STATUS m1 (UIDNEXT UIDVALIDITY)\nS: * STATUS m1 (UIDNEXT 8 UIDVALIDITY 9)\nS: a1 OK x\nC: a2 APPEND m1 {1+}\\r\\nx\nS: a2 OK [APPENDUID 9 8] x"},
	{idUIDBelowNext, chosen + "C: a2 COPY 1 m1\nS: * OK x\nS: a2 OK [COPYUID 9 1 7] x", chosen + "C: a2 COPY 1 m1\nC: a3 STATUS m1 (UIDNEXT UIDVALIDITY)\nS: * STATUS m1 (UIDNEXT 31 UIDVALIDITY 9)\nS: a3 OK x\nS: a2 OK [COPYUID 9 1 30] x"},
	{idImmutable, chosen + "C: a2 FETCH 1 RFC822.SIZE\nS: * 1 FETCH (RFC822.SIZE 4)\nS: a2 OK x\nC: a3 FETCH 1 RFC822.SIZE\nS: * 1 FETCH (RFC822.SIZE 5)\nS: a3 OK x\nC: a9 NOOP\nS: a9 OK x", chosen + `C: a2 FETCH 1 INTERNALDATE` + "\n" + `S: * 1 FETCH (INTERNALDATE " 1-Jan-2024 00:00:00 +0000" ENVELOPE ("d" "s" NIL NIL NIL NIL NIL NIL NIL NIL))` + "\n" + `S: * 1 FETCH (INTERNALDATE "01-jan-2024 02:00:00 +0200" ENVELOPE ({1}\r\nd "s" NIL NIL NIL NIL NIL NIL NIL NIL))` + "\nS: a2 OK x"},
	{idImmutable, chosen + "C: a2 UID FETCH 4 BODY.PEEK[TEXT]\nS: * 1 FETCH (UID 4 BODY[TEXT] \"a\")\nS: a2 OK x\nC: a3 SELECT m1\n" + three + "S: a3 OK [READ-WRITE] x\nC: a4 UID FETCH 4 BODY.PEEK[TEXT]\nS: * 2 FETCH (UID 4 BODY[TEXT] \"b\")\nS: a4 OK x\nC: a9 NOOP\nS: a9 OK x", ""},
	{idImmutable, chosen + "C: a2 FETCH 1 RFC822.SIZE\nS: * 1 FETCH (RFC822.SIZE 4)\nS: * 1 FETCH (RFC822.SIZE 5)\nS: a2 OK x\nC: a3 NOOP\nS: a3 OK x",
		chosen + "C: a2 FETCH 1 RFC822.SIZE\nS: * 1 FETCH (RFC822.SIZE 4)\nS: * 1 FETCH (RFC822.SIZE 5)\nS: a2 OK x\nC: a3 NOOP\nS: * 1 EXPUNGE\nS: a3 OK x\nC: a4 NOOP\nS: * 1 FETCH (RFC822.SIZE 6)\nS: * 1 FETCH (RFC822.SIZE 6)\nS: a4 OK x"},
	{idUIDReused, chosen + "C: a2 NOOP\nS: * 1 FETCH (UID 4)\nS: * 1 EXPUNGE\nS: * 3 EXISTS\nS: * 3 FETCH (UID 4)\nS: a2 OK x", chosen + "C: a2 NOOP\nS: * 1 FETCH (UID 4)\nS: * 1 EXPUNGE\nS: * 3 EXISTS\nS: * 3 FETCH (UID 5)\nS: a2 OK x"},
	{idNumberRange, chosen + "C: a2 FETCH 4 FLAGS\nS: * 4 FETCH (FLAGS ())\nS: a2 OK x", chosen + "C: a2 FETCH 3 FLAGS\nS: * 4 FETCH (FLAGS ())\nS: * 4 EXISTS\nS: a2 OK x"},
	{idNumberRange, chosen + "C: a2 SEARCH ALL\nS: * SEARCH 4\nS: a2 OK x", chosen + "C: a2 UID SEARCH ALL\nS: * SEARCH 40\nS: a2 OK x\nC: a3 NOOP\nS: * 3 EXPUNGE\nS: a3 OK x"},
	{idNumberRange, chosen + "C: a2 NOOP\nS: * 4 EXPUNGE\nS: a2 OK x", ""},
	{idUIDOrder, chosen + "C: a2 FETCH 1:2 UID\nS: * 1 FETCH (UID 5)\nS: * 2 FETCH (UID 4)\nS: a2 OK x", chosen + "C: a2 FETCH 1:2 UID\nS: * 3 FETCH (UID 9)\nS: * 1 FETCH (UID 5)\nS: * 2 FETCH (UID 6)\nS: a2 OK x"},
	{idSize, chosen + "C: a2 FETCH 1 RFC822.SIZE\nS: * 1 FETCH (RFC822.SIZE 4)\nS: * 1 FETCH (BODY[] \"abc\")\nS: a2 OK x\nC: a9 NOOP\nS: a9 OK x", chosen + "C: a2 FETCH 1 RFC822.SIZE\nS: * 1 FETCH (RFC822.SIZE 3 BODY[] \"abc\")\nS: a2 OK x"},
	{idNonSync, chosen + "C: a2 FETCH 1 BODY.PEEK[]\nS: * 1 FETCH (BODY[] {3+}\\r\\nabc)\nS: a2 OK x", chosen + "C: a2 FETCH 1 BODY.PEEK[]\nS: * 1 FETCH (BODY[] {3}\\r\\nabc)\nS: a2 OK x"},
	{idUTF8, both + "C: a1 NOOP\nS: * OK \\xff\nS: a1 OK x", both + "C: a1 NOOP\nS: * OK \\xc3\\xa4\nS: a1 OK x"},
	{idExistsShrinks, chosen + "C: a2 NOOP\nS: * 2 EXISTS\nS: a2 OK x", chosen + "C: a2 NOOP\nS: * 1 EXPUNGE\nS: * 2 EXISTS\nS: a2 OK x"},
	{idExistsShrinks, chosen + "S: * 2 EXISTS", chosen + "C: a2 SELECT m2\n" + `S: * FLAGS ()` + "\nS: * 1 EXISTS\nS: * 0 RECENT\nS: a2 OK [READ-WRITE] x\nC: a3 NOOP\nS: * 1 EXISTS\nS: a3 OK x"},
	{idCapability, old + "C: a1 CAPABILITY\nS: a1 OK x", old + "C: a1 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: a1 OK x"},
	{idByeFirst, old + "C: a1 LOGOUT\nS: a1 OK x", old + "C: a1 LOGOUT\nS: * BYE x\nS: a1 OK x"},
	{idNoStartTLS, "S: * OK x\nC: a1 STARTTLS\nS: a1 OK x\nC: (starts TLS)\nC: a2 CAPABILITY\nS: * CAPABILITY IMAP4rev1 STARTTLS\nS: a2 OK x", "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] x\nC: a1 STARTTLS\nS: a1 OK x\nC: (starts TLS)\nC: a2 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: a2 OK x"},
	{idEnabled, old + "C: a1 ENABLE X\nS: a1 OK x", old + "C: a1 ENABLE X\nS: * ENABLED\nS: a1 OK x"},
	{idSelectFlags, old + "C: a1 SELECT m1\nS: * 3 EXISTS\nS: * 0 RECENT\nS: a1 OK [READ-WRITE] x", chosen},
	{idSelectExists, old + "C: a1 EXAMINE m1\nS: * FLAGS ()\nS: * 0 RECENT\nS: a1 OK [READ-ONLY] x", chosen},
	{idSelectList, new2 + "C: a1 SELECT m1\nS: * FLAGS ()\nS: * OK [PERMANENTFLAGS ()] x\nS: * 3 EXISTS\nS: * OK [UIDVALIDITY 9] x\nS: * OK [UIDNEXT 20] x\nS: a1 OK [READ-WRITE] x", chosen2},
	{idSelectPermanent, new2 + "C: a1 SELECT m1\nS: * FLAGS ()\nS: * LIST () NIL m1\nS: * 3 EXISTS\nS: * OK [UIDVALIDITY 9] x\nS: * OK [UIDNEXT 20] x\nS: a1 OK [READ-WRITE] x", chosen2},
	{idSelectUIDNext, new2 + "C: a1 SELECT m1\nS: * FLAGS ()\nS: * LIST () NIL m1\nS: * OK [PERMANENTFLAGS ()] x\nS: * 3 EXISTS\nS: * OK [UIDVALIDITY 9] x\nS: a1 OK [READ-WRITE] x", chosen2},
	{idSelectValidity, new2 + "C: a1 SELECT m1\nS: * FLAGS ()\nS: * LIST () NIL m1\nS: * OK [PERMANENTFLAGS ()] x\nS: * 3 EXISTS\nS: * OK [UIDNEXT 20] x\nS: a1 OK [READ-WRITE] x", chosen2},
	{idClosed, chosen2 + "C: a2 SELECT m1\n" + three2 + "S: a2 OK [READ-WRITE] x", chosen2 + "C: a2 CLOSE\nC: a3 SELECT m1\nS: a2 OK x\n" + three2 + "S: a3 OK [READ-WRITE] x\nC: a4 SELECT m1\nS: * OK [CLOSED] x\n" + three2 + "S: a4 OK [READ-WRITE] x"},
	{idClosed, chosen2 + "C: a2 SELECT m1\n" + three2 + "S: a2 OK [READ-WRITE] x", chosen2 + "C: a2 SELECT m1\nS: * OK [CLOSED] x\n" + three2 + "S: a2 OK [READ-WRITE] x"},
	{idAccessCode, old + "C: a1 SELECT m1\n" + three + "S: a1 OK x", old + "C: a1 SELECT m1\n" + three + "S: a1 OK [READ-ONLY] x"},
	{idExamineCode, old + "C: a1 EXAMINE m1\n" + three + "S: a1 OK [READ-WRITE] x", old + "C: a1 EXAMINE m1\n" + three + "S: a1 OK [READ-ONLY] x"},
	{idStatusComes, old + "C: a1 STATUS m1 (MESSAGES)\nS: a1 OK x", old + "C: a1 STATUS inbox (MESSAGES)\nS: * STATUS INBOX (MESSAGES 1)\nS: a1 OK x"},
	{idStatusItems, old + "C: a1 STATUS m1 (MESSAGES UNSEEN)\nS: * STATUS m1 (MESSAGES 1)\nS: a1 OK x", old + "C: a1 STATUS m1 (MESSAGES)\nS: * STATUS \"m1\" (UNSEEN 1 MESSAGES 1)\nS: a1 OK x"},
	{idStatusItems, old + "C: a1 STATUS m1 (MESSAGES)\nS: * STATUS m2 (MESSAGES 1)\nS: a1 OK x", ""},
	{idIdleEnds, old + "C: a1 IDLE\nS: + x\nS: a1 OK x", old + "C: a1 IDLE\nS: + x\nC: DONE\nS: a1 OK x\nC: a2 NOOP\nS: a2 OK x"},
	{idSearchComes, chosen + "C: a2 SEARCH RETURN (COUNT) ALL\nS: a2 OK x", chosen + "C: a2 SEARCH RETURN (COUNT) ALL\nS: * ESEARCH (TAG \"a2\") COUNT 0\nS: a2 OK x\nC: a3 SEARCH RETURN (SAVE) ALL\nS: a3 OK x"},
	{idSearchComes, chosen2 + "C: a2 SEARCH ALL\nS: a2 OK x", chosen2 + "C: a2 SEARCH ALL\nS: * ESEARCH (TAG \"a2\") ALL 1:3\nS: a2 OK x"},
	{idPartialLength, chosen + "C: a2 FETCH 1 BODY.PEEK[]<0.2>\nS: * 1 FETCH (BODY[]<0> \"abc\")\nS: a2 OK x", chosen + "C: a2 FETCH 1 BODY.PEEK[]<0.4>\nS: * 1 FETCH (BODY[]<0> \"abc\")\nS: a2 OK x"},
	{idPartialData, chosen + "C: a2 FETCH 1 BODY.PEEK[]\nS: * 1 FETCH (BODY[] \"abcd\")\nS: a2 OK x\nC: a3 FETCH 1 BODY.PEEK[]<1.2>\nS: * 1 FETCH (BODY[]<1> \"cd\")\nS: a3 OK x\nC: a9 NOOP\nS: a9 OK x", chosen + "C: a2 FETCH 1 BODY.PEEK[]\nS: * 1 FETCH (BODY[] \"abcd\")\nS: a2 OK x\nC: a3 FETCH 1 (BODY.PEEK[]<1.2> BODY.PEEK[]<9.9>)\nS: * 1 FETCH (BODY[]<1> \"bc\" BODY[]<9> \"\")\nS: a3 OK x"},
	{idHeaderAndText, chosen + "C: a2 FETCH 1 (BODY.PEEK[] BODY.PEEK[HEADER] BODY.PEEK[TEXT])\nS: * 1 FETCH (BODY[] {5}\\r\\na\\r\\n\\r\\n BODY[HEADER] {3}\\r\\na\\r\\n BODY[TEXT] \"x\")\nS: a2 OK x\nC: a9 NOOP\nS: a9 OK x", chosen + "C: a2 FETCH 1 (BODY.PEEK[] RFC822.HEADER BODY.PEEK[TEXT])\nS: * 1 FETCH (BODY[] {6}\\r\\na\\r\\n\\r\\nx RFC822.HEADER {5}\\r\\na\\r\\n\\r\\n BODY[TEXT] \"x\")\nS: a2 OK x"},
	{idUIDSearch, chosen2 + "C: a2 UID SEARCH ALL\nS: * ESEARCH (TAG \"a2\") ALL 1\nS: a2 OK x", chosen2 + "C: a2 UID SEARCH ALL\nS: * ESEARCH (TAG \"a2\") UID ALL 1\nS: a2 OK x"},
	{idUIDInFetch, chosen + "C: a2 UID FETCH 4 RFC822.SIZE\nS: * 1 FETCH (RFC822.SIZE 4)\nS: a2 OK x", chosen + "C: a2 UID FETCH 4 RFC822.SIZE\nS: * 1 FETCH (RFC822.SIZE 4 UID 4)\nS: * 2 FETCH (FLAGS ())\nS: a2 OK x"},
	{idStatusGrammar, old + "C: a1 NOOP\nS: a1 OK", old + "C: a1 NOOP\nS: a1 OK \\s"},
	{idStatusGrammar, old + "C: a1 NOOP\nS: a1 FINE x", ""},
	{idCodeArguments, old + "C: a1 NOOP\nS: * OK [UIDNEXT 0] x\nS: a1 OK x", old + "C: a1 NOOP\nS: * OK [UIDNEXT 1] x\nS: a1 OK [X-FINE a (b] x"},
	{idAppendUID, old + "C: a1 NOOP\nS: a1 OK [APPENDUID 9 7] x", "S: * PREAUTH [CAPABILITY IMAP4rev1 LITERAL+] x\nC: a1 APPEND m1 {1+}\\r\\nx\nS: a1 OK [APPENDUID 9 7] x"},
	{idCopyUID, chosen + "C: a2 COPY 1:2 m2\nS: a2 OK [COPYUID 3 4:5 7] x", chosen + "C: a2 COPY 1:2 m2\nS: a2 OK [COPYUID 3 4:5 8,7] x"},
	{idPreauth, old + "S: * PREAUTH x", old + "S: * OK x"},
	{idEnabledGrammar, old + "C: a1 ENABLE X\nS: * ENABLED (X)", old + "C: a1 ENABLE X\nS: * ENABLED X"},
	{idRevision, old + "C: a1 CAPABILITY\nS: * CAPABILITY IMAP4\nS: a1 OK x", old + "C: a1 CAPABILITY\nS: * CAPABILITY imap4rev1\nS: a1 OK x"},
	{idCapabilityForm, old + "C: a1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 \\s", old + "C: a1 CAPABILITY\nS: * CAPABILITY X IMAP4rev1"},
	{idLoginDisabled, "S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED] x\nC: a1 LOGIN u p\nS: a1 OK [CAPABILITY IMAP4rev1] x", "S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED] x\nC: a1 LOGIN u p\nS: a1 NO x"},
	{idListGrammar, old + "C: a1 LIST \"\" *\nS: * LIST \"/\" m1", old + "C: a1 LIST \"\" *\nS: * LIST () \"/\" m1\nS: a1 OK x"},
	{idChildren, old + "C: a1 LIST \"\" *\n" + `S: * LIST (\\HasChildren \\HasNoChildren) "/" m1`, old + "C: a1 LIST \"\" *\n" + `S: * LIST (\\HasChildren) "/" m1`},
	{idMarked, old + "C: a1 LIST \"\" *\n" + `S: * LIST (\\Marked \\Noselect) "/" m1`, old + "C: a1 LIST \"\" *\n" + `S: * LIST (\\Noselect \\HasChildren) "/" m1`},
	{idAttributeOnce, new2 + "C: a1 LIST \"\" *\n" + `S: * LIST (\\Sent \\sent) "/" m1`, new2 + "C: a1 LIST \"\" *\n" + `S: * LIST (\\Sent \\Trash) "/" m1`},
	{idNamespaceForm, old + "C: a1 NAMESPACE\nS: * NAMESPACE NIL NIL", old + "C: a1 NAMESPACE\nS: * NAMESPACE ((\"\" \"/\")) NIL NIL"},
	{idMailboxGrammar, old + "C: a1 STATUS m1 (MESSAGES)\nS: * STATUS m1 MESSAGES 1", old + "C: a1 STATUS m1 (MESSAGES)\nS: * STATUS m1 (MESSAGES 1)"},
	{idESearchGrammar, chosen2 + "C: a2 SEARCH ALL\nS: * ESEARCH (TAG \"a2\") ALL", chosen2 + "C: a2 SEARCH ALL\nS: * ESEARCH (TAG \"a2\") ALL 1"},
	{idCorrelator, chosen2 + "C: a2 SEARCH ALL\nS: * ESEARCH (TAG \"a9\") ALL 1\nS: a2 OK x", chosen2 + "C: a2 SEARCH ALL\nS: * ESEARCH (TAG \"a2\") ALL 1\nS: a2 OK x"},
	{idNoMatches, chosen2 + "C: a2 SEARCH RETURN (ALL COUNT) ALL\nS: * ESEARCH (TAG \"a2\") COUNT 0 ALL 1\nS: a2 OK x", chosen2 + "C: a2 SEARCH RETURN (ALL COUNT) ALL\nS: * ESEARCH (TAG \"a2\") COUNT 0\nS: a2 OK x"},
	{idFlagsGrammar, old + "C: a1 SELECT m1\n" + `S: * FLAGS (\\*)`, chosen},
	{idExistsGrammar, old + "C: a1 SELECT m1\nS: * 3 EXISTS x", chosen},
	{idExpungeGrammar, chosen + "C: a2 EXPUNGE\nS: * 0 EXPUNGE", chosen + "C: a2 EXPUNGE\nS: * 1 EXPUNGE\nS: a2 OK x"},
	{idExpungeIdle, chosen + "S: * 1 EXPUNGE", chosen + "C: a2 IDLE\nS: * 1 EXPUNGE\nS: + x\nS: * 1 EXPUNGE\nC: DONE\nS: a2 OK x"},
	{idExpungeFetch, chosen + "C: a2 FETCH 1 FLAGS\nS: * 1 EXPUNGE\nS: a2 OK x", chosen + "C: a2 FETCH 1 FLAGS\nC: a3 NOOP\nS: * 1 EXPUNGE\nS: a2 OK x\nS: a3 OK x\nC: a4 UID FETCH 1 FLAGS\nS: * 1 EXPUNGE\nS: a4 OK x\nC: a5 STORE 1 X\nS: * 1 EXPUNGE\nS: a5 BAD x"},
	{idFetchGrammar, chosen + "C: a2 FETCH 1 UID\nS: * 1 FETCH (UID 0)", chosen + "C: a2 FETCH 1 UID\nS: * 1 FETCH (UID 1)"},
	{idOrigin, chosen + "C: a2 FETCH 1 BODY.PEEK[]\nS: * 1 FETCH (BODY[]<0> \"abc\")\nS: a2 OK x", chosen + "C: a2 FETCH 1 (FLAGS BODY.PEEK[HEADER.FIELDS (To From)]<0.9>)\nS: * 1 FETCH (BODY[HEADER.FIELDS (FROM TO)]<0> \"abc\")\nS: a2 OK x"},
	{idBodyExtension, chosen + "C: a2 FETCH 1 BODY\n" + `S: * 1 FETCH (BODY ("IMAGE" "PNG" NIL NIL NIL "BASE64" 9 NIL))` + "\nS: a2 OK x", chosen + "C: a2 FETCH 1 (BODY BODYSTRUCTURE)\n" + `S: * 1 FETCH (BODY ("IMAGE" "PNG" NIL NIL NIL "BASE64" 9) BODYSTRUCTURE ("IMAGE" "PNG" NIL NIL NIL "BASE64" 9 NIL))` + "\nS: a2 OK x"},
	{idPartSize, chosen + "C: a2 FETCH 1 (BODY BODY.PEEK[2])\n" + `S: * 1 FETCH (BODY (("IMAGE" "PNG" NIL NIL NIL "BASE64" 9)("IMAGE" "PNG" NIL NIL NIL "BASE64" 4) "MIXED") BODY[2] "abc")` + "\nS: a2 OK x\nC: a9 NOOP\nS: a9 OK x", chosen + "C: a2 FETCH 1 (BODY BODY.PEEK[2])\n" + `S: * 1 FETCH (BODY (("IMAGE" "PNG" NIL NIL NIL "BASE64" 9)("IMAGE" "PNG" NIL NIL NIL "BASE64" 3) "MIXED") BODY[2] "abc")` + "\nS: a2 OK x"},
	{idUnsolicitedUID, chosen2 + "C: a2 NOOP\nS: * 1 FETCH (FLAGS ())\nS: a2 OK x", chosen2 + "C: a2 NOOP\nS: * 1 FETCH (FLAGS () UID 4)\nS: a2 OK x"},
	{idContinueGrammar, old + "C: a1 IDLE\nS: +", old + "C: a1 IDLE\nS: + \\s"},
	{idOtherGrammar, old + "S: \\(x", old + "S: * XPIG-LATIN (ow \"nay"},
	{idNul, old + "S: * OK \\0", old + "S: * OK x"},
	{idNul, chosen + "C: a2 FETCH 1 BODY.PEEK[]\nS: * 1 FETCH (BODY[] {1}\\r\\n\\0)\nS: a2 OK x", chosen + "C: a2 FETCH 1 BINARY.PEEK[1]\nS: * 1 FETCH (BINARY[1] ~{1}\\r\\n\\0)\nS: a2 OK x"},
	{idUnselectedData, old + "C: a1 NOOP\nS: * 3 EXISTS\nS: a1 OK x", chosen + "C: a2 NOOP\nS: * 3 EXISTS\nS: a2 OK x"},
	{idUnselectedData, chosen + "C: a2 CLOSE\nS: a2 OK x\nC: a3 NOOP\nS: * 1 FETCH (FLAGS ())\nS: a3 OK x", ""},
	{idQuoted7Bit, chosen + "C: a2 LIST \"\" *\nS: * LIST () NIL \"\\xe4\"\nS: a2 OK x", chosen + "C: a2 LIST \"\" *\nS: * LIST () NIL {1}\\r\\n\\xe4\nS: a2 OK x"},
	{idSelectRecent, old + "C: a1 SELECT m1\nS: * FLAGS ()\nS: * 3 EXISTS\nS: a1 OK [READ-WRITE] x", chosen},
	{idSearchRev1, chosen + "C: a2 SEARCH ALL\nS: a2 OK x", chosen + "C: a2 SEARCH ALL\nS: * SEARCH\nS: a2 OK x"},
	{idSearchGrammar, chosen + "C: a2 SEARCH ALL\nS: * SEARCH 0", chosen + "C: a2 SEARCH ALL\nS: * SEARCH 1"},
	{idRecentGrammar, chosen + "S: * 0 RECENT x", chosen + "S: * 0 RECENT"},
	{idText7Bit, old + "S: * OK \\xc3\\xa4", both + "S: * OK \\xc3\\xa4\nC: a9 NOOP\nS: a9 OK x"},
	{idID, old + "C: a1 ID NIL\nS: * ID (\"name\")", old + "C: a1 ID NIL\nS: * ID (\"name\" NIL)"},
}

// TestMonitor: each requirement is seen to be broken where it is, and nowhere else.
func TestMonitor(t *testing.T) {
	covered := map[string]bool{}
	for _, row := range monitorRows {
		t.Run(row.id, func(t *testing.T) {
			_, l := play(t, row.broken)
			assert.Contains(t, l.failed, row.id, row.broken)
			assert.Len(t, l.failed, 1, "%s\n%s", row.broken, l)
			if row.sound == "" {
				return
			}
			covered[row.id] = true
			_, l = play(t, row.sound)
			assert.Empty(t, l.failed, row.sound)
			if row.id != idText7Bit {
				assert.NotZero(t, l.seen[row.id], "looks at %s in\n%s", row.id, row.sound)
			}
		})
	}
	for _, id := range Monitored() {
		assert.True(t, covered[id], "%s has a row", id)
	}
}

// TestMonitoredRules: each id that can be reported is a Rule of the features, and the other way round.
func TestMonitoredRules(t *testing.T) {
	files, err := filepath.Glob("../../features/imap/*/*.feature")
	require.NoError(t, err)
	var rules []string
	tag := regexp.MustCompile(`@(RFC\S+) @\w+ @monitored`)
	for _, f := range files {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		for _, m := range tag.FindAllStringSubmatch(string(text), -1) {
			rules = append(rules, m[1])
		}
	}
	want := slices.Sorted(slices.Values(Monitored()))
	slices.Sort(rules)
	assert.Equal(t, want, rules)
}
