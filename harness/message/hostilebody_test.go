package message

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestHostileBodies: whatever is endless in a body ends in a finding and not in memory.
func TestHostileBodies(t *testing.T) {
	text := func(s string) io.Reader { return strings.NewReader(s) }
	of := func(kind string) io.Reader {
		return text("Date: Fri, 21 Nov 1997 09:55:06 -0600\r\nFrom: a@example.com\r\nMIME-Version: 1.0\r\n" + kind + "\r\n\r\n")
	}
	var nested strings.Builder
	for range 10_000 {
		nested.WriteString("Subject: 1\r\nContent-Type: message/rfc822\r\n\r\n")
	}
	for _, row := range []struct {
		name string
		in   io.Reader
		id   string
	}{
		{"10,000 messages", io.MultiReader(of("Content-Type: message/rfc822"), text(nested.String())), LimitNesting},
		{"a field of a report without end", io.MultiReader(of("Content-Type: message/delivery-status"), text("Status: 5"), endless(" \r\n .1.1", 1<<20)), LimitField},
		{"groups without end", io.MultiReader(of("Content-Type: message/delivery-status"), endless("Status: 5.1.1\r\n\r\n", 1<<16)), "RFC3464-2.3.2-a"},
		{"languages without end", io.MultiReader(of("Content-Type: message/global-delivery-status\r\nContent-Transfer-Encoding: 8bit"), endless("Localized-Diagnostic: de; x\r\n", 1<<16)), "RFC6533-4.1-a"},
		{"base64 text without end", io.MultiReader(of("Content-Transfer-Encoding: base64"), endless("Y2Fmw6kK\n", 1<<16)), "RFC2045-6.8-e"},
		{"quoted-printable text without end", io.MultiReader(of("Content-Transfer-Encoding: quoted-printable"), endless("=E9=0A=\r\n", 1<<16)), "RFC2046-4.1.2-d"},
		{"flowed text without end", io.MultiReader(of("Content-Type: text/plain; format=flowed"), endless("> a \r\n>> b \r\n", 1<<16)), "RFC3676-4.5-a"},
		{"an epilogue without end", io.MultiReader(of("Content-Type: multipart/mixed; boundary=x"), text("--x\r\n\r\n--x--\r\n"), endless("one\r\n", 1<<16)), "RFC2046-5.1.1-f"},
	} {
		t.Run(row.name, func(t *testing.T) {
			runtime.GC()
			before := heapNow()
			peak := &peakReader{in: row.in}
			seen := map[string]bool{}
			require.NoError(t, Check(peak, Options{}, func(f Finding) { seen[f.ID] = true }))
			assert.True(t, seen[row.id], "want %s, got %v", row.id, seen)
			const bound = 12 << 20
			assert.Less(t, peak.heap, before+bound)
		})
	}
}

// TestManyParametersStayLinear: a field of nothing but parameters is not read again for each of them.
func TestManyParametersStayLinear(t *testing.T) {
	var list strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&list, ";\r\n a*%d*=x; b%d=\"y\"", i, i)
	}
	for _, name := range []string{"Content-Type: multipart/related", "Content-Type: message/external-body", "Content-Disposition: inline"} {
		CheckBytes([]byte(name+list.String()+"\r\n\r\n"), Options{})
	}
}
