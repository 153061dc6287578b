package auth

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestUsers(t *testing.T) {
	accounts, err := NewAccounts(Account{"ann@b.test", "x"}, Account{"ann@A.test", "x"}, Account{"bob@a.test", "x"})
	require.NoError(t, err)
	assert.Equal(t, []string{"ann@a.test", "ann@b.test"}, accounts.Users("ann"))
	assert.Equal(t, []string{"bob@a.test"}, accounts.Users("bob"))
	assert.Empty(t, accounts.Users("Ann"))
	assert.Empty(t, new(Accounts).Users(""))
}
