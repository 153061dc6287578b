package lab

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// mailutils is GNU Mailutils 3.15: its imap4d and pop3d over mbox files.
type mailutils struct{}

const perl = "/usr/bin/perl"

func (mailutils) name() string { return "mailutils" }

func (mailutils) packages() packages {
	return packages{
		installed: []string{"libmailutils9", "libmu-dbm9", "mailutils-common", "libgsasl18", "libkyotocabinet16v5"},
		unpacked:  []string{"mailutils-imap4d", "mailutils-pop3d"},
	}
}

func (m mailutils) program(name string) string {
	return unpacked(m.name(), filepath.Join("usr/sbin", name))
}

func (m mailutils) programs() []string {
	return []string{m.program("imap4d"), m.program("pop3d"), perl, unshare}
}

// mailutilsSettings is what mailutils.conf is filled with: for imap4d the ports of POP3 are 0, and for pop3d those of
// IMAP.
type mailutilsSettings struct {
	Folder, Certificate, Key string
	IMAP, IMAPS, POP3, POP3S int // ports
}

func (m mailutils) start(ctx context.Context, site *site) (*running, error) {
	ports, err := freePorts(4)
	if err != nil {
		return nil, err
	}
	folder := filepath.Join(site.folder, m.name())
	room, err := m.prepare(ctx, site, folder, ports)
	if err != nil {
		return nil, err
	}
	version, err := release(m.name(), "mailutils-imap4d")
	if err != nil {
		return nil, err
	}
	const both = `trap 'exit 0' TERM; "$1" --config-file="$2" & "$3" --config-file="$4" & wait`
	p, err := spawn(ctx, filepath.Join(folder, "log"), room.command("/bin/sh", "-c", both, "mailutils",
		m.program("imap4d"), filepath.Join(folder, "imap4d.conf"), m.program("pop3d"), filepath.Join(folder, "pop3d.conf"))...)
	if err != nil {
		return nil, err
	}
	r := &running{title: "GNU Mailutils " + version, process: p, endpoints: map[string]Endpoint{
		"imap": loopback(ports[0], TLSNone), "imaps": loopback(ports[1], TLSImplicit),
		"pop3": loopback(ports[2], TLSNone), "pop3s": loopback(ports[3], TLSImplicit),
	}}
	if err := await(ctx, p, site, r.endpoints); err != nil {
		return nil, err
	}
	return r, nil
}

// prepare makes the folders, the configurations, and the room in which the accounts are users of the system.
func (m mailutils) prepare(ctx context.Context, site *site, folder string, ports []int) (*room, error) {
	if err := os.MkdirAll(filepath.Join(folder, "run"), 0o755); err != nil {
		return nil, err
	}
	if err := makeMailFolders(folder, "spool", "mail"); err != nil {
		return nil, err
	}
	set := mailutilsSettings{Folder: folder, Certificate: site.certificate.path, Key: site.certificate.key}
	imap, pop := set, set
	imap.IMAP, imap.IMAPS, pop.POP3, pop.POP3S = ports[0], ports[1], ports[2], ports[3]
	if err := writeConfig(filepath.Join(folder, "imap4d.conf"), "mailutils.conf", imap); err != nil {
		return nil, err
	}
	if err := writeConfig(filepath.Join(folder, "pop3d.conf"), "mailutils.conf", pop); err != nil {
		return nil, err
	}
	room, err := newRoom(filepath.Join(folder, "room"))
	if err != nil {
		return nil, err
	}
	return room, m.addUsers(ctx, folder, room)
}

// addUsers makes the accounts users of the room's system, all with the same rights.
func (m mailutils) addUsers(ctx context.Context, folder string, room *room) error {
	password, err := output(ctx, perl, "-e", `print crypt($ARGV[0], q($5$lab$))`, Password)
	if err != nil {
		return err
	}
	var users strings.Builder
	for _, account := range Accounts() {
		home := filepath.Join("mail", account.User)
		if err := makeMailFolders(folder, home); err != nil {
			return err
		}
		inbox := filepath.Join(folder, "spool", account.User)
		if err := os.WriteFile(inbox, nil, 0o600); err != nil {
			return err
		}
		if err := os.Chown(inbox, mailUID, mailGID); err != nil {
			return err
		}
		fmt.Fprintf(&users, "%s:%s:%d:%d::%s:/bin/sh\n", account.User, password, mailUID, mailGID, filepath.Join(folder, home))
	}
	return room.addUsers(users.String())
}
