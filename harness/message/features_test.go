package message

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	gherkin "github.com/cucumber/gherkin/go/v26"
	messages "github.com/cucumber/messages/go/v21"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const featureRoot = "../../features/message"

// featureFiles lists the message features.
func featureFiles(t *testing.T) []string {
	var files []string
	require.NoError(t, filepath.WalkDir(featureRoot, func(path string, _ os.DirEntry, err error) error {
		if strings.HasSuffix(path, ".feature") {
			files = append(files, path)
		}
		return err
	}))
	require.NotEmpty(t, files)
	return files
}

func readFeature(t *testing.T, path string) (*messages.GherkinDocument, []*messages.Pickle) {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	ids := (&messages.Incrementing{}).NewId
	doc, err := gherkin.ParseGherkinDocument(bytes.NewReader(text), ids)
	require.NoError(t, err, path)
	return doc, gherkin.Pickles(*doc, path, ids)
}

// player plays the sentences of one scenario.
type player struct {
	ids      []string
	opt      Options
	builder  *Builder
	judgment Judgment
}

// sentences is the test's own table of what steps will be.
var sentences = []struct {
	pattern *regexp.Regexp
	play    func(p *player, args []string, doc string) error
}{
	{regexp.MustCompile(`^a sound message$`), func(p *player, _ []string, _ string) error { return nil }},
	{regexp.MustCompile(`^a sound message without "([^"]+)"$`), func(p *player, a []string, _ string) error {
		p.builder.Without(a[0])
		return nil
	}},
	{regexp.MustCompile(`^a sound message with (\d+) "([^"]+)" fields$`), func(p *player, a []string, _ string) error {
		n, err := strconv.Atoi(a[0])
		if err != nil {
			return err
		}
		return p.builder.WithCount(a[1], n)
	}},
	{regexp.MustCompile(`^a sound message whose "([^"]+)" is "(.*)"$`), func(p *player, a []string, _ string) error {
		return p.builder.WithField(a[0], a[1])
	}},
	{regexp.MustCompile(`^a sound message with the body$`), func(p *player, _ []string, doc string) error {
		return p.builder.WithBody(doc)
	}},
	{regexp.MustCompile(`^the message is$`), func(p *player, _ []string, doc string) error { return p.builder.Whole(doc) }},
	{regexp.MustCompile(`^the message is judged$`), func(p *player, _ []string, _ string) error {
		p.judgment = CheckBytes(p.builder.Octets(), p.opt)
		return nil
	}},
	{regexp.MustCompile(`^the message is judged as an internationalized one$`), func(p *player, _ []string, _ string) error {
		opt := p.opt
		opt.UTF8 = true
		p.judgment = CheckBytes(p.builder.Octets(), opt)
		return nil
	}},
	{regexp.MustCompile(`^the verdict on this rule is "([a-z]+)"$`), func(p *player, a []string, _ string) error {
		return p.judgment.ExpectVerdict(a[0], p.ids...)
	}},
	{regexp.MustCompile(`^the finding is at line (\d+), column (\d+)$`), func(p *player, a []string, _ string) error {
		line, _ := strconv.Atoi(a[0])
		column, _ := strconv.Atoi(a[1])
		return p.judgment.ExpectAt(line, column, p.ids...)
	}},
	{regexp.MustCompile(`^nothing else is found$`), func(p *player, _ []string, _ string) error {
		return p.judgment.ExpectNothingElse(p.ids...)
	}},
}

// play plays a scenario and gives the first thing that is not as it says.
func play(pickle *messages.Pickle, opt Options) error {
	p := &player{opt: opt, builder: NewBuilder(), ids: idsOf(pickle)}
	for _, step := range pickle.Steps {
		if err := p.step(step); err != nil {
			return fmt.Errorf("%s: %w", step.Text, err)
		}
	}
	return nil
}

func (p *player) step(step *messages.PickleStep) error {
	doc := ""
	if step.Argument != nil && step.Argument.DocString != nil {
		doc = step.Argument.DocString.Content
	}
	for _, s := range sentences {
		if m := s.pattern.FindStringSubmatch(step.Text); m != nil {
			return s.play(p, m[1:], doc)
		}
	}
	return fmt.Errorf("no such sentence")
}

// idsOf gives the requirement ids among a scenario's tags.
func idsOf(pickle *messages.Pickle) []string {
	var ids []string
	for _, tag := range pickle.Tags {
		if strings.HasPrefix(tag.Name, "@RFC") {
			ids = append(ids, tag.Name[1:])
		}
	}
	return ids
}

// TestFeatures plays every message scenario; and each must break when the checker never reports the
// requirement, or reports it falsely.
func TestFeatures(t *testing.T) {
	for _, path := range featureFiles(t) {
		_, pickles := readFeature(t, path)
		for _, pickle := range pickles {
			ids := idsOf(pickle)
			t.Run(filepath.Base(path)+"/"+pickle.Name, func(t *testing.T) {
				require.NoError(t, play(pickle, Options{}))
				silenced, accused := play(pickle, Options{Silence: ids}), play(pickle, Options{Accuse: ids})
				assert.False(t, silenced == nil && accused == nil, "the scenario cannot fail")
			})
		}
	}
}

// TestRulesAreRequirements holds the Rules of the features and the checker's ids against each other, and
// asks each judged Rule for a sound and an unsound example.
func TestRulesAreRequirements(t *testing.T) {
	levels := map[string]string{}
	for _, q := range requirements {
		levels[q.id] = "@" + string(q.level)
	}
	seen := map[string]bool{}
	for _, path := range featureFiles(t) {
		doc, pickles := readFeature(t, path)
		verdicts := verdictsOf(pickles)
		for _, child := range doc.Feature.Children {
			if child.Rule == nil {
				continue
			}
			id, tags := ruleTags(child.Rule)
			require.NotEmpty(t, id, "%s: %s", path, child.Rule.Name)
			for tag := range tags {
				assert.False(t, seen[tag], "%s twice", tag)
				seen[tag] = strings.HasPrefix(tag, "@RFC")
			}
			if tags["@untestable"] {
				assert.NotContains(t, levels, id)
				continue
			}
			assert.True(t, tags[levels[id]], "%s: want the level %q", id, levels[id])
			assert.Equal(t, map[string]bool{"pass": true, "fail": true}, verdicts[id], "%s: sound and unsound examples", id)
		}
	}
	for _, id := range Requirements() {
		assert.True(t, seen["@"+id], "%s has no Rule", id)
	}
}

func ruleTags(rule *messages.Rule) (id string, tags map[string]bool) {
	tags = map[string]bool{}
	for _, tag := range rule.Tags {
		tags[tag.Name] = true
		if id == "" && strings.HasPrefix(tag.Name, "@RFC") {
			id = tag.Name[1:] // what is said again elsewhere has further ids
		}
	}
	return id, tags
}

func verdictsOf(pickles []*messages.Pickle) map[string]map[string]bool {
	found := map[string]map[string]bool{}
	for _, pickle := range pickles {
		for _, id := range idsOf(pickle) {
			if found[id] == nil {
				found[id] = map[string]bool{}
			}
			for _, step := range pickle.Steps {
				if word, ok := strings.CutPrefix(step.Text, "the verdict on this rule is "); ok {
					found[id][strings.Trim(word, `"`)] = true
				}
			}
		}
	}
	return found
}
