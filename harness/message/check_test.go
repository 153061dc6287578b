package message

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

func TestSoundMessageHasNoFinding(t *testing.T) {
	j := CheckBytes(Sound(), Options{})
	assert.Empty(t, j.Findings)
	assert.Equal(t, 1, j.Looks("RFC5322-3.6-a"))
	assert.Zero(t, j.Looks("RFC2045-6.8-a"))
}

// TestReceivedIsMilder: what a receiver must read is information to it, and the rest stays a violation.
// RFC 5322 §4
func TestReceivedIsMilder(t *testing.T) {
	for _, row := range []struct {
		name, field, value, id string
		want                   verdict.Level
	}{
		{"two-digit year", "Date", "Fri, 21 Nov 97 09:55:06 GMT", "RFC5322-4.3-a", verdict.May},
		{"comments in a date", "Date", "Fri (x), 21 (x) Nov 1997 09 : 55 : 06 -0600", "RFC5322-4.3-e", verdict.May},
		{"no space before the zone", "Date", "Fri, 21 Nov 1997 09:55:06+0000", "RFC5322-3.3-a", verdict.Must},
		{"no date at all", "Date", "today", "RFC5322-3.3-a", verdict.Must},
		{"period in a phrase", "From", "Alice A. Archer <alice@example.com>", "RFC5322-4.1-b", verdict.May},
		{"route", "From", "<@a.example,@b.example:alice@example.com>", "RFC5322-4.4-a", verdict.May},
		{"null members", "To", ", bob@example.net,, carol@example.net,", "RFC5322-4.4-d", verdict.May},
		{"null members of a group", "To", "Friends: ,;", "RFC5322-4.4-e", verdict.May},
		{"null Bcc", "Bcc", " , ,", "RFC5322-4.5.3-a", verdict.May},
		{"spaced parts", "To", "bob . \"b\" @ example . net", "RFC5322-4.4-c", verdict.May},
		{"no address", "To", "bob", "RFC5322-3.6.3-a", verdict.Must},
		{"phrase in References", "References", "your letter <1@example.com>", "RFC5322-4.5.4-b", verdict.May},
		{"quoted id", "Message-ID", "<\"1 2\"@example.com>", "RFC5322-4.5.4-d", verdict.May},
		{"empty keywords", "Keywords", "one,,two", "RFC5322-4.5.5-a", verdict.May},
		{"control", "Subject", `one\x07`, "RFC5322-4.1-a", verdict.May},
		{"8-bit", "Subject", `one\xE4`, "RFC5322-2.2-c", verdict.Must},
		{"blank fold", "Subject", `one\r\n \r\n two`, "RFC5322-3.2.2-a", verdict.May},
		{"MIME has no obsolete form", "Content-Type", "text", "RFC2045-5.1-a", verdict.Must},
	} {
		t.Run(row.name, func(t *testing.T) {
			b := NewBuilder()
			require.NoError(t, b.WithField(row.field, row.value))
			strict := CheckBytes(b.Octets(), Options{}).of([]string{row.id})
			require.NotEmpty(t, strict)
			assert.Equal(t, verdict.Must, strict[0].Level)
			received := CheckBytes(b.Octets(), Options{Received: true}).of([]string{row.id})
			require.Len(t, received, len(strict))
			assert.Equal(t, row.want, received[0].Level)
		})
	}
}

// TestUTF8 judges a message of RFC 6532.
func TestUTF8(t *testing.T) {
	b := NewBuilder()
	require.NoError(t, b.WithField("From", "Zoë <zoë@exämple.com>"))
	require.NoError(t, b.WithField("Subject", "Grüße"))
	assert.Empty(t, CheckBytes(b.Octets(), Options{UTF8: true}).Findings)
	assert.Len(t, CheckBytes(b.Octets(), Options{}).Findings, 2)
	require.NoError(t, b.WithField("Subject", `Gr\xFC\xDFe`))
	findings := CheckBytes(b.Octets(), Options{UTF8: true}).Findings
	require.Len(t, findings, 1)
	assert.Equal(t, 12, findings[0].Column)
}

// TestLocalLines reads a file whose lines end in LF.
func TestLocalLines(t *testing.T) {
	octets := bytes.ReplaceAll(Sound(), []byte("\r\n"), []byte("\n"))
	assert.Empty(t, CheckBytes(octets, Options{LocalLines: true}).Findings)
	strict := CheckBytes(octets, Options{})
	assert.Equal(t, verdict.Fail, strict.Verdict("RFC5322-2.2-d"))
	assert.NoError(t, strict.ExpectNothingElse("RFC5322-2.2-d", "RFC5322-2.3-b"))
}

// TestFindingsAreBounded: a fault in every line is reported a few times and counted always.
func TestFindingsAreBounded(t *testing.T) {
	octets := append(Sound(), strings.Repeat("one\n", 1000)...)
	broken := 0
	count := func(id string, _, n int) {
		if id == "RFC5322-2.3-b" {
			broken = n
		}
	}
	assert.Len(t, CheckBytes(octets, Options{Checked: count}).Findings, DefaultPerRequirement)
	assert.Equal(t, 1000, broken)
	assert.Len(t, CheckBytes(octets, Options{PerRequirement: 3}).Findings, 3)
}

// TestAlgorithmsStayLinear: fields made to be read again and again are not. Anything quadratic in them
// runs into the test's own deadline.
func TestAlgorithmsStayLinear(t *testing.T) {
	for _, piece := range []string{"(a)", "a:", "a,", "a@b,", `"a"`, `"=?a?q?b?="`, "<", "a ", "=?", "?==?", "=?a?q?b?=", "=?a?q?b?= ", "=?a?x?b?= ", "<a@b>", ";a=b", "."} {
		line := strings.Repeat(piece, 900/len(piece)) + "\r\n "
		value := strings.Repeat(line, 80)
		for _, name := range []string{"From", "Subject", "References", "Received", "Content-Type", "Keywords"} {
			for _, head := range []string{"", "a/b", "("} {
				CheckBytes([]byte(name+": "+head+value+"\r\n\r\n"), Options{Received: true})
			}
		}
	}
}
