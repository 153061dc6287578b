package fuzz

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/iotest"

	"mailspec/harness/message"
)

// FuzzMessageCheck asks of any octets: no panic; each finding has a known id and stands within the
// message; reading octet by octet finds the same; and a requirement that broke was looked at.
func FuzzMessageCheck(f *testing.F) {
	f.Add(message.Sound())
	seeds, err := filepath.Glob("../harness/message/testdata/*/*.eml") // of programs, and signed ones
	if err != nil || len(seeds) == 0 {
		f.Fatalf("no seeds: %v", err)
	}
	for _, path := range seeds {
		octets, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(octets)
	}
	f.Add([]byte("Content-Type: multipart/mixed; boundary=\"x y\"\r\n\r\n--x y\r\n\r\n--x y--\r\n"))
	f.Add([]byte("To: \"a\\\" (b(c))\"@[1] (=?a?q?b?=), A: <@x,@y:z@w>,;\r\n\tb\r\r\n"))
	ids := append(message.Requirements(), message.LimitField, message.LimitFields, message.LimitNesting, message.LimitSignature)
	f.Fuzz(func(t *testing.T, octets []byte) {
		for _, opt := range []message.Options{{}, {Received: true, UTF8: true, LocalLines: true}} {
			j := message.CheckBytes(octets, opt)
			for _, found := range j.Findings {
				checkFinding(t, octets, found, ids)
				if j.Looks(found.ID) == 0 && found.ID[:3] == "RFC" {
					t.Fatalf("%v without a look", found)
				}
			}
			var again []message.Finding
			keep := func(found message.Finding) { again = append(again, found) }
			if err := message.Check(iotest.OneByteReader(bytes.NewReader(octets)), opt, keep); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(j.Findings, again) {
				t.Fatalf("octet by octet:\n%v\nat once:\n%v", again, j.Findings)
			}
		}
	})
}

// checkFinding holds a finding's place against the message.
func checkFinding(t *testing.T, octets []byte, found message.Finding, ids []string) {
	if !slices.Contains(ids, found.ID) || found.Text == "" {
		t.Fatalf("no known id or no text: %v", found)
	}
	if found.Offset < 0 || found.Offset > int64(len(octets)) {
		t.Fatalf("%v: offset %d outside %d octets", found, found.Offset, len(octets))
	}
	before := octets[:found.Offset]
	line := 1 + bytes.Count(before, []byte{'\n'})
	column := len(before) - bytes.LastIndexByte(before, '\n')
	if found.Line != line || found.Column != column {
		t.Fatalf("%v: offset %d is at line %d, column %d", found, found.Offset, line, column)
	}
}
