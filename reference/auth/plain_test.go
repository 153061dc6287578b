package auth

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestDecodeResponse(t *testing.T) {
	tests := []struct {
		name, line, want string
		err              error
	}{
		{"empty", "", "", nil},
		{"no padding", "YWJj", "abc", nil},
		{"one pad", "YWI=", "ab", nil},
		{"two pads", "YQ==", "a", nil},
		{"both special characters", "+/+/", "\xfb\xff\xbf", nil},
		{"pad alone", "=", "", ErrMalformed},
		{"cancel", "*", "", ErrMalformed},
		{"pad first", "=AAA", "", ErrMalformed},
		{"pad in the middle", "AAA=BBB", "", ErrMalformed},
		{"padded twice", "AAA=BBB=", "", ErrMalformed},
		{"pad lacking", "YQ=", "", ErrMalformed},
		{"padding lacking", "YQ", "", ErrMalformed},
		{"pad in excess", "YWJj=", "", ErrMalformed},
		{"pad bits set", "YR==", "", ErrMalformed},
		{"space", "YWJj ", "", ErrMalformed},
		{"bare CR", "YW\rJj", "", ErrMalformed},
		{"bare LF", "YWJj\n", "", ErrMalformed},
		{"the other alphabet", "-_-_", "", ErrMalformed},
		{"8-bit", "YWJ\xe9", "", ErrMalformed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := DecodeResponse([]byte(tt.line))
			require.ErrorIs(t, err, tt.err)
			assert.Equal(t, tt.want, string(got))
		})
	}
}

func TestDecodeResponseTakesAllThatIsEncoded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.SliceOf(rapid.Byte()).Draw(t, "octets")
		got, err := DecodeResponse([]byte(base64.StdEncoding.EncodeToString(want)))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
	})
}

func TestParsePlain(t *testing.T) {
	long := strings.Repeat("ü", 127) + "x" // 255 octets, which each part may have. RFC 4616 §2
	tests := []struct {
		name, response string
		want           []string
	}{
		{"no authzid", "\x00tim\x00tanstaaf", []string{"", "tim", "tanstaaf"}},
		{"with authzid", "kurt\x00tim\x00tan staaf", []string{"kurt", "tim", "tan staaf"}},
		{"longest parts", long + "\x00" + long + "\x00" + long, []string{long, long, long}},
		{"empty", "", nil},
		{"one NUL", "tim\x00tanstaaf", nil},
		{"three NULs", "\x00tim\x00tan\x00staaf", nil},
		{"no user", "\x00\x00tanstaaf", nil},
		{"no password", "\x00tim\x00", nil},
		{"not UTF-8", "\x00tim\x00\xff", nil},
		{"surrogate", "\x00tim\x00\xed\xa0\x80", nil},
		{"overlong", "\x00tim\x00\xc0\x80", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			authzid, user, password, err := ParsePlain([]byte(tt.response))
			if tt.want == nil {
				require.ErrorIs(t, err, ErrMalformed)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, tt.want, []string{authzid, user, password})
		})
	}
}

func TestPlainLogin(t *testing.T) {
	accounts, err := NewAccounts(Account{"Alice@Example.test", "secret"}, Account{"bob@example.test", "hidden"})
	require.NoError(t, err)
	tests := []struct {
		name, response, want string
		err                  error
	}{
		{"right", "\x00Alice@example.test\x00secret", "Alice@example.test", nil},
		{"as oneself", "Alice@EXAMPLE.test\x00Alice@example.test\x00secret", "Alice@example.test", nil},
		{"as another", "bob@example.test\x00Alice@example.test\x00secret", "", ErrRefused},
		{"as nobody", "root\x00Alice@example.test\x00secret", "", ErrRefused},
		{"wrong password", "\x00Alice@example.test\x00secre", "", ErrRefused},
		{"unknown user", "\x00carol@example.test\x00secret", "", ErrRefused},
		{"local-part in another case", "\x00alice@example.test\x00secret", "", ErrRefused},
		{"no domain", "\x00Alice\x00secret", "", ErrRefused},
		{"malformed", "\x00Alice@example.test", "", ErrMalformed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			name, err := accounts.PlainLogin([]byte(tt.response))
			require.ErrorIs(t, err, tt.err)
			assert.Equal(t, tt.want, name)
		})
	}
}
