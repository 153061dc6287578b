package lab

import (
	"context"
	"fmt"
	"slices"
)

// server is one third-party mail server that the lab can start.
type server interface {
	// name is what the caller asks for it by, and its folder's name.
	name() string
	// packages are the Debian packages that it comes in. install.sh installs them.
	packages() []string
	// programs are the files without which it cannot run.
	programs() []string
	// start configures and runs it below the site's folder, returns when every endpoint has greeted, and adds to
	// the site what later servers may use. A port that was taken meanwhile is an errPortTaken.
	start(ctx context.Context, site *site) (*running, error)
}

// running is a server that has been started.
type running struct {
	title     string // its name and version
	endpoints map[string]Endpoint
	process   *process
}

// servers returns all that the lab knows, those that keep mail before those that hand it to them.
func servers() []server { return []server{dovecot{}, postfix{}} }

// choose returns the named servers, or all, in the order in which they are to be started.
func choose(names []string) ([]server, error) {
	all := servers()
	if len(names) == 0 {
		return all, nil
	}
	for _, name := range names {
		if !slices.ContainsFunc(all, func(s server) bool { return s.name() == name }) {
			return nil, fmt.Errorf("the lab has no server %q", name)
		}
	}
	return slices.DeleteFunc(all, func(s server) bool { return !slices.Contains(names, s.name()) }), nil
}

// How an endpoint starts TLS, in the words of the target file.
const (
	TLSNone     = "none"
	TLSStartTLS = "starttls"
	TLSImplicit = "implicit"
)

// Endpoint is one protocol at one address.
type Endpoint struct {
	Address string `yaml:"address"`
	TLS     string `yaml:"tls"`
}

// loopback returns the endpoint at a port of 127.0.0.1.
func loopback(port int, tls string) Endpoint {
	return Endpoint{Address: fmt.Sprintf("127.0.0.1:%d", port), TLS: tls}
}
