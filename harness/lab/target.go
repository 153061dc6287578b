package lab

import (
	"os"
	"path/filepath"

	"go.yaml.in/yaml/v3"
)

// EndpointSound names the listener of Postfix that keeps the strict end-of-data rules.
const EndpointSound = "smtp-sound"

// connections is how many sessions at a time the servers take without waiting.
const connections = 20

// targetFile is the target file that mailspec run reads.
type targetFile struct {
	Name      string              `yaml:"name"`
	Domain    string              `yaml:"domain"`
	Endpoints map[string]Endpoint `yaml:"endpoints"`
	Accounts  []Account           `yaml:"accounts"`
	TLS       struct {
		CA string `yaml:"ca"`
	} `yaml:"tls"`
	Connections int      `yaml:"connections"`
	Prefix      string   `yaml:"prefix,omitempty"`
	Waivers     []waiver `yaml:"waivers,omitempty"`
}

// WriteTarget writes target.yaml into the lab's folder and returns its path.
func (l *Lab) WriteTarget() (string, error) {
	endpoints := l.Endpoints()
	delete(endpoints, EndpointSound)
	return l.writeTarget("target.yaml", l.Title(), endpoints)
}

// WriteSoundTarget writes target-sound.yaml, in which the smtp endpoint is the one with the strict end-of-data rules,
// and returns its path. Without Postfix it writes nothing and returns "".
func (l *Lab) WriteSoundTarget() (string, error) {
	endpoints := l.Endpoints()
	sound, ok := endpoints[EndpointSound]
	if !ok {
		return "", nil
	}
	endpoints["smtp"] = sound
	delete(endpoints, EndpointSound)
	return l.writeTarget("target-sound.yaml", l.Title()+", bare newlines forbidden", endpoints)
}

func (l *Lab) writeTarget(file, name string, endpoints map[string]Endpoint) (string, error) {
	t := targetFile{Name: name, Domain: Domain, Endpoints: endpoints, Accounts: Accounts(), Connections: connections, Prefix: l.prefix(), Waivers: l.waivers()}
	t.TLS.CA = l.Certificate()
	text, err := yaml.Marshal(t)
	if err != nil {
		return "", err
	}
	path := filepath.Join(l.Folder(), file)
	return path, os.WriteFile(path, text, 0o644)
}

// prefix is what the name of every mailbox but INBOX starts with.
func (l *Lab) prefix() string {
	for _, r := range l.running {
		if r.prefix != "" {
			return r.prefix
		}
	}
	return ""
}
