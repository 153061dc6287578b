package message

import (
	encoding "encoding/base64"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTextAcrossLines: where a line of base64 ends says nothing of the text: the same faults are found, at the
// digits that make the octet, however the lines are cut.
func TestTextAcrossLines(t *testing.T) {
	tests := []struct {
		name, charset, text string
		id                  string // of the fault, if there is one
		octet               int    // that is accused
	}{
		{"characters", "utf-8", "Grüße aus 日本\r\nund mehr 日本\r\n", "", 0},
		{"an octet of no character", "utf-8", "Gr\xc3\xbc\xc3\x9fe \xff aus", "RFC2046-4.1.2-e", 8},
		{"a character cut off", "utf-8", "Grüße \xe6\x97 aus", "RFC2046-4.1.2-e", 8},
		{"a bare LF", "utf-8", "Grüße\naus\r\n", "RFC2045-6.8-e", 7},
		{"a bare CR", "iso-8859-1", "Gr\xfc\xdfe\raus\r\n", "RFC2045-6.8-e", 5},
		{"a control of ISO 8859", "iso-8859-1", "Gr\xfc\xdfe \x85\r\n", "", 6},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			digits := encoding.StdEncoding.EncodeToString([]byte(test.text))
			var ids []string
			for width := 1; width <= 20; width++ {
				found := findingsOf(t, test.charset, cut(digits, width))
				var here []string
				for _, f := range found {
					here = append(here, f.ID)
					if f.ID == test.id {
						assert.Equal(t, ((test.octet+1)*8+5)/6, f.Line*width+f.Column, "width %d", width) // the digit
					}
				}
				if width == 1 {
					ids = here
				}
				assert.Equal(t, ids, here, "width %d", width)
			}
			if test.id != "" {
				assert.Contains(t, ids, test.id)
			}
		})
	}
}

// findingsOf gives the findings in a body, with lines counted from its first, 0.
func findingsOf(t *testing.T, charset, body string) (list []Finding) {
	header := fmt.Sprintf("Date: Thu, 29 Feb 2024 12:00:00 +0100\r\nFrom: a@example.com\r\nMessage-ID: <a@example.com>\r\nMIME-Version: 1.0\r\n"+
		"Content-Type: text/plain; charset=%s\r\nContent-Transfer-Encoding: base64\r\n\r\n", charset)
	first := 1 + strings.Count(header, "\n")
	for _, f := range CheckBytes([]byte(header+body), Options{}).Findings {
		require.GreaterOrEqual(t, f.Line, 5, "%v", f)
		f.Line -= first
		list = append(list, f)
	}
	return list
}

// cut breaks a text into lines.
func cut(text string, width int) string {
	var b strings.Builder
	for ; len(text) > width; text = text[width:] {
		b.WriteString(text[:width] + "\r\n")
	}
	return b.String() + text + "\r\n"
}
