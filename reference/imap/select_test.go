package imap

import "testing"

// TestSelect sends what SELECT requires. RFC 3501 §6.3.1
func TestSelect(t *testing.T) {
	server := startServer(t)
	server.deliver("Subject: one\n\n", "Subject: two\n\n")
	c := server.login()
	c.play("C: a SELECT iNbOx",
		`S: * FLAGS (\Answered \Flagged \Deleted \Seen \Draft)`,
		"S: * 2 EXISTS", "S: * 2 RECENT",
		"S~ * OK [UIDVALIDITY ", "S~ * OK [UIDNEXT 3] ",
		`S~ * OK [PERMANENTFLAGS (\Answered \Flagged \Deleted \Seen \Draft \*)] `,
		"S~ * OK [UNSEEN 1] ", "S~ a OK [READ-WRITE] ")
	c.play("C: b SELECT none", "S~ b NO [NONEXISTENT] ", "C: c FETCH 1 FLAGS", "S~ c BAD ")
}

// TestExamine changes nothing, \Recent included. RFC 3501 §6.3.2
func TestExamine(t *testing.T) {
	server := startServer(t)
	server.deliver("Subject: one\n\n")
	c := server.login()
	for range 2 {
		c.play("C: a EXAMINE INBOX", "S~ * FLAGS ", "S: * 1 EXISTS", "S: * 1 RECENT", "S~ * OK ", "S~ * OK ",
			"S~ * OK [PERMANENTFLAGS ()] ", "S~ * OK [UNSEEN 1] ", "S~ a OK [READ-ONLY] ")
	}
	c.play("C: b STORE 1 FLAGS (x)", "S~ b NO ", "C: c EXPUNGE", "S~ c NO ",
		"C: d FETCH 1 (BODY[TEXT] FLAGS)", "S: * 1 FETCH (BODY[TEXT] {0}", `S:  FLAGS (\Recent))`, "S~ d OK ")
}

// TestRecent belongs to the first session that may change the mailbox. RFC 3501 §2.3.2
func TestRecent(t *testing.T) {
	server := startServer(t)
	server.deliver("Subject: one\n\n")
	a, b := server.login(), server.login()
	a.play("C: a STATUS INBOX (RECENT)", "S~ * STATUS ", "S~ a OK ")
	a.play("C: a SELECT INBOX", "S~ * FLAGS ", "S: * 1 EXISTS", "S: * 1 RECENT")
	a.until("a OK")
	b.play("C: b SELECT INBOX", "S~ * FLAGS ", "S: * 1 EXISTS", "S: * 0 RECENT")
	b.until("b OK")
	a.play("C: a FETCH 1 FLAGS", `S: * 1 FETCH (FLAGS (\Recent))`, "S~ a OK ")
	b.play("C: b SEARCH RECENT", "S: * SEARCH", "S~ b OK ")
	a.play("C: a STATUS INBOX (RECENT MESSAGES UNSEEN)", `S: * STATUS "INBOX" (RECENT 0 MESSAGES 1 UNSEEN 1)`, "S~ a OK ")
}

// TestCloseAndUnselect: CLOSE expunges without a word, UNSELECT does not expunge. RFC 3501 §6.4.2, RFC 3691 §2
func TestCloseAndUnselect(t *testing.T) {
	server := startServer(t)
	server.deliver("Subject: one\n\n", "Subject: two\n\n")
	c := server.selecting()
	c.play(`C: a STORE 1 +FLAGS.SILENT (\Deleted)`, "S~ a OK ", "C: b UNSELECT", "S~ b OK ")
	c.play("C: c STATUS INBOX (MESSAGES)", `S: * STATUS "INBOX" (MESSAGES 2)`, "S~ c OK ")
	c.send("d EXAMINE INBOX\r\n")
	c.until("d OK")
	c.play("C: e CLOSE", "S: e OK CLOSE completed", "C: c STATUS INBOX (MESSAGES)", `S: * STATUS "INBOX" (MESSAGES 2)`, "S~ c OK ")
	c.send("f SELECT INBOX\r\n")
	c.until("f OK")
	c.play("C: g CLOSE", "S: g OK CLOSE completed", "C: c STATUS INBOX (MESSAGES)", `S: * STATUS "INBOX" (MESSAGES 1)`, "S~ c OK ")
	c.play("C: h CHECK", "S~ h BAD ")
}
