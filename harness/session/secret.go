package session

import (
	"bytes"
	"encoding/base64"
	"fmt"
)

// hidden stands where a secret stood.
var hidden = []byte("[hidden]")

// hide replaces each secret, as it stands and inside base64: there the whole run of base64 octets goes,
// whatever else stands around it, since a scenario may send it broken.
func hide(octets []byte, secrets []secret) []byte {
	for _, s := range secrets {
		if bytes.Contains(octets, s.octets) {
			octets = bytes.ReplaceAll(octets, s.octets, hidden)
		}
		for _, core := range s.cores {
			octets = hideRuns(octets, core)
		}
	}
	return octets
}

// secret is what must not be seen, with what it looks like inside base64.
type secret struct {
	octets []byte
	cores  [][]byte
}

// secretsOf prepares secrets. Empty ones are none.
func secretsOf(list [][]byte) (secrets []secret) {
	for _, octets := range list {
		if len(octets) > 0 {
			secrets = append(secrets, secret{bytes.Clone(octets), base64Cores(octets)})
		}
	}
	return secrets
}

// base64Cores gives what a secret looks like inside base64, for each of the three places at which it can
// begin in a group of octets: without the characters that it shares with its neighbours.
func base64Cores(secret []byte) [][]byte {
	var cores [][]byte
	for shift := range 3 {
		padded := append(make([]byte, shift), secret...)
		whole := len(padded) / 3 * 3
		encoded := base64.StdEncoding.EncodeToString(padded[:whole])
		skip := (shift*8 + 5) / 6 // characters that the neighbour before shares
		if len(encoded)-skip >= shortestCore {
			cores = append(cores, []byte(encoded[skip:]))
		}
	}
	return cores
}

// shortestCore is the least of a base64 text that is taken for a secret's.
const shortestCore = 3

// hideRuns replaces each run of base64 octets that holds the core.
func hideRuns(octets, core []byte) []byte {
	for from := 0; ; {
		i := bytes.Index(octets[from:], core)
		if i < 0 {
			return octets
		}
		start, end := from+i, from+i+len(core)
		for start > 0 && isBase64(octets[start-1]) {
			start--
		}
		for end < len(octets) && isBase64(octets[end]) {
			end++
		}
		octets = append(append(bytes.Clone(octets[:start]), hidden...), octets[end:]...)
		from = start + len(hidden)
	}
}

func isBase64(b byte) bool {
	return b == '+' || b == '/' || b == '=' || '0' <= b && b <= '9' || 'A' <= b && b <= 'Z' || 'a' <= b && b <= 'z'
}

func notef(format string, args ...any) string { return fmt.Sprintf(format, args...) }
