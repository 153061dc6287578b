package steps

import (
	"mailspec/harness/notation"
	"mailspec/harness/scram"
	"mailspec/harness/session"
)

// scramChallenge is the name that a dialogue captures a SCRAM-SHA-256 server-first-message with; the client's
// first message is {scram-first}.
const scramChallenge = "scram-challenge"

// exchange is alice's SCRAM log-in. The nonce is the scenario's own word, so that a replay sends the same.
func (w *World) exchange() scram.Exchange {
	a := w.accounts[0]
	return scram.Exchange{User: a.User, Password: a.Password, Nonce: w.id()}
}

// derive binds what the client has to say to a SCRAM challenge that was captured, what must come back, and
// an answer that proves nothing: {scram-final}, {scram-verify}, {scram-wrong}. RFC 5802 §3
func (w *World) derive(vars notation.Vars) error {
	challenge, ok := vars[scramChallenge]
	if !ok || len(w.accounts) == 0 {
		return nil
	}
	final, verify, err := w.exchange().Answer(challenge)
	if err != nil {
		return &session.Mismatch{Want: "a SCRAM-SHA-256 server-first-message", Got: err.Error()}
	}
	vars["scram-final"], vars["scram-verify"], vars["scram-wrong"] = final, verify, scram.Wrong(final)
	delete(vars, scramChallenge) // the next one is another
	return nil
}
