package imap

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestInternationalNames keep their modified UTF-7 form. RFC 3501 §5.1.3
func TestInternationalNames(t *testing.T) {
	c := startServer(t).login()
	c.play("C: a CREATE Entw&APw-rfe", "S~ a OK ", `C: b LIST "" Entw*`,
		`S: * LIST (\HasNoChildren) "/" "Entw&APw-rfe"`, "S~ b OK ",
		"C: c STATUS Entw&APw-rfe (MESSAGES)", `S: * STATUS "Entw&APw-rfe" (MESSAGES 0)`, "S~ c OK ",
		"C: d SELECT Entw&apw-rfe", "S~ d NO ", "C: e CREATE a&-b", "S~ e OK ", `C: f LIST "" a&-b`,
		`S: * LIST (\HasNoChildren) "/" "a&-b"`, "S~ f OK ")
}

func TestFoldInbox(t *testing.T) {
	for in, want := range map[string]string{
		"inbox": "INBOX", "inBox/x": "INBOX/x", "inboxes": "inboxes", "x/inbox": "x/inbox", "": "", "inbox/": "INBOX/",
	} {
		assert.Equal(t, want, foldInbox(in), in)
	}
}
