package imap

import "testing"

// TestBinary undoes transfer encodings. RFC 9051 §6.4.5, §7.5.2
func TestBinary(t *testing.T) {
	server := startServer(t)
	server.deliver("Content-Transfer-Encoding: base64\n\nYQBi\n", "Content-Transfer-Encoding: x-none\n\nabc", "Content-Transfer-Encoding: quoted-printable\n\n=41=42c=\n")
	c := server.login()
	c.send("s EXAMINE INBOX\r\n")
	c.until("s OK")
	c.play("C: a FETCH 1 BINARY[1]", "S: * 1 FETCH (BINARY[1] ~{3}", "S: a\x00b)", "S~ a OK ",
		"C: b FETCH 1 (BINARY.SIZE[1] BINARY.PEEK[2])", "S: * 1 FETCH (BINARY.SIZE[1] 3 BINARY[2] NIL)", "S~ b OK ",
		"C: c FETCH 2:3 BINARY.PEEK[1]<1.1>", "S: * 3 FETCH (BINARY[1]<1> {1}", "S: B)", "S~ c NO [UNKNOWN-CTE] ",
		"C: d FETCH 1 BINARY[TEXT]", "S~ d BAD ", "C: e FETCH 1 BINARY", "S~ e BAD ", "C: f FETCH 1 BINARY.SIZE[1]<0.1>", "S~ f BAD ")
}
