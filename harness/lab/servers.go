package lab

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// server is one third-party mail server that the lab can start.
type server interface {
	// name is what the caller asks for it by, and its folder's name.
	name() string
	// packages are the packages that it comes in. install.sh brings them.
	packages() packages
	// programs are the files without which it cannot run.
	programs() []string
	// start configures and runs it below the site's folder, returns when every endpoint has greeted, and adds to
	// the site what later servers may use. A port that was taken meanwhile is an errPortTaken.
	start(ctx context.Context, site *site) (*running, error)
}

// packages are what a server needs from Debian, and from npm.
type packages struct {
	installed []string
	// unpacked are those that conflict with other servers'. They lie in unpackFolder, and the machine knows nothing of
	// them; the libraries that they need are installed.
	unpacked []string
	// modules are npm's. They lie in unpackFolder too.
	modules []string
}

// String lists all of them.
func (p packages) String() string {
	return strings.Join(slices.Concat(p.installed, p.unpacked, p.modules), " ")
}

// running is a server that has been started.
type running struct {
	title     string // its name and version
	endpoints map[string]Endpoint
	prefix    string // of every mailbox but INBOX, where the server puts them below one
	process   *process
}

// servers returns all that the lab knows, those that keep mail before those that hand it to them.
func servers() []server {
	return []server{dovecot{}, cyrus{}, courier{}, mailutils{}, postfix{}, exim{}, opensmtpd{}, aiosmtpd{}, gosmtp{}, smtpserver{}}
}

// choose returns the named servers, or Dovecot and Postfix, in the order in which they are to be started.
func choose(names []string) ([]server, error) {
	all := servers()
	if len(names) == 0 {
		names = []string{"dovecot", "postfix"}
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
