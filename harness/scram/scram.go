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
	Own            []byte // a client-first-message that is said instead of First, in plain octets
}

// First is the client-first-message in base64. RFC 5802 §5
func (e Exchange) First() []byte { return encode(e.first()) }

func (e Exchange) first() string {
	if e.Own != nil {
		return string(e.Own)
	}
	return gs2 + "n=" + Name(e.User) + ",r=" + e.Nonce
}

// Name quotes what cannot stand in a saslname. RFC 5802 §5.1
func Name(user string) string { return strings.NewReplacer("=", "=3D", ",", "=2C").Replace(user) }

// parts cuts the client-first-message into its GS2 header and what is hashed, and finds the nonce.
// RFC 5802 §7
func (e Exchange) parts() (header, bare, nonce string) {
	first := e.first()
	flag, rest, _ := strings.Cut(first, ",")
	authzid, bare, _ := strings.Cut(rest, ",")
	for attribute := range strings.SplitSeq(bare, ",") {
		if value, found := strings.CutPrefix(attribute, "r="); found {
			nonce = value
		}
	}
	return flag + "," + authzid + ",", bare, nonce
}

// mostRounds bounds the work that a server can ask for.
const mostRounds = 1_000_000

// Answers are what can be said to a server-first-message, and what must come back, in base64. All but Wrong
// prove to know the password; the proof covers what is odd in them.
type Answers struct {
	Final        []byte // the sound one
	Verify       []byte // the server-final-message that proves the server's knowledge
	Wrong        []byte // with another proof
	OtherNonce   []byte // with another nonce than the server's
	OtherBinding []byte // with another GS2 header than the client-first-message's
	Extended     []byte // with an optional extension that nobody knows
}

// Answer reads the server-first-message, in base64 as it came. RFC 5802 §3
func (e Exchange) Answer(challenge []byte) (a Answers, err error) {
	first, err := base64.StdEncoding.Strict().DecodeString(string(challenge))
	if err != nil {
		return a, fmt.Errorf("server-first-message: %w", err)
	}
	header, bare, own := e.parts()
	nonce, salt, rounds, err := read(string(first), own)
	if err != nil {
		return a, err
	}
	salted, err := pbkdf2.Key(sha256.New, e.Password, salt, rounds, sha256.Size)
	if err != nil {
		return a, err
	}
	binding := "c=" + base64.StdEncoding.EncodeToString([]byte(header))
	other := "c=" + base64.StdEncoding.EncodeToString([]byte(otherHeader(header)))
	before := bare + "," + string(first) + ","
	a.Final = final(salted, before, binding+",r="+nonce)
	a.Verify = encode("v=" + base64.StdEncoding.EncodeToString(mac(mac(salted, "Server Key"), before+binding+",r="+nonce)))
	a.Wrong = wrong(a.Final)
	a.OtherNonce = final(salted, before, binding+",r="+otherNonce(nonce))
	a.OtherBinding = final(salted, before, other+",r="+nonce)
	a.Extended = final(salted, before, binding+",r="+nonce+",z=unknown")
	return a, nil
}

// final is a client-final-message with a proof that is right for it. RFC 5802 §3
func final(salted []byte, before, withoutProof string) []byte {
	clientKey := mac(salted, "Client Key")
	stored := sha256.Sum256(clientKey)
	proof := make([]byte, len(clientKey))
	for i, b := range mac(stored[:], before+withoutProof) {
		proof[i] = clientKey[i] ^ b
	}
	return encode(withoutProof + ",p=" + base64.StdEncoding.EncodeToString(proof))
}

// otherHeader is a GS2 header that the client did not send: the other flag of a client without channel
// binding. RFC 5802 §7
func otherHeader(header string) string {
	if rest, found := strings.CutPrefix(header, "n"); found {
		return "y" + rest
	}
	return gs2
}

// otherNonce changes the last octet, which is the server's.
func otherNonce(nonce string) string {
	last := len(nonce) - 1
	if nonce[last] == 'A' {
		return nonce[:last] + "B"
	}
	return nonce[:last] + "A"
}

// read takes nonce, salt and iteration count out of a server-first-message. RFC 5802 §7
func read(first, own string) (nonce string, salt []byte, rounds int, err error) {
	r, rest, _ := strings.Cut(first, ",")
	s, rest, _ := strings.Cut(rest, ",")
	i, _, _ := strings.Cut(rest, ",")
	nonce, isNonce := strings.CutPrefix(r, "r=")
	if !isNonce || !strings.HasPrefix(nonce, own) || len(nonce) == len(own) {
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

// Rounds gives the count of iterations in what a server says in base64, if that is a server-first-message.
// RFC 5802 §7
func Rounds(challenge []byte) (n int, ok bool) {
	first, err := base64.StdEncoding.DecodeString(string(challenge))
	if err != nil || !bytes.HasPrefix(first, []byte("r=")) {
		return 0, false
	}
	_, _, rounds, err := read(string(first), "")
	return rounds, err == nil
}

// wrong changes a message in base64, so that its proof is another.
func wrong(final []byte) []byte {
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
