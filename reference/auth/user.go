package auth

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Users gives the addresses of the accounts with this local-part, sorted, whatever their domain.
// RFC 5321 §3.5.1
func (a *Accounts) Users(local string) (addresses []string) {
	local = norm.NFC.String(local)
	for name := range a.byName {
		if l, _, _ := strings.Cut(name, "@"); l == local {
			addresses = append(addresses, name)
		}
	}
	slices.Sort(addresses)
	return addresses
}
