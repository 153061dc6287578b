package smtp

import "testing"

// TestVRFYThatNamesNobody: an argument that is none is a syntax error, whether the server shows its users or
// keeps them to itself. RFC 5321 §4.1.1.6, §4.1.2
func TestVRFYThatNamesNobody(t *testing.T) {
	f := serve(t, seeded(4))
	for range 8 { // each session chooses anew
		c := f.dial(t)
		c.play("C: EHLO c\nS: 250\nC: VRFY\nS: 501\nC: VRFY a\xe9\nS: 501\nC: VRFY \x01a\nS: 501\nC: NOOP\nS: 250\nC: QUIT\nS: 221")
		c.closed()
	}
}
