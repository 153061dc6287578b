package imap

import (
	"bytes"
	"encoding/base64"
	"slices"

	"mailspec/reference/auth"
)

// authenticate is the AUTHENTICATE command. RFC 3501 §6.2.2
type authenticate struct {
	mechanism string
	initial   []byte // the initial response in base64, or nil. RFC 4959 §3
}

// parseAuthenticate reads SP auth-type [SP (base64 / "=")]. RFC 4959 §7
func parseAuthenticate(d *decoder) request {
	d.sp()
	a := authenticate{mechanism: d.word()}
	if d.take(' ') {
		a.initial = d.run(isBase64Char, "base64")
	}
	return a
}

func isBase64Char(c byte) bool { return isAlpha(c) || isDigit(c) || c == '+' || c == '/' || c == '=' }

func (a authenticate) run(s *session) response {
	exchange, err := s.server.config.Accounts.Begin(a.mechanism)
	switch {
	case err != nil || !slices.Contains(s.server.config.Accounts.Mechanisms(), a.mechanism):
		return no("CANNOT", "no such mechanism")
	case !s.passwordsPermitted():
		return privacyRequired()
	case a.initial == nil:
		return s.authenticate(exchange, nil)
	case string(a.initial) == "=": // an initial response of no octets. RFC 4959 §3
		return s.authenticate(exchange, []byte{})
	}
	octets, err := auth.DecodeResponse(a.initial)
	if err != nil {
		return bad("", "not base64")
	}
	return s.authenticate(exchange, octets)
}

// authenticate runs an exchange to its end. The octets are nil when no response came with the command.
// RFC 3501 §6.2.2
func (s *session) authenticate(exchange auth.Exchange, octets []byte) response {
	for {
		challenge, name, done, err := exchange.Next(octets)
		if done || err != nil {
			return s.loggedIn(name, err, "AUTHENTICATE")
		}
		coded, refused := s.challenge(challenge)
		if refused != nil {
			return *refused
		}
		if octets, err = auth.DecodeResponse(coded); err != nil {
			return bad("", "not base64")
		}
	}
}

// challenge sends a challenge and reads one line of base64; "*" cancels. RFC 3501 §6.2.2
func (s *session) challenge(octets []byte) (coded []byte, refused *response) {
	s.out.raw("+ ", base64.StdEncoding.EncodeToString(octets), "\r\n")
	s.extend()
	line, _, err := s.in.line()
	line, ended := bytes.CutSuffix(line, []byte("\r\n"))
	r := bad("", "base64 and CRLF expected")
	switch {
	case err != nil:
		r = lost(err)
	case string(line) == "*":
		r = bad("", "authentication cancelled")
	case ended && len(line) <= maxCommand:
		return line, nil
	}
	return nil, &r
}
