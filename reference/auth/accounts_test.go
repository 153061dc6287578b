package auth

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNewAccountsRefuses(t *testing.T) {
	for _, list := range [][]Account{
		{{"alice", "x"}}, {{"@b", "x"}}, {{"a@", "x"}}, {{"a@b@c", "x"}},
		{{"a@b.test", "x"}, {"a@B.test", "y"}},
		{{"a@bücher.test", "x"}, {"a@xn--bcher-kva.TEST", "y"}},
		{{"ü@b.test", "x"}, {"u\u0308@b.test", "y"}},
	} {
		_, err := NewAccounts(list...)
		require.Error(t, err, "%v", list)
	}
}

// TestAccountsBeyondASCII: however an address is spelled, it is that of one account, under one name.
// RFC 6531 §3.2, RFC 6532 §3.1
func TestAccountsBeyondASCII(t *testing.T) {
	accounts := testAccounts(t)
	const name = "jürgen@xn--bcher-kva.example"
	for _, a := range [][2]string{{"jürgen", "bücher.example"}, {"ju\u0308rgen", "XN--BCHER-KVA.example"}, {"jürgen", "BÜCHER.EXAMPLE"}} {
		got, ok := accounts.Lookup(a[0], a[1])
		assert.True(t, ok, "%v", a)
		assert.Equal(t, name, got)
		assert.True(t, accounts.Local(a[1]))
		got, err := accounts.Login(a[0]+"@"+a[1], "pa\u0308sswort")
		require.NoError(t, err)
		assert.Equal(t, name, got)
	}
	assert.Equal(t, []string{name}, accounts.Users("ju\u0308rgen"))
	_, ok := accounts.Lookup("Jürgen", "bücher.example")
	assert.False(t, ok, "the case of a local-part is its own")
	_, ok = accounts.Lookup("al\u00adice", "example.test")
	assert.False(t, ok, "an address is not prepared as a user name is")
}

// TestPasswordsArePrepared, unless they cannot be. RFC 4616 §2, RFC 4013 §2
func TestPasswordsArePrepared(t *testing.T) {
	accounts, err := NewAccounts(Account{"a@b", "I\u00adX \u00aa"}, Account{"c@d", "\u0007\U0001fae8"})
	require.NoError(t, err)
	for _, tt := range []struct {
		user, password string
		ok             bool
	}{
		{"a@b", "IX a", true}, {"a@b", "IX\u00a0\u00aa", true}, {"a@b", "ix a", false}, {"a@b", "", false},
		{"c@d", "\u0007\U0001fae8", true}, {"c@d", "\u0007", false}, {"", "", false}, {"a", "IX a", false},
	} {
		_, err := accounts.Login(tt.user, tt.password)
		assert.Equal(t, tt.ok, err == nil, "%q", tt.password)
	}
}
