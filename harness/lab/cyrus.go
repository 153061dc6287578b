package lab

import (
	"context"
	"path/filepath"
)

// cyrus is Cyrus IMAP 3.6: IMAP, POP3 and LMTP. It keeps the mail of the lab in its own store.
type cyrus struct{}

func (cyrus) name() string { return "cyrus" }

func (cyrus) packages() packages {
	return packages{
		installed: []string{"db-util", "sasl2-bin", "libsasl2-modules", "libcom-err2", "libclamav12", "libical3", "libicu72",
			"libjansson4", "libkrb5-3", "libldap-2.5-0", "libpcre3", "libpq5", "libsqlite3-0", "libwrap0", "libxapian30",
			"libxml2", "libzephyr4"},
		unpacked: []string{"cyrus-common", "cyrus-imapd", "cyrus-pop3d"},
	}
}

func (c cyrus) program(name string) string {
	return unpacked(c.name(), filepath.Join("usr/lib/cyrus/bin", name))
}

func (c cyrus) programs() []string {
	return []string{c.program("master"), c.program("imapd"), c.program("pop3d"), c.program("lmtpd"), saslpasswd, unshare}
}

// cyrusSettings is what cyrus.conf and cyrus.imapd.conf are filled with.
type cyrusSettings struct {
	Folder, Certificate, Key       string
	Domain, User                   string
	Programs, Config               string
	IMAP, IMAPS, POP3, POP3S, LMTP int // ports
}

func (c cyrus) start(ctx context.Context, site *site) (*running, error) {
	ports, err := freePorts(5)
	if err != nil {
		return nil, err
	}
	set := cyrusSettings{
		Folder: filepath.Join(site.folder, c.name()), Certificate: site.certificate.path,
		Domain: Domain, User: mailUser, Programs: c.program(""),
		IMAP: ports[0], IMAPS: ports[1], POP3: ports[2], POP3S: ports[3], LMTP: ports[4],
	}
	set.Config = filepath.Join(set.Folder, "imapd.conf")
	if err := c.prepare(ctx, site, set); err != nil {
		return nil, err
	}
	room, err := newRoom(filepath.Join(set.Folder, "room"), "cyrus")
	if err != nil {
		return nil, err
	}
	libraries, err := libraries(c.name(), "libcyrus.so.0")
	if err != nil {
		return nil, err
	}
	version, err := release(c.name(), "cyrus-imapd")
	if err != nil {
		return nil, err
	}
	p, err := spawn(ctx, filepath.Join(set.Folder, "log"), room.command("/usr/bin/env", libraries, c.program("master"),
		"-D", "-C", set.Config, "-M", filepath.Join(set.Folder, "cyrus.conf"), "-p", filepath.Join(set.Folder, "run", "pid"))...)
	if err != nil {
		return nil, err
	}
	r := &running{title: "Cyrus " + version, process: p, endpoints: map[string]Endpoint{
		"imap": loopback(ports[0], TLSNone), "imaps": loopback(ports[1], TLSImplicit),
		"pop3": loopback(ports[2], TLSNone), "pop3s": loopback(ports[3], TLSImplicit),
		"lmtp": loopback(ports[4], TLSNone),
	}}
	if err := await(ctx, p, site, r.endpoints); err != nil {
		return nil, err
	}
	site.lmtp = r.endpoints["lmtp"].Address
	return r, nil
}

// prepare makes the folders, the password database and the configuration.
func (c cyrus) prepare(ctx context.Context, site *site, set cyrusSettings) (err error) {
	folders := []string{".", "config", "config/db", "config/socket", "config/user", "mail", "run", "run/proc", "run/lock", "sasl"}
	if err := makeMailFolders(set.Folder, folders...); err != nil {
		return err
	}
	if err := writeSASLPasswords(ctx, filepath.Join(set.Folder, "sasl", "sasldb2"), mailUID, mailGID); err != nil {
		return err
	}
	if set.Key, err = site.certificate.keyFor(set.Folder); err != nil {
		return err
	}
	if err := writeConfig(set.Config, "cyrus.imapd.conf", set); err != nil {
		return err
	}
	return writeConfig(filepath.Join(set.Folder, "cyrus.conf"), "cyrus.conf", set)
}
