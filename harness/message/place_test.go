package message

import (
	"bytes"
	"strings"
	"testing"

	messages "github.com/cucumber/messages/go/v21"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// featureMessages gives the messages of all scenarios.
func featureMessages(t *testing.T) (list [][]byte) {
	for _, path := range featureFiles(t) {
		_, pickles := readFeature(t, path)
		for _, pickle := range pickles {
			list = append(list, messageOf(t, pickle))
		}
	}
	return list
}

func messageOf(t *testing.T, pickle *messages.Pickle) []byte {
	p := &player{builder: NewBuilder(), ids: idsOf(pickle)}
	for _, step := range pickle.Steps {
		if strings.HasPrefix(step.Text, "the message is judged") {
			break
		}
		require.NoError(t, p.step(step))
	}
	return p.builder.Octets()
}

// requirePlaces holds the line and the column of each finding against its offset.
func requirePlaces(t require.TestingT, octets []byte, findings []Finding) {
	for _, f := range findings {
		require.LessOrEqual(t, f.Offset, int64(len(octets)), f.String())
		before := octets[:f.Offset]
		require.Equal(t, 1+bytes.Count(before, []byte{'\n'}), f.Line, "%d: %s", f.Offset, f)
		require.Equal(t, len(before)-bytes.LastIndexByte(before, '\n'), f.Column, "%d: %s", f.Offset, f)
	}
}

// TestPlacesAgree: wherever a message is cut off, each finding's line and column are those of its offset.
func TestPlacesAgree(t *testing.T) {
	list := featureMessages(t)
	rapid.Check(t, func(t *rapid.T) {
		octets := rapid.SampledFrom(list).Draw(t, "message")
		octets = octets[:rapid.IntRange(0, len(octets)).Draw(t, "length")]
		opt := Options{Received: rapid.Bool().Draw(t, "received"), UTF8: rapid.Bool().Draw(t, "UTF-8"), LocalLines: rapid.Bool().Draw(t, "local lines")}
		requirePlaces(t, octets, CheckBytes(octets, opt).Findings)
	})
}

// TestPlaceAtTheEnd: what only the end of a message shows stands behind its last octet.
func TestPlaceAtTheEnd(t *testing.T) {
	for _, row := range []struct{ name, end string }{
		{"a last line with its end", "YQ\r\n"},
		{"a last line without an end", "YQ"},
		{"a bare LF", "YQ\n"},
		{"a bare CR", "YQ\r"},
		{"an empty body", ""},
		{"a long line", "YQ" + string(bytes.Repeat([]byte("YWJj"), maxKept/2))},
	} {
		t.Run(row.name, func(t *testing.T) {
			for _, cut := range []string{"", "Subject: x\r\n"} {
				octets := []byte("MIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n" + cut + "\r\n" + row.end)
				findings := CheckBytes(octets, Options{}).Findings
				require.NotEmpty(t, findings)
				requirePlaces(t, octets, findings)
			}
		})
	}
}
