package pop3

import (
	"errors"
	"strconv"

	"mailspec/reference/store"
)

// maxRefused is how many logins may fail before the server hangs up. RFC 1939 §4
const maxRefused = 20

// secure tells whether TLS is active.
func (s *session) secure() bool { return s.conn != s.raw }

// plaintext tells whether a password may cross this connection. RFC 2595 §2.3, RFC 5034 §4
func (s *session) plaintext() bool { return s.secure() || s.srv.cfg.AllowPlaintext }

// enter opens the maildrop of an account that has proved itself; with that the session is in the
// TRANSACTION state. RFC 1939 §4
func (s *session) enter(account string) error {
	drop, err := openMaildrop(s.srv.cfg.Store, account)
	if errors.Is(err, store.ErrLocked) {
		return &refusal{codeInUse, "maildrop is in use"} // RFC 2449 §8.1.2
	}
	if err != nil {
		return s.fault("maildrop cannot be opened", err)
	}
	s.drop, s.state, s.name = drop, transaction, ""
	s.log = s.log.With("account", account)
	s.log.Info("login", "messages", drop.count)
	s.okText("maildrop has "+strconv.Itoa(drop.count)+" messages", "", "welcome")
	return nil
}

// loginRefused says that the credentials are wrong, and not which. RFC 3206 §5
func (s *session) loginRefused() error {
	s.refused++
	s.done = s.refused >= maxRefused // the server may close the connection here. RFC 1939 §4
	s.log.Info("login refused")
	return &refusal{codeAuth, "wrong name or password"}
}

// releaseMaildrop lets the next session in.
func (s *session) releaseMaildrop() {
	if s.drop != nil {
		s.drop.release()
		s.drop = nil
	}
}

// fault logs an error that no client can help, and makes the response that says so. A maildrop that is
// not what it should be will not mend itself; all else may pass. RFC 3206 §4
func (s *session) fault(text string, err error) error {
	s.log.Error(text, "error", err)
	if errors.Is(err, store.ErrNoMessage) || errors.Is(err, store.ErrNoMailbox) {
		return &refusal{codeSysPerm, text}
	}
	return &refusal{codeSysTemp, text}
}
