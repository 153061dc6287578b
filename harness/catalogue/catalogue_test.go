package catalogue

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	gherkin "github.com/cucumber/gherkin/go/v26"
	messages "github.com/cucumber/messages/go/v21"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const sample = `@smtp @server
Feature: RFC 5321 §4.1.4 Order of commands

  @RFC5321-4.1.4-c @RFC2920-3.1-a @must @needs-pipelining
  Rule: EHLO discards the envelope

    Background:
      Given nothing

    @rests-on-RFC5321-4.1.4-d
    Scenario: one way
      When it runs
        """
        C: NOOP
        """

    # a comment
    Scenario Outline: <greeting> in the middle
      When <greeting> runs

      @needs-helo @lacks-dsn
      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

  @RFC5321-4.1.4-d @should @monitored
  Rule: another

    Scenario: two
      When it runs
        | a | b |
        | 1 | 2 |

  @RFC5321-4.10-a @may @untestable
  Rule: cannot be seen
    A black box has no
    eyes for it.
`

func load(t *testing.T, files map[string]string) (*Catalogue, error) {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return Load(fsys, "features")
}

func TestLoad(t *testing.T) {
	c, err := load(t, map[string]string{"smtp/a.feature": sample})
	require.NoError(t, err)
	require.Len(t, c.Requirements, 3)
	q := c.Requirements[0]
	assert.Equal(t, "RFC5321-4.1.4-c", q.ID)
	assert.Equal(t, []string{"RFC2920-3.1-a"}, q.Also)
	assert.Equal(t, "must server smtp 5321 4.1.4", strings.Join([]string{string(q.Level), string(q.Party), q.Area, "5321", q.Section}, " "))
	assert.Equal(t, "features/smtp/a.feature:5", q.Location())
	require.Len(t, q.Scenarios, 3)
	assert.Equal(t, "features/smtp/a.feature:11", q.Scenarios[0].ID())
	assert.Equal(t, []string{"RFC5321-4.1.4-d"}, q.Scenarios[0].RestsOn)
	assert.Equal(t, "HELO in the middle", q.Scenarios[2].Name)
	assert.Equal(t, []string{"pipelining", "helo"}, q.Scenarios[2].Needs)
	assert.Equal(t, []string{"dsn"}, q.Scenarios[2].Lacks)
	assert.Empty(t, q.Scenarios[0].Lacks)
	assert.Equal(t, []Step{{Text: "nothing", Line: 8}, {Text: "it runs", Line: 12, DocString: "C: NOOP", HasDoc: true, DocLine: 14}}, q.Scenarios[0].Steps)
	assert.Equal(t, "A black box has no eyes for it.", c.Requirements[2].Untestable)
	assert.True(t, c.Requirements[1].Monitored)
	assert.Equal(t, [][]string{{"a", "b"}, {"1", "2"}}, c.Requirements[1].Scenarios[0].Steps[0].Table)
	found, ok := c.Find("rfc2920-3.1-A")
	require.True(t, ok)
	assert.Same(t, q, found)
}

func TestLoadNamesEachMistake(t *testing.T) {
	head := "@smtp @server\nFeature: f\n"
	for _, row := range []struct{ name, text, want string }{
		{"no area", "Feature: f\n", "a.feature:1: want one area"},
		{"not gherkin", head + "nonsense\nRule: r\nx\nScenario\n  Given a\n", "a.feature:"},
		{"scenario outside a Rule", head + "Scenario: s\nGiven x\n", "a.feature:3: want every scenario under a Rule"},
		{"no id", head + "@must\nRule: r\nScenario: s\nGiven x\n", "a.feature:4: want an id"},
		{"no level", head + "@RFC1-1-a\nRule: r\nScenario: s\nGiven x\n", "a.feature:4: want one level"},
		{"two levels", head + "@RFC1-1-a @must @may\nRule: r\nScenario: s\nGiven x\n", "want one level"},
		{"bad id", head + "@RFC1-a @must\nRule: r\nScenario: s\nGiven x\n", "a.feature:3: @RFC1-a: want RFC<number>"},
		{"unknown tag", head + "@RFC1-1-a @must @fast\nRule: r\nScenario: s\nGiven x\n", "a.feature:3: @fast: want"},
		{"no scenario", head + "@RFC1-1-a @must\nRule: r\n", "want a scenario, or @untestable"},
		{"untestable without reason", head + "@RFC1-1-a @must @untestable\nRule: r\n", "that says why"},
		{"no steps", head + "@RFC1-1-a @must\nRule: r\nScenario: s\n", "want steps"},
		{"same name", head + "@RFC1-1-a @must\nRule: r\nScenario: s\nGiven x\nScenario: s\nGiven x\n", `has a scenario "s" already`},
		{"same id", head + "@RFC1-1-a @must\nRule: r\nScenario: s\nGiven x\n@RFC1-1-a @must\nRule: q\nScenario: s\nGiven x\n", "a.feature:8: RFC1-1-a is the id of features/a.feature:4 already"},
		{"rests on nothing", head + "@RFC1-1-a @must @rests-on-RFC1-1-b\nRule: r\nScenario: s\nGiven x\n", "no Rule has this id"},
		{"rests on itself", head + "@RFC1-1-a @must @rests-on-RFC1-1-a\nRule: r\nScenario: s\nGiven x\n", "rests on itself: RFC1-1-a → RFC1-1-a"},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, err := load(t, map[string]string{"a.feature": row.text})
			require.ErrorContains(t, err, row.want)
			var mistake *Error
			require.True(t, errors.As(err, &mistake))
			assert.Positive(t, mistake.Line)
		})
	}
}

