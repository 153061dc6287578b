package lab

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
)

// exim is Exim 4.96: SMTP and submission.
type exim struct{}

func (exim) name() string { return "exim" }

func (exim) packages() packages {
	return packages{
		installed: []string{"libdb5.3", "libgnutls-dane0", "libidn12", "libidn2-0", "libnsl2", "libpcre2-8-0"},
		unpacked:  []string{"exim4-base", "exim4-daemon-light"},
	}
}

func (e exim) program() string { return unpacked(e.name(), "usr/sbin/exim4") }

func (e exim) programs() []string { return []string{e.program(), unshare} }

// eximSettings is what exim.conf is filled with.
type eximSettings struct {
	Folder, Certificate, Key string
	Domain, User, Group      string
	Program                  string
	SMTP, Submission         int    // ports
	LMTP, LMTPPort           string // of the server that keeps the mail, or empty
}

func (e exim) start(ctx context.Context, site *site) (*running, error) {
	ports, err := freePorts(2)
	if err != nil {
		return nil, err
	}
	set := eximSettings{
		Folder: filepath.Join(site.folder, e.name()), Certificate: site.certificate.path,
		Domain: Domain, User: mailUser, Group: mailGroup, Program: e.program(),
		SMTP: ports[0], Submission: ports[1], LMTP: site.lmtp,
	}
	if set.LMTP != "" {
		if _, set.LMTPPort, err = net.SplitHostPort(set.LMTP); err != nil {
			return nil, err
		}
	}
	if err := e.prepare(site, set); err != nil {
		return nil, err
	}
	room, err := newRoom(filepath.Join(set.Folder, "room"), "Debian-exim")
	if err != nil {
		return nil, err
	}
	config := filepath.Join(set.Folder, "exim.conf")
	version, err := release(e.name(), "exim4-daemon-light")
	if err != nil {
		return nil, err
	}
	// Queued mail is tried again every few seconds.
	p, err := spawn(ctx, filepath.Join(set.Folder, "log"), room.command(e.program(), "-C", config, "-bdf", "-q5s")...)
	if err != nil {
		return nil, err
	}
	r := &running{title: "Exim " + version, process: p, endpoints: map[string]Endpoint{
		"smtp":       loopback(ports[0], TLSNone),
		"submission": loopback(ports[1], TLSStartTLS),
	}}
	if err := await(ctx, p, site, r.endpoints); err != nil {
		return nil, err
	}
	return r, nil
}

// prepare makes the folders, the tables of users and passwords, and the configuration.
func (e exim) prepare(site *site, set eximSettings) (err error) {
	if err := makeMailFolders(set.Folder, ".", "spool", "mail"); err != nil {
		return err
	}
	if set.Key, err = site.certificate.keyFor(set.Folder); err != nil {
		return err
	}
	var users, passwords strings.Builder
	for _, account := range Accounts() {
		local, _, _ := strings.Cut(account.Address, "@")
		fmt.Fprintf(&users, "%s: %s\n", local, local)
		fmt.Fprintf(&passwords, "%s: %s\n", account.User, account.Password)
	}
	if err := os.WriteFile(filepath.Join(set.Folder, "users"), []byte(users.String()), 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(set.Folder, "passwords"), []byte(passwords.String()), 0o644); err != nil {
		return err
	}
	return writeConfig(filepath.Join(set.Folder, "exim.conf"), "exim.conf", set)
}
