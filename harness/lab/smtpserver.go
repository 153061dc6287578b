package lab

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
)

// smtpserver is npm's smtp-server 3: SMTP, submission and, where it keeps the mail itself, LMTP.
type smtpserver struct{}

func (smtpserver) name() string { return "smtpserver" }

func (smtpserver) packages() packages { return packages{modules: []string{"smtp-server@3.21.6"}} }

func (s smtpserver) programs() []string { return []string{nodeCommand(), s.module("package.json")} }

// module is the place of a file of the library.
func (s smtpserver) module(file string) string {
	return unpacked(s.name(), filepath.Join("node_modules/smtp-server", file))
}

// nodeCommand is Node's program.
func nodeCommand() string { return command("node") }

func (s smtpserver) start(ctx context.Context, site *site) (*running, error) {
	set, settings, err := newLibraryServer(site, s.name())
	if err != nil {
		return nil, err
	}
	script := filepath.Join(set.Folder, "smtpserver.js")
	text, err := configurations.ReadFile("smtpserver.js")
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(script, text, 0o644); err != nil {
		return nil, err
	}
	version, err := s.version()
	if err != nil {
		return nil, err
	}
	p, err := spawn(ctx, filepath.Join(set.Folder, "log"), nodeCommand(), script, settings, unpacked(s.name(), ""))
	if err != nil {
		return nil, err
	}
	r := &running{title: "smtp-server " + version, process: p, endpoints: set.endpoints()}
	if err := await(ctx, p, site, r.endpoints); err != nil {
		return nil, err
	}
	return r, nil
}

// version is what the library says of itself.
func (s smtpserver) version() (string, error) {
	text, err := os.ReadFile(s.module("package.json"))
	if err != nil {
		return "", err
	}
	var about struct{ Version string }
	return about.Version, json.Unmarshal(text, &about)
}
