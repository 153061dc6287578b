package auth

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"strings"

	"github.com/xdg-go/scram"
	"github.com/xdg-go/stringprep"
)

// scramIterations is how often the hash runs over a password. RFC 5802 §5.1, RFC 7677 §4
const scramIterations = 4096

// saltLength is that of the salts, in octets.
const saltLength = 16

// scramExchange is SCRAM without channel binding. RFC 5802 §5
type scramExchange struct {
	accounts *Accounts
	talk     *scram.ServerConversation
	account  string // whom the user name means
	state    scramState
}

// scramState is what comes next.
type scramState uint8

const (
	scramFirst scramState = iota // client-first-message
	scramFinal                   // client-final-message
	scramEnd                     // the empty response to the server-final-message
	scramOver
)

// newScram begins an exchange with the hash that the mechanism's name tells.
func newScram(a *Accounts, name string) (Exchange, error) {
	hash := scram.SHA256
	if name == ScramSHA1 {
		hash = scram.SHA1
	}
	e := &scramExchange{accounts: a}
	server, err := hash.NewServer(func(user string) (scram.StoredCredentials, error) {
		account, known := a.byUserName(user)
		if !known {
			return a.nobodysCredentials(name, spelled(user)), nil
		}
		e.account = account
		return a.credentials(hash, name, account), nil
	})
	if err != nil {
		return nil, err
	}
	e.talk = server.NewConversation()
	return e, nil
}

// Next implements [Exchange].
func (e *scramExchange) Next(response []byte) (challenge []byte, account string, done bool, err error) {
	switch e.state {
	case scramFirst:
		challenge, err = e.first(response)
	case scramFinal:
		challenge, err = e.final(response)
	case scramEnd:
		if e.state = scramOver; len(response) == 0 {
			return nil, e.account, true, nil
		}
		err = ErrMalformed
	default:
		err = ErrMalformed
	}
	if err != nil {
		e.state = scramOver
	}
	return challenge, "", false, err
}

// first answers the client-first-message. An unknown user learns nothing from that. The server has no
// channel binding: a client that demands it is refused. RFC 5802 §5, §6
func (e *scramExchange) first(response []byte) ([]byte, error) {
	if response == nil {
		return []byte{}, nil
	}
	if err := checkClientFirst(string(response)); err != nil {
		return nil, err
	}
	challenge, err := e.talk.Step(string(response))
	if err != nil {
		return nil, errors.Join(ErrRefused, err)
	}
	e.state = scramFinal
	return []byte(challenge), nil
}

// final judges the client's proof, and sends the server's own. A refusal is the protocol's to tell: the
// server-final-message is left out then. RFC 5802 §5, §5.1
func (e *scramExchange) final(response []byte) ([]byte, error) {
	if err := checkClientFinal(string(response)); err != nil {
		return nil, err
	}
	challenge, err := e.talk.Step(string(response))
	if err != nil {
		return nil, errors.Join(ErrRefused, err)
	}
	if e.account == "" || !e.accounts.mayActAs(e.account, e.talk.AuthzID()) {
		return nil, ErrRefused
	}
	e.state = scramEnd
	return []byte(challenge), nil
}

// credentials gives what is kept of an account's password for a mechanism. It is made at the first
// use. A password that cannot be prepared can prove nothing. RFC 5802 §2.2, §3
func (a *Accounts) credentials(hash scram.HashGeneratorFcn, mechanism, account string) scram.StoredCredentials {
	key := mechanism + "\x00" + account
	if kept, found := a.derived.Load(key); found {
		return kept.(scram.StoredCredentials)
	}
	made := a.nobodysCredentials(mechanism, account)
	client, err := hash.NewClient("", a.byName[account].Password, "")
	if err == nil {
		if c, err := client.GetStoredCredentialsWithError(made.KeyFactors); err == nil {
			made = c
		}
	}
	a.derived.Store(key, made)
	return made
}

// spelled gives the name that a user name would have, were there such an account: who spells it
// otherwise gets the same salt, as with one that exists.
func spelled(user string) string {
	local, domain, _ := strings.Cut(user, "@")
	return preparedOr(canonical(local, domain))
}

// nobodysCredentials are those of a user who does not exist: the same salt each time, as if there were
// one, and keys that nobody has. The salt cannot be told from an account's own.
func (a *Accounts) nobodysCredentials(mechanism, user string) scram.StoredCredentials {
	mac := hmac.New(sha256.New, a.secret[:])
	mac.Write([]byte(mechanism + "\x00" + user))
	return scram.StoredCredentials{
		KeyFactors: scram.KeyFactors{Salt: string(mac.Sum(nil)[:saltLength]), Iters: scramIterations},
		StoredKey:  []byte(rand.Text()),
		ServerKey:  []byte(rand.Text()),
	}
}

// prepare makes user names and passwords comparable. RFC 4616 §2, RFC 5802 §5.1, RFC 4013
func prepare(s string) (prepared string, ok bool) {
	prepared, err := stringprep.SASLprep.Prepare(s)
	return prepared, err == nil && prepared != ""
}
