package main

import (
	"bytes"
	"fmt"
	"strings"
	"time"
)

// completion makes the fields that a submitted message lacks. RFC 6409 §8
func completion(from string, message []byte) string {
	now := time.Now()
	var added strings.Builder
	for _, field := range []struct{ name, body string }{
		{"Date", now.Format(time.RFC1123Z)},
		{"From", "<" + from + ">"},
		{"Message-ID", fmt.Sprintf("<%d@localhost>", now.UnixNano())},
	} {
		if !hasField(message, field.name) {
			fmt.Fprintf(&added, "%s: %s\r\n", field.name, field.body)
		}
	}
	return added.String()
}

// hasField says whether a field of the name stands in the header section.
func hasField(message []byte, name string) bool {
	for line := range bytes.Lines(message) {
		if len(line) <= len("\r\n") {
			return false
		}
		before, _, ok := bytes.Cut(line, []byte(":"))
		if ok && strings.EqualFold(string(bytes.TrimRight(before, " \t")), name) {
			return true
		}
	}
	return false
}
