package reports

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/jstemmer/go-junit-report/v2/junit"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

func junitText(t *testing.T, r *verdict.Report, strict bool) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, WriteJUnit(&out, r, strict))
	return out.String()
}

func junitOf(t *testing.T, r *verdict.Report, strict bool) junit.Testsuites {
	t.Helper()
	var all junit.Testsuites
	require.NoError(t, xml.Unmarshal([]byte(junitText(t, r, strict)), &all))
	return all
}

// cases finds the test cases of a requirement.
func cases(all junit.Testsuites, id string) []junit.Testcase {
	var out []junit.Testcase
	for _, suite := range all.Suites {
		for _, tc := range suite.Testcases {
			if tc.Classname == id {
				out = append(out, tc)
			}
		}
	}
	return out
}

func TestWriteJUnitGolden(t *testing.T) {
	golden(t, "junit.xml", []byte(junitText(t, sample(), false)))
	golden(t, "junit-strict.xml", []byte(junitText(t, sample(), true)))
}

func TestJUnitCounts(t *testing.T) {
	all := junitOf(t, sample(), false)
	assert.Equal(t, 4, all.Failures, "two scenarios of one violation, the hostile one, the stale waiver")
	assert.Equal(t, 1, all.Errors)
	assert.Equal(t, 5, all.Skipped, "skip, blocked, inconclusive, untestable, waived")
	assert.Equal(t, 5, junitOf(t, sample(), true).Failures, "the deviation too")
}

func TestJUnitSuiteIsASection(t *testing.T) {
	all := junitOf(t, sample(), false)
	var names []string
	for _, suite := range all.Suites {
		names = append(names, suite.Name)
	}
	assert.Equal(t, []string{"RFC 1939 §5", "RFC 3030 §2", "RFC 5321 §4.1.1.5", "RFC 5321 §4.1.4", "RFC 5321 §4.2",
		"RFC 5321 §4.5.3.1.10", "RFC 5322 §3.6", "RFC 5322 §A.1.1", "RFC 9051 §6.2.3", "RFC 9051 §6.3.2", "RFC 9051 §7.1",
		"RFC 9051 §11.1"}, names)
	assert.Equal(t, "features/smtp/rfc5321/4.1.4_order.feature", all.Suites[3].File)
}

func TestJUnitViolation(t *testing.T) {
	found := cases(junitOf(t, sample(), false), "RFC5321-4.1.4-c")
	require.Len(t, found, 3)
	const title = "EHLO or HELO inside a transaction discards the envelope gathered so far: "
	assert.Equal(t, title+"EHLO in the middle of a transaction", found[0].Name)
	assert.Nil(t, found[0].Failure)
	assert.Equal(t, title+"EHLO in the middle of a transaction [starttls,byte-by-byte]", found[1].Name)
	failure := found[2].Failure
	require.NotNil(t, failure)
	assert.Equal(t, "violation", failure.Type)
	assert.Equal(t, "want 503, got 250 2.1.5 Recipient <bob@example.test> ok", failure.Message)
	assert.Contains(t, failure.Data, "rerun: mailspec run --smtp 192.0.2.7:25 --seed 7 features/smtp/rfc5321/4.1.4_order.feature:21\n")
	assert.Contains(t, failure.Data, ">   1311.8  1 smtp        S: 250 2.1.5 Recipient <bob@example.test> ok\\r\\n\n")
	assert.Equal(t, "1.312", found[2].Time)
}

