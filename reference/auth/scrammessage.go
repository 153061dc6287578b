package auth

import (
	"strings"
	"unicode/utf8"
)

// The SCRAM library reads messages liberally. These functions hold them against the grammar first.
// RFC 5802 §7

// checkClientFirst checks a client-first-message. Mandatory extensions are unknown here, and so end the
// exchange. RFC 5802 §5.1, §7
func checkClientFirst(message string) error {
	part := strings.Split(message, ",")
	if !utf8.ValidString(message) || len(part) < 4 {
		return ErrMalformed
	}
	sound := isBindingFlag(part[0]) && (part[1] == "" || isName(part[1], "a=")) &&
		isName(part[2], "n=") && isNonce(part[3]) && areExtensions(part[4:])
	if !sound {
		return ErrMalformed
	}
	return nil
}

// checkClientFinal checks a client-final-message. RFC 5802 §7
func checkClientFinal(message string) error {
	part := strings.Split(message, ",")
	last := len(part) - 1
	if !utf8.ValidString(message) || len(part) < 3 {
		return ErrMalformed
	}
	if !isBase64(part[0], "c=") || !isNonce(part[1]) || !areExtensions(part[2:last]) || !isBase64(part[last], "p=") {
		return ErrMalformed
	}
	return nil
}

// isBindingFlag checks a gs2-cbind-flag. RFC 5802 §7
func isBindingFlag(s string) bool {
	name, binds := strings.CutPrefix(s, "p=")
	if !binds {
		return s == "n" || s == "y"
	}
	for i := range len(name) {
		if c := name[i]; !isAlpha(c) && (c < '0' || c > '9') && c != '.' && c != '-' {
			return false
		}
	}
	return name != ""
}

// isName checks an authzid or a username. The library looks after "=". RFC 5802 §5.1, §7
func isName(s, attribute string) bool {
	name, found := strings.CutPrefix(s, attribute)
	return found && name != "" && !strings.Contains(name, "\x00")
}

// isNonce checks a nonce: printable octets. RFC 5802 §5.1, §7
func isNonce(s string) bool {
	nonce, found := strings.CutPrefix(s, "r=")
	for i := range len(nonce) {
		if nonce[i] < 0x21 || nonce[i] > 0x7E {
			return false
		}
	}
	return found && nonce != ""
}

// isBase64 checks the value of an attribute in base64. RFC 5802 §7
func isBase64(s, attribute string) bool {
	value, found := strings.CutPrefix(s, attribute)
	_, err := DecodeResponse([]byte(value))
	return found && err == nil
}

// areExtensions checks optional extensions, which are ignored; "m" is none. RFC 5802 §5.1, §7
func areExtensions(list []string) bool {
	for _, s := range list {
		if len(s) < 3 || !isAlpha(s[0]) || s[0] == 'm' || s[1] != '=' || strings.Contains(s, "\x00") {
			return false
		}
	}
	return true
}

func isAlpha(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
