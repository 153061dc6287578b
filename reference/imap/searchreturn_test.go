package imap

import "testing"

// TestExtendedSearch gives what RETURN asks for. RFC 4731 §3.1
func TestExtendedSearch(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n", "a: 2\n\n", "a: 3\n\n")
	c := server.selecting()
	c.play(`C: a STORE 1 FLAGS.SILENT (\Deleted)`, "S~ a OK ", "C: b EXPUNGE", "S: * 1 EXPUNGE", "S: * 2 RECENT", "S~ b OK ",
		"C: c SEARCH RETURN () ALL", `S: * ESEARCH (TAG "c") ALL 1:2`, "S~ c OK ",
		"C: d UID SEARCH RETURN (MIN MAX COUNT ALL) ALL", `S: * ESEARCH (TAG "d") UID MIN 2 MAX 3 ALL 2:3 COUNT 2`, "S~ d OK ",
		"C: e SEARCH RETURN (MIN COUNT) SEEN", `S: * ESEARCH (TAG "e") COUNT 0`, "S~ e OK ",
		"C: f SEARCH RETURN (MAX) SEEN", `S: * ESEARCH (TAG "f")`, "S~ f OK ",
		"C: g SEARCH RETURN (COUNT) CHARSET UTF-8 ALL", `S: * ESEARCH (TAG "g") COUNT 2`, "S~ g OK ",
		"C: h SEARCH RETURN (X) ALL", "S~ h BAD ", "C: i SEARCH RETURN ALL", "S~ i BAD ", "C: j SEARCH CHARSET UTF-8 RETURN () ALL", "S~ j BAD ")
}

// TestSavedSearch is "$" in later commands. RFC 5182 §2
func TestSavedSearch(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n", "a: 2\n\n", "a: 3\n\n")
	c := server.selecting()
	c.play("C: a FETCH $ UID", "S~ a OK ", "C: b SEARCH RETURN (SAVE) 2:3", "S: b OK SEARCH completed",
		"C: c FETCH $ UID", "S: * 2 FETCH (UID 2)", "S: * 3 FETCH (UID 3)", "S~ c OK ",
		`C: d STORE 2 FLAGS.SILENT (\Deleted)`, "S~ d OK ", "C: e EXPUNGE", "S: * 2 EXPUNGE", "S: * 2 RECENT", "S~ e OK ",
		"C: f UID FETCH $ FLAGS", `S: * 2 FETCH (FLAGS (\Recent) UID 3)`, "S~ f OK ",
		"C: g SEARCH OR $ 1", "S: * SEARCH 1 2", "S~ g OK ", "C: h UID SEARCH UID $", "S: * SEARCH 3", "S~ h OK ",
		"C: i SEARCH RETURN (SAVE MIN) ALL", `S: * ESEARCH (TAG "i") MIN 1`, "S~ i OK ", "C: j SEARCH $", "S: * SEARCH 1", "S~ j OK ",
		"C: k SEARCH RETURN (SAVE) CHARSET X ALL", "S~ k NO ", "C: l SEARCH $", "S: * SEARCH", "S~ l OK ",
		"C: m COPY $ INBOX", "S~ m OK ", "C: n UID EXPUNGE $", "S~ n OK ", "C: o FETCH $,1 UID", "S~ o BAD ")
}
