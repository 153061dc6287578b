package imap

// observed is what came while a command was in progress.
type observed struct {
	overlapped             bool // another command was in progress when it was sent
	hasExists, hasUIDNext  bool
	exists, validity, next uint32
	flags, list, recent    bool
	permanent, closed      bool
	capability, enabled    bool
	bye, search, esearch   bool
	statuses               []*MailboxStatus
	expunge                *Response // one that came while nothing but FETCH, STORE and SEARCH was in progress
	wasSelected            known     // before SELECT or EXAMINE
	expunged               bool
}

// note takes an untagged response.
func (o *observed) note(r *Response) {
	switch r.Name {
	case "EXISTS":
		o.hasExists, o.exists = true, r.Number
	case "EXPUNGE":
		o.expunged = true
	case "FLAGS":
		o.flags = true
	case "LIST":
		o.list = true
	case "RECENT":
		o.recent = true
	case "CAPABILITY":
		o.capability = true
	case "ENABLED":
		o.enabled = true
	case "BYE":
		o.bye = true
	case "SEARCH":
		o.search = true
	case "ESEARCH":
		o.esearch = true
	case "STATUS":
		const enough = 1000
		if len(o.statuses) < enough {
			o.statuses = append(o.statuses, r.Mailbox)
		}
	case "OK", "NO":
		o.noteCode(r.Status.Code)
	}
}

func (o *observed) noteCode(c *Code) {
	if c == nil {
		return
	}
	switch c.Name {
	case "CLOSED": // what came before was about the mailbox that is closed. RFC 9051 §7.1
		*o = observed{closed: true, overlapped: o.overlapped, wasSelected: o.wasSelected, bye: o.bye}
	case "PERMANENTFLAGS":
		o.permanent = true
	case "UIDNEXT":
		o.hasUIDNext, o.next = true, c.Number
	case "UIDVALIDITY":
		o.validity = c.Number
	}
}
