package cli

import (
	"fmt"
	"strings"

	"mailspec/harness/target"
	"mailspec/reference"
	"mailspec/reference/auth"
)

// embeddedAccounts is how many accounts the embedded reference gets: scenarios that need a maildrop to
// themselves run at once on as many.
const embeddedAccounts = 32

// embedded starts the reference server on loopback and gives it as a target. stop ends it.
func embedded(freeChoices *uint64) (t *target.Target, stop func() error, err error) {
	var accounts []auth.Account
	for i := range embeddedAccounts {
		accounts = append(accounts, auth.Account{Address: fmt.Sprintf("user%d@example.test", i+1), Password: fmt.Sprintf("secret-%d", i+1)})
	}
	server, err := reference.New(reference.Config{Accounts: accounts, Listen: reference.Loopback(), FreeChoices: freeChoices})
	if err != nil {
		return nil, nil, fmt.Errorf("start the reference server: %w", err)
	}
	t, err = targetOf(server)
	if err != nil {
		server.Close()
		return nil, nil, err
	}
	return t, server.Close, nil
}

func targetOf(server *reference.Server) (*target.Target, error) {
	t := &target.Target{Name: "the embedded reference server", Connections: 80, MuchData: true}
	if err := t.SetCA(server.CA()); err != nil {
		return nil, err
	}
	addresses := server.Endpoints()
	for _, p := range target.Protocols() {
		if a, ok := addresses[string(p)]; ok {
			t.Endpoints = append(t.Endpoints, target.Endpoint{Protocol: p, Address: a, TLS: target.Plain},
				target.Endpoint{Protocol: p, Address: a, TLS: target.StartTLS})
		}
		if a, ok := addresses[string(p)+"s"]; ok {
			t.Endpoints = append(t.Endpoints, target.Endpoint{Protocol: p, Address: a, TLS: target.Implicit})
		}
	}
	for _, a := range server.Accounts() {
		t.Accounts = append(t.Accounts, target.Account{Address: a.Address, User: a.Address, Password: a.Password})
	}
	_, t.Domain, _ = strings.Cut(t.Accounts[0].Address, "@")
	return t, t.Check()
}
