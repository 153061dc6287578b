package auth

import (
	"crypto/hmac"
	"crypto/md5"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCramMD5Digest holds the digest against the example of the RFC. RFC 2195 §2
func TestCramMD5Digest(t *testing.T) {
	accounts, err := NewAccounts(Account{"tim@example.test", "tanstaaftanstaaf"})
	require.NoError(t, err)
	e := &cramExchange{accounts: accounts, challenge: []byte("<1896.697170952@postoffice.reston.mci.net>")}
	account, err := e.login([]byte("tim@example.test b913a602c7eda7a495b4e6e7334d3890"))
	require.NoError(t, err)
	assert.Equal(t, "tim@example.test", account)
}

func TestCramMD5(t *testing.T) {
	accounts := testAccounts(t)
	digest := func(password string, challenge []byte) string {
		mac := hmac.New(md5.New, []byte(password))
		mac.Write(challenge)
		return hex.EncodeToString(mac.Sum(nil))
	}
	tests := []struct {
		name     string
		response func(challenge []byte) string
		err      error
	}{
		{"right", func(c []byte) string { return "alice@example.test " + digest("secret", c) }, nil},
		{"wrong password", func(c []byte) string { return "alice@example.test " + digest("other", c) }, ErrRefused},
		{"unknown user", func(c []byte) string { return "nobody@example.test " + digest("", c) }, ErrRefused},
		{"another challenge", func([]byte) string { return "alice@example.test " + digest("secret", []byte("<1@x>")) }, ErrRefused},
		{"no digest", func([]byte) string { return "alice@example.test" }, ErrMalformed},
		{"no user", func(c []byte) string { return " " + digest("secret", c) }, ErrMalformed},
		{"empty", func([]byte) string { return "" }, ErrMalformed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, err := accounts.Begin(CramMD5)
			require.NoError(t, err)
			challenge, _, _, err := e.Next(nil)
			require.NoError(t, err)
			_, account, done, err := e.Next([]byte(tt.response(challenge)))
			require.ErrorIs(t, err, tt.err)
			assert.Equal(t, tt.err == nil, done)
			assert.Equal(t, tt.err == nil, account != "")
		})
	}
	e, err := accounts.Begin(CramMD5)
	require.NoError(t, err)
	_, _, _, err = e.Next([]byte{})
	require.ErrorIs(t, err, ErrServerFirst)
}
