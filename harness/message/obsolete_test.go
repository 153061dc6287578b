package message

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"mailspec/harness/verdict"
)

// TestObsoleteForms: each obsolete form is named by its own requirement and no other, and is information
// to a receiver. RFC 5322 §4
func TestObsoleteForms(t *testing.T) {
	for _, row := range []struct{ field, value, ids string }{
		{"Date", "Fri, 21 Nov 97 09:55:06 GMT", "4.3-a 4.3-b"},
		{"Date", "21 Nov 1997 09:55:06 Z", "4.3-c"},
		{"Date", "21Nov 1997 09:55 CEST", "4.3-f 4.3-d"},
		{"Date", "Fri, 21 Nov 1997 09 : 55 (about) : 06 -0600", "4.3-e 4.3-e 4.3-e 4.3-e"},
		{"From", "Alice A. Archer <alice@example.com>", "4.1-b"},
		{"To", "Bob B. Baker <@a.example:bob@example.net>,", "4.1-b 4.4-a 4.4-d"},
		{"To", `"b" . c@example . net`, "4.4-c 4.4-b 4.4-b"},
		{"To", "F: , bob@example.net,;", "4.4-e 4.4-e"},
		{"Bcc", ",,", "4.5.3-a 4.5.3-a"},
		{"Bcc", ",bob@example.net", "4.4-d"},
		{"In-Reply-To", `"your" letter <1@example.com>`, "4.5.4-a"},
		{"References", "", "4.5.4-c"},
		{"Message-ID", `<"1"@example .com>`, "4.5.4-d 4.5.4-e"},
		{"Message-ID", `<1.2@example.com >`, "4.5.4-e"},
		{"Keywords", ",one,", "4.5.5-a 4.5.5-a"},
		{"Received", "from a.example", "4.5.7-a"},
		{"Received", "from a.example; 21 Nov 97 09:55:06 GMT", "4.3-a 4.3-b"},
		{"Return-Path", "<@a.example:alice@example.com>", "4.4-a"},
		{"List-Id", "Lunch Inc. <lunch.example.com>", "4.1-b"},
	} {
		t.Run(row.field+" "+row.value, func(t *testing.T) {
			b := NewBuilder()
			require.NoError(t, b.WithField(row.field, row.value))
			for _, opt := range []Options{{}, {Received: true}} {
				var ids []string
				for _, f := range CheckBytes(b.Octets(), opt).Findings {
					if id, obsolete := strings.CutPrefix(f.ID, "RFC5322-4."); obsolete {
						ids = append(ids, "4."+id)
						assert.Equal(t, opt.Received, f.Level == verdict.May, f.String())
						continue
					}
					assert.NotEqual(t, verdict.Must, f.Level, f.String())
				}
				assert.Equal(t, row.ids, strings.Join(ids, " "))
			}
		})
	}
}

// TestTextsAreForPeople: no finding shows a name of the grammar.
func TestTextsAreForPeople(t *testing.T) {
	terms := []string{"addr-spec", "atom", "phrase", "msg-id", "quoted-string", "token", "date-time", "list-id", "CFWS", "FWS", "ctext", "obs-"}
	rapid.Check(t, func(t *rapid.T) {
		for _, f := range CheckBytes(brokenMessage(t), Options{}).Findings {
			for _, term := range terms {
				assert.NotContains(t, f.Text, term)
			}
		}
	})
}

// TestBrokenFieldsHavePlaces: whatever stands in a field, each finding is within the message, and a
// receiver is told of no more than whoever made it.
func TestBrokenFieldsHavePlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		octets := brokenMessage(t)
		for _, opt := range []Options{{}, {Received: true}, {UTF8: true, LocalLines: true}} {
			for _, f := range CheckBytes(octets, opt).Findings {
				require.LessOrEqual(t, f.Offset, int64(len(octets)))
				require.Positive(t, f.Line)
				require.Positive(t, f.Column)
			}
		}
	})
}

// brokenMessage puts pieces of the grammars together at random.
func brokenMessage(t *rapid.T) []byte {
	pieces := []string{"a", "B", "1", "19", "Fri", "Nov", ",", ".", ";", ":", "@", "<", ">", "(", ")", "[", "]", `"`, `\`, " ", "\t", "\r\n ",
		"=", "?", "=?utf-8?q?", "?=", "%", "*", "-", "+0000", "GMT", "no", "mailto:", "https:", "a@b.c", "<a@b.c>", "é", "\x01"}
	var b strings.Builder
	for range rapid.IntRange(1, 4).Draw(t, "fields") {
		b.WriteString(rapid.SampledFrom(soundNames()).Draw(t, "name") + ": ")
		b.WriteString(strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 12).Draw(t, "pieces"), ""))
		b.WriteString("\r\n")
	}
	return []byte(b.String() + "\r\nbody\r\n")
}
