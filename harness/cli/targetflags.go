package cli

import (
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"mailspec/harness/target"
)

// targetFlags are the flags that describe a target.
type targetFlags struct {
	file        string
	endpoints   map[target.Protocol]*[]string
	accounts    []string
	users       []string
	passwords   []string
	domain      string
	ca          string
	insecure    bool
	connections int
	timeout     time.Duration
	muchData    bool
}

// passwordVariable holds the password of accounts that are given without one, so that it need not stand
// on a command line.
const passwordVariable = "MAILSPEC_PASSWORD"

func (f *targetFlags) register(flags *pflag.FlagSet) {
	f.endpoints = map[target.Protocol]*[]string{}
	flags.StringVar(&f.file, "target", "", "target `FILE` (mailspec.yaml); other flags add to it")
	for _, p := range target.Protocols() {
		f.endpoints[p] = flags.StringArray(string(p), nil, fmt.Sprintf("%s endpoint `HOST:PORT`, with +tls or +starttls behind it", p))
	}
	flags.StringArrayVar(&f.accounts, "account", nil, "account `ADDRESS:PASSWORD` (repeatable)")
	flags.StringArrayVar(&f.users, "user", nil, "log-in name of an account (repeatable); an address, or a name of --domain")
	flags.StringArrayVar(&f.passwords, "password", nil, "password of the --user in the same place (default $"+passwordVariable+")")
	flags.StringVar(&f.domain, "domain", "", "domain that the target takes mail for (default: the first account's)")
	flags.StringVar(&f.ca, "ca", "", "`FILE` of PEM certificates to trust")
	flags.BoolVar(&f.insecure, "insecure", false, "accept any TLS certificate")
	flags.IntVar(&f.connections, "connections", 0, fmt.Sprintf("connections open at once, at most (default %d)", target.DefaultConnections))
	flags.DurationVar(&f.timeout, "timeout", 0, fmt.Sprintf("give up on an answer after this time (default %s)", target.DefaultTimeout))
	flags.BoolVar(&f.muchData, "much-data", false, "allow scenarios that send tens of megabytes")
}

// target gives the target that the flags describe, nil when they name none.
func (f *targetFlags) target() (*target.Target, error) {
	t := &target.Target{}
	if f.file != "" {
		read, err := target.ReadFile(f.file)
		if err != nil {
			return nil, err
		}
		t = read
	}
	if err := f.addEndpoints(t); err != nil {
		return nil, err
	}
	if len(t.Endpoints) == 0 {
		return nil, nil
	}
	f.override(t)
	if err := f.addAccounts(t); err != nil {
		return nil, err
	}
	return t, t.Check()
}

func (f *targetFlags) override(t *target.Target) {
	if f.domain != "" {
		t.Domain = f.domain
	}
	if f.ca != "" {
		t.CA = f.ca
	}
	if f.connections > 0 {
		t.Connections = f.connections
	}
	if f.timeout > 0 {
		t.Timeout = f.timeout
	}
	t.Insecure = t.Insecure || f.insecure
	t.MuchData = t.MuchData || f.muchData
}

func (f *targetFlags) addEndpoints(t *target.Target) error {
	for _, p := range target.Protocols() {
		for _, word := range *f.endpoints[p] {
			address, form, found := strings.Cut(word, "+")
			transport := target.Plain
			switch {
			case form == "tls":
				transport = target.Implicit
			case form == "starttls":
				transport = target.StartTLS
			case found:
				return fmt.Errorf("--%s %q: want HOST:PORT, HOST:PORT+tls or HOST:PORT+starttls", p, word)
			}
			t.Endpoints = append(t.Endpoints, target.Endpoint{Protocol: p, Address: address, TLS: transport})
		}
	}
	return nil
}

func (f *targetFlags) addAccounts(t *target.Target) error {
	given, err := f.accountsOf(t.Domain)
	t.Accounts = append(t.Accounts, given...)
	return err
}

// accountsOf gives the accounts of the flags; a --user without a domain is of this one.
func (f *targetFlags) accountsOf(domain string) (list []target.Account, err error) {
	for _, word := range f.accounts {
		address, password, found := strings.Cut(word, ":")
		if !found {
			password = os.Getenv(passwordVariable)
		}
		list = append(list, target.Account{Address: address, User: address, Password: password})
	}
	if len(f.passwords) > len(f.users) {
		return nil, fmt.Errorf("--password is given %d times and --user %d times", len(f.passwords), len(f.users))
	}
	for i, user := range f.users {
		password := os.Getenv(passwordVariable)
		if i < len(f.passwords) {
			password = f.passwords[i]
		}
		address := user
		if !strings.Contains(user, "@") {
			if domain == "" {
				return nil, fmt.Errorf("--user %s: want an address, or --domain beside it", user)
			}
			address = user + "@" + domain
		}
		list = append(list, target.Account{Address: address, User: user, Password: password})
	}
	return list, nil
}
