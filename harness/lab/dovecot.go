package lab

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// dovecot is Dovecot 2.3 with IMAP, POP3 and LMTP. It keeps the mail of the lab in maildirs.
type dovecot struct{}

const dovecotProgram = "/usr/sbin/dovecot"

func (dovecot) name() string { return "dovecot" }

func (dovecot) packages() packages {
	return packages{installed: []string{"dovecot-core", "dovecot-imapd", "dovecot-pop3d", "dovecot-lmtpd"}}
}

func (dovecot) programs() []string {
	const libexec = "/usr/lib/dovecot/"
	return []string{dovecotProgram, libexec + "imap", libexec + "pop3", libexec + "lmtp"}
}

// dovecotSettings is what dovecot.conf is filled with.
type dovecotSettings struct {
	Folder, Certificate, Key       string
	Domain, User, Group            string
	UID                            int
	IMAP, IMAPS, POP3, POP3S, LMTP int    // ports
	SASL                           string // socket
}

func (d dovecot) start(ctx context.Context, site *site) (*running, error) {
	ports, err := freePorts(5)
	if err != nil {
		return nil, err
	}
	set := dovecotSettings{
		Folder: filepath.Join(site.folder, d.name()), Certificate: site.certificate.path, Key: site.certificate.key,
		Domain: Domain, User: mailUser, Group: mailGroup, UID: mailUID,
		IMAP: ports[0], IMAPS: ports[1], POP3: ports[2], POP3S: ports[3], LMTP: ports[4],
	}
	set.SASL = filepath.Join(set.Folder, "run", "sasl")
	if err := d.prepare(set); err != nil {
		return nil, err
	}
	version, err := output(ctx, dovecotProgram, "--version")
	if err != nil {
		return nil, err
	}
	version, _, _ = strings.Cut(version, " ") // the revision follows
	p, err := spawn(ctx, filepath.Join(set.Folder, "log"), dovecotProgram, "-F", "-c", filepath.Join(set.Folder, "dovecot.conf"))
	if err != nil {
		return nil, err
	}
	r := &running{title: "Dovecot " + version, process: p, endpoints: map[string]Endpoint{
		"imap": loopback(ports[0], TLSNone), "imaps": loopback(ports[1], TLSImplicit),
		"pop3": loopback(ports[2], TLSNone), "pop3s": loopback(ports[3], TLSImplicit),
		"lmtp": loopback(ports[4], TLSNone),
	}}
	if err := await(ctx, p, site, r.endpoints); err != nil {
		return nil, err
	}
	site.lmtp, site.sasl = r.endpoints["lmtp"].Address, set.SASL
	return r, nil
}

// prepare makes the folders, the password file and the configuration.
func (d dovecot) prepare(set dovecotSettings) error {
	for _, name := range []string{"run", "state", "mail"} {
		if err := os.MkdirAll(filepath.Join(set.Folder, name), 0o755); err != nil {
			return err
		}
	}
	// Dovecot makes each user's home in here with the rights of mailUser.
	if err := os.Chown(filepath.Join(set.Folder, "mail"), mailUID, mailGID); err != nil {
		return err
	}
	var passwords strings.Builder
	for _, account := range Accounts() {
		fmt.Fprintf(&passwords, "%s:{PLAIN}%s\n", account.User, account.Password)
	}
	path := filepath.Join(set.Folder, "passwd")
	if err := os.WriteFile(path, []byte(passwords.String()), 0o644); err != nil {
		return err
	}
	return writeConfig(filepath.Join(set.Folder, "dovecot.conf"), d.name()+".conf", set)
}
