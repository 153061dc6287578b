package lint

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestIsSeparator: what programs write, and what people write at the start of a line. RFC 4155 §A
func TestIsSeparator(t *testing.T) {
	for _, row := range []struct {
		name, line string
		want       bool
	}{
		{"as the RFC has it", "From alice@example.com Fri Nov 21 09:55:06 1997", true},
		{"a day of one digit", "From alice@example.com Sun Nov  2 09:55:06 1997", true},
		{"a day without its space", "From alice@example.com Sun Nov 2 09:55:06 1997", true},
		{"null sender", "From MAILER-DAEMON Fri Nov 21 09:55:06 1997", true},
		{"no sender", "From Fri Nov 21 09:55:06 1997", true},
		{"two spaces", "From -  Fri Nov 21 09:55:06 1997", true},
		{"quoted sender with spaces", `From "a b"@example.com Fri Nov 21 09:55:06 1997`, true},
		{"zone before the year", "From alice Fri Nov 21 09:55:06 CST 1997", true},
		{"zone behind the year", "From alice Fri Nov 21 09:55:06 1997 +0100", true},
		{"no seconds, and a path", "From alice Fri Nov 21 09:55 1997 remote from example", true},
		{"git", "From 4b825dc642cb6eb9a060e54bf8d69288fbee4904 Mon Sep 17 00:00:00 2001", true},
		{"a sentence", "From here on it is different", false},
		{"a sentence with a day", "From Fri Nov 21 on it is different", false},
		{"a sentence with a time", "From Friday Nov 21 09:55 on", false},
		{"a header field", "From: alice@example.com", false},
		{"a date alone", "Fri Nov 21 09:55:06 1997", false},
		{"a marked line", ">From alice@example.com Fri Nov 21 09:55:06 1997", false},
		{"nothing behind the month", "From alice Fri Nov", false},
		{"nothing behind the day", "From alice Fri Nov 21", false},
		{"nothing behind the hour", "From alice Fri Nov 21 09:", false},
		{"three digits of a day", "From alice Fri Nov 211 09:55:06 1997", false},
		{"another case", "From alice fri nov 21 09:55:06 1997", false},
		{"nothing", "From ", false},
		{"empty", "", false},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Equal(t, row.want, isSeparator([]byte(row.line)))
		})
	}
}
