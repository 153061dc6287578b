package lab

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const saslpasswd = "/usr/sbin/saslpasswd2"

// writeSASL makes a folder with a Cyrus SASL password database of all accounts and the configuration that
// smtpd reads them by.
func writeSASL(ctx context.Context, folder string) error {
	uid, gid, err := userID("postfix")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	database := filepath.Join(folder, "sasldb2")
	if err := writeSASLPasswords(ctx, database, uid, gid); err != nil {
		return err
	}
	config := "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: " + database +
		"\nmech_list: PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256\n"
	return os.WriteFile(filepath.Join(folder, "smtpd.conf"), []byte(config), 0o644)
}

// writeSASLPasswords makes the database, for the given owner alone.
func writeSASLPasswords(ctx context.Context, database string, uid, gid int) error {
	for _, account := range Accounts() {
		local, domain, _ := strings.Cut(account.User, "@")
		cmd := exec.CommandContext(ctx, saslpasswd, "-p", "-c", "-f", database, "-u", domain, local)
		cmd.Stdin = strings.NewReader(account.Password)
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("saslpasswd2 for %s: %w: %s", account.User, err, out)
		}
	}
	return os.Chown(database, uid, gid)
}
