package scram

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func b64(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }

// TestExample plays the exchange that the RFC gives. RFC 7677 §3
func TestExample(t *testing.T) {
	e := Exchange{User: "user", Password: "pencil", Nonce: "rOprNGfwEbeRWgbNEkqO"}
	assert.Equal(t, b64("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"), string(e.First()))
	a, err := e.Answer([]byte(b64("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096")))
	require.NoError(t, err)
	assert.Equal(t, b64("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="), string(a.Final))
	assert.Equal(t, b64("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="), string(a.Verify))
	assert.NotEqual(t, a.Final, a.Wrong)
	assert.Len(t, a.Wrong, len(a.Final))
}

func TestServerFirstMessageIsRead(t *testing.T) {
	e := Exchange{User: "a=b,c", Password: "x", Nonce: "abc"}
	assert.Equal(t, b64("n,,n=a=3Db=2Cc,r=abc"), string(e.First()))
	for _, first := range []string{"", "r=abc,s=AAAA,i=1", "r=xyz1,s=AAAA,i=1", "r=abc1,s=,i=1", "r=abc1,s=!,i=1", "r=abc1,s=AAAA,i=0",
		"r=abc1,s=AAAA,i=99999999999", "r=abc1,s=AAAA", "m=x,r=abc1,s=AAAA,i=1"} {
		_, err := e.Answer([]byte(b64(first)))
		assert.Error(t, err, first)
	}
	_, err := e.Answer([]byte("no base64!"))
	assert.Error(t, err)
}

// TestOddAnswers: what is odd in them is covered by the proof, so that nothing but the oddity can be refused.
func TestOddAnswers(t *testing.T) {
	challenge := []byte(b64("r=abcDEF,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"))
	e := Exchange{User: "user", Password: "pencil", Nonce: "abc"}
	sound, err := e.Answer(challenge)
	require.NoError(t, err)
	plain := func(message []byte) string {
		text, err := base64.StdEncoding.DecodeString(string(message))
		require.NoError(t, err)
		return string(text)
	}
	assert.Contains(t, plain(sound.OtherNonce), "c=biws,r=abcDEA,p=")
	assert.Contains(t, plain(sound.OtherBinding), "c=eSws,r=abcDEF,p=")
	assert.Contains(t, plain(sound.Extended), "c=biws,r=abcDEF,z=unknown,p=")
	proofs := map[string]bool{}
	for _, m := range [][]byte{sound.Final, sound.Wrong, sound.OtherNonce, sound.OtherBinding, sound.Extended} {
		_, proof, found := strings.Cut(plain(m), ",p=")
		require.True(t, found)
		proofs[proof] = true
	}
	assert.Len(t, proofs, 5)
}

// TestOwnFirstMessage: a scenario's own words are what is hashed.
func TestOwnFirstMessage(t *testing.T) {
	challenge := []byte(b64("r=abcDEF,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"))
	usual := Exchange{User: "user", Password: "pencil", Nonce: "abc"}
	own := Exchange{Password: "pencil", Own: []byte("n,,n=user,r=abc")}
	want, err := usual.Answer(challenge)
	require.NoError(t, err)
	got, err := own.Answer(challenge)
	require.NoError(t, err)
	assert.Equal(t, want, got)
	own.Own = []byte("y,a=user,n=user,r=abc,x=y")
	got, err = own.Answer(challenge)
	require.NoError(t, err)
	assert.Contains(t, string(got.Final), strings.TrimRight(b64("c="+b64("y,a=user,")+",r=abcDE"), "=")[:20])
	assert.NotEqual(t, want.Verify, got.Verify)
	for _, broken := range []string{"", "x", ",", ",,", "n,,n=user", "n,,r="} {
		own.Own = []byte(broken)
		_, err = own.Answer([]byte(b64("no message")))
		assert.Error(t, err, broken)
	}
}

func TestRounds(t *testing.T) {
	n, ok := Rounds([]byte(b64("r=abcDEF,s=AAAA,i=4096,z=x")))
	assert.True(t, ok)
	assert.Equal(t, 4096, n)
	for _, other := range []string{"", "<1@host>", "r=", "v=AAAA"} {
		_, ok = Rounds([]byte(b64(other)))
		assert.False(t, ok, other)
	}
}
