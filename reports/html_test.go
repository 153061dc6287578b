package reports

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

func htmlText(t testing.TB, r *verdict.Report) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, WriteHTML(&out, r))
	return out.String()
}

func TestWriteHTMLGolden(t *testing.T) {
	golden(t, "report.html", []byte(htmlText(t, sample())))
}

// TestHTMLNeedsNothingElse: the policy lets in just the page's own style and script, and nothing is fetched.
func TestHTMLNeedsNothingElse(t *testing.T) {
	text := htmlText(t, sample())
	for _, element := range []string{"style", "script"} {
		_, after, found := strings.Cut(text, "<"+element+">")
		require.True(t, found, element)
		inside, _, _ := strings.Cut(after, "</"+element+">")
		sum := sha256.Sum256([]byte(inside))
		hash := base64.StdEncoding.EncodeToString(sum[:])
		escaped := strings.ReplaceAll(hash, "+", "&#43;")
		assert.Contains(t, text, element+"-src &#39;sha256-"+escaped+"&#39;")
	}
	assert.Contains(t, text, "default-src &#39;none&#39;")
	for _, fetched := range []string{" src=", "<link", "<iframe", "@import", "url(", " style=", " onclick="} {
		body := strings.ReplaceAll(text, "&lt;img src=", "")
		body = strings.ReplaceAll(body, "img%20src=", "")
		assert.NotContains(t, body, fetched)
	}
}

// elements are the only ones that the template has.
var elements = regexp.MustCompile(`^/?(a|article|b|body|code|dd|details|div|dl|dt|em|form|h[1-4]|head|header|html|i|input|label|` +
	`li|main|meta|nav|option|output|p|pre|rect|script|section|select|span|strong|style|summary|svg|table|tbody|td|tfoot|th|` +
	`thead|title|tr|ul)\b`)

// TestHTMLKeepsHostileTextInert: no string of the report makes an element, an attribute or a control character.
func TestHTMLKeepsHostileTextInert(t *testing.T) {
	for _, word := range verdict.Words() {
		text := htmlText(t, poisoned(word))
		assert.Equal(t, 1, strings.Count(text, "<script>"))
		assert.Equal(t, 1, strings.Count(text, "</script>"))
		assert.Equal(t, 1, strings.Count(text, "</style>"))
		assert.Equal(t, 1, strings.Count(text, "</title>"))
		body := text[strings.Index(text, "</style>"):strings.Index(text, "<script>")]
		for _, tag := range regexp.MustCompile(`<([^>]*)>`).FindAllStringSubmatch(body, -1) {
			require.Regexp(t, elements, tag[1])
			require.NotRegexp(t, `\son\w+\s*=`, stripValues(tag[1]))
		}
		for _, r := range text {
			require.False(t, r < ' ' && r != '\n' || r >= 0x7f && r <= 0x9f || r == 0x202e || r == 0x2028 || r == 0xfffe, "%q", r)
		}
	}
}

// stripValues leaves of a tag the names of its attributes.
func stripValues(tag string) string {
	return regexp.MustCompile(`"[^"]*"`).ReplaceAllString(tag, "")
}

func TestHTMLSentence(t *testing.T) {
	may := []verdict.Requirement{{ID: "a", Level: verdict.May, Verdict: verdict.Skip}}
	pass := []verdict.Requirement{{ID: "a", Level: verdict.Must, Verdict: verdict.Pass}}
	tests := []struct {
		name     string
		report   *verdict.Report
		want     string
		standing verdict.Word
	}{
		{"all there is", sample(),
			"2 violations, 1 deviation, 1 waived failure, 1 stale waiver; 9 of 14 requirements judged. In 1, mailspec itself was at fault.",
			verdict.Fail},
		{"nothing", &verdict.Report{Complete: true}, "Nothing was judged: none of 0 requirements.", verdict.Inconclusive},
		{"skips", &verdict.Report{Complete: true, Requirements: may}, "Nothing was judged: none of 1 requirement.", verdict.Inconclusive},
		{"sound", &verdict.Report{Complete: true, Requirements: pass}, "No violations; 1 of 1 requirement judged.", verdict.Pass},
		{"cut short", &verdict.Report{Requirements: pass}, "No violations; 1 of 1 requirement judged.", verdict.Inconclusive},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := newPage(canonical(tt.report))
			assert.Equal(t, tt.want, p.Sentence)
			assert.Equal(t, tt.standing, p.Standing)
		})
	}
}

func TestHTMLOrderAndWords(t *testing.T) {
	text := htmlText(t, sample())
	at := 0
	for _, want := range []string{"mail.example.test</h1>", "2 violations, 1 deviation", "2026-11-21 21:30:05 UTC",
		`id="violations"`, `id="finding-RFC5321-4.1.4-c"`, `href="https://www.rfc-editor.org/rfc/rfc5321.html#section-4.1.4"`,
		"want</span> <code>503", "got</span> <code>250 2.1.5", "offending line", "rerun</span> <code>mailspec run",
		`id="deviations"`, `id="information"`, `id="waived"`, `id="stale"`, `id="matrix"`, `id="unjudged"`,
		"RFC9051-6.2.3-a has failed", "CHUNKING is not advertised", `id="all"`, "SMTP ", "POP3 ", "IMAP ", "Message format ",
		"#appendix-A.1.1"} {
		next := strings.Index(text[at:], want)
		require.GreaterOrEqual(t, next, 0, want)
		at += next
	}
	for _, word := range verdict.Words() {
		assert.Contains(t, text, fmt.Sprintf(`data-verdict="%s"`, word))
	}
}

func TestHTMLOfHalfARunSaysSo(t *testing.T) {
	r := sample()
	r.Complete, r.Stopped = false, "the target was lost"
	assert.Contains(t, htmlText(t, r), "The run is not complete: the target was lost.")
}

// large is a run of n requirements, each with two scenarios and their transcripts.
func large(n int) *verdict.Report {
	r := &verdict.Report{Schema: verdict.Schema, Complete: true, Target: verdict.Target{Name: "large"}}
	areas := []string{"smtp", "pop3", "imap", "message"}
	for i := range n {
		rfc, at := 5000+i/400, fmt.Sprintf("features/f%d.feature:%d", i/8, i%8*10)
		q := verdict.Requirement{ID: fmt.Sprintf("RFC%d-%d.%d-a", rfc, i%20, i%400), RFC: rfc, Section: fmt.Sprintf("%d.%d", i%20, i%400/8),
			Level: verdict.Must, Party: verdict.Server, Area: areas[i/400%4], Title: "The target does what this requirement asks of it",
			Location: at, Verdict: verdict.Pass}
		for _, axis := range []string{"", "~starttls"} {
			sc := failed(at+axis, "one way to see it")
			if sc.Verdict = verdict.Pass; i%100 == 0 {
				sc.Verdict, q.Verdict = verdict.Fail, verdict.Fail
			}
			q.Scenarios = append(q.Scenarios, sc)
		}
		r.Requirements = append(r.Requirements, q)
	}
	return r
}

func TestHTMLOfALargeRunIsBounded(t *testing.T) {
	const perRequirement = 8 << 10
	assert.Less(t, len(htmlText(t, large(1000))), 1000*perRequirement)
}

func BenchmarkWriteHTML(b *testing.B) {
	r := large(10_000)
	for b.Loop() {
		text := htmlText(b, r)
		b.SetBytes(int64(len(text)))
	}
}
