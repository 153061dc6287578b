// Package auth knows who may log in to the reference server, and speaks the SASL mechanisms.
package auth

import (
	"crypto/subtle"
	"errors"
	"fmt"
	"strings"
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
	byName map[string]Account
	domain map[string]bool
}

// NewAccounts makes a set. An address must hold one "@" with something on both sides; no two may be
// the same.
func NewAccounts(list ...Account) (*Accounts, error) {
	a := &Accounts{byName: map[string]Account{}, domain: map[string]bool{}}
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
		a.domain[strings.ToLower(domain)] = true
	}
	return a, nil
}

// canonical folds the domain, never the local-part, whose case is the account's own. RFC 5321 §2.4
func canonical(local, domain string) string { return local + "@" + strings.ToLower(domain) }

// Lookup finds the account an address belongs to and gives its name in the store.
func (a *Accounts) Lookup(local, domain string) (name string, ok bool) {
	name = canonical(local, domain)
	_, ok = a.byName[name]
	return name, ok
}

// Local tells whether mail for the domain ends here.
func (a *Accounts) Local(domain string) bool { return a.domain[strings.ToLower(domain)] }

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
	local, domain, _ := strings.Cut(user, "@")
	name = canonical(local, domain)
	acc, known := a.byName[name]
	same := subtle.ConstantTimeCompare([]byte(acc.Password), []byte(password)) == 1
	if !known || !same {
		return "", ErrRefused
	}
	return name, nil
}
