package imap

import (
	"fmt"
	"time"

	"mailspec/reference/store"
)

// appendRequest is the APPEND command. RFC 3501 §6.3.11
type appendRequest struct {
	mailbox   mailboxName
	flags     []string
	date      time.Time
	message   []byte
	atMessage bool // all arguments before the message are right
}

// parseAppend reads SP mailbox [SP flag-list] [SP date-time] SP literal. RFC 3501 §9
func parseAppend(d *decoder) request {
	d.sp()
	r := appendRequest{mailbox: d.mailbox()}
	d.sp()
	if d.at('(') {
		r.flags = d.flagList()
		d.sp()
	}
	if d.at('"') {
		r.date = d.dateTime()
		d.sp()
	}
	r.atMessage = d.at('{')
	r.message = d.literal()
	return r
}

func (r appendRequest) run(s *session) response {
	box, err := s.open(r.mailbox)
	if err != nil {
		return s.noDestination(r.mailbox, err)
	}
	if len(r.message) == 0 {
		return no("CANNOT", "a message has at least one octet")
	}
	uids, err := box.Append(store.NewMessage{Body: r.message, Flags: r.flags, InternalDate: r.date})
	if err != nil {
		return s.noDestination(r.mailbox, err)
	}
	st, err := box.Status()
	if err != nil || len(uids) != 1 {
		return done("APPEND")
	}
	return ok(fmt.Sprintf("APPENDUID %d %d", st.UIDValidity, uids[0]), "APPEND completed") // RFC 4315 §3
}
