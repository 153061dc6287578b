package pop3

import (
	"crypto/md5"
	"crypto/rand"
	"crypto/subtle"
	"encoding/hex"
	"strings"

	"mailspec/reference/auth"
)

// secrets gives the password of each account's name in the store. A digest is made of octets, and what
// an account's password is in octets is certain only where it is ASCII. RFC 1939 §7 (APOP)
func secrets(accounts *auth.Accounts, list []auth.Account) map[string]string {
	out := map[string]string{}
	for _, a := range list {
		local, domain, _ := strings.Cut(a.Address, "@")
		if name, known := accounts.Lookup(local, domain); known && isASCII([]byte(a.Password)) {
			out[name] = a.Password
		}
	}
	return out
}

// newTimestamp gives a msg-id that no other greeting has had. Nobody can foresee it either. Without
// secrets, or where a listener could try passwords on what he hears, there is none, and so no APOP.
// RFC 1939 §7 (APOP), RFC 2595 §2.3
func (s *session) newTimestamp() string {
	if len(s.srv.secrets) == 0 || !s.plaintext() {
		return ""
	}
	return "<" + rand.Text() + "@" + s.srv.cfg.Hostname + ">"
}

// apop opens the maildrop if the digest is right. Like USER, it may not follow a USER that was accepted.
// An unknown name costs the same work as a wrong digest. RFC 1939 §7 (APOP)
func (s *session) apop(cmd Command) error {
	if s.timestamp == "" {
		return &refusal{text: "no APOP here"}
	}
	if s.named {
		return &refusal{text: "USER is given already"}
	}
	if !isDigest(cmd.Params[1]) {
		return &refusal{text: "want a digest of 32 hexadecimal digits in lower case"}
	}
	local, domain, _ := strings.Cut(cmd.Params[0], "@")
	name, _ := s.srv.cfg.Accounts.Lookup(local, domain)
	secret, known := s.srv.secrets[name]
	same := subtle.ConstantTimeCompare([]byte(digest(s.timestamp, secret)), []byte(cmd.Params[1])) == 1
	if !known || !same {
		return s.loginRefused()
	}
	return s.enter(name)
}

// digest is MD5 of the timestamp, its angle brackets included, and the secret. RFC 1939 §7 (APOP)
func digest(timestamp, secret string) string {
	sum := md5.Sum([]byte(timestamp + secret))
	return hex.EncodeToString(sum[:])
}

// isDigest tells whether an argument is 16 octets in hexadecimal, in lower case. RFC 1939 §7 (APOP)
func isDigest(arg string) bool {
	for _, c := range []byte(arg) {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return len(arg) == hex.EncodedLen(md5.Size)
}

func isASCII(octets []byte) bool {
	for _, c := range octets {
		if c >= 0x80 {
			return false
		}
	}
	return true
}
