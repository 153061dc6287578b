package smtp

import (
	"encoding/base64"
	"errors"
	"strings"

	"mailspec/reference/auth"
)

// mechanisms lists what AUTH takes now. PLAIN is demanded. Where nothing protects the connection there
// are none: PLAIN and LOGIN would send the password itself, and what SCRAM and CRAM-MD5 send lets a
// listener try passwords at leisure. RFC 4954 §4, RFC 5802 §9
func (s *session) mechanisms() []string {
	if s.tls || s.cfg.AllowPlaintext {
		return append(s.cfg.Accounts.Mechanisms(), auth.CramMD5, auth.Login)
	}
	return nil
}

// auth answers AUTH. RFC 4954 §4
func (s *session) auth(args string) {
	switch {
	case !s.extended:
		s.put(badSequence("say hello first"))
		return
	case s.user != "":
		s.put(badSequence("already authenticated"))
		return
	case s.mail != nil:
		s.put(badSequence("a transaction is open"))
		return
	}
	name, initial, hasInitial := strings.Cut(args, " ")
	exchange, r := s.beginExchange(name)
	if r != nil {
		s.put(*r)
		return
	}
	if !hasInitial {
		s.authenticate(exchange, nil)
		return
	}
	if initial == "=" { // an initial response that is empty
		initial = ""
	}
	if response, ok := s.decodeResponse(initial); ok {
		s.authenticate(exchange, response)
	}
}

// beginExchange refuses a mechanism that is none, or not for now. RFC 4954 §4, §6
func (s *session) beginExchange(name string) (auth.Exchange, *Reply) {
	var r Reply
	exchange, err := s.cfg.Accounts.Begin(upper(name))
	switch {
	case name == "" || !mechanism.all(name):
		r = badSyntax("5.5.4", nil)
	case err != nil:
		r = reply(504, "5.5.4", "Unrecognized authentication mechanism")
	case s.mechanisms() == nil && s.choices.Flip():
		// Free choice: the general reply of RFC 4954 §4, or the particular one of §6.
		r = reply(504, "5.5.4", "Authentication mechanism requires encryption")
	case s.mechanisms() == nil:
		r = reply(538, "5.7.11", "Encryption required for requested authentication mechanism")
	default:
		return exchange, nil
	}
	return nil, &r
}

// authenticate runs an exchange to its end. The response is nil when none came with the command.
// RFC 4954 §4, §6
func (s *session) authenticate(exchange auth.Exchange, response []byte) {
	for {
		challenge, account, done, err := exchange.Next(response)
		switch {
		case done:
			s.user = account
			s.log.Info("login", "account", account)
			s.put(reply(235, "2.7.0", "Authentication succeeded"))
			return
		case errors.Is(err, auth.ErrServerFirst):
			s.put(reply(501, "5.7.0", "No initial response with this mechanism")) // RFC 4954 §4
			return
		case err != nil:
			s.log.Info("login refused", "error", err)
			r := reply(535, "5.7.8", "Authentication credentials invalid")
			r.Read = true // the same words each time: they tell nothing of who exists
			s.put(r)
			return
		}
		var ok bool
		if response, ok = s.challenge(challenge); !ok {
			return
		}
	}
}

// challenge sends a challenge and reads the response to it. When there is nothing to ask the challenge
// is empty, but the space before it is there. RFC 4954 §4
func (s *session) challenge(octets []byte) (response []byte, ok bool) {
	s.put(Reply{Code: 334, Text: []string{base64.StdEncoding.EncodeToString(octets)}, Read: true})
	line, err := s.line(maxAuthLine)
	switch {
	case errors.Is(err, errLineTooLong):
		s.put(reply(500, "5.5.6", "Authentication exchange line is too long"))
	case err != nil:
		s.lost(err)
		s.done = true
	case string(line) == "*":
		s.put(reply(501, "5.7.0", "Authentication cancelled"))
	default:
		return s.decodeResponse(string(line))
	}
	return nil, false
}

// decodeResponse undoes the base64 of a response. RFC 4954 §4
func (s *session) decodeResponse(line string) (response []byte, ok bool) {
	response, err := auth.DecodeResponse([]byte(line))
	if err != nil {
		s.put(reply(501, "5.5.2", "Cannot decode base64"))
		return nil, false
	}
	return response, true
}