func TestSelect(t *testing.T) {
	c, err := load(t, map[string]string{"smtp/a.feature": sample})
	require.NoError(t, err)
	for _, row := range []struct {
		word string
		want []int // lines of the scenarios
	}{
		{"smtp", []int{11, 24, 25, 30}},
		{"RFC5321", []int{11, 24, 25, 30}},
		{"rfc5321/4.1", []int{11, 24, 25, 30}},
		{"rfc5321/4.1.4", []int{11, 24, 25, 30}},
		{"rfc5321/4.10", nil},
		{"rfc2920", []int{11, 24, 25}},
		{"rfc5321-4.1.4-D", []int{30}},
		{"features/smtp/a.feature", []int{11, 24, 25, 30}},
		{"smtp/a.feature:12", []int{11}},
		{"smtp/a.feature:18", []int{24, 25}},
		{"smtp/a.feature:25", []int{25}},
		{"smtp/a.feature:25~byte", []int{25}},
		{"smtp/a.feature:5", []int{11, 24, 25}},
		{"features/smtp", []int{11, 24, 25, 30}},
	} {
		rs, ss, err := c.Select(row.word)
		require.NoError(t, err, row.word)
		assert.NotEmpty(t, rs, row.word)
		var lines []int
		for _, s := range ss {
			lines = append(lines, s.Line)
		}
		assert.Equal(t, row.want, lines, row.word)
	}
	for _, word := range []string{"imap", "rfc1", "RFC5321-9-a", "b.feature", "smtp/a.feature:x", "smtp/a.feature:400", "rfc5321/4.1.40"} {
		_, _, err := c.Select(word)
		assert.Error(t, err, word)
	}
}

// TestBlank: what is left has its own line numbers, and its pickles are told by the numbers that a parser
// which counts through all files gives them.
func TestBlank(t *testing.T) {
	c, err := load(t, map[string]string{"smtp/a.feature": sample, "smtp/b.feature": strings.NewReplacer("5321", "9999", "2920", "9998").Replace(sample)})
	require.NoError(t, err)
	_, ss, err := c.Select("smtp/a.feature:25", "smtp/b.feature:30", "smtp/b.feature:11")
	require.NoError(t, err)
	contents, byPickle := c.Blank(ss)
	require.Len(t, contents, 2)
	newID := (&messages.Incrementing{}).NewId
	var seen []string
	for _, f := range contents {
		assert.Equal(t, strings.Count(sample, "\n"), strings.Count(string(f.Text), "\n"))
		doc, err := gherkin.ParseGherkinDocument(strings.NewReader(string(f.Text)), newID)
		require.NoError(t, err)
		for _, p := range gherkin.Pickles(*doc, f.Name, newID) {
			require.NotNil(t, byPickle[p.Id])
			assert.Equal(t, p.Name, byPickle[p.Id].Name)
			seen = append(seen, byPickle[p.Id].ID())
		}
	}
	assert.ElementsMatch(t, []string{"features/smtp/a.feature:25", "features/smtp/b.feature:30", "features/smtp/b.feature:11"}, seen)
}

// TestTagsAreDropped: only what godog would take for tags goes.
func TestTagsAreDropped(t *testing.T) {
	lines := []string{"@a", "Feature: x", "  @b @c", "    \"\"\"", "    @kept", "    ```", "    \"\"\"", "\t@d", "```", "@kept", "\"\"\"", "```", "@e", "a @kept", ""}
	want := []string{"", "Feature: x", "", "    \"\"\"", "    @kept", "    ```", "    \"\"\"", "", "```", "@kept", "\"\"\"", "```", "", "a @kept", ""}
	dropTags(lines)
	assert.Equal(t, want, lines)
}
