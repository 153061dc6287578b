package lint

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	"unicode/utf8"

	"github.com/jstemmer/go-junit-report/v2/junit"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

// hostile is a message whose octets want to be more than text, in lines that are found fault with.
const hostile = "From: </script><script>alert(1)</script>\x1b[31m\n" +
	"To: \"><img src=x onerror=alert(1)>\x00\u202e\ufffe\n" +
	"Date: ]]>&lt;<!-- {{.}} %s ' \" `\n" +
	"Subject: \xff\xc3\x9b2J\x07 \r x\n\n\xff]]></pre></style>\n"

// hostileName is a file's name of the same kind.
const hostileName = "a\x1b[2J<img src=x>]]>\xff\u202e\n:1:1: must.eml"

// forms are all formats.
func forms(opt Options) map[string]func(io.Writer) Writer {
	return map[string]func(io.Writer) Writer{
		"text":  func(w io.Writer) Writer { return NewText(w, opt, Palette{}) },
		"json":  func(w io.Writer) Writer { return NewJSON(w, opt, "mailspec dev") },
		"junit": func(w io.Writer) Writer { return NewJUnit(w, opt) },
		"sarif": func(w io.Writer) Writer { return NewSARIF(w, "mailspec dev") },
		"html":  func(w io.Writer) Writer { return NewHTML(w, opt, "mailspec dev") },
	}
}

// samples are inputs of every kind; the last two arguments cannot be read.
func samples(t *testing.T) []string {
	t.Helper()
	files(t, map[string]string{
		"sound.eml": sound, "unsound.eml": unsound, hostileName: hostile,
		"box":  separator + hostile + "\nFrom broken\nTo: x\n\n" + separator + sound + "\n" + separator + unsound + "\n",
		"long": sound + strings.Repeat("\xff"+strings.Repeat("y", 999)+"\r", 30) + "\n",
	})
	return []string{"sound.eml", "unsound.eml", hostileName, "box", "long", "nowhere\x1b[2J", "no<b>where"}
}

// all writes the samples in a format.
func all(t *testing.T, opt Options, form func(io.Writer) Writer, arguments []string) string {
	t.Helper()
	var out bytes.Buffer
	_, err := Run(t.Context(), arguments, opt, form(&out))
	require.NoError(t, err)
	return out.String()
}

// TestNothingHostileGetsThrough: no format lets an octet out that a terminal or a parser would act on.
func TestNothingHostileGetsThrough(t *testing.T) {
	opt := options(t)
	opt.Level = verdict.May
	arguments := samples(t)
	for name, form := range forms(opt) {
		t.Run(name, func(t *testing.T) {
			out := all(t, opt, form, arguments)
			require.True(t, utf8.ValidString(out))
			for _, r := range out {
				require.False(t, r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r <= 0x9f || r == 0xfffe, "%q", r)
				require.False(t, r == 0x202e && name != "json", "%q", r)
			}
		})
	}
}

func TestJSONKeepsItsSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("schema/lint.schema.json")
	require.NoError(t, err)
	opt := options(t)
	opt.Level = verdict.May
	arguments := samples(t)
	for name, arguments := range map[string][]string{"samples": arguments, "nothing read": {"nowhere"}, "sound": {"sound.eml"}} {
		t.Run(name, func(t *testing.T) {
			out := all(t, opt, forms(opt)["json"], arguments)
			document, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
			require.NoError(t, err)
			require.NoError(t, schema.Validate(document))
		})
	}
}

// TestJSONSaysWhatIsInTheFile reads the document back and holds the places against the file.
func TestJSONSaysWhatIsInTheFile(t *testing.T) {
	opt := options(t)
	out := all(t, opt, forms(opt)["json"], samples(t))
	var document struct {
		Schema     string
		Messages   []Message
		Unreadable []jsonUnreadable
		Summary    Summary
	}
	require.NoError(t, json.Unmarshal([]byte(out), &document))
	assert.Equal(t, "mailspec.lint/1", document.Schema)
	assert.Len(t, document.Messages, document.Summary.Messages)
	assert.Equal(t, []jsonUnreadable{{"nowhere\x1b[2J", "no such file or directory"}, {"no<b>where", "no such file or directory"}}, document.Unreadable)
	box, err := os.ReadFile("box")
	require.NoError(t, err)
	seen := 0
	for _, m := range document.Messages {
		if m.Number == 0 {
			continue
		}
		for _, f := range m.Findings {
			seen++
			before := string(box[:f.InFile.Offset])
			assert.Equal(t, strings.Count(before, "\n")+1, f.InFile.Line)
			assert.Equal(t, len(before)-strings.LastIndexByte(before, '\n'), f.InFile.Column)
		}
	}
	assert.Greater(t, seen, 5)
}

