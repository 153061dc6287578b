package pop3

import (
	"bytes"
	"crypto/md5"
	"encoding/hex"
	"slices"

	"mailspec/harness/notation"
	"mailspec/harness/session"
)

// The names that stand for APOP's values. What a line captures as the timestamp, without its angle brackets, makes
// the digest of the leased account. RFC 1939 §7
const (
	stampName    = "timestamp"
	digestName   = "digest"
	passwordName = "alice.password"
)

// asksForStamp tells whether the first line captures the timestamp of a greeting.
func (e Expectation) asksForStamp() bool { return slices.Contains(e.text.Holes(), stampName) }

// noStamp is a *session.Skipped if a greeting has no timestamp, and so the server no APOP. RFC 1939 §7
func (e Expectation) noStamp(r Response) error {
	if e.asksForStamp() && r.Indicator == OK && bytes.IndexByte(r.Text, '<') < 0 {
		return &session.Skipped{Reason: "the greeting has no timestamp: there is no APOP"}
	}
	return nil
}

// bindDigest binds what APOP must send behind such a greeting. RFC 1939 §7
func (e Expectation) bindDigest(vars notation.Vars) {
	if !e.asksForStamp() || vars == nil {
		return
	}
	sum := md5.Sum(slices.Concat([]byte("<"), vars[stampName], []byte(">"), vars[passwordName]))
	vars[digestName] = []byte(hex.EncodeToString(sum[:]))
}
