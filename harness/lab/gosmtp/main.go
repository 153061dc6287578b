// Command gosmtp runs a server made of the go-smtp library for harness/lab: SMTP, submission and, where it keeps the
// mail itself, LMTP. Its argument is a file of settings, as JSON.
package main

import (
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net"
	"os"

	"github.com/emersion/go-smtp"
)

// settings are what the lab chose for this server.
type settings struct {
	Folder, Certificate, Key           string
	Domain                             string
	Accounts                           []account
	SMTPPort, SubmissionPort, LMTPPort int    // LMTPPort 0: no LMTP
	LMTP                               string // host:port of the server that keeps the mail, or empty
}

type account struct{ Address, User, Password string }

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "gosmtp:", err)
		os.Exit(1)
	}
}

// run serves until one of the servers fails: the lab ends it by a signal.
func run(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var set settings
	if err := json.Unmarshal(text, &set); err != nil {
		return err
	}
	certificate, err := tls.LoadX509KeyPair(set.Certificate, set.Key)
	if err != nil {
		return err
	}
	failed := make(chan error)
	for _, s := range []struct {
		port    int
		backend backend
	}{
		{set.SMTPPort, backend{settings: set}},
		{set.SubmissionPort, backend{settings: set, submission: true}},
		{set.LMTPPort, backend{settings: set, lmtp: true}},
	} {
		if s.port != 0 {
			go func() { failed <- serve(s.port, s.backend, certificate) }()
		}
	}
	return <-failed
}

// serve listens on one port with everything that the library offers.
func serve(port int, b backend, certificate tls.Certificate) error {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return err
	}
	s := smtp.NewServer(b)
	s.Domain, s.LMTP = "localhost", b.lmtp
	s.TLSConfig = &tls.Config{Certificates: []tls.Certificate{certificate}}
	s.EnableSMTPUTF8, s.EnableBINARYMIME, s.EnableDSN = true, true, true
	s.MaxMessageBytes = maxMessage
	return s.Serve(listener)
}
