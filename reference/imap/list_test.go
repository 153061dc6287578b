package imap

import "testing"

// TestList gives names by pattern, and the delimiter. RFC 3501 §6.3.8
func TestList(t *testing.T) {
	c := startServer(t).login()
	c.play("C: a CREATE foo/bar", "S~ a OK ",
		`C: b LIST "" ""`, `S: * LIST (\Noselect) "/" ""`, "S~ b OK ",
		`C: c LIST "" %`, `S: * LIST (\HasNoChildren) "/" "INBOX"`, `S: * LIST (\HasChildren) "/" "foo"`, "S~ c OK ",
		`C: d LIST "foo/" %`, `S: * LIST (\HasNoChildren) "/" "foo/bar"`, "S~ d OK ",
		`C: e LIST "" inbox`, `S: * LIST (\HasNoChildren) "/" "INBOX"`, "S~ e OK ",
		`C: f LIST "" none*`, "S~ f OK ", `C: g LIST "" (`, "S~ g BAD ")
}
