package lab

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
)

// aiosmtpd is Python's aiosmtpd 1.4: SMTP, submission and, where it keeps the mail itself, LMTP.
type aiosmtpd struct{}

const (
	python         = "/usr/bin/python3"
	aiosmtpdModule = "/usr/lib/python3/dist-packages/aiosmtpd/smtp.py"
)

func (aiosmtpd) name() string { return "aiosmtpd" }

func (aiosmtpd) packages() packages { return packages{installed: []string{"python3-aiosmtpd"}} }

func (aiosmtpd) programs() []string { return []string{python, aiosmtpdModule} }

// libraryServer is what the small programs around libraries read their settings from, as JSON.
type libraryServer struct {
	Folder, Certificate, Key           string
	Domain                             string
	Accounts                           []Account
	SMTPPort, SubmissionPort, LMTPPort int    // LMTPPort 0: no LMTP
	LMTP                               string // host:port of the server that keeps the mail, or empty
}

// newLibraryServer chooses the ports, and makes the folder and the file of settings in it.
func newLibraryServer(site *site, name string) (set libraryServer, settings string, err error) {
	ports, err := freePorts(3)
	if err != nil {
		return set, "", err
	}
	set = libraryServer{
		Folder: filepath.Join(site.folder, name), Certificate: site.certificate.path, Key: site.certificate.key,
		Domain: Domain, Accounts: Accounts(), SMTPPort: ports[0], SubmissionPort: ports[1], LMTP: site.lmtp,
	}
	if set.LMTP == "" {
		set.LMTPPort = ports[2]
	}
	for _, account := range set.Accounts {
		if err := os.MkdirAll(filepath.Join(set.Folder, "mail", account.Address), 0o755); err != nil {
			return set, "", err
		}
	}
	text, err := json.Marshal(set)
	if err != nil {
		return set, "", err
	}
	settings = filepath.Join(set.Folder, "settings.json")
	return set, settings, os.WriteFile(settings, text, 0o600)
}

// endpoints are those that the program listens on.
func (set libraryServer) endpoints() map[string]Endpoint {
	all := map[string]Endpoint{
		"smtp":       loopback(set.SMTPPort, TLSNone),
		"submission": loopback(set.SubmissionPort, TLSStartTLS),
	}
	if set.LMTPPort != 0 {
		all["lmtp"] = loopback(set.LMTPPort, TLSNone)
	}
	return all
}

func (a aiosmtpd) start(ctx context.Context, site *site) (*running, error) {
	set, settings, err := newLibraryServer(site, a.name())
	if err != nil {
		return nil, err
	}
	script := filepath.Join(set.Folder, "aiosmtpd.py")
	text, err := configurations.ReadFile("aiosmtpd.py")
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(script, text, 0o644); err != nil {
		return nil, err
	}
	version, err := output(ctx, python, "-I", "-c", "import aiosmtpd; print(aiosmtpd.__version__)")
	if err != nil {
		return nil, err
	}
	p, err := spawn(ctx, filepath.Join(set.Folder, "log"), python, "-I", script, settings)
	if err != nil {
		return nil, err
	}
	r := &running{title: "aiosmtpd " + version, process: p, endpoints: set.endpoints()}
	if err := await(ctx, p, site, r.endpoints); err != nil {
		return nil, err
	}
	return r, nil
}
