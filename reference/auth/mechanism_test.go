package auth

import (
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"hash"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func testAccounts(t require.TestingT) *Accounts {
	accounts, err := NewAccounts(
		Account{"alice@example.test", "secret"},
		Account{"b=o,b@example.test", "hid,den"},
		Account{"jürgen@bücher.example", "pässwort"},
		Account{"carol@example.test", "\u0007"})
	require.NoError(t, err)
	return accounts
}

// client is the client's side of SCRAM, written from the RFC by itself. RFC 5802 §3
type client struct {
	hash           func() hash.Hash
	user, password string
	gs2            string
	extension      string // of the client-final-message
}

func (c client) mac(key []byte, message string) []byte {
	m := hmac.New(c.hash, key)
	m.Write([]byte(message))
	return m.Sum(nil)
}

func (c client) firstBare() string {
	return "n=" + strings.NewReplacer("=", "=3D", ",", "=2C").Replace(c.user) + ",r=clientnonce"
}

// final answers the server-first-message, and tells what the server must prove.
func (c client) final(t require.TestingT, serverFirst string) (message, want string) {
	part := strings.Split(serverFirst, ",")
	require.Len(t, part, 3)
	require.True(t, strings.HasPrefix(part[0], "r=clientnonce"))
	salt, err := base64.StdEncoding.DecodeString(part[1][2:])
	require.NoError(t, err)
	iterations, err := strconv.Atoi(part[2][2:])
	require.NoError(t, err)
	require.GreaterOrEqual(t, iterations, 4096)
	salted, err := pbkdf2.Key(c.hash, c.password, salt, iterations, c.hash().Size())
	require.NoError(t, err)
	withoutProof := "c=" + base64.StdEncoding.EncodeToString([]byte(c.gs2)) + "," + part[0] + c.extension
	authMessage := c.firstBare() + "," + serverFirst + "," + withoutProof
	clientKey := c.mac(salted, "Client Key")
	stored := c.hash()
	stored.Write(clientKey)
	proof := c.mac(stored.Sum(nil), authMessage)
	for i := range proof {
		proof[i] ^= clientKey[i]
	}
	verifier := c.mac(c.mac(salted, "Server Key"), authMessage)
	return withoutProof + ",p=" + base64.StdEncoding.EncodeToString(proof), "v=" + base64.StdEncoding.EncodeToString(verifier)
}

func TestScram(t *testing.T) {
	accounts := testAccounts(t)
	tests := []struct {
		name           string
		user, password string
		gs2, extension string
		want           string
		err            error
	}{
		{"right", "alice@example.test", "secret", "n,,", "", "alice@example.test", nil},
		{"domain in capitals", "alice@EXAMPLE.test", "secret", "n,,", "", "alice@example.test", nil},
		{"client could bind", "alice@example.test", "secret", "y,,", "", "alice@example.test", nil},
		{"as oneself", "alice@example.test", "secret", "n,a=alice@example.test,", "", "alice@example.test", nil},
		{"optional extension", "alice@example.test", "secret", "n,,", ",x=any", "alice@example.test", nil},
		{"quoted name", "b=o,b@example.test", "hid,den", "n,a=b=3Do=2Cb@example.test,", "", "b=o,b@example.test", nil},
		{"UTF-8", "jürgen@bücher.example", "pässwort", "n,,", "", "jürgen@xn--bcher-kva.example", nil},
		{"A-label, not composed", "ju\u0308rgen@xn--bcher-kva.example", "pässwort", "n,,", "", "jürgen@xn--bcher-kva.example", nil},
		{"soft hyphen, mapped to nothing", "al\u00adice@example.test", "secret", "n,,", "", "alice@example.test", nil},
		{"wrong password", "alice@example.test", "Secret", "n,,", "", "", ErrRefused},
		{"unknown user", "mallory@example.test", "secret", "n,,", "", "", ErrRefused},
		{"as another", "alice@example.test", "secret", "n,a=b=3Do=2Cb@example.test,", "", "", ErrRefused},
		{"mandatory extension", "alice@example.test", "secret", "n,,", ",m=any", "", ErrMalformed},
		{"password that cannot be prepared", "carol@example.test", "\u0007", "n,,", "", "", ErrRefused},
	}
	hashes := map[string]func() hash.Hash{ScramSHA1: sha1.New, ScramSHA256: sha256.New}
	for mechanism, hash := range hashes {
		for _, tt := range tests {
			t.Run(mechanism+" "+tt.name, func(t *testing.T) {
				c := client{hash, tt.user, tt.password, tt.gs2, tt.extension}
				e, err := accounts.Begin(mechanism)
				require.NoError(t, err)
				challenge, _, done, err := e.Next(nil)
				require.NoError(t, err)
				require.False(t, done)
				require.Empty(t, challenge)
				challenge, _, done, err = e.Next([]byte(tt.gs2 + c.firstBare()))
				require.NoError(t, err)
				require.False(t, done)
				final, want := c.final(t, string(challenge))
				challenge, _, done, err = e.Next([]byte(final))
				require.ErrorIs(t, err, tt.err)
				require.False(t, done)
				if tt.err != nil {
					return
				}
				assert.Equal(t, want, string(challenge), "the server must prove itself too")
				challenge, account, done, err := e.Next([]byte{})
				require.NoError(t, err)
				require.True(t, done)
				assert.Empty(t, challenge)
				assert.Equal(t, tt.want, account)
				_, _, _, err = e.Next([]byte{})
				require.Error(t, err, "an exchange has one end")
			})
		}
	}
}

func TestScramFirst(t *testing.T) {
	accounts := testAccounts(t)
	const n, r = "n=alice@example.test", "r=abc"
	tests := []struct {
		name, message string
		err           error
	}{
		{"plain", "n,," + n + "," + r, nil},
		{"extension", "n,," + n + "," + r + ",x=y,Z=,,", ErrMalformed},
		{"sound extension", "n,," + n + "," + r + ",x=y,Z=a=b", nil},
		{"empty", "", ErrMalformed},
		{"no header", n + "," + r, ErrMalformed},
		{"other flag", "x,," + n + "," + r, ErrMalformed},
		{"channel binding", "p=tls-unique,," + n + "," + r, ErrRefused},
		{"unknown channel binding", "p=any,," + n + "," + r, ErrRefused},
		{"channel binding without a name", "p=,," + n + "," + r, ErrMalformed},
		{"mandatory extension", "n,,m=x," + n + "," + r, ErrMalformed},
		{"mandatory extension behind", "n,," + n + "," + r + ",m=x", ErrMalformed},
		{"empty name", "n,,n=," + r, ErrMalformed},
		{"empty authzid", "n,a=," + n + "," + r, ErrMalformed},
		{"name of another attribute", "n,,u=alice," + r, ErrMalformed},
		{"wrong quotes", "n,,n=a=2c," + r, ErrRefused},
		{"equals sign alone", "n,,n=a=b," + r, ErrRefused},
		{"empty nonce", "n,," + n + ",r=", ErrMalformed},
		{"nonce with a space", "n,," + n + ",r=a b", ErrMalformed},
		{"nonce beyond ASCII", "n,," + n + ",r=ä", ErrMalformed},
		{"order", "n,," + r + "," + n, ErrMalformed},
		{"NUL", "n,,n=a\x00b," + r, ErrMalformed},
		{"not UTF-8", "n,,n=\xff," + r, ErrMalformed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, err := accounts.Begin(ScramSHA256)
			require.NoError(t, err)
			_, _, done, err := e.Next([]byte(tt.message))
			assert.False(t, done)
			if tt.err == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, tt.err)
			_, _, _, err = e.Next([]byte("n,," + n + "," + r))
			require.Error(t, err, "an exchange that failed is over")
		})
	}
}

