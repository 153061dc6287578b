package steps

import (
	"mailspec/harness/notation"
	"mailspec/harness/scram"
	"mailspec/harness/session"
)

// scramChallenge is the name that a dialogue captures a SCRAM-SHA-256 server-first-message with; the client's
// first message is {scram-first}, or what a scenario binds as "client-first" itself.
// What may be a refusal is captured as "scram-answer".
const (
	scramChallenge = "scram-challenge"
	scramAnswer    = "scram-answer"
	clientFirst    = "client-first"
)

// scramNames are what is computed of a challenge.
var scramNames = [...]string{"scram-final", "scram-verify", "scram-wrong", "scram-other-nonce", "scram-other-binding", "scram-extended"}

// exchange is alice's SCRAM log-in. The nonce is the scenario's own word, so that a replay sends the same.
func (w *World) exchange() scram.Exchange {
	a := w.accounts[0]
	return scram.Exchange{User: a.User, Password: a.Password, Nonce: w.id(), Own: w.vars[clientFirst]}
}

// derive binds what the client can say to a SCRAM challenge that was captured, and what must come back. Where
// a refusal was captured there is nothing to say but NOOP. RFC 5802 §3
func (w *World) derive(vars notation.Vars) error {
	challenge, ok := vars[scramChallenge]
	answer, either := vars[scramAnswer]
	if !ok && !either || len(w.accounts) == 0 {
		return nil
	}
	if either {
		challenge = answer
	}
	a, err := w.exchange().Answer(challenge)
	if err != nil && !either {
		return &session.Mismatch{Want: "a SCRAM-SHA-256 server-first-message", Got: err.Error()}
	}
	for i, value := range [len(scramNames)][]byte{a.Final, a.Verify, a.Wrong, a.OtherNonce, a.OtherBinding, a.Extended} {
		if err != nil {
			value = []byte("NOOP")
		}
		vars[scramNames[i]] = value
	}
	delete(vars, scramChallenge) // the next one is another
	delete(vars, scramAnswer)
	return nil
}
