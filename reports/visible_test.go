package reports

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestVisible(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain", `250 ok <a@b>\r\n`, `250 ok <a@b>\r\n`},
		{"letters", "grüße 東京", "grüße 東京"},
		{"controls", "a\x00\t\r\x1b[2J\x7f", `a\0\t\r\x1b[2J\x7f`},
		{"C1 controls", "\u0085\u009b", `\u{85}\u{9b}`},
		{"direction and width", "\u202e\u2066\u200b\ufeff", `\u{202e}\u{2066}\u{200b}\u{feff}`},
		{"not characters", "\ufffe\U0010ffff", `\u{fffe}\u{10ffff}`},
		{"not UTF-8", "\xff\xc3", `\xff\xc3`},
		{"the replacement character itself", "\ufffd", "\ufffd"},
		{"a line end", "a\nb", "a\nb"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, visible(tt.in))
		})
	}
	assert.Equal(t, `a\nb`, oneLine("a\nb"))
}