func TestScramFinal(t *testing.T) {
	accounts := testAccounts(t)
	c := client{hash: sha256.New, user: "alice@example.test", password: "secret", gs2: "n,,"}
	tests := []struct {
		name   string
		change func(sound string) string
		err    error
	}{
		{"another nonce", func(s string) string { return strings.Replace(s, "r=c", "r=d", 1) }, ErrRefused},
		{"another header", func(s string) string { return strings.Replace(s, "c=biws", "c=eSws", 1) }, ErrRefused},
		{"padding bits", func(s string) string { return strings.Replace(s, "c=biws", "c=bix=", 1) }, ErrMalformed},
		{"line end in base64", func(s string) string { return strings.Replace(s, "p=", "p=\n", 1) }, ErrMalformed},
		{"no proof", func(s string) string { return s[:strings.Index(s, ",p=")] }, ErrMalformed},
		{"empty proof", func(s string) string { return s[:strings.Index(s, ",p=")+3] }, ErrRefused},
		{"proof not last", func(s string) string { return s + ",x=y" }, ErrMalformed},
		{"empty", func(string) string { return "" }, ErrMalformed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, err := accounts.Begin(ScramSHA256)
			require.NoError(t, err)
			challenge, _, _, err := e.Next([]byte(c.gs2 + c.firstBare()))
			require.NoError(t, err)
			final, _ := c.final(t, string(challenge))
			_, _, _, err = e.Next([]byte(tt.change(final)))
			require.ErrorIs(t, err, tt.err)
		})
	}
}

