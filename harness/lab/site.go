package lab

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Domain is the one domain whose mail the servers take.
const Domain = "example.test"

// Password opens every account.
const Password = "secret"

// mailUser owns the mail. Debian has this user and group on every machine, and nothing of the system runs as it.
const (
	mailUser  = "mail"
	mailUID   = 8
	mailGroup = "mail"
	mailGID   = 8
)

// Account is one user of the servers.
type Account struct {
	Address  string `yaml:"address"`
	User     string `yaml:"user"` // what logs in
	Password string `yaml:"password"`
}

// Accounts returns the accounts that every server has. All other users are refused.
func Accounts() []Account {
	var accounts []Account
	for _, local := range []string{"alice", "bob", "carol", "dave", "erin", "postmaster"} {
		address := local + "@" + Domain
		accounts = append(accounts, Account{Address: address, User: address, Password: Password})
	}
	return accounts
}

// site is what the servers of one lab share.
type site struct {
	folder      string
	certificate certificate
	lmtp        string // host:port of the server that keeps the mail; empty: each keeps its own
	sasl        string // the socket that answers in Dovecot's authentication protocol; empty: none
}

// maxFolder keeps the longest socket path below the folder within the 107 octets of a Unix socket's address.
const maxFolder = 64

// newSite prepares the folder and makes the certificate in it.
func newSite(dir string) (*site, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	if dir, err = makeFolder(dir); err != nil {
		return nil, fmt.Errorf("lab folder: %w", err)
	}
	certificate, err := newCertificate(dir)
	if err != nil {
		return nil, fmt.Errorf("lab certificate: %w", err)
	}
	return &site{folder: dir, certificate: certificate}, nil
}

// makeFolder makes dir where it is not there yet, and returns its path without symbolic links, which Postfix refuses.
func makeFolder(dir string) (string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	dir, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return "", err
	}
	if len(dir) > maxFolder {
		return "", fmt.Errorf("%s: the path is longer than %d octets, which leaves too few for sockets", dir, maxFolder)
	}
	// Both go into configuration files where these octets would end a value.
	if strings.ContainsAny(dir, " \t\r\n\"'#$%{},;:\\") {
		return "", fmt.Errorf("%q: the path has an octet that the servers' configuration cannot carry", dir)
	}
	return dir, openWay(dir)
}

// openWay makes sure that the servers' own users can reach dir. A folder that lies among the temporary files is
// opened (those of testing and os.MkdirTemp are for the owner alone); the mode of any other is its owner's business.
func openWay(dir string) error {
	temporary, err := filepath.EvalSymlinks(os.TempDir())
	if err != nil {
		return err
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		info, err := os.Stat(dir)
		if err != nil {
			return err
		}
		const search = 0o011
		if info.Mode()&search == search {
			continue
		}
		if !strings.HasPrefix(dir, temporary+string(filepath.Separator)) {
			return fmt.Errorf("%s: users other than its owner cannot pass it (mode %v)", dir, info.Mode())
		}
		if err := os.Chmod(dir, info.Mode()|search); err != nil {
			return err
		}
	}
	return nil
}
