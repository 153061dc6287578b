package message_test

import (
	"bytes"
	"testing"

	"mailspec/reference/message"
)

// FuzzParse walks through all of a message: no octets may cause a panic, and every part lies in its parent.
func FuzzParse(f *testing.F) {
	f.Add([]byte(nested))
	f.Add([]byte("From: a:b@c,\"x\"<@d,@e:f@g>;\r\nContent-Type: a/b; c=\"d\r\n\r\n"))
	f.Add([]byte("Content-Type: multipart/digest; boundary=b\n\n--b\n\n--b--"))
	f.Add([]byte("Subject: =?iso-8859-1?q?=?=\r\nDate: 1 Jan 70\r\nContent-Transfer-Encoding: base64\r\n\r\n="))
	f.Fuzz(func(t *testing.T, in []byte) {
		e := message.Parse(in)
		walk(t, e)
		e.Texts(func(string) bool { return true })
		e.HeaderTexts(func(string) bool { return true })
		e.SentDate()
		walk(t, message.ParseGlobal(in))
	})
}

func walk(t *testing.T, e *message.Entity) {
	if !bytes.Equal(append(bytes.Clone(e.Header()), e.Body()...), e.Octets()) {
		t.Fatal("header section and body are not the entity")
	}
	length := 0
	for _, field := range e.Fields() {
		length += len(field.Raw)
	}
	if length > len(e.Header()) {
		t.Fatal("fields are longer than the header section")
	}
	e.Envelope()
	_, _, params := e.MediaType()
	message.DecodeParameters(params)
	e.Decoded()
	e.Disposition()
	e.Languages()
	all, _ := e.Section(message.Section{Text: message.HeaderFieldsNot})
	if !bytes.Equal(all, e.Header()) {
		t.Fatal("a subset that leaves out nothing is not the header section")
	}
	for _, p := range e.Parts() {
		walk(t, p)
	}
	if m := e.Message(); m != nil {
		walk(t, m)
	}
}
