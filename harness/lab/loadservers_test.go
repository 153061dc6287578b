package lab

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// Who the mail of a load is for, and the domain whose mail Postfix throws away after it has taken it.
const (
	loadUser  = "load"
	discarded = "discarded.test"
)

// mostLoadRecipients is how many recipients a message of a load has at most. smtp-source numbers them.
const mostLoadRecipients = 5

// tunedPostfix is what a careful administrator gives Postfix for such a load: no table to look up, no rewriting, no
// look for what may lie in the mail, no TLS. The limits on clients and processes are those of the lab.
const tunedPostfix = `
smtpd_tls_security_level = none
receive_override_options = no_address_mappings,no_header_body_checks,no_unknown_recipient_checks
virtual_mailbox_domains = ` + Domain + `, ` + discarded + `
virtual_mailbox_maps = static:load/Maildir/
transport_maps = inline:{ { ` + discarded + ` = discard: } }
virtual_transport = virtual
max_use = 1000
`

// loadReference is the reference server as anyone runs it: a process of its own, its mail in a folder.
type loadReference struct{ binary string }

func (loadReference) name() string         { return "reference" }
func (loadReference) packages() packages   { return packages{} }
func (f loadReference) programs() []string { return []string{f.binary} }

func (f loadReference) start(ctx context.Context, site *site) (*running, error) {
	ports, err := freePorts(1)
	if err != nil {
		return nil, err
	}
	folder := filepath.Join(site.folder, f.name())
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	at := loopback(ports[0], TLSNone)
	argv := []string{f.binary, "serve", "--no-tls", "--data", filepath.Join(folder, "data"), "--smtp", at.Address}
	for _, domain := range []string{Domain, discarded} {
		argv = append(argv, "--account", loadUser+"@"+domain+":"+Password)
		for i := range mostLoadRecipients {
			argv = append(argv, "--account", fmt.Sprintf("%d%s@%s:%s", i+1, loadUser, domain, Password))
		}
	}
	p, err := spawn(ctx, filepath.Join(folder, "log"), argv...)
	if err != nil {
		return nil, err
	}
	r := &running{title: "the reference", process: p, endpoints: map[string]Endpoint{"smtp": at}}
	return r, await(ctx, p, site, r.endpoints)
}

// loaded is a server under load.
type loaded struct {
	address string
	settle  func(context.Context) error // waits until no mail is on its way in it
}

// loadLab is the reference and Postfix beside each other, each in a lab of its own: both have an endpoint smtp.
type loadLab struct {
	labs               []*Lab
	reference, postfix loaded
}

// startLoad builds the reference and starts both.
func startLoad(ctx context.Context, dir string) (*loadLab, error) {
	binary := filepath.Join(dir, "mailspec")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", binary, "mailspec").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build the reference: %w: %s", err, out)
	}
	l := &loadLab{}
	reference, err := l.start(ctx, filepath.Join(dir, "r"), loadReference{binary})
	if err != nil {
		return nil, err
	}
	l.reference = loaded{reference.Endpoints()["smtp"].Address, func(context.Context) error { return nil }}
	tuned, err := l.start(ctx, filepath.Join(dir, "p"), postfix{also: tunedPostfix})
	if err != nil {
		return nil, err
	}
	queue := filepath.Join(tuned.Folder(), "postfix", "queue")
	l.postfix = loaded{tuned.Endpoints()["smtp"].Address, func(ctx context.Context) error { return emptyQueue(ctx, queue) }}
	return l, nil
}

func (l *loadLab) start(ctx context.Context, dir string, s server) (*Lab, error) {
	site, err := newSite(dir)
	if err != nil {
		return nil, errors.Join(err, l.stop())
	}
	lab := &Lab{site: site}
	l.labs = append(l.labs, lab)
	if err := lab.add(ctx, s); err != nil {
		return nil, errors.Join(err, l.stop())
	}
	return lab, nil
}

func (l *loadLab) stop() error {
	var errs []error
	for _, lab := range l.labs {
		errs = append(errs, lab.Stop())
	}
	return errors.Join(errs...)
}

// emptyQueue waits until Postfix has no mail left to deliver.
func emptyQueue(ctx context.Context, queue string) error {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		left := 0
		for _, name := range []string{"maildrop", "incoming", "active", "deferred"} {
			entries, err := os.ReadDir(filepath.Join(queue, name))
			if err != nil {
				return err
			}
			left += len(entries)
		}
		if left == 0 {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// tmpfs is the type of a file system that keeps nothing. Linux, statfs(2)
const tmpfs = 0x01021994

// requireLoad skips where the comparison cannot be made, and fails there in CI, as [Require] does.
func requireLoad(t testing.TB) {
	t.Helper()
	Require(t, "postfix")
	why := ""
	var fs syscall.Statfs_t
	if _, err := os.Stat(smtpSource); err != nil {
		why = "smtp-source is not installed: " + err.Error()
	} else if err := syscall.Statfs(os.TempDir(), &fs); err != nil || fs.Type == tmpfs {
		why = fmt.Sprintf("%s is no disk: set TMPDIR to a folder on one", strings.TrimSuffix(os.TempDir(), "/"))
	}
	switch {
	case why == "":
	case os.Getenv("CI") == "true":
		t.Fatal(why)
	default:
		t.Skip(why)
	}
}
