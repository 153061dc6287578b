// Package scram computes what a client says in SCRAM-SHA-256, by hand, so that scenarios can also say it
// wrongly. RFC 5802 §3, §5, RFC 7677 §3
package scram

import (
	"bytes"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
)

// gs2 is the header of a client without channel binding and without an authorization identity.
// RFC 5802 §7
const gs2 = "n,,"

// Exchange is one log-in. User and password are ASCII: they go in without SASLprep.
type Exchange struct {
	User, Password string
	Nonce          string // the client's, without commas
}

// First is the client-first-message in base64. RFC 5802 §5
func (e Exchange) First() []byte { return encode(gs2 + e.bare()) }

func (e Exchange) bare() string {
	return "n=" + strings.NewReplacer("=", "=3D", ",", "=2C").Replace(e.User) + ",r=" + e.Nonce
}

// mostRounds bounds the work that a server can ask for.
const mostRounds = 1_000_000

// Answer reads the server-first-message, in base64 as it came, and gives the client-final-message and the
// server-final-message that must come back, both in base64. RFC 5802 §3
func (e Exchange) Answer(challenge []byte) (final, verify []byte, err error) {
	first, err := base64.StdEncoding.Strict().DecodeString(string(challenge))
	if err != nil {
		return nil, nil, fmt.Errorf("server-first-message: %w", err)
	}
	nonce, salt, rounds, err := e.read(string(first))
	if err != nil {
		return nil, nil, err
	}
	salted, err := pbkdf2.Key(sha256.New, e.Password, salt, rounds, sha256.Size)
	if err != nil {
		return nil, nil, err
	}
	withoutProof := "c=" + base64.StdEncoding.EncodeToString([]byte(gs2)) + ",r=" + nonce
	message := e.bare() + "," + string(first) + "," + withoutProof
	clientKey := mac(salted, "Client Key")
	stored := sha256.Sum256(clientKey)
	proof := make([]byte, len(clientKey))
	for i, b := range mac(stored[:], message) {
		proof[i] = clientKey[i] ^ b
	}
	signature := mac(mac(salted, "Server Key"), message)
	return encode(withoutProof + ",p=" + base64.StdEncoding.EncodeToString(proof)),
		encode("v=" + base64.StdEncoding.EncodeToString(signature)), nil
}

// read takes nonce, salt and iteration count out of a server-first-message. RFC 5802 §7
func (e Exchange) read(first string) (nonce string, salt []byte, rounds int, err error) {
	r, rest, _ := strings.Cut(first, ",")
	s, rest, _ := strings.Cut(rest, ",")
	i, _, _ := strings.Cut(rest, ",")
	nonce, isNonce := strings.CutPrefix(r, "r=")
	if !isNonce || !strings.HasPrefix(nonce, e.Nonce) || len(nonce) == len(e.Nonce) {
		return "", nil, 0, fmt.Errorf("server-first-message: want r= with the client's nonce and more behind it")
	}
	salt64, isSalt := strings.CutPrefix(s, "s=")
	if salt, err = base64.StdEncoding.Strict().DecodeString(salt64); err != nil || !isSalt || len(salt) == 0 {
		return "", nil, 0, fmt.Errorf("server-first-message: want s= with a salt in base64")
	}
	count, isCount := strings.CutPrefix(i, "i=")
	rounds, err = strconv.Atoi(count)
	if err != nil || !isCount || rounds < 1 || rounds > mostRounds {
		return "", nil, 0, fmt.Errorf("server-first-message: want i= with a count of iterations up to %d", mostRounds)
	}
	return nonce, salt, rounds, nil
}

// Wrong changes a message in base64, so that its proof is another.
func Wrong(final []byte) []byte {
	text, err := base64.StdEncoding.DecodeString(string(final))
	if at := bytes.Index(text, []byte(",p=")); err == nil && at >= 0 && at+3 < len(text) {
		other := byte('A')
		if text[at+3] == other {
			other = 'B'
		}
		text[at+3] = other
	}
	return encode(string(text))
}

func mac(key []byte, message string) []byte {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(message))
	return h.Sum(nil)
}

func encode(s string) []byte { return []byte(base64.StdEncoding.EncodeToString([]byte(s))) }
