package auth

import (
	"bytes"
	"encoding/base64"
	"errors"
	"strings"
	"unicode/utf8"
)

// ErrMalformed says that a client's response is no base64, or not a message of its mechanism.
var ErrMalformed = errors.New("malformed SASL response")

// DecodeResponse decodes the base64 of a client's response, given without its line end. Octets outside
// the alphabet, padding that is lacking or not at the end, and padding bits that are not zero are
// ErrMalformed; nothing is passed over. An empty line is an empty response. The "=" that stands for an
// empty initial response, and the "*" that cancels, are the protocol's to see before.
// RFC 4954 §4, RFC 4648 §3.3, §3.5
func DecodeResponse(line []byte) ([]byte, error) {
	if bytes.ContainsAny(line, "\r\n") { // which the decoder would pass over
		return nil, ErrMalformed
	}
	response := make([]byte, base64.StdEncoding.DecodedLen(len(line)))
	n, err := base64.StdEncoding.Strict().Decode(response, line)
	if err != nil {
		return nil, ErrMalformed
	}
	return response[:n], nil
}

// ParsePlain takes the message of the PLAIN mechanism apart. The authorization identity may be empty,
// user and password may not; all must be UTF-8. RFC 4616 §2
func ParsePlain(response []byte) (authzid, user, password string, err error) {
	part := strings.Split(string(response), "\x00")
	if len(part) != 3 || part[1] == "" || part[2] == "" || !utf8.Valid(response) {
		return "", "", "", ErrMalformed
	}
	return part[0], part[1], part[2], nil
}

// PlainLogin checks the message of the PLAIN mechanism, decoded, and gives the account's name in the
// store. The errors are ErrMalformed and ErrRefused. Nobody may act as somebody else: an authorization
// identity must name the same account. RFC 4616 §2
func (a *Accounts) PlainLogin(response []byte) (name string, err error) {
	authzid, user, password, err := ParsePlain(response)
	if err != nil {
		return "", err
	}
	name, err = a.Login(user, password)
	if err == nil && !a.mayActAs(name, authzid) {
		return "", ErrRefused
	}
	return name, err
}
