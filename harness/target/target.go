// Package target describes the server under test: its endpoints, its accounts, the way mail gets into
// it, what it is known to break, and, when asked, the command that starts it.
package target

import (
	"crypto/tls"
	"encoding/base64"
	"fmt"
	"net"
	"slices"
	"strings"
	"time"
)

// Protocol names what an endpoint speaks.
type Protocol string

// The protocols. Submission is SMTP in the role of RFC 6409, LMTP is RFC 2033.
const (
	SMTP       Protocol = "smtp"
	Submission Protocol = "submission"
	LMTP       Protocol = "lmtp"
	POP3       Protocol = "pop3"
	IMAP       Protocol = "imap"
)

// Protocols lists them in the order of reports.
func Protocols() []Protocol { return []Protocol{SMTP, Submission, LMTP, POP3, IMAP} }

// Transport says how TLS comes in.
type Transport string

// The transports. Under Plain a scenario may still begin TLS itself; under StartTLS each session is
// upgraded before its dialogue begins.
const (
	Plain    Transport = "none"
	StartTLS Transport = "starttls"
	Implicit Transport = "implicit"
)

// Endpoint is one protocol at one address.
type Endpoint struct {
	Protocol Protocol
	Address  string // host:port
	TLS      Transport
}

// Account is one account of the target's.
type Account struct {
	Address  string // local-part@domain
	User     string // what logs in
	Password string
}

// Local is the address's local-part.
func (a Account) Local() string { return a.Address[:max(strings.LastIndexByte(a.Address, '@'), 0)] }

// Waiver is a known failure that the target's owner has written down.
type Waiver struct {
	ID     string
	Reason string
	Line   int // of the target file, 0 for none
}

// Route is a way to get a message into an account's mail.
type Route string

// The routes. Auto takes the first that the endpoints allow: APPEND, LMTP, SMTP.
const (
	Auto    Route = "auto"
	Append  Route = "append"
	ByLMTP  Route = "lmtp"
	BySMTP  Route = "smtp"
	Command Route = "command"
)

// Delivery says how test messages get in. Command runs with the message on standard input and
// {address} in its words replaced.
type Delivery struct {
	By      Route
	Command []string
}

// Start is a command that runs the server under test while the run lasts.
type Start struct {
	Command []string
	Within  time.Duration // how long the endpoints may take to answer
}

// Target is all that a run needs to know.
type Target struct {
	Name        string
	Domain      string
	Endpoints   []Endpoint // at most one for each protocol and transport
	Accounts    []Account
	CA          string // file of PEM certificates to trust beside the system's
	Insecure    bool   // accept any certificate
	Connections int    // open at once, at most
	Timeout     time.Duration
	Delivery    Delivery
	Waivers     []Waiver
	Start       *Start
	Unknown     string // an address of the domain that does not exist
	MuchData    bool   // scenarios may send tens of megabytes
	Prefix      string // what the names of an account's own IMAP mailboxes begin with: "INBOX." for Courier

	tls    *tls.Config // made from CA and Insecure by Check, or set by SetCA
	pinned bool        // it was set by SetCA
}

// Defaults of what a target leaves out.
const (
	DefaultTimeout     = 10 * time.Second
	DefaultConnections = 10
	DefaultWithin      = 30 * time.Second
	DefaultUnknown     = "mailspec-nobody"
)

// Check fills in what was left out and says what is wrong, in the words of flags and target file.
func (t *Target) Check() error {
	if len(t.Endpoints) == 0 {
		return fmt.Errorf("want at least one endpoint: smtp, submission, lmtp, pop3 or imap")
	}
	for _, e := range t.Endpoints {
		if _, port, err := net.SplitHostPort(e.Address); err != nil || port == "" {
			return fmt.Errorf("%s endpoint %q: want HOST:PORT", e.Protocol, e.Address)
		}
	}
	for _, a := range t.Accounts {
		local, domain, found := strings.Cut(a.Address, "@")
		if !found || local == "" || domain == "" {
			return fmt.Errorf("account %q: want local-part@domain", a.Address)
		}
	}
	t.fill()
	if t.Delivery.By == Command && len(t.Delivery.Command) == 0 {
		return fmt.Errorf("delivery by command: want the command")
	}
	return t.loadTLS()
}

func (t *Target) fill() {
	if t.Timeout == 0 {
		t.Timeout = DefaultTimeout
	}
	if t.Connections == 0 {
		t.Connections = DefaultConnections
	}
	if t.Domain == "" && len(t.Accounts) > 0 {
		_, t.Domain, _ = strings.Cut(t.Accounts[0].Address, "@")
	}
	if t.Domain == "" {
		t.Domain = "example.test"
	}
	if t.Unknown == "" {
		t.Unknown = DefaultUnknown + "@" + t.Domain
	}
	if t.Delivery.By == "" {
		t.Delivery.By = Auto
	}
	if t.Name == "" {
		var parts []string
		for _, e := range t.Endpoints {
			parts = append(parts, string(e.Protocol)+" "+e.Address)
		}
		t.Name = strings.Join(parts, ", ")
	}
	for i := range t.Accounts {
		if t.Accounts[i].User == "" {
			t.Accounts[i].User = t.Accounts[i].Address
		}
	}
}

// Endpoint gives the protocol's endpoint for a transport, or its first one when the transport is "".
func (t *Target) Endpoint(p Protocol, transport Transport) (Endpoint, bool) {
	i := slices.IndexFunc(t.Endpoints, func(e Endpoint) bool {
		return e.Protocol == p && (transport == "" || e.TLS == transport)
	})
	if i < 0 {
		return Endpoint{}, false
	}
	return t.Endpoints[i], true
}

// Waived gives the waiver of a requirement.
func (t *Target) Waived(id string) (Waiver, bool) {
	i := slices.IndexFunc(t.Waivers, func(w Waiver) bool { return strings.EqualFold(w.ID, id) })
	if i < 0 {
		return Waiver{}, false
	}
	return t.Waivers[i], true
}

// Plain is the base64 of the account's PLAIN response. RFC 4616 §2
func (a Account) Plain() string {
	return base64.StdEncoding.EncodeToString([]byte("\x00" + a.User + "\x00" + a.Password))
}
