package lab

import (
	"os"
	"path/filepath"
)

// postfixFolder is one of the folders that Postfix expects to find.
type postfixFolder struct {
	path     string
	mode     os.FileMode
	uid, gid int
}

// postfixFolders lists the folders with the owners that Postfix asks for: its own user where it works, root where it
// only reads.
func postfixFolders() ([]postfixFolder, error) {
	uid, gid, err := userID("postfix")
	if err != nil {
		return nil, err
	}
	drop, err := groupID("postdrop")
	if err != nil {
		return nil, err
	}
	folders := []postfixFolder{
		{"etc", 0o755, 0, 0},
		{"queue", 0o755, 0, 0},
		{"queue/pid", 0o755, 0, 0},
		{"queue/public", 0o710 | os.ModeSetgid, uid, drop},
		{"queue/maildrop", 0o730 | os.ModeSticky, uid, drop},
		{"data", 0o700, uid, gid},
		{"mail", 0o755, mailUID, mailGID},
	}
	for _, name := range []string{"active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming",
		"private", "saved", "trace"} {
		folders = append(folders, postfixFolder{"queue/" + name, 0o700, uid, gid})
	}
	return folders, nil
}

// makePostfixFolders makes the folders below the given one, as the postfix command's own start script would.
func makePostfixFolders(folder string) error {
	folders, err := postfixFolders()
	if err != nil {
		return err
	}
	for _, f := range folders {
		path := filepath.Join(folder, f.path)
		if err := os.MkdirAll(path, 0o755); err != nil {
			return err
		}
		if err := os.Chown(path, f.uid, f.gid); err != nil {
			return err
		}
		if err := os.Chmod(path, f.mode); err != nil { // whatever the umask
			return err
		}
	}
	return nil
}
