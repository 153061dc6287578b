package fuzz

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"mailspec/harness/dsn"
	"mailspec/harness/notation"
)

// FuzzNotification: whatever a server sends as a notification, it is read without panic, nothing comes out
// of it that did not stand in it, and fields can be held against a template. RFC 3464 §2
func FuzzNotification(f *testing.F) {
	for _, seed := range []string{
		"Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\n" +
			"Final-Recipient: rfc822; a@b\r\nAction: delivered (so)\r\n\r\n--x\r\nContent-Type: text/rfc822-headers\r\n\r\nA: b\r\n--x--\r\n",
		"content-type: multipart/report; boundary=\"a\\\"b\"; x=y\r\n\r\n--a\"b\r\nContent-Transfer-Encoding: base64\r\nContent-Type: message/rfc822\r\n\r\nQQ==\r\n",
		"Content-Type: multipart/report;boundary=x\n\n--x\nContent-Type: message/global\nContent-Transfer-Encoding: quoted-printable\n\n=4=\n=41=\n--x--",
	} {
		f.Add([]byte(seed))
	}
	wants, err := dsn.Compile("Action: {?}ed|{*}; {*}\n(if any) Final-Recipient: rfc822;{?}\n(no) X")
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, octets []byte) {
		n := dsn.Read(octets)
		for _, field := range n.Header {
			require.True(t, bytes.Contains(octets, field.Body))
			require.True(t, bytes.Contains(octets, []byte(field.Name+":")))
		}
		require.LessOrEqual(t, len(n.Returned), len(octets))
		for _, group := range append(n.Recipients, n.Header, n.Message, n.Third) {
			for _, w := range wants {
				w.Check(group, notation.Vars{})
			}
		}
		n.For("a@b")
	})
}