func TestJUnitVerdicts(t *testing.T) {
	tests := []struct {
		name, id, skipped, failure, errorType, output string
		strict                                        bool
	}{
		{name: "deviation", id: "RFC5321-4.5.3.1.10-a", output: "deviation: want 503"},
		{name: "deviation, strict", id: "RFC5321-4.5.3.1.10-a", strict: true, failure: "deviation"},
		{name: "information, strict", id: "RFC5321-4.1.1.5-a", strict: true, output: "information: want 503"},
		{name: "monitor that passes", id: "RFC5321-4.2-b", output: "monitored: checked 4711 times"},
		{name: "waived", id: "RFC5321-4.2-c", skipped: "waived: old appliance, ticket 12"},
		{name: "skip", id: "RFC3030-2-a", skipped: "skip: CHUNKING is not advertised"},
		{name: "blocked", id: "RFC9051-6.3.2-d", skipped: "blocked: RFC9051-6.2.3-a has failed"},
		{name: "inconclusive", id: "RFC1939-5-a",
			skipped: "inconclusive: the maildrop stayed locked after QUIT; a second account would make it possible"},
		{name: "untestable", id: "RFC9051-11.1-a", skipped: "untestable: timing over a network says nothing of the comparison"},
		{name: "error", id: "RFC5322-3.6-b", errorType: "error"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := cases(junitOf(t, sample(), tt.strict), tt.id)
			require.Len(t, found, 1)
			tc := found[0]
			if tt.skipped == "" {
				assert.Nil(t, tc.Skipped)
			} else if assert.NotNil(t, tc.Skipped) {
				assert.Equal(t, tt.skipped, tc.Skipped.Message)
			}
			assert.Equal(t, tt.failure, resultType(tc.Failure))
			assert.Equal(t, tt.errorType, resultType(tc.Error))
			if tt.output == "" {
				assert.Nil(t, tc.SystemOut)
			} else if assert.NotNil(t, tc.SystemOut) {
				assert.Contains(t, tc.SystemOut.Data, tt.output)
			}
		})
	}
}

func resultType(r *junit.Result) string {
	if r == nil {
		return ""
	}
	return r.Type
}

func TestJUnitStaleWaiverFails(t *testing.T) {
	found := cases(junitOf(t, sample(), false), "RFC9051-7.1-a")
	require.Len(t, found, 2)
	assert.Nil(t, found[0].Failure, "the scenario itself passed")
	require.NotNil(t, found[1].Failure)
	assert.Equal(t, "stale waiver", found[1].Failure.Type)
	assert.Contains(t, found[1].Failure.Data, "waived: fixed in the next release")
}

func TestJUnitOfHalfARunIsAnError(t *testing.T) {
	r := sample()
	r.Complete, r.Stopped = false, "the target was lost"
	all := junitOf(t, r, false)
	assert.Equal(t, 2, all.Errors)
	assert.Equal(t, "the run is not complete: the target was lost", all.Suites[0].Testcases[0].Error.Message)
}

// TestJUnitIsSoundXML: whatever a string of the report holds, the file is well-formed, holds admissible
// characters only, and no element that we did not put there.
func TestJUnitIsSoundXML(t *testing.T) {
	for _, word := range verdict.Words() {
		text := junitText(t, poisoned(word), true)
		require.True(t, utf8.ValidString(text))
		for _, r := range text {
			admissible := r == '\t' || r == '\n' || r >= ' ' && r < 0x7f || r > 0x9f && r < 0xd800 ||
				r > 0xdfff && r < 0xfffe || r > 0xffff
			require.True(t, admissible, "%q", r)
		}
		dec := xml.NewDecoder(strings.NewReader(text))
		for {
			token, err := dec.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err)
			if start, ok := token.(xml.StartElement); ok {
				assert.NotContains(t, []string{"img", "script"}, start.Name.Local)
			}
		}
	}
}

// poisoned is a report with hostile text in every string that is free text.
func poisoned(word verdict.Word) *verdict.Report {
	sc := hostile(attacks)
	sc.Verdict, sc.BlockedBy, sc.RestsOn = word, []string{attacks}, []string{attacks}
	q := verdict.Requirement{
		ID: attacks, Also: []string{attacks}, RFC: 5321, Section: attacks, Level: verdict.Must, Party: attacks, Area: attacks,
		Title: attacks, Location: attacks, Verdict: word, Reason: attacks, Monitored: true, Scenarios: []verdict.Scenario{sc},
	}
	waived, stale, noRFC := q, q, q
	waived.Waived = attacks
	stale.Waived, stale.Stale = attacks, true
	noRFC.RFC, noRFC.Scenarios = 0, nil
	r := &verdict.Report{
		Schema: verdict.Schema, Target: verdict.Target{Name: attacks, Endpoints: map[string]string{attacks: attacks}},
		Shard: attacks, Tool: attacks, FeaturesDigest: attacks, Stopped: attacks, LeftBehind: []string{attacks},
		Requirements: []verdict.Requirement{q, waived, stale, noRFC},
	}
	r.Summarize()
	return r
}
