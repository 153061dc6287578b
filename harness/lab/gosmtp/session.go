package main

import (
	"fmt"
	"io"
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
	to       []string
}

func (s *session) Reset() { s.from, s.to = "", nil }

func (s *session) Logout() error { return nil }

func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	if s.submission && !s.loggedIn {
		return &smtp.SMTPError{Code: 530, EnhancedCode: smtp.EnhancedCode{5, 7, 0}, Message: "Authentication required"} // RFC 4954 §6
	}
	s.from = from
	return nil
}

// Rcpt takes mail for the accounts and for nobody else.
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	local, domain := to, ""
	if at := strings.LastIndexByte(to, '@'); at >= 0 {
		local, domain = to[:at], to[at+1:]
	}
	if strings.EqualFold(local, "postmaster") { // RFC 5321 §4.5.1
		local = "postmaster"
	}
	for _, a := range s.settings.Accounts {
		if local+"@"+strings.ToLower(domain) == a.Address {
			s.to = append(s.to, a.Address)
			return nil
		}
	}
	return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "No such user here"}
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
	return s.settings.deliver(s.from, s.to, append([]byte(received), message...))
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
