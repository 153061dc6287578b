package imap

import (
	"errors"

	"mailspec/reference/store"
)

// response is how a command ends: the tagged response, and what the session does after it is sent.
type response struct {
	status string // OK, NO or BAD. RFC 3501 §7.1
	code   string // a response code without its brackets, or none
	text   string
	after  func() error
}

func ok(code, text string) response  { return response{status: "OK", code: code, text: text} }
func no(code, text string) response  { return response{status: "NO", code: code, text: text} }
func bad(code, text string) response { return response{status: "BAD", code: code, text: text} }

// done is the plain OK of a command.
func done(name string) response { return ok("", name+" completed") }

// lost ends a command whose continuation could not be read, and the session with it.
func lost(err error) response {
	r := bad("", "the rest of the command did not come")
	r.after = func() error { return err }
	return r
}

// failed turns an error of the store into a response. RFC 5530 §3
func (s *session) failed(err error) response {
	switch {
	case errors.Is(err, store.ErrNoMailbox):
		return no("NONEXISTENT", "no such mailbox")
	case errors.Is(err, store.ErrExists):
		return no("ALREADYEXISTS", "there is such a mailbox already")
	case errors.Is(err, store.ErrHasChildren):
		return no("HASCHILDREN", "it has inferior names and is no mailbox itself") // RFC 9051 §7.1
	case errors.Is(err, store.ErrInboxReserved):
		return no("CANNOT", "not with INBOX")
	case errors.Is(err, store.ErrNoMessage):
		return expungeIssued()
	}
	s.log.Error("store", "error", err)
	return no("UNAVAILABLE", "the store failed")
}

// expungeIssued says that a message numbered in the command is gone by another session's doing.
// RFC 5530 §3, RFC 2180 §4.1.2
func expungeIssued() response {
	return no("EXPUNGEISSUED", "some of the messages are no longer there")
}

// tryCreate refuses a destination that does not exist and could. RFC 3501 §6.3.11, §6.4.7
func tryCreate() response { return no("TRYCREATE", "no such mailbox; create it first") }
