package smtp

import (
	"errors"
	"strings"

	"mailspec/reference/auth"
)

// plain is the one mechanism. RFC 4954 §4 demands it, RFC 4616 defines it.
const plain = "PLAIN"

// mechanisms lists what AUTH takes now: nothing, where passwords would go in the clear. RFC 4954 §4
func (s *session) mechanisms() []string {
	if s.tls || s.cfg.AllowPlaintext {
		return []string{plain}
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
	mechanism, initial, hasInitial := strings.Cut(args, " ")
	if r := s.checkMechanism(mechanism); r != nil {
		s.put(*r)
		return
	}
	if !hasInitial {
		var ok bool
		if initial, ok = s.challenge(); !ok {
			return
		}
	} else if initial == "=" { // an initial response that is empty
		initial = ""
	}
	s.logIn(initial)
}

// checkMechanism refuses a mechanism that is none, or not for now. RFC 4954 §4, §6
func (s *session) checkMechanism(name string) *Reply {
	var r Reply
	switch {
	case name == "" || !mechanism.all(name):
		r = badSyntax("5.5.4", nil)
	case upper(name) != plain:
		r = reply(504, "5.5.4", "Unrecognized authentication mechanism")
	case s.mechanisms() == nil && s.choices.Flip():
		// Free choice: the general reply of RFC 4954 §4, or the particular one of §6.
		r = reply(504, "5.5.4", "Authentication mechanism requires encryption")
	case s.mechanisms() == nil:
		r = reply(538, "5.7.11", "Encryption required for requested authentication mechanism")
	default:
		return nil
	}
	return &r
}

// challenge asks for the response that did not come with the command. PLAIN has nothing to ask: the
// challenge is empty, the space before it is not. RFC 4954 §4
func (s *session) challenge() (response string, ok bool) {
	s.put(Reply{Code: 334, Read: true})
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
		return string(line), true
	}
	return "", false
}

// logIn checks the response in its base64. RFC 4954 §4, §6
func (s *session) logIn(response string) {
	message, err := auth.DecodeResponse([]byte(response))
	if err != nil {
		s.put(reply(501, "5.5.2", "Cannot decode base64"))
		return
	}
	name, err := s.cfg.Accounts.PlainLogin(message)
	if err != nil {
		s.log.Info("login refused", "error", err)
		s.put(reply(535, "5.7.8", "Authentication credentials invalid"))
		return
	}
	s.user = name
	s.log.Info("login", "account", name)
	s.put(reply(235, "2.7.0", "Authentication succeeded"))
}