// TestScramTellsNothing: who exists cannot be seen from the first challenge, nor from two of them.
func TestScramTellsNothing(t *testing.T) {
	accounts := testAccounts(t)
	salt := func(user string) string {
		e, err := accounts.Begin(ScramSHA256)
		require.NoError(t, err)
		challenge, _, _, err := e.Next([]byte("n,,n=" + user + ",r=x"))
		require.NoError(t, err)
		part := strings.Split(string(challenge), ",")
		require.Equal(t, "i=4096", part[2])
		return part[1]
	}
	assert.Equal(t, salt("alice@example.test"), salt("alice@example.test"))
	assert.Equal(t, salt("mallory@example.test"), salt("mallory@example.test"))
	assert.Equal(t, salt("alice@example.test"), salt("al\u00adice@EXAMPLE.test"))
	assert.Equal(t, salt("mallory@example.test"), salt("mal\u00adlory@EXAMPLE.test"))
	assert.NotEqual(t, salt("alice@example.test"), salt("mallory@example.test"))
	assert.Len(t, salt("mallory@example.test"), len(salt("alice@example.test")))
}

func TestLoginMechanism(t *testing.T) {
	accounts := testAccounts(t)
	e, err := accounts.Begin(Login)
	require.NoError(t, err)
	for i, want := range []string{"Username:", "Password:"} {
		challenge, _, done, err := e.Next([][]byte{nil, []byte("alice@example.test")}[i])
		require.NoError(t, err)
		assert.False(t, done)
		assert.Equal(t, want, string(challenge))
	}
	_, account, done, err := e.Next([]byte("secret"))
	require.NoError(t, err)
	assert.True(t, done)
	assert.Equal(t, "alice@example.test", account)

	e, _ = accounts.Begin(Login)
	_, _, _, err = e.Next([]byte("alice@example.test"))
	require.ErrorIs(t, err, ErrServerFirst)
	for _, responses := range [][]string{{""}, {"\xff"}, {"alice@example.test", ""}} {
		e, _ = accounts.Begin(Login)
		_, _, _, err = e.Next(nil)
		for _, r := range responses {
			require.NoError(t, err)
			_, _, _, err = e.Next([]byte(r))
		}
		require.ErrorIs(t, err, ErrMalformed)
	}
}

func TestPlainMechanism(t *testing.T) {
	accounts := testAccounts(t)
	e, err := accounts.Begin(Plain)
	require.NoError(t, err)
	challenge, _, done, err := e.Next(nil)
	require.NoError(t, err)
	assert.False(t, done)
	assert.NotNil(t, challenge)
	assert.Empty(t, challenge)
	_, account, done, err := e.Next([]byte("\x00alice@example.test\x00secret"))
	require.NoError(t, err)
	assert.True(t, done)
	assert.Equal(t, "alice@example.test", account)
	_, err = accounts.Begin("DIGEST-MD5")
	require.ErrorIs(t, err, ErrMechanism)
}

// TestExchangesOfAnything: no octets do harm, and none log in.
func TestExchangesOfAnything(t *testing.T) {
	accounts := testAccounts(t)
	rapid.Check(t, func(t *rapid.T) {
		e, err := accounts.Begin(rapid.SampledFrom([]string{Plain, Login, CramMD5, ScramSHA1, ScramSHA256}).Draw(t, "mechanism"))
		require.NoError(t, err)
		message := rapid.OneOf(
			rapid.StringMatching(`[nyp=]{1,3},(a=[a=,]{0,3})?,n=[a=,2C3D]{0,5},r=[!-~]{0,4}(,[a-z]=[a-z]{0,3}){0,2}`),
			rapid.StringMatching(`c=biws,r=[!-~]{1,5},p=[A-Za-z=]{0,5}`),
			rapid.String())
		for range 4 {
			_, account, done, err := e.Next([]byte(message.Draw(t, "message")))
			require.False(t, done)
			require.Empty(t, account)
			if err != nil {
				return
			}
		}
	})
}
