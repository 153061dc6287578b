package auth

import "errors"

// The mechanisms of SASL that [Accounts.Begin] knows.
const (
	Plain       = "PLAIN"         // RFC 4616
	Login       = "LOGIN"         // defined by no RFC, found in the field
	CramMD5     = "CRAM-MD5"      // RFC 2195
	ScramSHA256 = "SCRAM-SHA-256" // RFC 7677
	ScramSHA1   = "SCRAM-SHA-1"   // RFC 5802
)

// Errors of Begin and of an exchange, beside [ErrMalformed] and [ErrRefused]. Compare with errors.Is.
var (
	// ErrMechanism says that there is no such mechanism.
	ErrMechanism = errors.New("unknown SASL mechanism")
	// ErrServerFirst says that an initial response came where the server speaks first.
	// RFC 4422 §3, RFC 4954 §4
	ErrServerFirst = errors.New("no initial response with this SASL mechanism")
)

// Exchange is one authentication exchange, from the client's initial response to its outcome. It is for
// one goroutine. RFC 4422 §3
type Exchange interface {
	// Next takes a response of the client, decoded: nil when there is none yet, which is not the same
	// as an empty one. It gives either the next challenge, which may be empty, or, with done, the
	// account's name in the store. An error ends the exchange. What a mechanism has to say with its
	// success comes as a challenge that wants an empty response, since no mail protocol can carry it
	// otherwise. RFC 4422 §3
	Next(response []byte) (challenge []byte, account string, done bool, err error)
}

// Mechanisms lists the mechanisms that every protocol may offer, the stronger ones first. LOGIN and
// CRAM-MD5 are not among them: SMTP clients alone ask for the one, and the other is for those that are old.
func (a *Accounts) Mechanisms() []string { return []string{ScramSHA256, ScramSHA1, Plain} }

// Begin starts an exchange. The name is in upper case. ErrMechanism.
func (a *Accounts) Begin(name string) (Exchange, error) {
	switch name {
	case Plain:
		return &plainExchange{accounts: a}, nil
	case Login:
		return &loginExchange{accounts: a}, nil
	case CramMD5:
		return &cramExchange{accounts: a}, nil
	case ScramSHA256, ScramSHA1:
		return newScram(a, name)
	}
	return nil, ErrMechanism
}

// plainExchange is PLAIN: one message of the client. RFC 4616 §2
type plainExchange struct{ accounts *Accounts }

// Next implements [Exchange].
func (e *plainExchange) Next(response []byte) (challenge []byte, account string, done bool, err error) {
	if response == nil {
		return []byte{}, "", false, nil
	}
	account, err = e.accounts.PlainLogin(response)
	return nil, account, err == nil, err
}
