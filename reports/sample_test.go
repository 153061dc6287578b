package reports

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

var update = flag.Bool("update", false, "rewrite the golden files under testdata")

// golden holds the text to a file under testdata.
func golden(t *testing.T, name string, have []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, have, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, have), "%s differs; look at it with -update and git diff", path)
}

// sample is a run in which everything happened that can happen.
func sample() *verdict.Report {
	r := &verdict.Report{
		Schema: verdict.Schema,
		Target: verdict.Target{
			Name:      "mail.example.test",
			Endpoints: map[string]string{"smtp": "192.0.2.7:25", "imap": "192.0.2.7:143 (starttls)", "pop3": "192.0.2.7:110"},
		},
		Started:        time.Date(2026, 11, 21, 21, 30, 5, 0, time.UTC),
		DurationMS:     12_340,
		Seed:           18_446_744_073_709_551_615,
		Tool:           "mailspec 0.1.0",
		FeaturesDigest: "sha256:2f1c9a0e",
		Complete:       true,
		LeftBehind:     []string{"IMAP mailbox mailspec-7f3a/inner"},
		Requirements:   append(smtpSample(), otherSample()...),
	}
	r.Summarize()
	return r
}

func smtpSample() []verdict.Requirement {
	const order = "features/smtp/rfc5321/4.1.4_order.feature"
	return []verdict.Requirement{
		{
			ID: "RFC5321-4.1.4-c", Also: []string{"RFC2821-4.1.4-c"}, RFC: 5321, Section: "4.1.4", Level: verdict.Must,
			Party: verdict.Server, Area: "smtp", Title: "EHLO or HELO inside a transaction discards the envelope gathered so far",
			Location: order + ":4", Verdict: verdict.Fail,
			Scenarios: []verdict.Scenario{
				failed(order+":21", "HELO in the middle of a transaction"),
				failed(order+":20~starttls,byte-by-byte", "EHLO in the middle of a transaction"),
				{ID: order + ":20", Name: "EHLO in the middle of a transaction", Location: order + ":20",
					Verdict: verdict.Pass, DurationMS: 9, Transcript: envelope()[:5]},
			},
		},
		{
			ID: "RFC5321-4.1.4-a", RFC: 5321, Section: "4.1.4", Level: verdict.Must, Party: verdict.Server, Area: "smtp",
			Title: "A session may begin with EHLO or with HELO", Location: order + ":30", Verdict: verdict.Pass,
			Scenarios: []verdict.Scenario{{ID: order + ":32", Name: "EHLO", Location: order + ":32", Verdict: verdict.Pass,
				DurationMS: 4, Transcript: envelope()[:3]}},
		},
		{
			ID: "RFC5321-4.5.3.1.10-a", RFC: 5321, Section: "4.5.3.1.10", Level: verdict.Should, Party: verdict.Server, Area: "smtp",
			Title: "Too many recipients are answered with 452", Location: "features/smtp/rfc5321/4.5.3.1.10.feature:3", Verdict: verdict.Fail,
			Scenarios: []verdict.Scenario{failed("features/smtp/rfc5321/4.5.3.1.10.feature:5", "one recipient more than the limit")},
		},
		{
			ID: "RFC5321-4.1.1.5-a", RFC: 5321, Section: "4.1.1.5", Level: verdict.May, Party: verdict.Server, Area: "smtp",
			Title: "RSET in the initial state is answered with 250", Location: "features/smtp/rfc5321/4.1.1.5.feature:3", Verdict: verdict.Fail,
			Scenarios: []verdict.Scenario{failed("features/smtp/rfc5321/4.1.1.5.feature:5", "RSET before EHLO")},
		},
		{
			ID: "RFC5321-4.2-b", RFC: 5321, Section: "4.2", Level: verdict.Must, Party: verdict.Server, Area: "smtp",
			Title: "Every line of a reply ends with CRLF", Location: "features/smtp/rfc5321/4.2_replies.feature:9",
			Verdict: verdict.Pass, Monitored: true, Checked: 4711, Scenarios: []verdict.Scenario{},
		},
		{
			ID: "RFC5321-4.2-c", RFC: 5321, Section: "4.2", Level: verdict.Must, Party: verdict.Server, Area: "smtp",
			Title: "A reply has one code on all its lines", Location: "features/smtp/rfc5321/4.2_replies.feature:14",
			Verdict: verdict.Fail, Monitored: true, Checked: 812, Reason: "250- was followed by 251", Waived: "old appliance, ticket 12",
		},
		{
			ID: "RFC3030-2-a", RFC: 3030, Section: "2", Level: verdict.Must, Party: verdict.Server, Area: "smtp",
			Title: "BDAT takes as many octets as it names", Location: "features/smtp/rfc3030/2_bdat.feature:3",
			Verdict: verdict.Skip, Reason: "CHUNKING is not advertised",
			Scenarios: []verdict.Scenario{{ID: "features/smtp/rfc3030/2_bdat.feature:5", Name: "one chunk",
				Location: "features/smtp/rfc3030/2_bdat.feature:5", Verdict: verdict.Skip, Reason: "CHUNKING is not advertised"}},
		},
	}
}

