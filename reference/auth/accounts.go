// Package auth knows who may log in to the reference server, and speaks the SASL mechanisms.
package auth

import (
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"strings"
	"sync"

	"golang.org/x/text/unicode/norm"

	"mailspec/reference/idna"
)

// ErrRefused says that a user name or password is wrong, never which.
var ErrRefused = errors.New("authentication failed")

// Account is one person's mail: an address and the password that opens it.
type Account struct {
	Address  string // local-part@domain, as given
	Password string
}

// Accounts is the fixed set of accounts of a server. The zero value has none.
type Accounts struct {
	byName   map[string]Account
	prepared map[string]string // user name as prepared → name
	domain   map[string]bool
	secret   [32]byte // of which salts are made
	derived  sync.Map // mechanism NUL name → scram.StoredCredentials
}

// NewAccounts makes a set. An address must hold one "@" with something on both sides; no two may be
// the same.
func NewAccounts(list ...Account) (*Accounts, error) {
	a := &Accounts{byName: map[string]Account{}, prepared: map[string]string{}, domain: map[string]bool{}}
	_, _ = rand.Read(a.secret[:]) // never fails
	for _, acc := range list {
		local, domain, found := strings.Cut(acc.Address, "@")
		if !found || local == "" || domain == "" || strings.Contains(domain, "@") {
			return nil, fmt.Errorf("account %q: want local-part@domain", acc.Address)
		}
		name := canonical(local, domain)
		if _, twice := a.byName[name]; twice {
			return nil, fmt.Errorf("account %q: given twice", acc.Address)
		}
		a.byName[name] = acc
		a.domain[idna.ToASCII(domain)] = true
		if user, ok := prepare(name); ok && a.prepared[user] == "" {
			a.prepared[user] = name
		}
	}
	return a, nil
}

// canonical folds the domain, never the local-part, whose case is the account's own. U-labels and
// A-labels are the same domain, and letters are the same however they are composed.
// RFC 5321 §2.4, RFC 6530 §7.1, RFC 6532 §3.1
func canonical(local, domain string) string {
	return norm.NFC.String(local) + "@" + idna.ToASCII(domain)
}

// Lookup finds the account an address belongs to and gives its name in the store.
func (a *Accounts) Lookup(local, domain string) (name string, ok bool) {
	name = canonical(local, domain)
	_, ok = a.byName[name]
	return name, ok
}

// Local tells whether mail for the domain ends here.
func (a *Accounts) Local(domain string) bool { return a.domain[idna.ToASCII(domain)] }

// First gives the name of the first account in alphabetical order, for mail to Postmaster. Empty when
// there is none. RFC 5321 §4.5.1
func (a *Accounts) First() string {
	first := ""
	for name := range a.byName {
		if first == "" || name < first {
			first = name
		}
	}
	return first
}

// Login checks a user name (the full address) and password and gives the account's name in the store,
// or ErrRefused. An unknown user costs the same comparison as a wrong password.
func (a *Accounts) Login(user, password string) (name string, err error) {
	name, known := a.byUserName(user)
	want := preparedOr(a.byName[name].Password)
	same := subtle.ConstantTimeCompare([]byte(want), []byte(preparedOr(password))) == 1
	if !known || !same {
		return "", ErrRefused
	}
	return name, nil
}

// byUserName finds the account that a user name means: as it is, or as prepared.
// RFC 4616 §2, RFC 5802 §5.1
func (a *Accounts) byUserName(user string) (name string, known bool) {
	local, domain, _ := strings.Cut(user, "@")
	name = canonical(local, domain)
	if _, known = a.byName[name]; known {
		return name, true
	}
	if user, ok := prepare(name); ok {
		name, known = a.prepared[user]
		return name, known
	}
	return "", false
}

// mayActAs tells whether an account may act under an authorization identity: only if that is itself, or
// empty. RFC 4422 §3.4.1
func (a *Accounts) mayActAs(account, authzid string) bool {
	if authzid == "" {
		return true
	}
	name, known := a.byUserName(authzid)
	return known && name == account
}

// preparedOr gives a string as prepared, or as it is where that fails: a password may hold what is
// younger than the profile. RFC 4616 §2
func preparedOr(s string) string {
	if prepared, ok := prepare(s); ok {
		return prepared
	}
	return s
}
