package lab

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// opensmtpd is OpenSMTPD 6.8: SMTP without TLS.
type opensmtpd struct{}

func (opensmtpd) name() string { return "opensmtpd" }

func (opensmtpd) packages() packages {
	return packages{
		installed: []string{"libdb5.3", "libevent-2.1-7", "libpam0g", "libssl3"},
		unpacked:  []string{"opensmtpd"},
	}
}

func (o opensmtpd) program() string { return unpacked(o.name(), "usr/sbin/smtpd") }

func (o opensmtpd) programs() []string { return []string{o.program(), unshare} }

// opensmtpdSettings is what opensmtpd.conf is filled with.
type opensmtpdSettings struct {
	Folder, Domain string
	SMTP           int    // port
	LMTP           string // host:port of the server that keeps the mail, or empty
}

func (o opensmtpd) start(ctx context.Context, site *site) (*running, error) {
	ports, err := freePorts(1)
	if err != nil {
		return nil, err
	}
	set := opensmtpdSettings{
		Folder: filepath.Join(site.folder, o.name()), Domain: Domain, SMTP: ports[0], LMTP: site.lmtp,
	}
	room, err := o.prepare(set)
	if err != nil {
		return nil, err
	}
	config := filepath.Join(set.Folder, "opensmtpd.conf")
	version, err := release(o.name(), o.name())
	if err != nil {
		return nil, err
	}
	p, err := spawn(ctx, filepath.Join(set.Folder, "log"), room.command(o.program(), "-d", "-f", config)...)
	if err != nil {
		return nil, err
	}
	r := &running{title: "OpenSMTPD " + version, process: p, endpoints: map[string]Endpoint{
		"smtp": loopback(ports[0], TLSNone),
	}}
	if err := await(ctx, p, site, r.endpoints); err != nil {
		return nil, err
	}
	return r, nil
}

// prepare makes the folders, the tables, the configuration, and the room in which the paths that are
// compiled in lie below the folder.
func (o opensmtpd) prepare(set opensmtpdSettings) (*room, error) {
	if err := makeMailFolders(set.Folder, "mail"); err != nil {
		return nil, err
	}
	for _, name := range []string{"run", "spool", "state/opensmtpd/empty"} {
		if err := os.MkdirAll(filepath.Join(set.Folder, name), 0o711); err != nil {
			return nil, err
		}
	}
	var users, recipients strings.Builder
	for _, account := range Accounts() {
		fmt.Fprintf(&users, "%s: %s\n", account.Address, mailUser)
		fmt.Fprintf(&recipients, "%s\n", account.Address)
	}
	// To a name without a domain the server adds its own. RFC 5321 §4.5.1
	fmt.Fprintf(&users, "postmaster@localhost: postmaster@%s\n", Domain)
	fmt.Fprintf(&recipients, "postmaster@localhost\n")
	if err := os.WriteFile(filepath.Join(set.Folder, "recipients"), []byte(recipients.String()), 0o644); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(set.Folder, "users"), []byte(users.String()), 0o644); err != nil {
		return nil, err
	}
	if err := writeConfig(filepath.Join(set.Folder, "opensmtpd.conf"), "opensmtpd.conf", set); err != nil {
		return nil, err
	}
	room, err := newRoom(filepath.Join(set.Folder, "room"), "opensmtpd", "opensmtpq")
	if err != nil {
		return nil, err
	}
	room.lay(filepath.Join(set.Folder, "run"), "/run")
	room.lay(filepath.Join(set.Folder, "spool"), "/var/spool")
	room.lay(filepath.Join(set.Folder, "state"), "/var/lib")
	room.lay(unpacked(o.name(), "usr/libexec"), "/usr/libexec")
	return room, nil
}
