package lab

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// unshare is the program that makes namespaces.
const unshare = "/usr/bin/unshare"

// room is a namespace of mounts for one server, in which files of the lab lie over the machine's own: for paths that are
// compiled in, for users that the machine has not, and so that no name is looked up at a name server. It is a namespace
// of processes too: when the server's main process ends, the kernel ends all that it started, in whatever session.
type room struct {
	folder string
	mounts []string // what is laid, and over what, in turn
}

// newRoom makes the files of a room in the folder. In the room each of the users exists and is mailUser.
func newRoom(folder string, users ...string) (*room, error) {
	r := &room{folder: folder}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	for _, file := range []struct{ path, text string }{
		// Look-ups fail at once: nobody listens there.
		{"/etc/resolv.conf", "nameserver 127.0.0.1\noptions timeout:1 attempts:1\nlookup file\n"},
		{"/etc/nsswitch.conf", "passwd: files\ngroup: files\nshadow: files\nhosts: files\nservices: files\n"},
		{"/etc/passwd", entries(users, "%s:x:%d:%d::/nonexistent:/usr/sbin/nologin\n", mailUID, mailGID)},
		{"/etc/group", entries(users, "%s:x:%d:\n", mailGID)},
	} {
		text := []byte(file.text)
		if file.path == "/etc/passwd" || file.path == "/etc/group" {
			machine, err := os.ReadFile(file.path)
			if err != nil {
				return nil, err
			}
			text = append(text, machine...) // the first entry of a name counts
		}
		if err := r.write(file.path, string(text)); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// entries returns one line for each name.
func entries(names []string, format string, ids ...any) string {
	var lines strings.Builder
	for _, name := range names {
		fmt.Fprintf(&lines, format, append([]any{name}, ids...)...)
	}
	return lines.String()
}

// addUsers puts entries before those of the room's /etc/passwd.
func (r *room) addUsers(entries string) error {
	path := filepath.Join(r.folder, "passwd")
	machine, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return os.WriteFile(path, append([]byte(entries), machine...), 0o644)
}

// write lays a new file with the text over the machine's.
func (r *room) write(path, text string) error {
	own := filepath.Join(r.folder, filepath.Base(path))
	r.lay(own, path)
	return os.WriteFile(own, []byte(text), 0o644)
}

// lay puts a file or folder over one that the machine has.
func (r *room) lay(own, over string) { r.mounts = append(r.mounts, own, over) }

// command returns what runs a command in the room and ends as it does. The command is the first process of its
// namespace, so SIGTERM ends it only if it has a handler of its own.
func (r *room) command(argv ...string) []string {
	const script = `set -e
while [ "$1" != -- ]; do mount --bind -- "$1" "$2"; shift 2; done
shift
exec "$@"`
	whole := []string{unshare, "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child", "--", "/bin/sh", "-c", script, "room"}
	whole = append(whole, r.mounts...)
	return append(append(whole, "--"), argv...)
}
