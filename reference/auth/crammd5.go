package auth

import (
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"time"
	"unicode/utf8"
)

// challengeHost stands behind the at sign of a challenge, which has the form of a msg-id. RFC 2195 §2
const challengeHost = "localhost"

// cramExchange is CRAM-MD5: the server speaks first. RFC 2195 §2
type cramExchange struct {
	accounts  *Accounts
	challenge []byte
}

// Next implements [Exchange].
func (e *cramExchange) Next(response []byte) (challenge []byte, account string, done bool, err error) {
	switch {
	case e.challenge == nil && response != nil:
		return nil, "", false, ErrServerFirst
	case e.challenge == nil:
		e.challenge = fmt.Appendf(nil, "<%s.%d@%s>", rand.Text(), time.Now().Unix(), challengeHost)
		return e.challenge, "", false, nil
	}
	account, err = e.login(response)
	return nil, account, err == nil, err
}

// login checks a response: a user name, a space, and the digest in hexadecimal digits of lower case. The
// name may hold spaces itself. RFC 2195 §2
func (e *cramExchange) login(response []byte) (account string, err error) {
	at := bytes.LastIndexByte(response, ' ')
	if at <= 0 || !utf8.Valid(response) {
		return "", ErrMalformed
	}
	account, known := e.accounts.byUserName(string(response[:at]))
	mac := hmac.New(md5.New, []byte(preparedOr(e.accounts.byName[account].Password)))
	mac.Write(e.challenge)
	want := hex.AppendEncode(nil, mac.Sum(nil))
	if same := hmac.Equal(want, response[at+1:]); !known || !same {
		return "", ErrRefused
	}
	return account, nil
}