func otherSample() []verdict.Requirement {
	const login = "features/imap/rfc9051/6.2.3_login.feature:3"
	return []verdict.Requirement{
		{
			ID: "RFC9051-6.3.2-d", RFC: 9051, Section: "6.3.2", Level: verdict.Must, Party: verdict.Server, Area: "imap",
			Title: "SELECT reports how many messages the mailbox has", Location: "features/imap/rfc9051/6.3.2_select.feature:4",
			Verdict: verdict.Blocked,
			Scenarios: []verdict.Scenario{{ID: "features/imap/rfc9051/6.3.2_select.feature:6", Name: "a mailbox of two messages",
				Location: "features/imap/rfc9051/6.3.2_select.feature:6", Verdict: verdict.Blocked,
				Reason: "RFC9051-6.2.3-a has failed", BlockedBy: []string{"RFC9051-6.2.3-a"}, RestsOn: []string{"RFC9051-6.2.3-a"}}},
		},
		{
			ID: "RFC9051-6.2.3-a", RFC: 9051, Section: "6.2.3", Level: verdict.Must, Party: verdict.Server, Area: "imap",
			Title: "LOGIN with a wrong password is answered with NO", Location: login, Verdict: verdict.Fail,
			Scenarios: []verdict.Scenario{hostile(login)},
		},
		{
			ID: "RFC9051-7.1-a", RFC: 9051, Section: "7.1", Level: verdict.Must, Party: verdict.Server, Area: "imap",
			Title: "An untagged OK carries a text", Location: "features/imap/rfc9051/7.1.feature:3", Verdict: verdict.Pass,
			Waived: "fixed in the next release", Stale: true,
			Scenarios: []verdict.Scenario{{ID: "features/imap/rfc9051/7.1.feature:5", Name: "after NOOP",
				Location: "features/imap/rfc9051/7.1.feature:5", Verdict: verdict.Pass, DurationMS: 3}},
		},
		{
			ID: "RFC9051-11.1-a", RFC: 9051, Section: "11.1", Level: verdict.Should, Party: verdict.Server, Area: "imap",
			Title: "Passwords are compared in constant time", Location: "features/imap/rfc9051/11.1.feature:3",
			Verdict: verdict.Skip, Untestable: true, Reason: "timing over a network says nothing of the comparison",
		},
		{
			ID: "RFC1939-5-a", RFC: 1939, Section: "5", Level: verdict.Must, Party: verdict.Server, Area: "pop3",
			Title: "A maildrop is locked by one session", Location: "features/pop3/rfc1939/5.feature:3", Verdict: verdict.Inconclusive,
			Reason: "the maildrop stayed locked after QUIT; a second account would make it possible",
		},
		{
			ID: "RFC5322-3.6-b", RFC: 5322, Section: "3.6", Level: verdict.Must, Party: verdict.Message, Area: "message",
			Title: "A header section has one From field and no more", Location: "features/message/rfc5322/3.6.feature:3", Verdict: verdict.Error,
			Scenarios: []verdict.Scenario{{ID: "features/message/rfc5322/3.6.feature:5", Name: "2 From fields: fail",
				Location: "features/message/rfc5322/3.6.feature:5", Verdict: verdict.Error, Reason: "no step says \"a sound message\"", DurationMS: 1}},
		},
		{
			ID: "RFC5322-A.1.1-a", RFC: 5322, Section: "A.1.1", Level: verdict.May, Party: verdict.Client, Area: "message",
			Title: "A comment stands between any two tokens", Location: "features/message/rfc5322/A.1.1.feature:3", Verdict: verdict.Pass,
		},
	}
}

