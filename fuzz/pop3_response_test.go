package fuzz

import (
	"bytes"
	"errors"
	"testing"

	"mailspec/harness/pop3"
)

// FuzzPOP3Response asks of the strict response reader: no panic, every position within the octets, counts
// that agree, and what is accepted prints back the same. RFC 1939 §3
func FuzzPOP3Response(f *testing.F) {
	for _, seed := range []string{
		"+OK\r\n", "+OK 2 320\r\n", "-ERR [IN-USE] x\r\n", "+ YQ==\r\n", "+OK hi <1.2@a.example>\r\n", "+ok\r\n", "+OK\n",
		"+OK\r\n.\r\n", "+OK\r\n1 120\r\n2 200\r\n.\r\n", "+OK\r\n..a\r\n\n.b\r\n.\r\n", "+OK\r\n.a\r\n.\r\n", "+OK\r\n.", "-ERR\r\n.\r\n",
		"+OK\r\nSASL PLAIN\r\nTOP\r\n.\r\n", "+OK\r\n1 QhdPYR:00WBw1Ph7x7\r\n.\r\n",
	} {
		f.Add([]byte(seed), true)
		f.Add([]byte(seed), false)
	}
	f.Fuzz(func(t *testing.T, octets []byte, multi bool) {
		r, err := pop3.ParseResponse(octets, multi)
		if err != nil {
			var syntax *pop3.SyntaxError
			if !errors.As(err, &syntax) || syntax.Offset < 0 || syntax.Offset > len(octets) {
				t.Fatalf("%v for %q", err, octets)
			}
			return
		}
		if printed := r.Append(nil); !bytes.Equal(printed, octets) {
			t.Fatalf("%q prints as %q", octets, printed)
		}
		if at := r.TextAt; !bytes.Equal(r.Text, octets[at.Offset:at.Offset+at.Length]) {
			t.Fatalf("the text %q is not at %v of %q", r.Text, at, octets)
		}
		body := r.Body()
		if !r.Whole() || int64(len(body)) != r.Octets {
			t.Fatalf("%d octets counted and %d kept of %q", r.Octets, len(body), octets)
		}
		if stamp, found := pop3.Timestamp(r.Text); found && !bytes.Contains(r.Text, stamp) {
			t.Fatalf("%q is no part of %q", stamp, r.Text)
		}
		fuzzPOP3Lines(t, r, body)
	})
}

// fuzzPOP3Lines puts each line through the readers of listings.
func fuzzPOP3Lines(t *testing.T, r pop3.Response, body []byte) {
	for line := range bytes.SplitSeq(append(body, r.Text...), []byte("\r\n")) {
		if l, err := pop3.ParseListing(line); err == nil && (l.Number < 0 || l.Octets < 0) {
			t.Fatalf("%q is taken for %v", line, l)
		}
		if u, err := pop3.ParseUniqueID(line); err == nil && (u.ID == "" || !bytes.HasSuffix(line, []byte(u.ID))) {
			t.Fatalf("%q is taken for %v", line, u)
		}
		if c, err := pop3.ParseCapability(line); err == nil && c.Tag == "" {
			t.Fatalf("%q is taken for %v", line, c)
		}
		if code, err := pop3.ParseRespCode(line); err == nil && code == "" {
			t.Fatalf("%q has an empty response code", line)
		}
	}
}
