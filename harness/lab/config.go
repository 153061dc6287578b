package lab

import (
	"bytes"
	"context"
	"embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"text/template"
	"time"
)

//go:embed dovecot.conf postfix.main.cf postfix.master.cf exim.conf cyrus.conf cyrus.imapd.conf courier.sh opensmtpd.conf aiosmtpd.py smtpserver.js mailutils.conf
var configurations embed.FS

// writeConfig fills the embedded configuration with the settings and writes it to path.
func writeConfig(path, name string, settings any) error {
	t, err := template.New(name).Option("missingkey=error").ParseFS(configurations, name)
	if err != nil {
		return err
	}
	var text bytes.Buffer
	if err := t.Execute(&text, settings); err != nil {
		return err
	}
	if err := os.WriteFile(path, text.Bytes(), 0o644); err != nil {
		return err
	}
	// Postfix reads a file that is younger than a second again and again, until it is sure that nobody writes to it.
	settled := time.Now().Add(-time.Minute)
	return os.Chtimes(path, settled, settled)
}

// makeMailFolders makes folders below the given one that belong to mailUser. A name "." is the folder itself.
func makeMailFolders(folder string, names ...string) error {
	for _, name := range names {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(path, 0o755); err != nil {
			return err
		}
		if err := os.Chown(path, mailUID, mailGID); err != nil {
			return err
		}
	}
	return nil
}

// wordAfter returns what stands between the first occurrence of before and the next space or end of line.
func wordAfter(text, before string) string {
	_, rest, _ := strings.Cut(text, before)
	if end := strings.IndexAny(rest, " \n"); end >= 0 {
		return rest[:end]
	}
	return rest
}

// output runs a short-lived program and returns what it prints, without the end of line.
func output(ctx context.Context, argv ...string) (string, error) {
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	out, err := cmd.CombinedOutput()
	out = bytes.TrimRight(out, "\n")
	if err != nil {
		return "", fmt.Errorf("%s: %w: %s", argv[0], err, out)
	}
	return string(out), nil
}
