package imap

import "testing"

// TestLsub shows the level above what % hides. RFC 3501 §6.3.9
func TestLsub(t *testing.T) {
	c := startServer(t).login()
	c.play("C: a SUBSCRIBE foo/bar", "S~ a OK ", "C: b SUBSCRIBE gone", "S~ b OK ",
		`C: c LSUB "" *`, `S: * LSUB () "/" "foo/bar"`, `S: * LSUB () "/" "gone"`, "S~ c OK ",
		`C: d LSUB "" %`, `S: * LSUB () "/" "gone"`, `S: * LSUB (\Noselect) "/" "foo"`, "S~ d OK ",
		`C: e LIST "" *`, `S: * LIST (\HasNoChildren) "/" "INBOX"`, "S~ e OK ",
		"C: f UNSUBSCRIBE gone", "S~ f OK ", `C: g LSUB "" g*`, "S~ g OK ")
}
