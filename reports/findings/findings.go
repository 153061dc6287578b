// Package findings holds what the suite found in real servers: one file a server, with the requirement, the
// RFC's section and the transcript of each finding. Each has been held against the RFC's text.
package findings

import (
	"embed"
	"io/fs"
	"path"
	"strings"
)

//go:embed *.md
var files embed.FS

// Finding is a requirement that a server is known to break.
type Finding struct {
	ID     string
	Reason string
}

// heading begins the line that names a finding: "## RFC2449-5-b: why".
const heading = "## RFC"

// Known gives the findings in a server, by the name it has in the lab: "dovecot".
func Known(server string) []Finding {
	text, err := files.ReadFile(server + ".md")
	if err != nil {
		return nil // nothing is known
	}
	var found []Finding
	for _, line := range strings.Split(string(text), "\n") {
		rest, ok := strings.CutPrefix(line, heading)
		if !ok {
			continue
		}
		id, reason, _ := strings.Cut(rest, ": ")
		found = append(found, Finding{"RFC" + id, reason})
	}
	return found
}

// Servers lists the servers of which something is known.
func Servers() []string {
	var names []string
	entries, _ := fs.ReadDir(files, ".") // an embedded folder can be read
	for _, e := range entries {
		if name, ok := strings.CutSuffix(path.Base(e.Name()), ".md"); ok {
			names = append(names, name)
		}
	}
	return names
}
