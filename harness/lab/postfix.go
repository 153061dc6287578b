package lab

import (
	"context"
	"path/filepath"
)

// postfix is Postfix 3.7: SMTP as its defaults make it, SMTP with strict end-of-data rules, and submission.
type postfix struct {
	also string // lines of main.cf that count more than those of postfix.main.cf
}

const (
	postfixMaster = "/usr/lib/postfix/sbin/master"
	postconf      = "/usr/sbin/postconf"
)

func (postfix) name() string { return "postfix" }

func (postfix) packages() packages {
	return packages{installed: []string{"postfix", "sasl2-bin", "libsasl2-modules"}}
}

func (postfix) programs() []string { return []string{postfixMaster, postconf, saslpasswd} }

// postfixSettings is what postfix.main.cf and postfix.master.cf are filled with.
type postfixSettings struct {
	Folder, Certificate, Key string
	Domain                   string
	Accounts                 []Account
	UID, GID                 int
	SMTP, Sound, Submission  int    // ports
	LMTP, SASL               string // host:port and socket of the server that keeps the mail, or empty
	Also                     string
}

func (f postfix) start(ctx context.Context, site *site) (*running, error) {
	ports, err := freePorts(3)
	if err != nil {
		return nil, err
	}
	set := postfixSettings{
		Folder: filepath.Join(site.folder, f.name()), Certificate: site.certificate.path, Key: site.certificate.key,
		Domain: Domain, Accounts: Accounts(), UID: mailUID, GID: mailGID,
		SMTP: ports[0], Sound: ports[1], Submission: ports[2], LMTP: site.lmtp, SASL: site.sasl, Also: f.also,
	}
	if err := f.prepare(ctx, set); err != nil {
		return nil, err
	}
	version, err := output(ctx, postconf, "-d", "-h", "mail_version")
	if err != nil {
		return nil, err
	}
	// -s keeps standard output for the early complaints. master stays in the foreground by itself.
	p, err := spawn(ctx, filepath.Join(set.Folder, "log"), postfixMaster, "-s", "-c", filepath.Join(set.Folder, "etc"))
	if err != nil {
		return nil, err
	}
	r := &running{title: "Postfix " + version, process: p, endpoints: map[string]Endpoint{
		"smtp":        loopback(ports[0], TLSNone),
		EndpointSound: loopback(ports[1], TLSNone),
		"submission":  loopback(ports[2], TLSStartTLS),
	}}
	if err := await(ctx, p, site, r.endpoints); err != nil {
		return nil, err
	}
	return r, nil
}

// prepare makes what the postfix command's own start script would make, and the configuration.
func (f postfix) prepare(ctx context.Context, set postfixSettings) error {
	if err := makePostfixFolders(set.Folder); err != nil {
		return err
	}
	etc := filepath.Join(set.Folder, "etc")
	if set.SASL == "" {
		// Debian's Postfix looks in this place and nowhere else, whatever cyrus_sasl_config_path says.
		if err := writeSASL(ctx, filepath.Join(etc, "sasl")); err != nil {
			return err
		}
	}
	for _, name := range []string{"main.cf", "master.cf"} {
		if err := writeConfig(filepath.Join(etc, name), "postfix."+name, set); err != nil {
			return err
		}
	}
	return nil
}
