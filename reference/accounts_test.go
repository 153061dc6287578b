package reference

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"mailspec/reference/auth"
)

func writeAccounts(t *testing.T, content string) string {
	path := filepath.Join(t.TempDir(), "accounts")
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func TestReadAccounts(t *testing.T) {
	path := writeAccounts(t, "# people\n\nalice@example.test:open: sesame@\r\nBob@Example.test: two words \n")
	list, err := ReadAccounts(path)
	require.NoError(t, err)
	assert.Equal(t, []auth.Account{
		{Address: "alice@example.test", Password: "open: sesame@"},
		{Address: "Bob@Example.test", Password: " two words "},
	}, list)
}

func TestReadAccountsNamesTheLine(t *testing.T) {
	tests := []struct{ name, content, want string }{
		{"no password", "a@b:x\nc@d\n", ":2: want ADDRESS:PASSWORD"},
		{"empty password", "c@d:\n", ":1: want ADDRESS:PASSWORD"},
		{"no address", "# c\nsecret\n", ":2: want ADDRESS:PASSWORD"},
		{"no local-part", "@d:secret", ":1: want ADDRESS:PASSWORD"},
		{"two at signs", "a@b@d:secret", ":1: account"},
		{"the same twice", "a@b:x\na@B:y\n", ":2: a@B is in line 1 already"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := writeAccounts(t, test.content)
			_, err := ReadAccounts(path)
			require.ErrorContains(t, err, path+test.want)
			assert.NotContains(t, err.Error(), "secret")
		})
	}
	_, err := ReadAccounts(filepath.Join(t.TempDir(), "none"))
	require.ErrorIs(t, err, os.ErrNotExist)
}
