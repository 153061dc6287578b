package target

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"
)

// targetFile is the form of mailspec.yaml.
type targetFile struct {
	Name        string                  `yaml:"name"`
	Domain      string                  `yaml:"domain"`
	Endpoints   map[string]fileEndpoint `yaml:"endpoints"`
	Accounts    []fileAccount           `yaml:"accounts"`
	TLS         fileTLS                 `yaml:"tls"`
	Connections int                     `yaml:"connections"`
	Timeout     string                  `yaml:"timeout"`
	Delivery    fileDelivery            `yaml:"delivery"`
	Waivers     []fileWaiver            `yaml:"waivers"`
	Start       *fileStart              `yaml:"start"`
	Unknown     string                  `yaml:"unknown"`
	MuchData    bool                    `yaml:"much-data"`
	Prefix      string                  `yaml:"prefix"`
}

type fileEndpoint struct {
	Address string `yaml:"address"`
	TLS     string `yaml:"tls"`
	at      int
}

type fileAccount struct {
	Address  string `yaml:"address"`
	User     string `yaml:"user"`
	Password string `yaml:"password"`
}

type fileTLS struct {
	CA       string `yaml:"ca"`
	Insecure bool   `yaml:"insecure"`
}

type fileDelivery struct {
	By      string   `yaml:"by"`
	Command []string `yaml:"command"`
}

type fileWaiver struct {
	ID     string `yaml:"id"`
	Reason string `yaml:"reason"`
	at     int
}

type fileStart struct {
	Command []string `yaml:"command"`
	Within  string   `yaml:"within"`
}

// UnmarshalYAML keeps the line of an endpoint for messages. A plain string is its address.
func (e *fileEndpoint) UnmarshalYAML(n *yaml.Node) error {
	e.at = n.Line
	if n.Kind == yaml.ScalarNode {
		e.Address = n.Value
		return nil
	}
	if err := onlyKeys(n, "address", "tls"); err != nil {
		return err
	}
	type plain fileEndpoint
	p := plain(*e)
	err := n.Decode(&p)
	*e = fileEndpoint(p)
	return err
}

// UnmarshalYAML keeps the line of a waiver for messages.
func (w *fileWaiver) UnmarshalYAML(n *yaml.Node) error {
	if err := onlyKeys(n, "id", "reason"); err != nil {
		return err
	}
	type plain fileWaiver
	p := plain{at: n.Line}
	err := n.Decode(&p)
	*w = fileWaiver(p)
	return err
}

// onlyKeys refuses keys of a mapping that nobody reads: a node's own Decode does not.
func onlyKeys(n *yaml.Node, keys ...string) error {
	if n.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: want a mapping of %s", n.Line, strings.Join(keys, ", "))
	}
	for i := 0; i < len(n.Content); i += 2 {
		if key := n.Content[i]; !strings.Contains("|"+strings.Join(keys, "|")+"|", "|"+key.Value+"|") {
			return fmt.Errorf("line %d: field %s not found: want %s", key.Line, key.Value, strings.Join(keys, ", "))
		}
	}
	return nil
}

// ReadFile reads a target file. The error names file and line.
func ReadFile(path string) (*Target, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("target file: %w", err)
	}
	var f targetFile
	dec := yaml.NewDecoder(bytes.NewReader(text))
	dec.KnownFields(true)
	if err := dec.Decode(&f); err != nil {
		return nil, fmt.Errorf("%s: %s", path, strings.TrimPrefix(strings.ReplaceAll(err.Error(), "in type target.targetFile", "in a target file"), "yaml: "))
	}
	t, err := f.target(filepath.Dir(path))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if err := t.Check(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return t, nil
}

// target turns the file's words into a Target. Paths are relative to the file's folder.
func (f *targetFile) target(dir string) (*Target, error) {
	t := &Target{Name: f.Name, Domain: f.Domain, Connections: f.Connections, Insecure: f.TLS.Insecure,
		Unknown: f.Unknown, MuchData: f.MuchData, Prefix: f.Prefix}
	if f.TLS.CA != "" {
		t.CA = f.TLS.CA
		if !filepath.IsAbs(t.CA) {
			t.CA = filepath.Join(dir, t.CA)
		}
	}
	for _, a := range f.Accounts {
		t.Accounts = append(t.Accounts, Account(a))
	}
	if err := f.endpoints(t); err != nil {
		return nil, err
	}
	return t, f.rest(t)
}

func (f *targetFile) endpoints(t *Target) error {
	for _, p := range Protocols() {
		for _, name := range []string{string(p), string(p) + "s"} {
			e, ok := f.Endpoints[name]
			if !ok {
				continue
			}
			delete(f.Endpoints, name)
			tls, err := ParseTransport(e.TLS, strings.HasSuffix(name, "s") && name != string(p))
			if err != nil {
				return fmt.Errorf("line %d: %s: %w", e.at, name, err)
			}
			t.Endpoints = append(t.Endpoints, Endpoint{p, e.Address, tls})
		}
	}
	for name, e := range f.Endpoints {
		return fmt.Errorf("line %d: endpoint %q: want smtp, submission, submissions, lmtp, pop3, pop3s, imap or imaps", e.at, name)
	}
	return nil
}

// ParseTransport reads the word for a transport; empty means none, or implicit for the names with an s.
func ParseTransport(word string, implicit bool) (Transport, error) {
	switch Transport(word) {
	case "":
		if implicit {
			return Implicit, nil
		}
		return Plain, nil
	case Plain, StartTLS, Implicit:
		return Transport(word), nil
	}
	return "", fmt.Errorf("tls %q: want none, starttls or implicit", word)
}

func (f *targetFile) rest(t *Target) (err error) {
	if t.Timeout, err = duration("timeout", f.Timeout); err != nil {
		return err
	}
	t.Delivery = Delivery{By: Route(f.Delivery.By), Command: f.Delivery.Command}
	switch t.Delivery.By {
	case "", Auto, Append, ByLMTP, BySMTP, Command:
	default:
		return fmt.Errorf("delivery by %q: want auto, append, lmtp, smtp or command", f.Delivery.By)
	}
	for _, w := range f.Waivers {
		if w.ID == "" || w.Reason == "" {
			return fmt.Errorf("line %d: a waiver wants an id and a reason", w.at)
		}
		t.Waivers = append(t.Waivers, Waiver{ID: w.ID, Reason: w.Reason, Line: w.at})
	}
	if f.Start == nil {
		return nil
	}
	if len(f.Start.Command) == 0 {
		return fmt.Errorf("start: want a command, as a list of words")
	}
	within, err := duration("start within", f.Start.Within)
	if within == 0 {
		within = DefaultWithin
	}
	t.Start = &Start{Command: f.Start.Command, Within: within}
	return err
}

func duration(what, word string) (time.Duration, error) {
	if word == "" {
		return 0, nil
	}
	d, err := time.ParseDuration(word)
	if err != nil || d <= 0 {
		return 0, fmt.Errorf(`%s %q: want a time as "10s"`, what, word)
	}
	return d, nil
}
