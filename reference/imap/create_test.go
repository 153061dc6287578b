package imap

import "testing"

// TestCreateDeleteRename make and unmake mailboxes. RFC 3501 §6.3.3, §6.3.4, §6.3.5
func TestCreateDeleteRename(t *testing.T) {
	c := startServer(t).login()
	c.play("C: a CREATE a/b/c/", "S~ a OK ", "C: b CREATE a/b", "S~ b NO [ALREADYEXISTS] ",
		"C: c CREATE inbox", "S~ c NO [CANNOT] ", "C: d CREATE a//b", "S~ d NO [CANNOT] ",
		"C: e CREATE \"x*\"", "S~ e NO [CANNOT] ", "C: f CREATE &", "S~ f NO [CANNOT] ",
		"C: g DELETE none", "S~ g NO [NONEXISTENT] ", "C: h DELETE INBOX", "S~ h NO [CANNOT] ",
		"C: i DELETE a", "S~ i OK ", "C: j DELETE a", "S~ j NO [HASCHILDREN] ",
		`C: k LIST "" a*`, `S: * LIST (\Noselect \HasChildren) "/" "a"`, `S: * LIST (\HasChildren) "/" "a/b"`,
		`S: * LIST (\HasNoChildren) "/" "a/b/c"`, "S~ k OK ",
		"C: l RENAME a/b z", "S~ l OK ", "C: m RENAME none x", "S~ m NO [NONEXISTENT] ",
		"C: n RENAME z INBOX", "S~ n NO ", "C: o RENAME z z/c", "S~ o NO ",
		`C: p LIST "" *`, `S: * LIST (\HasNoChildren) "/" "INBOX"`, `S: * LIST (\HasChildren) "/" "z"`,
		`S: * LIST (\HasNoChildren) "/" "z/c"`, "S~ p OK ")
}
