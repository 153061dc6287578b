package imap

import "testing"

// TestMove takes messages away from where they were. RFC 6851 §3
func TestMove(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n", "a: 2\n\n", "a: 3\n\n")
	c := server.selecting()
	c.play("C: a CREATE box", "S~ a OK ", "C: b MOVE 1:2 box", "S~ * OK [COPYUID ", "S: * 1 EXPUNGE", "S: * 1 EXPUNGE", "S: * 1 RECENT", "S~ b OK ",
		"C: c UID MOVE 1:2 box", "S~ c OK ", "C: d MOVE 1 none", "S~ d NO [TRYCREATE] ", "C: e MOVE 2 box", "S~ e BAD ",
		"C: f UID MOVE 3 INBOX", "S~ * OK [COPYUID ", "S: * 1 EXPUNGE", "S: * 1 EXISTS", "S: * 1 RECENT", "S~ f OK ",
		"C: g FETCH 1 (UID FLAGS)", `S: * 1 FETCH (UID 4 FLAGS (\Recent))`, "S~ g OK ")
	c.send("h EXAMINE INBOX\r\n")
	c.until("h OK")
	c.play("C: i MOVE 1 box", "S~ i NO ", "C: j STATUS box (MESSAGES SIZE)", `S: * STATUS "box" (MESSAGES 2 SIZE 16)`, "S~ j OK ")
}
