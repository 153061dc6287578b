package house

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/features"
	"mailspec/harness/catalogue"
	"mailspec/steps"
)

// top is the tree's root.
const top = "../.."

// pkg is what go list tells of a package.
type pkg struct {
	ImportPath   string
	Imports      []string
	TestImports  []string
	XTestImports []string
}

func packages(t *testing.T) []pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", "./...")
	cmd.Dir = top
	out, err := cmd.Output()
	require.NoError(t, err)
	var list []pkg
	for dec := json.NewDecoder(bytes.NewReader(out)); dec.More(); {
		var p pkg
		require.NoError(t, dec.Decode(&p))
		list = append(list, p)
	}
	require.NotEmpty(t, list)
	return list
}

func below(path, folder string) bool { return path == folder || strings.HasPrefix(path, folder+"/") }

// TestImportsGoOneWay: the reference and the harness are two independent readings of the RFCs, reports
// read the result model only, and nothing below imports what stands above it.
func TestImportsGoOneWay(t *testing.T) {
	for _, p := range packages(t) {
		for _, to := range p.Imports {
			if !below(to, "mailspec") {
				continue
			}
			from := p.ImportPath
			switch {
			case below(from, "mailspec/reference"):
				assert.True(t, below(to, "mailspec/reference"), "%s imports %s", from, to)
			case from == "mailspec":
				assert.Equal(t, "mailspec/harness/cli", to)
			case below(from, "mailspec/reports"):
				assert.True(t, to == "mailspec/harness/verdict" || below(to, "mailspec/reports"), "%s imports %s", from, to)
			case below(from, "mailspec/steps"):
				assert.True(t, below(to, "mailspec/harness") && to != "mailspec/harness" && to != "mailspec/harness/cli", "%s imports %s", from, to)
			case below(from, "mailspec/harness") && from != "mailspec/harness/cli":
				assert.False(t, below(to, "mailspec/reference"), "%s imports %s", from, to)
				onSteps := from == "mailspec/harness"
				assert.True(t, onSteps || !below(to, "mailspec/steps"), "%s imports %s", from, to)
			}
		}
	}
}

// thirdOpinions are mail libraries: they may judge us in tests and in fuzz/, and serve nowhere else.
var thirdOpinions = regexp.MustCompile(`^(net/mail|net/smtp|mime|mime/multipart|mime/quotedprintable|net/textproto|github.com/emersion/.*|github.com/jhillyerd/enmime.*)$`)

func TestMailLibrariesAreThirdOpinionsOnly(t *testing.T) {
	for _, p := range packages(t) {
		if below(p.ImportPath, "mailspec/fuzz") || below(p.ImportPath, "mailspec/harness/lab") {
			continue
		}
		for _, to := range p.Imports {
			assert.False(t, thirdOpinions.MatchString(to), "%s imports %s", p.ImportPath, to)
		}
	}
}

// source calls f with each Go file of the tree.
func source(t *testing.T, f func(path, text string)) {
	t.Helper()
	err := filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && strings.HasPrefix(d.Name(), ".") && d.Name() != ".." {
			return filepath.SkipDir
		}
		if ext := filepath.Ext(path); d.IsDir() || ext != ".go" && ext != ".feature" {
			return nil
		}
		text, err := os.ReadFile(path)
		f(path, string(text))
		return err
	})
	require.NoError(t, err)
}

// TestNothingSleeps: no verdict and no test rests on sleeping.
func TestNothingSleeps(t *testing.T) {
	call := "time." + "Sleep("
	source(t, func(path, text string) { assert.NotContains(t, text, call, path) })
}

