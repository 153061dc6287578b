package imap

import "testing"

// TestIdle tells what changes as it changes. RFC 2177 §3
func TestIdle(t *testing.T) {
	server := startServer(t)
	server.deliver("a: 1\n\n")
	a, b := server.selecting(), server.selecting()
	a.play("C: i IDLE", "S~ + ")
	server.deliver("a: 2\n\n")
	a.play("S: * 2 EXISTS", "S~ * ") // RECENT goes to either session
	b.play(`C: b STORE 1 FLAGS.SILENT (\Deleted)`)
	b.until("b OK")
	a.play(`S: * 1 FETCH (FLAGS (\Deleted \Recent))`)
	b.send("c EXPUNGE\r\n")
	b.until("c OK")
	a.play("S: * 1 EXPUNGE")
	a.send("done\r\n")
	a.until("i OK ")
}

// TestIdleEnds with anything but DONE, and without a mailbox. RFC 2177 §3
func TestIdleEnds(t *testing.T) {
	c := startServer(t).login()
	c.play("C: a IDLE", "S~ + ", "C: NOOP", "S~ a BAD ", "C: b IDLE", "S~ + ", "C: DONE", "S~ b OK ")
}

// TestIdleDisconnect leaves no goroutine behind.
func TestIdleDisconnect(t *testing.T) {
	server := startServer(t)
	a := server.selecting()
	a.play("C: a IDLE", "S~ + ")
	a.conn.Close()
	b := server.selecting()
	b.play("C: a IDLE", "S~ + ") // ends with the server
}
