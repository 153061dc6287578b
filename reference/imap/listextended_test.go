package imap

import "testing"

// TestListExtended selects and tells more. RFC 5258 §3, RFC 5819 §2
func TestListExtended(t *testing.T) {
	c := startServer(t).login()
	c.play("C: a CREATE foo/bar", "S~ a OK ", "C: b SUBSCRIBE foo/bar", "S~ b OK ", "C: c SUBSCRIBE gone/x", "S~ c OK ", "C: d CREATE deep/down", "S~ d OK ", "C: e DELETE deep", "S~ e OK ",
		`C: f LIST (SUBSCRIBED) "" *`, `S: * LIST (\Subscribed \HasNoChildren) "/" "foo/bar"`, `S: * LIST (\NonExistent \Subscribed \HasNoChildren) "/" "gone/x"`, "S~ f OK ",
		`C: g LIST (SUBSCRIBED RECURSIVEMATCH) "" %`, `S: * LIST (\HasChildren) "/" "foo" ("CHILDINFO" ("SUBSCRIBED"))`,
		`S: * LIST (\NonExistent \HasNoChildren) "/" "gone" ("CHILDINFO" ("SUBSCRIBED"))`, "S~ g OK ",
		`C: h LIST (SUBSCRIBED RECURSIVEMATCH) "" *`, `S: * LIST (\Subscribed \HasNoChildren) "/" "foo/bar"`, `S: * LIST (\NonExistent \Subscribed \HasNoChildren) "/" "gone/x"`, "S~ h OK ",
		`C: i LIST "" (INBOX "" f*) RETURN (SUBSCRIBED CHILDREN)`, `S: * LIST (\HasNoChildren) "/" "INBOX"`, `S: * LIST (\HasChildren) "/" "foo"`,
		`S: * LIST (\Subscribed \HasNoChildren) "/" "foo/bar"`, "S~ i OK ",
		`C: j LIST () "" ""`, "S~ j OK ",
		`C: k LIST "" (deep INBOX) RETURN (STATUS (MESSAGES))`, `S: * LIST (\HasNoChildren) "/" "INBOX"`, `S: * STATUS "INBOX" (MESSAGES 0)`, `S: * LIST (\NonExistent \HasChildren) "/" "deep"`, "S~ k OK ",
		`C: l LIST (RECURSIVEMATCH) "" *`, "S~ l BAD ", `C: m LIST (X) "" *`, "S~ m BAD ", `C: n LIST "" * RETURN (X)`, "S~ n BAD ", `C: o LIST "" ()`, "S~ o BAD ")
}