func TestSARIF(t *testing.T) {
	opt := options(t)
	out := all(t, opt, forms(opt)["sarif"], samples(t))
	var log struct {
		Version string
		Runs    []struct {
			Results     []sarifResult
			Tool        sarifTool
			Invocations []sarifInvocation
		}
	}
	require.NoError(t, json.Unmarshal([]byte(out), &log))
	require.Equal(t, "2.1.0", log.Version)
	require.Len(t, log.Runs, 1)
	run := log.Runs[0]
	require.NotEmpty(t, run.Results)
	for _, r := range run.Results {
		rule := run.Tool.Driver.Rules[r.RuleIndex]
		assert.Equal(t, r.RuleID, rule.ID)
		if rule.ID == DoubtfulSeparator {
			assert.Empty(t, rule.Help, "no requirement")
		} else {
			assert.Regexp(t, `^https://www\.rfc-editor\.org/rfc/rfc\d+#section-[\d.]+$`, rule.Help)
		}
		assert.NotEmpty(t, rule.Short.Text)
		region := r.Locations[0].Physical.Region
		assert.Positive(t, region.StartLine)
		assert.GreaterOrEqual(t, region.EndColumn, region.StartColumn)
	}
	uri := run.Results[3].Locations[0].Physical.Artifact.URI
	assert.Equal(t, `./a%1B%5B2J%3Cimg%20src=x%3E%5D%5D%3E%FF%E2%80%AE%0A:1:1:%20must.eml`, uri)
	assert.False(t, run.Invocations[0].Successful)
	assert.Len(t, run.Invocations[0].Notifications, 2)
	assert.Equal(t, "file:///a/b%20c", fileURI("/a/b c"))
	assert.JSONEq(t, `{"startLine":2,"byteOffset":9,"byteLength":0}`, mustJSON(t, region(Finding{InFile: Place{9, 2, 4}})))
}

func mustJSON(t *testing.T, v any) string {
	t.Helper()
	text, err := encoded(v)
	require.NoError(t, err)
	return text
}

func TestJUnit(t *testing.T) {
	opt := options(t)
	var suites junit.Testsuites
	require.NoError(t, xml.Unmarshal([]byte(all(t, opt, forms(opt)["junit"], samples(t))), &suites))
	assert.Equal(t, 9, suites.Tests)
	assert.Equal(t, 5, suites.Failures)
	assert.Equal(t, 2, suites.Errors)
	require.Len(t, suites.Suites, 7)
	box := suites.Suites[3]
	assert.Equal(t, []int{3, 2}, []int{box.Tests, box.Failures})
	assert.Equal(t, "box message 3", box.Testcases[2].Name)
	assert.Contains(t, box.Testcases[2].Failure.Data, "box:21:")
	assert.Equal(t, "unreadable", suites.Suites[6].Testcases[0].Error.Type)
}

// elements are the only ones that the page has.
var elements = regexp.MustCompile(`^/?(a|article|body|code|details|div|h[1-3]|head|header|html|li|main|mark|meta|p|pre|section|` +
	`span|strong|style|summary|table|tbody|td|th|thead|title|tr|ul)\b`)

func TestHTMLIsInert(t *testing.T) {
	opt := options(t)
	opt.MaxFindings = 20
	page := all(t, opt, forms(opt)["html"], samples(t))
	assert.Contains(t, page, "default-src &#39;none&#39;")
	assert.Contains(t, page, "findings are counted and not shown")
	assert.Contains(t, page, "https://www.rfc-editor.org/rfc/rfc5322#section-3.6")
	body := page[strings.Index(page, "</style>"):]
	for _, tag := range regexp.MustCompile(`<([^>]*)>`).FindAllStringSubmatch(body, -1) {
		require.Regexp(t, elements, tag[1])
		names := regexp.MustCompile(`"[^"]*"`).ReplaceAllString(tag[1], "")
		require.NotRegexp(t, `\s(on\w+|src|style)\s*=`, names)
	}
}

func TestSummaryLine(t *testing.T) {
	for _, row := range []struct {
		sum  Summary
		may  bool
		want string
	}{
		{Summary{Messages: 3, Conform: 2, Counts: Counts{4, 1, 7}}, false, "3 messages: 2 conform; 4 must, 1 should findings"},
		{Summary{Messages: 1, Conform: 1}, true, "1 message: 1 conforms; 0 must, 0 should, 0 may findings"},
		{Summary{Unreadable: 2}, false, "0 messages: 0 conform; 0 must, 0 should findings; 2 inputs could not be read"},
		{Summary{Messages: 1, Unreadable: 1, NotShown: 5, Counts: Counts{Must: 9}}, false,
			"1 message: 0 conform; 9 must, 0 should findings; 5 not shown; 1 input could not be read"},
	} {
		assert.Equal(t, row.want, row.sum.sentence(row.may))
	}
}

// TestColourSaysNothingNew: without the escapes, a coloured text is the plain one.
func TestColourSaysNothingNew(t *testing.T) {
	opt := options(t)
	tone := func(s string) string { return "\x1b[1m" + s + "\x1b[0m" }
	coloured := rendered(t, opt, hostile, func(w io.Writer) Writer { return NewText(w, opt, Palette{tone, tone, tone, tone}) })
	plain := rendered(t, opt, hostile, func(w io.Writer) Writer { return NewText(w, opt, Palette{}) })
	require.NotEqual(t, plain, coloured)
	assert.Equal(t, plain, strings.NewReplacer("\x1b[1m", "", "\x1b[0m", "").Replace(coloured))
}

// TestProgress: the line changes a few times a second and is gone before anything else is written.
func TestProgress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var terminal bytes.Buffer
		p := WithProgress(NewText(&terminal, Options{}, Palette{}), &terminal)
		for range 30 {
			<-time.After(10 * time.Millisecond)
			require.NoError(t, p.Message(&Message{Conforms: true}))
		}
		require.NoError(t, p.Message(&Message{File: "a", Findings: []Finding{{ID: "x", Text: "y", Level: verdict.Must}}}))
		require.NoError(t, p.Unreadable(&InputError{}))
		require.NoError(t, p.End(Summary{}))
		assert.Equal(t, "\r\x1b[K10 messages judged, 0 not conformant\r\x1b[K20 messages judged, 0 not conformant"+
			"\r\x1b[K30 messages judged, 0 not conformant\r\x1b[Ka:0:0: must x: y\n0 messages: 0 conform; 0 must, 0 should findings\n", terminal.String())
	})
}
