package imap

import (
	"bytes"

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
	switch {
	case a.mechanism != "PLAIN":
		return no("CANNOT", "no such mechanism")
	case !s.passwordsPermitted():
		return privacyRequired()
	}
	coded := a.initial
	if coded == nil {
		var r *response
		if coded, r = s.challenge(); r != nil {
			return *r
		}
	} else if string(coded) == "=" {
		coded = nil // an initial response of no octets. RFC 4959 §3
	}
	octets, err := auth.DecodeResponse(coded)
	if err != nil {
		return bad("", "not base64")
	}
	name, err := s.server.config.Accounts.PlainLogin(octets)
	return s.loggedIn(name, err, "AUTHENTICATE")
}

// challenge sends an empty challenge and reads one line of base64; "*" cancels. RFC 3501 §6.2.2
func (s *session) challenge() (coded []byte, refused *response) {
	s.out.raw("+ \r\n")
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
