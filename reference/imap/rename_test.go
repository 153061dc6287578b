package imap

import "testing"

// TestRenameInbox moves its messages and leaves it empty. RFC 3501 §6.3.5
func TestRenameInbox(t *testing.T) {
	server := startServer(t)
	server.deliver("Subject: one\n\n")
	c := server.login()
	c.play("C: a RENAME INBOX old", "S~ a OK ",
		"C: b STATUS INBOX (MESSAGES)", `S: * STATUS "INBOX" (MESSAGES 0)`, "S~ b OK ",
		"C: c STATUS old (MESSAGES)", `S: * STATUS "old" (MESSAGES 1)`, "S~ c OK ")
}