// TestProtocolCodeUsesNoShortcuts: wire data is read by grammar, octet for octet.
func TestProtocolCodeUsesNoShortcuts(t *testing.T) {
	shortcut := regexp.MustCompile(`regexp\.|(strings|bytes)\.(Fields|TrimSpace|ToUpper)\(`)
	source(t, func(path, text string) {
		rel, err := filepath.Rel(top, path)
		require.NoError(t, err)
		reader := regexp.MustCompile(`^(harness|reference)/(smtp|pop3|imap)/`).MatchString(filepath.ToSlash(rel))
		if reader && !strings.HasSuffix(path, "_test.go") {
			assert.Empty(t, shortcut.FindAllString(text, -1), path)
		}
	})
}

// citation finds "RFC 5321 §4.1.4, §4.5.5, RFC 3207 §4".
var citation = regexp.MustCompile(`RFC (\d+)((?:,? (?:and )?§[0-9A-Z]+(?:\.[0-9]+)*)+)`)

var section = regexp.MustCompile(`§([0-9A-Z]+(?:\.[0-9]+)*)`)

// TestCitedSectionsExist holds every citation in code and features against the list of sections.
func TestCitedSectionsExist(t *testing.T) {
	exists := sections(t)
	source(t, func(path, text string) {
		for _, m := range citation.FindAllStringSubmatch(text, -1) {
			for _, s := range section.FindAllStringSubmatch(m[2], -1) {
				assert.True(t, exists[m[1]+" "+s[1]], "%s cites RFC %s §%s, which does not exist", path, m[1], s[1])
			}
		}
	})
}

// sections reads testdata/sections.txt: a line for each RFC, its number and then its sections.
func sections(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("testdata/sections.txt")
	require.NoError(t, err)
	exists := map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		words := strings.Fields(line)
		for _, s := range words[1:] {
			exists[words[0]+" "+s] = true
		}
	}
	require.NotEmpty(t, exists)
	return exists
}

// TestFeatures: ids are unique, each Rule has a level, each step is matched by one sentence, each dialogue
// compiles, the section of each id exists, and its feature is named after a section.
func TestFeatures(t *testing.T) {
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	for _, problem := range steps.Check(c.Scenarios()) {
		assert.NoError(t, problem)
	}
	exists := sections(t)
	for _, r := range c.Requirements {
		for _, id := range r.IDs() {
			parts := strings.SplitN(strings.TrimPrefix(id, "RFC"), "-", 3)
			assert.True(t, exists[parts[0]+" "+parts[1]], "%s: %s has no section %s", r.Location(), parts[0], parts[1])
		}
	}
}

// mostSentences is how many sentences serve every protocol.
const mostSentences = 60

func TestEachSentenceIsUsed(t *testing.T) {
	c, err := catalogue.Load(features.FS, "features")
	require.NoError(t, err)
	used := map[string]bool{}
	for _, s := range c.Scenarios() {
		for _, step := range s.Steps {
			if d, _, ok := steps.Find(step.Text); ok {
				used[d.Pattern] = true
			}
		}
	}
	assert.Less(t, len(steps.Definitions()), mostSentences)
	for _, d := range steps.Definitions() {
		assert.True(t, used[d.Pattern], "no feature uses %q", d.Sentence())
		assert.NotEmpty(t, d.Doc, d.Sentence())
	}
}

// TestTopLevel: what stands at the top of the tree is fixed.
func TestTopLevel(t *testing.T) {
	allowed := "reference features steps fuzz harness reports go.mod go.sum main.go README.md LICENSE CONTRIBUTING.md"
	entries, err := os.ReadDir(top)
	require.NoError(t, err)
	for _, e := range entries {
		name := e.Name()
		if strings.HasPrefix(name, ".") || ignored(t, name) {
			continue
		}
		assert.Contains(t, strings.Fields(allowed), name)
	}
}

// ignored tells whether .gitignore names an entry of the top level.
func ignored(t *testing.T, name string) bool {
	text, err := os.ReadFile(filepath.Join(top, ".gitignore"))
	require.NoError(t, err)
	for _, line := range strings.Fields(string(text)) {
		if strings.Trim(line, "/") == name {
			return true
		}
	}
	return false
}
