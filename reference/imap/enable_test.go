package imap

import "testing"

// rev2 opens a connection as alice with IMAP4rev2 enabled.
func (s *testServer) rev2() *client {
	c := s.login()
	c.play("C: e ENABLE CONDSTORE imap4rev2", "S: * ENABLED IMAP4rev2", "S~ e OK ", "C: f ENABLE IMAP4rev2", "S: * ENABLED", "S~ f OK ")
	return c
}

// TestRev2Select sends LIST and CLOSED, and nothing of \Recent. RFC 9051 §6.3.2, Appendix E
func TestRev2Select(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n")
	c := server.rev2()
	c.play("C: a SELECT inbox", "S~ * FLAGS ", "S: * 1 EXISTS", "S~ * OK [UIDVALIDITY ", "S~ * OK [UIDNEXT 2] ", "S~ * OK [PERMANENTFLAGS ",
		`S: * LIST (\HasNoChildren) "/" "INBOX"`, "S~ a OK [READ-WRITE] ",
		"C: b FETCH 1 FLAGS", "S: * 1 FETCH (FLAGS ())", "S~ b OK ", "C: c SEARCH NEW", "S~ c BAD ", "C: d STATUS INBOX (RECENT)", "S~ d BAD ",
		"C: e STATUS INBOX (DELETED)", `S: * STATUS "INBOX" (DELETED 0)`, "S~ e OK ",
		"C: f SELECT none", "S~ * OK [CLOSED] ", "S~ f NO [NONEXISTENT] ")
}

// TestRev2Search always answers with ESEARCH, in UTF-8. RFC 9051 §6.4.4
func TestRev2Search(t *testing.T) {
	server := startServer(t)
	server.deliver("Subject: =?utf-8?q?=C3=A9?=\n\n")
	c := server.rev2()
	c.send("a SELECT INBOX\r\n")
	c.until("a OK")
	c.play("C: b SEARCH ALL", `S: * ESEARCH (TAG "b") ALL 1`, "S~ b OK ", "C: c UID SEARCH SUBJECT \"\xC3\x89\"", `S: * ESEARCH (TAG "c") UID ALL 1`, "S~ c OK ",
		"C: d SEARCH SUBJECT none", `S: * ESEARCH (TAG "d")`, "S~ d OK ", "C: e SEARCH SUBJECT \"\xFF\"", "S~ e BAD ")
}

// TestRev2Names are UTF-8. RFC 9051 §5.1
func TestRev2Names(t *testing.T) {
	server := startServer(t)
	old, c := server.login(), server.rev2()
	c.play("C: a CREATE \"Entw\xC3\xBCrfe\"", "S~ a OK ", "C: b LIST \"\" Entw*", "S: * LIST (\\HasNoChildren) \"/\" \"Entw\xC3\xBCrfe\"", "S~ b OK ",
		"C: c LIST \"\" \"Entw\xC3\xBC%\"", "S~ * LIST ", "S~ c OK ", "C: d CREATE \"u\xCC\x88\"", "S~ d NO [CANNOT] ", "C: e CREATE a&b", "S~ e OK ")
	old.play(`C: a LIST "" *`, `S: * LIST (\HasNoChildren) "/" "Entw&APw-rfe"`, `S: * LIST (\HasNoChildren) "/" "INBOX"`, `S: * LIST (\HasNoChildren) "/" "a&-b"`, "S~ a OK ")
}

// TestRev2UnsolicitedFetch holds the UID. RFC 9051 Appendix E
func TestRev2UnsolicitedFetch(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n")
	c, other := server.rev2(), server.selecting()
	c.send("a SELECT INBOX\r\n")
	c.until("a OK")
	other.play(`C: a STORE 1 +FLAGS.SILENT (\Seen)`, "S~ a OK ")
	c.play("C: b NOOP", `S: * 1 FETCH (UID 1 FLAGS (\Seen))`, "S~ b OK ")
}
