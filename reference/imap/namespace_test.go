package imap

import "testing"

// TestNamespaceIDEnable are the small extensions. RFC 2342 §5, RFC 2971 §3, RFC 5161 §3
func TestNamespaceIDEnable(t *testing.T) {
	c := startServer(t).login()
	c.play("C: a NAMESPACE", `S: * NAMESPACE (("" "/")) NIL NIL`, "S~ a OK ",
		`C: b ID ("name" "x" "version" NIL)`, "S~ * ID (", "S~ b OK ", "C: c ID NIL", "S~ * ID (", "S~ c OK ",
		"C: d ID ()", "S~ * ID (", "S~ d OK ", "C: e ID x", "S~ e BAD ",
		"C: f ENABLE CONDSTORE X", "S: * ENABLED", "S~ f OK ", "C: g ENABLE", "S~ g BAD ")
}
