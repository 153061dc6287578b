package imap

import "testing"

// TestExpunge renumbers as it goes. RFC 3501 §6.4.3, §7.4.1, RFC 4315 §2.1
func TestExpunge(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n", "a: 2\n\n", "a: 3\n\n", "a: 4\n\n", "a: 5\n\n")
	c := server.selecting()
	c.play(`C: a STORE 1,2,4 +FLAGS.SILENT (\Deleted)`, "S~ a OK ",
		"C: b UID EXPUNGE 2:3,99", "S: * 2 EXPUNGE", "S: * 4 RECENT", "S: b OK EXPUNGE completed",
		"C: c EXPUNGE", "S: * 1 EXPUNGE", "S: * 2 EXPUNGE", "S: * 2 RECENT", "S: c OK EXPUNGE completed",
		"C: d UID SEARCH ALL", "S: * SEARCH 3 5", "S~ d OK ", "C: e EXPUNGE", "S: e OK EXPUNGE completed")
}

// TestExpungeIsToldLater: no EXPUNGE during FETCH, STORE and SEARCH, while numbers stay. RFC 3501 §7.4.1,
// RFC 2180 §4
func TestExpungeIsToldLater(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n", "a: 2\n\n", "a: 3\n\n")
	a, b := server.selecting(), server.selecting()
	a.play(`C: a STORE 1 +FLAGS.SILENT (\Deleted)`, "S~ a OK ", "C: b EXPUNGE", "S: * 1 EXPUNGE", "S: * 2 RECENT", "S~ b OK ")
	server.deliver("a: 4\n\n")
	b.play("C: a FETCH 2 RFC822.SIZE", "S~ * 2 FETCH ", "S: * 4 EXISTS", "S: * 1 RECENT", "S~ a OK ",
		"C: b FETCH 1:2 RFC822.HEADER", "S: * 2 FETCH (RFC822.HEADER {8}", "S: a: 2", "S: ", "S: )", "S~ b NO [EXPUNGEISSUED] ",
		"C: c SEARCH ALL", "S: * SEARCH 2 3 4", "S~ c OK ",
		"C: d STORE 1 FLAGS (x)", "S~ d NO [EXPUNGEISSUED] ",
		"C: e NOOP", "S: * 1 EXPUNGE", "S~ e OK ",
		"C: f SEARCH ALL", "S: * SEARCH 1 2 3", "S~ f OK ")
}

// TestDeletedMailbox: its messages go, and the session stays. RFC 2180 §3
func TestDeletedMailbox(t *testing.T) {
	server := startServer(t)
	c := server.login()
	c.play("C: a CREATE box", "S~ a OK ", "C: b APPEND box {1+}", "C: x", "S~ b OK ")
	c.send("c SELECT box\r\n")
	c.until("c OK")
	c.play("C: d DELETE box", "S: * 1 EXPUNGE", "S: * 0 RECENT", "S~ d OK ", "C: e FETCH 1 FLAGS", "S~ e BAD ",
		"C: f UID FETCH 1:* FLAGS", "S~ f OK ", "C: g EXPUNGE", "S~ g OK ", "C: h CLOSE", "S~ h OK ")
}
