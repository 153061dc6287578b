package imap

import "testing"

// TestAuthenticatePlain with and without initial response. RFC 3501 §6.2.2, RFC 4959 §3, RFC 4616 §2
func TestAuthenticatePlain(t *testing.T) {
	const right = "AGFsaWNlQGEuZXhhbXBsZQBwdw==" // \0alice@a.example\0pw
	const wrong = "AGFsaWNlQGEuZXhhbXBsZQB4eA=="
	server := startServer(t)
	c := server.connect()
	c.play("C: a AUTHENTICATE PLAIN", "S: + ", "C: *", "S: a BAD authentication cancelled",
		"C: b AUTHENTICATE PLAIN", "S: + ", "C: %%%", "S~ b BAD ",
		"C: c AUTHENTICATE PLAIN", "S: + ", "C: "+wrong, "S~ c NO [AUTHENTICATIONFAILED] ",
		"C: d AUTHENTICATE PLAIN =", "S~ d NO ", "C: e AUTHENTICATE PLAIN AGF", "S~ e BAD ",
		"C: f AUTHENTICATE X-NONE", "S~ f NO ", "C: g AUTHENTICATE", "S~ g BAD ", "C: h SELECT INBOX", "S~ h BAD ",
		"C: i AUTHENTICATE plain", "S: + ", "C: "+right, "S~ i OK [CAPABILITY ")
	c = server.connect()
	c.play("C: a AUTHENTICATE PLAIN "+right, "S~ a OK ", "C: b AUTHENTICATE PLAIN "+right, "S~ b BAD ")
}

// TestLogin refuses without telling why. RFC 3501 §6.2.3, §11.2
func TestLogin(t *testing.T) {
	server := startServer(t)
	c := server.connect()
	c.play("C: a LOGIN alice@a.example wrong", "S: a NO [AUTHENTICATIONFAILED] authentication failed",
		"C: b LOGIN nobody@a.example pw", "S: b NO [AUTHENTICATIONFAILED] authentication failed",
		`C: c LOGIN "alice@a.example" "pw"`, "S~ c OK ")
	c = server.connect()
	for range maxLoginErrors {
		c.play("C: a LOGIN x y", "S~ a NO ")
	}
	c.play("S~ * BYE ")
	c.closed()
}
