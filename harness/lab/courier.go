package lab

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// courier is Courier 5.0: IMAP and POP3 over maildirs.
type courier struct{}

const (
	courierAuthlib  = "/usr/lib/courier/courier-authlib"
	courierUserdb   = "/usr/sbin/makeuserdb"
	courierSettings = "/etc/courier" // compiled into the authentication library
)

func (courier) name() string { return "courier" }

func (courier) packages() packages {
	return packages{
		installed: []string{"courier-authlib", "courier-authlib-userdb", "courier-authdaemon", "libcourier-unicode4",
			"libgamin0", "libgdbm6", "libgnutls30", "libidn12", "libpcre3"},
		unpacked: []string{"courier-base", "courier-imap", "courier-pop"},
	}
}

func (c courier) programs() []string {
	return []string{unpacked(c.name(), "usr/sbin/couriertcpd"), unpacked(c.name(), "usr/bin/imapd"),
		unpacked(c.name(), "usr/lib/courier/courier/courierpop3d"), courierAuthlib + "/authdaemond", courierUserdb, unshare}
}

// courierScript is what courier.sh is filled with.
type courierScript struct {
	Folder, Programs, Authlib string
	Certificate               string // with its key in the same file
	User                      string
	IMAP, IMAPS, POP3, POP3S  int // ports
}

func (c courier) start(ctx context.Context, site *site) (*running, error) {
	ports, err := freePorts(4)
	if err != nil {
		return nil, err
	}
	set := courierScript{
		Folder: filepath.Join(site.folder, c.name()), Programs: unpacked(c.name(), ""), Authlib: courierAuthlib,
		User: mailUser, IMAP: ports[0], IMAPS: ports[1], POP3: ports[2], POP3S: ports[3],
	}
	set.Certificate = filepath.Join(set.Folder, "certificate.pem")
	room, err := c.prepare(ctx, site, set)
	if err != nil {
		return nil, err
	}
	version, err := release(c.name(), "courier-imap")
	if err != nil {
		return nil, err
	}
	script := filepath.Join(set.Folder, "courier.sh")
	p, err := spawn(ctx, filepath.Join(set.Folder, "log"), room.command("/bin/sh", script)...)
	if err != nil {
		return nil, err
	}
	r := &running{title: "Courier IMAP " + version, process: p, prefix: "INBOX.", endpoints: map[string]Endpoint{
		"imap": loopback(ports[0], TLSNone), "imaps": loopback(ports[1], TLSImplicit),
		"pop3": loopback(ports[2], TLSNone), "pop3s": loopback(ports[3], TLSImplicit),
	}}
	if err := await(ctx, p, site, r.endpoints); err != nil {
		return nil, err
	}
	return r, nil
}

// prepare makes the maildirs, the user database, the script, and the room in which the paths that are compiled in
// lie below the folder.
func (c courier) prepare(ctx context.Context, site *site, set courierScript) (*room, error) {
	etc, run := filepath.Join(set.Folder, "etc"), filepath.Join(set.Folder, "run")
	for _, folder := range []string{etc, filepath.Join(run, "courier", "authdaemon")} {
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return nil, err
		}
	}
	if err := c.makeMaildirs(set); err != nil {
		return nil, err
	}
	if err := site.certificate.writeBoth(set.Certificate); err != nil {
		return nil, err
	}
	daemon := "authmodulelist=\"authuserdb\"\nauthmodulelistorig=\"authuserdb\"\ndaemons=5\n" +
		"authdaemonvar=/run/courier/authdaemon\nDEBUG_LOGIN=0\nDEFAULTOPTIONS=\"\"\nLOGGEROPTS=\"\"\n"
	if err := os.WriteFile(filepath.Join(etc, "authdaemonrc"), []byte(daemon), 0o644); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(etc, "userdb"), []byte(c.userdb(set)), 0o600); err != nil {
		return nil, err
	}
	if err := writeConfig(filepath.Join(set.Folder, "courier.sh"), "courier.sh", set); err != nil {
		return nil, err
	}
	room, err := newRoom(filepath.Join(set.Folder, "room"), "courier")
	if err != nil {
		return nil, err
	}
	room.lay(etc, courierSettings)
	room.lay(run, "/run")
	_, err = output(ctx, room.command(courierUserdb)...)
	return room, err
}

// makeMaildirs makes each account's maildir: Courier makes none.
func (c courier) makeMaildirs(set courierScript) error {
	for _, account := range Accounts() {
		home := filepath.Join("mail", account.User)
		if err := makeMailFolders(set.Folder, "mail", home); err != nil {
			return err
		}
		for _, name := range []string{"", "cur", "new", "tmp"} {
			if err := makeMailFolders(set.Folder, filepath.Join(home, "Maildir", name)); err != nil {
				return err
			}
		}
	}
	return nil
}

// userdb is the text of the user database.
func (c courier) userdb(set courierScript) string {
	var text strings.Builder
	for _, account := range Accounts() {
		sum := sha256.Sum256([]byte(account.Password))
		fmt.Fprintf(&text, "%s\thome=%s|uid=%d|gid=%d|systempw={SHA256}%s\n", account.User,
			filepath.Join(set.Folder, "mail", account.User), mailUID, mailGID, base64.StdEncoding.EncodeToString(sum[:]))
	}
	return text.String()
}
