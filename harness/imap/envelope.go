package imap

// Envelope is an ENVELOPE. RFC 9051 §7.5.2
type Envelope struct {
	Date, Subject                      String
	From, Sender, ReplyTo, To, Cc, Bcc []Address
	InReplyTo, MessageID               String
}

// Address is an address structure. RFC 9051 §7.5.2
type Address struct{ Name, Route, Mailbox, Host String }

// envelope takes an envelope. RFC 9051 §9
func (d *decoder) envelope() *Envelope {
	e := &Envelope{}
	d.open("envelope")
	e.Date = d.nstring()
	d.sp()
	e.Subject = d.nstring()
	for _, to := range []*[]Address{&e.From, &e.Sender, &e.ReplyTo, &e.To, &e.Cc, &e.Bcc} {
		d.sp()
		*to = d.addresses()
	}
	d.sp()
	e.InReplyTo = d.nstring()
	d.sp()
	e.MessageID = d.nstring()
	d.close("envelope")
	return e
}

// addresses takes "(" 1*address ")" or NIL: no space between. RFC 9051 §9 env-from
func (d *decoder) addresses() (all []Address) {
	if d.tookWord("NIL") {
		return nil
	}
	d.open("address list")
	for first := true; d.err == nil && (first || !d.at(')')); first = false {
		all = append(all, d.address())
	}
	d.close("address list")
	return all
}

// address takes an address. RFC 9051 §9
func (d *decoder) address() (a Address) {
	d.open("address")
	a.Name = d.nstring()
	d.sp()
	a.Route = d.nstring()
	d.sp()
	a.Mailbox = d.nstring()
	d.sp()
	a.Host = d.nstring()
	d.close("address")
	return a
}
