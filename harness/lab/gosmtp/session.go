package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// maxMessage is the size of the largest message that is taken.
const maxMessage = 32 << 20

// backend makes the sessions of one listener.
type backend struct {
	settings   settings
	submission bool // only who has logged in may send
	lmtp       bool
}

func (b backend) NewSession(c *smtp.Conn) (smtp.Session, error) {
	s := &session{backend: b, conn: c}
	if b.submission {
		return &submissionSession{s}, nil
	}
	return s, nil
}

// session is what one client has said.
type session struct {
	backend
	conn     *smtp.Conn
	loggedIn bool
	from     string
	options  smtp.MailOptions
	to       []recipient
}

func (s *session) Reset() { s.from, s.options, s.to = "", smtp.MailOptions{}, nil }

func (s *session) Logout() error { return nil }

func (s *session) Mail(from string, options *smtp.MailOptions) error {
	if s.submission && !s.loggedIn {
		return &smtp.SMTPError{Code: 530, EnhancedCode: smtp.EnhancedCode{5, 7, 0}, Message: "Authentication required"} // RFC 4954 §6
	}
	s.from, s.options = from, *options
	return nil
}

// Rcpt takes mail for the accounts and for nobody else.
func (s *session) Rcpt(to string, options *smtp.RcptOptions) error {
	address := s.known(to)
	if address == "" {
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "No such user here"}
	}
	s.to = append(s.to, recipient{address, *options})
	return nil
}

// known gives the account that an address stands for, or nothing.
func (s *session) known(to string) string {
	local, domain := to, ""
	if at := strings.LastIndexByte(to, '@'); at >= 0 {
		local, domain = to[:at], to[at+1:]
	}
	if strings.EqualFold(local, "postmaster") { // RFC 5321 §4.5.1
		local = "postmaster"
	}
	for _, a := range s.settings.Accounts {
		if local+"@"+strings.ToLower(domain) == a.Address {
			return a.Address
		}
	}
	return ""
}

func (s *session) Data(r io.Reader) error {
	message, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	// The library leaves the field to its users. RFC 5321 §4.4
	received := fmt.Sprintf("Received: from %s ([127.0.0.1]) by localhost; %s\r\n",
		s.conn.Hostname(), time.Now().Format(time.RFC1123Z))
	if s.submission {
		received += completion(s.from, message)
	}
	if err := s.settings.deliver(s.from, addresses(s.to), append([]byte(received), message...)); err != nil {
		return err
	}
	s.notify(message)
	return nil
}

// notify tells the sender of the delivery, where the sender has a mailbox here and the client asked for it.
func (s *session) notify(message []byte) {
	to := s.known(s.from)
	if to == "" {
		return
	}
	report := notification(to, s.options, s.to, message)
	if report == nil {
		return
	}
	if err := s.settings.deliver("", []string{to}, report); err != nil {
		fmt.Fprintln(os.Stderr, "gosmtp: notification:", err) // the message is delivered all the same
	}
}

// submissionSession is a session in which a client can log in.
type submissionSession struct{ *session }

func (s *submissionSession) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *submissionSession) Auth(mechanism string) (sasl.Server, error) {
	if mechanism != sasl.Plain {
		return nil, smtp.ErrAuthUnknownMechanism
	}
	return sasl.NewPlainServer(func(identity, user, password string) error {
		for _, a := range s.settings.Accounts {
			if a.User == user && a.Password == password && (identity == "" || identity == user) {
				s.loggedIn = true
				return nil
			}
		}
		return smtp.ErrAuthFailed
	}), nil
}
