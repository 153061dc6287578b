package reports

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "mailspec-report")
	for range 2 { // the second run replaces what the first one wrote
		paths, err := Write(dir, sample(), true)
		require.NoError(t, err)
		assert.Equal(t, []string{filepath.Join(dir, "report.json"), filepath.Join(dir, "report.html"),
			filepath.Join(dir, "junit.xml")}, paths)
		assert.Equal(t, []string{"junit.xml", "report.html", "report.json"}, names(t, dir))
	}
	text, err := os.ReadFile(filepath.Join(dir, "junit.xml"))
	require.NoError(t, err)
	assert.Equal(t, junitText(t, sample(), true), string(text))
	file, err := os.Open(filepath.Join(dir, "report.json"))
	require.NoError(t, err)
	defer file.Close()
	r, err := ReadJSON(file)
	require.NoError(t, err)
	assert.Equal(t, sample().Summary, r.Summary)
}

func TestWriteLeavesNothingHalf(t *testing.T) {
	t.Run("a report that cannot be written", func(t *testing.T) {
		dir := t.TempDir()
		paths, err := Write(dir, &verdict.Report{Schema: "mailspec.report/9"}, false)
		assert.ErrorContains(t, err, "report.json")
		assert.Empty(t, paths)
		assert.Empty(t, names(t, dir))
	})
	t.Run("a writer that stops in the middle", func(t *testing.T) {
		dir := t.TempDir()
		path := filepath.Join(dir, "report.html")
		require.NoError(t, os.WriteFile(path, []byte("the last run"), 0o644))
		broken := errors.New("broken")
		err := writeFile(path, func(w io.Writer) error {
			_, err := io.WriteString(w, "half")
			return errors.Join(err, broken)
		})
		assert.ErrorIs(t, err, broken)
		assert.Equal(t, []string{"report.html"}, names(t, dir))
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, "the last run", string(text))
	})
	t.Run("a folder that is a file", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "file")
		require.NoError(t, os.WriteFile(path, nil, 0o644))
		_, err := Write(path, sample(), false)
		assert.ErrorContains(t, err, "write reports")
	})
}
