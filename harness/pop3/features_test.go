package pop3

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/features"
)

// featureFiles gives the text of each feature file of the protocol.
func featureFiles(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	require.NoError(t, fs.WalkDir(features.FS, "pop3", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".feature") {
			return err
		}
		text, err := fs.ReadFile(features.FS, path)
		files[path] = string(text)
		return err
	}))
	return files
}

func TestEachMonitoredRequirementHasARule(t *testing.T) {
	rules := map[string]int{}
	for _, text := range featureFiles(t) {
		for line := range strings.SplitSeq(text, "\n") {
			tag, rest, _ := strings.Cut(strings.TrimLeft(line, " "), " ")
			if strings.HasPrefix(tag, "@RFC") && strings.Contains(rest, "@monitored") {
				rules[tag[1:]]++
			}
		}
	}
	for _, id := range Monitored() {
		assert.Equal(t, 1, rules[id], id)
	}
	assert.Len(t, rules, len(Monitored()), "each monitored rule is reported by the monitor")
}
