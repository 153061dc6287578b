package message_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"mailspec/reference/message"
)

// TestDecodeWords by RFC 2047 §8 and beyond.
func TestDecodeWords(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"Q", "=?ISO-8859-1?Q?Andr=E9?= x", "André x"},
		{"B", "=?utf-8?B?w6k=?=", "é"},
		{"between two", "=?utf-8?q?a?= \t =?utf-8?q?b?=", "ab"},
		{"beside text", "x =?utf-8?q?a_b?= y", "x a b y"},
		{"unknown charset", "=?x-none?q?a?=", "=?x-none?q?a?="},
		{"unfinished", "=?utf-8?q?a", "=?utf-8?q?a"},
		{"language", "=?utf-8*fr?q?a?=", "a"},
		{"only marks", "=?=?=?", "=?=?=?"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, message.DecodeWords(tt.in)) })
	}
}

// TestTexts undoes transfer encodings and charsets. RFC 3501 §6.4.4
func TestTexts(t *testing.T) {
	in := crlf(`Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

caf=E9 =
crème
--b
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

w6k=
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; x.example
--b
Content-Type: message/global-headers
Content-Transfer-Encoding: quoted-printable

Subject: =C3=A9
--b--
`)
	var got []string
	message.Parse([]byte(in)).Texts(func(s string) bool {
		got = append(got, s)
		return true
	})
	assert.Len(t, got, 4)
	assert.Contains(t, got[0], "café cr")
	assert.Equal(t, "é", got[1])
	assert.Contains(t, got[2], "Reporting-MTA: dns; x.example")
	assert.Contains(t, got[3], "Subject: é")
}

// TestSentDate reads the day alone. RFC 5322 §3.3, §4.3
func TestSentDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Fri, 21 Nov 1997 23:55:06 -0600", "1997-11-21"},
		{"1 jan 99 10:00 GMT", "1999-01-01"},
		{"(c) Mon , 2 Feb 2026", "2026-02-02"},
		{"31 Feb 2020 10:00 +0000", ""},
		{"yesterday", ""},
		{"", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			day, ok := message.Parse([]byte("Date: " + tt.in + "\r\n\r\n")).SentDate()
			assert.Equal(t, tt.want != "", ok)
			if ok {
				assert.Equal(t, tt.want, day.Format("2006-01-02"))
			}
		})
	}
}