// failed is a scenario that ended at the last line of envelope.
func failed(id, name string) verdict.Scenario {
	location, _, _ := strings.Cut(id, "~")
	return verdict.Scenario{
		ID: id, Name: name, Location: location, Verdict: verdict.Fail, DurationMS: 1_312,
		Want: "503", Got: "250 2.1.5 Recipient <bob@example.test> ok",
		Rerun:      "mailspec run --smtp 192.0.2.7:25 --seed 7 " + location,
		Transcript: envelope(),
	}
}

func envelope() []verdict.Line {
	return []verdict.Line{
		{At: 0.02, Side: "", Text: "a mailbox for bob@example.test"},
		{At: 0.4, Session: 1, Label: "smtp", Side: "S", Text: `220 mail.example.test ESMTP\r\n`},
		{At: 0.9, Session: 1, Label: "smtp", Side: "C", Text: `EHLO client.example\r\n`},
		{At: 1.6, Session: 1, Label: "smtp", Side: "S", Text: `250-mail.example.test\r\n`},
		{At: 1.6, Session: 1, Label: "smtp", Side: "S", Text: `250 PIPELINING\r\n`},
		{At: 1.9, Session: 1, Label: "smtp", Side: "C", Text: `MAIL FROM:<sender@client.example>\r\n`},
		{At: 2.7, Session: 1, Label: "smtp", Side: "S", Text: `250 2.1.0 ok\r\n`},
		{At: 3.0, Session: 2, Label: "setup imap", Side: "C", Text: `a1 NOOP\r\n`},
		{At: 3.3, Session: 2, Label: "setup imap", Side: "S", Text: `a1 OK done\r\n`},
		{At: 3.4, Session: 1, Label: "smtp", Side: "C", Text: `RCPT TO:<bob@example.test>\r\n`},
		{At: 1311.8, Session: 1, Label: "smtp", Side: "S", Text: `250 2.1.5 Recipient <bob@example.test> ok\r\n`, Mark: true},
	}
}

// attacks is what a peer may put wherever it can.
const attacks = "</script></style></title>--><img src=x onerror=alert(1)>\"'`{{.}}${1}]]>&amp;\x00\x1b[31m\u202egnp\xff\u2028\ufffe"

func hostile(location string) verdict.Scenario {
	return verdict.Scenario{
		ID: location + "~" + attacks, Name: attacks, Location: location, Verdict: verdict.Fail, Want: "NO", Got: attacks,
		Reason: "the text of a peer", Rerun: "mailspec run " + attacks, DurationMS: 61_500,
		Transcript: []verdict.Line{
			{At: 1, Session: 1, Label: attacks, Side: "C", Text: `a1 LOGIN alice {secret}\r\n`},
			{At: 2, Session: 1, Label: attacks, Side: "S", Text: attacks, Mark: true},
		},
	}
}
