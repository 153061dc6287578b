package fuzz

import (
	"bytes"
	"errors"
	"testing"

	"mailspec/harness/smtp"
)

// FuzzSMTPReply asks of the strict reply reader: no panic, every position within the octets, and what is
// accepted prints back the same. RFC 5321 §4.2
func FuzzSMTPReply(f *testing.F) {
	for _, seed := range []string{
		"250 ok\r\n", "250\r\n", "250 \r\n", "220-mx.example\r\n220 hi\r\n", "250-a\r\n251 b\r\n", "25\r\n",
		"250-mx.example Hello\r\n250-SIZE 1000\r\n250-AUTH PLAIN\r\n250 8BITMIME\r\n", "250-[IPv6:::1] x\r\n250 x\r\n",
		"550-5.1.1 who\r\n550 5.1.1 is that\r\n", "600 x\r\n", "290 x\r\n", "250 a\rb\r\n", "250 ok\n", "250-", "334 YQ==\r\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, octets []byte) {
		r, err := smtp.ParseReply(octets)
		if err != nil {
			var syntax *smtp.SyntaxError
			if !errors.As(err, &syntax) || syntax.Offset < 0 || syntax.Offset > len(octets) {
				t.Fatalf("%v for %q", err, octets)
			}
			return
		}
		if printed := r.Append(nil); !bytes.Equal(printed, octets) {
			t.Fatalf("%q prints as %q", octets, printed)
		}
		for _, l := range r.Lines {
			if at := l.TextAt; !bytes.Equal(l.Text, octets[at.Offset:at.Offset+at.Length]) {
				t.Fatalf("the text %q is not at %v of %q", l.Text, at, octets)
			}
			if code, n, err := smtp.ParseStatusCode(l.Text); err == nil && (n < 5 || code.Class < 2 || code.Class > 5) {
				t.Fatalf("%q is taken for the status code %v", l.Text, code)
			}
		}
		if e, err := smtp.ParseEhloResponse(r); err == nil && len(e.Lines) != len(r.Lines)-1 {
			t.Fatalf("%d extensions in %q", len(e.Lines), octets)
		}
	})
}
