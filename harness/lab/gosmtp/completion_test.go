package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// RFC 6409 §8
func TestCompletion(t *testing.T) {
	for _, test := range []struct{ name, message, first string }{
		{"nothing is missing", "date: x\r\nFROM : <a@example.test>\r\nMessage-ID: <1@x>\r\n\r\ntext\r\n", ""},
		{"the body has no fields", "From: <a@example.test>\r\nMessage-ID: <1@x>\r\n\r\nDate: x\r\n", "Date: "},
		{"no From", "Date: x\r\nMessage-ID: <1@x>\r\n\r\n", "From: <b@example.test>\r\n"},
		{"no Message-ID", "Date: x\r\nFrom: <a@example.test>\r\n", "Message-ID: <"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := completion("b@example.test", []byte(test.message))
			if test.first == "" {
				assert.Empty(t, got)
				return
			}
			assert.Contains(t, got, test.first)
		})
	}
}
