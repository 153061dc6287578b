package pop3

import (
	"errors"
	"fmt"

	"mailspec/reference/auth"
)

// maxClientResponse is the longest line inside an authentication exchange, CRLF included: well above
// the three fields of 255 octets that PLAIN must be able to hold, in base64. The limit of a command
// does not count here. RFC 5034 §4, RFC 4616 §2
const maxClientResponse = 8192

// mechanisms lists what AUTH takes on this connection. PLAIN is a password in the clear, so it stays
// away from a connection that is. RFC 5034 §4
func (s *session) mechanisms() []string {
	if !s.plaintext() {
		return nil
	}
	return []string{"PLAIN"}
}

// auth runs an authentication exchange. One that fails leaves the session as if it had not been, so
// that a PASS still follows its USER. RFC 5034 §4
func (s *session) auth(cmd Command) error {
	s.pending = s.named
	if upper([]byte(cmd.Params[0])) != "PLAIN" || !s.plaintext() { // in any case. RFC 5034 §5
		return &refusal{text: "mechanism not offered"}
	}
	response, err := s.initialResponse(cmd.Params[1:])
	if err != nil {
		return err
	}
	account, err := s.srv.cfg.Accounts.PlainLogin(response)
	if errors.Is(err, auth.ErrMalformed) {
		return malformed()
	}
	if err != nil {
		return s.loginRefused()
	}
	if err := s.enter(account); err != nil {
		return err
	}
	s.pending = false
	return nil
}

// initialResponse decodes the one that came with the command, where "=" is an empty one, or asks for it
// by an empty challenge. RFC 5034 §4
func (s *session) initialResponse(given []string) ([]byte, error) {
	if len(given) == 0 {
		return s.challenge()
	}
	if given[0] == "=" {
		return nil, nil
	}
	return decode([]byte(given[0]))
}

// challenge sends an empty challenge, which is a plus sign and a space, and reads the response. A single
// star cancels. RFC 5034 §4
func (s *session) challenge() ([]byte, error) {
	s.out.WriteString("+ \r\n")
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
