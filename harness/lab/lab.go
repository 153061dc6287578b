// Package lab starts real third-party mail servers on loopback, so that the suite can be held against servers that
// it was not written for. Everything a server needs lies in one folder that the caller gives; nothing of the machine's
// own mail configuration is read or changed, no name is looked up, and no mail leaves the machine.
//
//	mail, err := lab.Start(t.Context(), t.TempDir(), "dovecot", "postfix")
//
// Servers of SMTP hand their mail to the server of mailboxes that is started with them; alone they put it into
// maildirs. A server to come is one more file with a type that implements server, its place in servers, and its packages
// in install.sh.
package lab

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Lab is a set of running servers that share accounts, a certificate and, where there is one, the mail store.
type Lab struct {
	site    *site
	running []*running
	names   []string // of the servers, as the lab knows them
}

// Start starts the named servers, or Dovecot and Postfix when no name is given, and returns when each of their endpoints has
// greeted. They end with ctx or with Stop, whichever is first; a caller that needs to know that they are gone calls Stop.
//
// The folder must be reachable for the servers' own users. Below the system's folder for temporary files Start
// opens the way itself, so t.TempDir() will do.
func Start(ctx context.Context, dir string, names ...string) (*Lab, error) {
	chosen, err := choose(names)
	if err != nil {
		return nil, err
	}
	site, err := newSite(dir)
	if err != nil {
		return nil, err
	}
	lab := &Lab{site: site}
	for _, s := range chosen {
		if err := lab.add(ctx, s); err != nil {
			return nil, errors.Join(err, lab.Stop())
		}
		lab.names = append(lab.names, s.name())
	}
	return lab, nil
}

// StartDovecot starts Dovecot alone: IMAP, POP3 and LMTP.
func StartDovecot(ctx context.Context, dir string) (*Lab, error) {
	return Start(ctx, dir, "dovecot")
}

// StartPostfix starts Postfix in a lab of its own that hands its mail to the given Dovecot and asks it about
// passwords. Without one (nil) it keeps its mail in maildirs and its passwords in a SASL database.
func StartPostfix(ctx context.Context, dir string, dovecot *Lab) (*Lab, error) {
	site, err := newSite(dir)
	if err != nil {
		return nil, err
	}
	if dovecot != nil {
		site.certificate = dovecot.site.certificate
		site.lmtp, site.sasl = dovecot.site.lmtp, dovecot.site.sasl
	}
	lab := &Lab{site: site}
	if err := lab.add(ctx, postfix{}); err != nil {
		return nil, err
	}
	return lab, nil
}

// add starts one server, again with other ports when one of them was taken between its choice and its use.
func (l *Lab) add(ctx context.Context, s server) error {
	const attempts = 4
	var err error
	for range attempts {
		var r *running
		if r, err = s.start(ctx, l.site); err == nil {
			clash := l.clash(r)
			l.running = append(l.running, r) // even so: Stop must end it
			return clash
		}
		if !errors.Is(err, errPortTaken) {
			break
		}
	}
	return fmt.Errorf("start %s: %w", s.name(), err)
}

// clash finds an endpoint that a server and one before it both have: a target file has one address for each.
func (l *Lab) clash(r *running) error {
	for _, other := range l.running {
		for name := range r.endpoints {
			if _, both := other.endpoints[name]; both {
				return fmt.Errorf("%s and %s both have an endpoint %s: start them apart", other.title, r.title, name)
			}
		}
	}
	return nil
}

// Stop ends the servers, the last started first, and waits until no process of theirs is left. It may be called again.
func (l *Lab) Stop() error {
	var errs []error
	for _, r := range slices.Backward(l.running) {
		if err := r.process.stop(); err != nil {
			errs = append(errs, fmt.Errorf("stop %s: %w", r.title, err))
		}
	}
	return errors.Join(errs...)
}

// Title names the servers and their versions: "Dovecot 2.3.19.1 with Postfix 3.7.11".
func (l *Lab) Title() string {
	var titles []string
	for _, r := range l.running {
		titles = append(titles, r.title)
	}
	return strings.Join(titles, " with ")
}

// Folder is the folder in which the servers keep everything, each in a folder of its own name.
func (l *Lab) Folder() string { return l.site.folder }

// Certificate is the path of the PEM file with the certificate that every server presents and clients may trust.
func (l *Lab) Certificate() string { return l.site.certificate.path }

// Endpoints are the addresses that the servers listen on, by name: smtp, submission, lmtp, pop3, pop3s, imap, imaps,
// and smtp-sound, which is Postfix with the strict end-of-data rules that its defaults leave off.
func (l *Lab) Endpoints() map[string]Endpoint {
	all := map[string]Endpoint{}
	for _, r := range l.running {
		maps.Copy(all, r.endpoints)
	}
	return all
}
