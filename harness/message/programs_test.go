package message

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/harness/verdict"
)

// programFaults are the violations that programs truly commit.
var programFaults = map[string][]string{
	// It labels a patch 8bit and leaves the multipart around it without a label.
	"git-format-patch.eml": {"RFC2045-6.4-b"},
	// Its content manager breaks quoted-printable at the policy's 78 characters, and it labels a text 8bit
	// inside multiparts without a label.
	"python-modern.eml": {"RFC2045-6.7-c", "RFC2045-6.4-b"},
	// Its old header folding writes an encoded-word of 78 characters, and its base64 text has bare LFs.
	"python-legacy.eml": {"RFC2047-2-b", "RFC2045-6.8-e"},
}

// TestProgramsAreNotAccused: messages as real programs make them hold no violation but those that are
// truly theirs. testdata/programs/README.md says how they were made.
func TestProgramsAreNotAccused(t *testing.T) {
	files, err := filepath.Glob("testdata/programs/*.eml")
	require.NoError(t, err)
	require.Len(t, files, 4)
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) {
			octets, err := os.ReadFile(path)
			require.NoError(t, err)
			j := CheckBytes(octets, Options{})
			theirs := programFaults[filepath.Base(path)]
			for _, id := range theirs {
				assert.Equal(t, verdict.Fail, j.Verdict(id), id)
			}
			assert.NoError(t, j.ExpectNothingElse(theirs...))
		})
	}
}
