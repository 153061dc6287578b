package pop3

import (
	"encoding/base64"
	"errors"
	"fmt"
	"slices"

	"mailspec/reference/auth"
)

// maxClientResponse is the longest line inside an authentication exchange, CRLF included: well above
// the three fields of 255 octets that PLAIN must be able to hold, in base64. The limit of a command
// does not count here. RFC 5034 §4, RFC 4616 §2
const maxClientResponse = 8192

// mechanisms lists what AUTH takes on this connection: nothing where it is in the clear. PLAIN is a
// password, and what SCRAM sends lets a listener try passwords at leisure. RFC 5034 §4, RFC 5802 §9
func (s *session) mechanisms() []string {
	if !s.plaintext() {
		return nil
	}
	return s.srv.cfg.Accounts.Mechanisms()
}

// auth runs an authentication exchange. One that fails leaves the session as if it had not been, so
// that a PASS still follows its USER. RFC 5034 §4
func (s *session) auth(cmd Command) error {
	s.pending = s.named
	name := upper([]byte(cmd.Params[0])) // in any case. RFC 5034 §5
	exchange, err := s.srv.cfg.Accounts.Begin(name)
	if err != nil || !slices.Contains(s.mechanisms(), name) {
		return &refusal{text: "mechanism not offered"}
	}
	response, err := initialResponse(cmd.Params[1:])
	if err != nil {
		return err
	}
	account, err := s.authenticate(exchange, response)
	if err != nil {
		return err
	}
	if err := s.enter(account); err != nil {
		return err
	}
	s.pending = false
	return nil
}

// authenticate runs an exchange to its end and gives the account. The response is nil when none came
// with the command. RFC 5034 §4
func (s *session) authenticate(exchange auth.Exchange, response []byte) (account string, err error) {
	for {
		challenge, account, done, err := exchange.Next(response)
		switch {
		case done:
			return account, nil
		case errors.Is(err, auth.ErrMalformed):
			return "", malformed()
		case err != nil:
			return "", s.loginRefused()
		}
		if response, err = s.challenge(challenge); err != nil {
			return "", err
		}
	}
}

// initialResponse decodes the one that came with the command, where "=" is an empty one. RFC 5034 §4
func initialResponse(given []string) ([]byte, error) {
	if len(given) == 0 {
		return nil, nil
	}
	if given[0] == "=" {
		return []byte{}, nil
	}
	return decode([]byte(given[0]))
}

// challenge sends a challenge, which is a plus sign, a space and base64, and reads the response. A
// single star cancels. RFC 5034 §4
func (s *session) challenge(octets []byte) ([]byte, error) {
	s.out.WriteString("+ ")
	s.out.WriteString(base64.StdEncoding.EncodeToString(octets))
	s.out.WriteString("\r\n")
	line, err := s.line(maxClientResponse)
	switch {
	case errors.Is(err, errLineTooLong):
		return nil, &refusal{text: "response too long"}
	case err != nil:
		return nil, fmt.Errorf("authentication exchange: %w", err)
	case string(line) == "*":
		return nil, &refusal{text: "cancelled"}
	}
	return decode(line)
}

// decode refuses what is not base64 to the letter. RFC 5034 §4
func decode(line []byte) ([]byte, error) {
	response, err := auth.DecodeResponse(line)
	if err != nil {
		return nil, malformed()
	}
	return response, nil
}

// malformed answers what no mechanism could have sent. The credentials are not to blame, hence no AUTH
// code. RFC 5034 §4, RFC 3206 §5
func malformed() error { return &refusal{text: "malformed response"} }
