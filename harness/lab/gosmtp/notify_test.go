package main

import (
	"testing"

	"github.com/emersion/go-smtp"
	"github.com/stretchr/testify/assert"
)

// RFC 3461 §6.3
func TestNotification(t *testing.T) {
	success := smtp.RcptOptions{Notify: []smtp.DSNNotify{smtp.DSNNotifySuccess}}
	failure := smtp.RcptOptions{Notify: []smtp.DSNNotify{smtp.DSNNotifyFailure}}
	known := success
	known.OriginalRecipientType, known.OriginalRecipient = smtp.DSNAddressTypeRFC822, "b\r\nAction: failed"
	message := []byte("From: <a@example.test>\r\nSubject: one\r\n\r\ntext\r\n")
	for _, test := range []struct {
		name string
		to   []recipient
		has  []string
		not  []string
	}{
		{"nobody asked", []recipient{{"b@example.test", smtp.RcptOptions{}}, {"c@example.test", failure}}, nil, nil},
		{"one of two asked", []recipient{{"b@example.test", success}, {"c@example.test", failure}},
			[]string{"Final-Recipient: rfc822;b@example.test\r\n", "Original-Envelope-Id: a b\r\n", "Subject: one\r\n"},
			[]string{"c@example.test", "Original-Recipient", "text\r\n\r\n"}},
		{"an original recipient with a line end", []recipient{{"b@example.test", known}},
			[]string{"Original-Recipient: rfc822;b??Action: failed\r\n"}, []string{"\r\nAction: failed"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := string(notification("a@example.test", smtp.MailOptions{EnvelopeID: "a b"}, test.to, message))
			if test.has == nil {
				assert.Empty(t, got)
			}
			for _, text := range test.has {
				assert.Contains(t, got, text)
			}
			for _, text := range test.not {
				assert.NotContains(t, got, text)
			}
		})
	}
}
