package lab

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// unpackFolder is where install.sh unpacks the packages that cannot be installed beside each other, each server's
// into a folder of its name.
const unpackFolder = "/var/cache/mailspec-lab"

// unpacked returns the place of a file of an unpacked server.
func unpacked(server, path string) string { return filepath.Join(unpackFolder, server, path) }

// libraries returns the setting of the environment by which an unpacked server finds its own shared libraries, of which
// name is one.
func libraries(server, name string) (string, error) {
	found, err := filepath.Glob(unpacked(server, filepath.Join("usr/lib/*", name)))
	if err != nil {
		return "", err
	}
	if len(found) != 1 {
		return "", fmt.Errorf("%s of %s: found %d times below %s", name, server, len(found), unpackFolder)
	}
	return "LD_LIBRARY_PATH=" + filepath.Dir(found[0]), nil
}

// release returns the version that the makers of an unpacked package gave to it, without Debian's own marks.
func release(server, name string) (string, error) {
	list, err := os.ReadFile(unpacked(server, "packages"))
	if err != nil {
		return "", err
	}
	version := wordAfter("\n"+string(list), "\n"+name+" ")
	if _, rest, ok := strings.Cut(version, ":"); ok { // an epoch
		version = rest
	}
	if end := strings.IndexAny(version, "-+"); end >= 0 {
		version = version[:end]
	}
	if version == "" {
		return "", fmt.Errorf("%s: no version of %s", unpacked(server, "packages"), name)
	}
	return version, nil
}
