package scram

import (
	"encoding/base64"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func b64(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }

// TestExample plays the exchange that the RFC gives. RFC 7677 §3
func TestExample(t *testing.T) {
	e := Exchange{User: "user", Password: "pencil", Nonce: "rOprNGfwEbeRWgbNEkqO"}
	assert.Equal(t, b64("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"), string(e.First()))
	final, verify, err := e.Answer([]byte(b64("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096")))
	require.NoError(t, err)
	assert.Equal(t, b64("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="), string(final))
	assert.Equal(t, b64("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="), string(verify))
	assert.NotEqual(t, final, Wrong(final))
	assert.Len(t, Wrong(final), len(final))
}

func TestServerFirstMessageIsRead(t *testing.T) {
	e := Exchange{User: "a=b,c", Password: "x", Nonce: "abc"}
	assert.Equal(t, b64("n,,n=a=3Db=2Cc,r=abc"), string(e.First()))
	for _, first := range []string{"", "r=abc,s=AAAA,i=1", "r=xyz1,s=AAAA,i=1", "r=abc1,s=,i=1", "r=abc1,s=!,i=1", "r=abc1,s=AAAA,i=0",
		"r=abc1,s=AAAA,i=99999999999", "r=abc1,s=AAAA", "m=x,r=abc1,s=AAAA,i=1"} {
		_, _, err := e.Answer([]byte(b64(first)))
		assert.Error(t, err, first)
	}
	_, _, err := e.Answer([]byte("no base64!"))
	assert.Error(t, err)
}
