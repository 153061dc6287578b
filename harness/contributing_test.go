package harness_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness"
	"mailspec/harness/catalogue"
	"mailspec/harness/verdict"
	"mailspec/reference"
)

// TestContributingWalk: what CONTRIBUTING.md tells an author to write passes against the reference, and fails
// when it is changed as the walk says.
func TestContributingWalk(t *testing.T) {
	text, err := os.ReadFile("../CONTRIBUTING.md")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(text), "```gherkin\n")
	require.True(t, found)
	feature, _, found := strings.Cut(rest, "```")
	require.True(t, found)
	first, second, found := strings.Cut(feature, "C: a3")
	require.True(t, found)
	server := reference.Start(t)
	for _, row := range []struct {
		feature string
		want    verdict.Word
	}{
		{feature, verdict.Pass},
		{first + "C: a3" + strings.Replace(second, "* 1 EXISTS", "* 0 EXISTS", 1), verdict.Fail},
	} {
		c, err := catalogue.Load(fstest.MapFS{"imap/rfc3691/2_unselect.feature": {Data: []byte(row.feature)}}, "my-features")
		require.NoError(t, err)
		rep, err := harness.Run(t.Context(), harness.Config{Catalogue: c, Target: targetOf(t, server)})
		require.NoError(t, err)
		require.Len(t, rep.Requirements, 1)
		assert.Equal(t, row.want, rep.Requirements[0].Verdict, rep.Requirements[0].Reason)
	}
}
