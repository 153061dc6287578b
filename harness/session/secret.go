package session

import (
	"bytes"
	"encoding/base64"
	"fmt"
)

// hidden stands where a secret stood.
var hidden = []byte("[hidden]")

// hide replaces each secret, plain or as part of a base64 word. A base64 word is decoded whole, since
// a secret inside it may begin at any of three offsets.
func hide(octets []byte, secrets [][]byte) []byte {
	for _, s := range secrets {
		if len(s) > 0 {
			octets = bytes.ReplaceAll(octets, s, hidden)
		}
	}
	if len(secrets) == 0 {
		return octets
	}
	words := bytes.Split(octets, []byte(" "))
	for i, w := range words {
		if base64Holds(w, secrets) {
			words[i] = hidden
		}
	}
	return bytes.Join(words, []byte(" "))
}

func base64Holds(word []byte, secrets [][]byte) bool {
	decoded, err := base64.StdEncoding.DecodeString(string(bytes.TrimRight(word, "\r\n")))
	if err != nil || len(decoded) == 0 {
		return false
	}
	for _, s := range secrets {
		if len(s) > 0 && bytes.Contains(decoded, s) {
			return true
		}
	}
	return false
}

func notef(format string, args ...any) string { return fmt.Sprintf(format, args...) }
