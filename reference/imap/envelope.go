package imap

import "mailspec/reference/message"

// envelope prints the envelope structure. RFC 3501 §7.4.2, §9
func (o *output) envelope(e message.Envelope) {
	o.raw("(")
	o.nstring(e.Date.Value, e.Date.Present)
	o.raw(" ")
	o.nstring(e.Subject.Value, e.Subject.Present)
	for _, list := range [][]message.Address{e.From, e.Sender, e.ReplyTo, e.To, e.Cc, e.Bcc} {
		o.raw(" ")
		o.addresses(list)
	}
	o.raw(" ")
	o.nstring(e.InReplyTo.Value, e.InReplyTo.Present)
	o.raw(" ")
	o.nstring(e.MessageID.Value, e.MessageID.Present)
	o.raw(")")
}

// addresses prints "(" 1*address ")" / nil. RFC 3501 §9
func (o *output) addresses(list []message.Address) {
	if len(list) == 0 {
		o.nilWord()
		return
	}
	o.raw("(")
	for _, a := range list {
		o.address(a)
	}
	o.raw(")")
}

// address prints "(" addr-name SP addr-adl SP addr-mailbox SP addr-host ")". A NIL host marks the start of
// a group, with a NIL mailbox its end. RFC 3501 §7.4.2
func (o *output) address(a message.Address) {
	mailbox := a.Local
	if a.Kind == message.GroupStart {
		mailbox = a.Name
	}
	o.raw("(")
	o.nstring(a.Name, a.HasName && a.Kind == message.Mailbox)
	o.raw(" ")
	o.nstring(a.Route, a.Route != "")
	o.raw(" ")
	o.nstring(mailbox, a.Kind != message.GroupEnd)
	o.raw(" ")
	o.nstring(a.Domain, a.Kind == message.Mailbox)
	o.raw(")")
}
