package message

import "fmt"

// statusBody is how far a body that consists of fields has been read: message/delivery-status,
// message/disposition-notification, or one of their UTF-8 forms. RFC 3464 §2.1, RFC 8098 §3.1,
// RFC 6533 §4.1
type statusBody struct {
	on        bool
	mdn       bool // a disposition notification
	global    bool // of RFC 6533
	field     field
	open      bool
	end       lineEnd
	typeAt    place
	groups    int // that had a field
	fields    int // in the present group
	at        place
	seen      [statusFieldCount]int
	delayed   bool
	retryAt   place
	languages map[string]bool
}

// statusField is a field of such a body.
type statusField uint8

const (
	otherStatus statusField = iota
	envelopeID
	reportingField
	gatewayField
	receivedFromField
	arrivalField
	originalField
	finalField
	actionField
	codeField
	remoteField
	diagnosticField
	attemptField
	logField
	retryField
	localizedField
	uaField
	originalIDField
	dispositionOf
	statusFieldCount
)

// statusNames are the fields of a delivery status by their names in lower case; never changed.
// RFC 3464 §2.2, §2.3, RFC 6533 §4.1
var statusNames = map[string]statusField{
	"original-envelope-id": envelopeID, "reporting-mta": reportingField, "dsn-gateway": gatewayField,
	"received-from-mta": receivedFromField, "arrival-date": arrivalField, "original-recipient": originalField,
	"final-recipient": finalField, "action": actionField, "status": codeField, "remote-mta": remoteField,
	"diagnostic-code": diagnosticField, "last-attempt-date": attemptField, "final-log-id": logField,
	"will-retry-until": retryField, "localized-diagnostic": localizedField,
}

// notificationNames are those of a disposition notification; never changed. RFC 8098 §3.1
var notificationNames = map[string]statusField{
	"reporting-ua": uaField, "mdn-gateway": gatewayField, "original-recipient": originalField,
	"final-recipient": finalField, "original-message-id": originalIDField, "disposition": dispositionOf,
}

// newStatus makes ready for a body of fields.
func (c *checker) newStatus(t entityType, h *content) statusBody {
	s := statusBody{on: true, typeAt: h.typeAt, at: h.typeAt, field: field{raw: c.spare[:0]}}
	switch t.subtype {
	case "delivery-status":
	case "global-delivery-status":
		s.global = true
	case "disposition-notification":
		s.mdn = true
	case "global-disposition-notification":
		s.mdn, s.global = true, true
	default:
		return statusBody{}
	}
	return s
}

// statusLine takes a line of such a body.
func (c *checker) statusLine(l *line) {
	s := &c.leaf.status
	before := s.end
	s.end = l.end
	colon := colonOf(l)
	switch {
	case l.whole() && len(trimWSP(l.text)) == 0:
		c.closeStatusField()
		c.endGroup()
	case isWSP(l.text[0]) && s.open:
		s.field.extend(before, l)
	case colon <= 0 || isWSP(l.text[0]):
		c.closeStatusField()
		c.fault(s.pick(statusFields, mdnFields), l.place(0), "a line that is no field: a report consists of lines such as \"Status: 5.1.1\", and a space stands in front of a line that goes on")
	default:
		c.closeStatusField()
		c.look(s.pick(statusFields, mdnFields))
		s.field.begin(l, colon)
		s.open = true
		if s.fields++; s.fields == 1 {
			s.at = l.place(0)
		}
	}
}

// pick gives the requirement of the RFC that a body is of.
func (s *statusBody) pick(status, notification rule) rule {
	if s.mdn {
		return notification
	}
	return status
}

// closeStatusField judges the field that is complete now.
func (c *checker) closeStatusField() {
	s := &c.leaf.status
	if !s.open {
		return
	}
	s.open = false
	c.spare = s.field.raw[:0]
	names := statusNames
	if s.mdn {
		names = notificationNames
	}
	k := names[s.field.name]
	s.seen[k]++
	if s.seen[k] > 1 && k != otherStatus && k != localizedField {
		c.fault(s.pick(s.onceRule(), mdnOnce), s.field.start(), "a second field of this name: leave one out")
	}
	if s.field.clipped {
		c.limit(LimitField, s.field.start(), "a field of a report too long to be judged by its grammar")
		return
	}
	c.statusValue(k)
}

// endGroup looks at a group of fields when its end has come. RFC 3464 §2.2, §2.3
func (c *checker) endGroup() {
	s := &c.leaf.status
	if s.fields == 0 {
		return // further empty lines between the groups hurt nobody
	}
	c.look(s.pick(s.onceRule(), mdnOnce))
	switch {
	case s.mdn:
		if s.groups > 0 {
			c.fault(mdnFields, s.at, "fields behind an empty line: the fields of a notification stand in one group")
		}
	case s.groups == 0:
		c.check(reportingMTA, s.seen[reportingField] > 0, s.at, "no Reporting-MTA field: say which server reports, as in \"Reporting-MTA: dns; mx.example.com\"")
	default:
		c.check(finalRecipient, s.seen[finalField] > 0, s.at, "no Final-Recipient field for this recipient: say whom the status is about, as in \"Final-Recipient: rfc822; bob@example.net\"")
		c.check(action, s.seen[actionField] > 0, s.at, "no Action field for this recipient: say failed, delayed, delivered, relayed or expanded")
		c.check(statusCode, s.seen[codeField] > 0, s.at, "no Status field for this recipient: give the status code, as in \"Status: 5.1.1\"")
		if s.seen[retryField] > 0 && s.seen[actionField] > 0 {
			c.check(retryDelayed, s.delayed, s.retryAt, "Will-Retry-Until for a recipient whose mail is not delayed: leave it out")
		}
	}
	s.groups++
	s.fields, s.delayed, s.languages = 0, false, nil
	if !s.mdn {
		s.seen = [statusFieldCount]int{}
	}
}

// onceRule is about the fields of the message, or of a recipient. RFC 3464 §2.2, §2.3
func (s *statusBody) onceRule() rule {
	if s.groups == 0 {
		return statusOnce
	}
	return recipientOnce
}

// endStatus looks at the whole of the body. RFC 3464 §2.1, RFC 8098 §3.2
func (c *checker) endStatus() {
	c.closeStatusField()
	c.endGroup()
	s := &c.leaf.status
	if !s.mdn {
		c.check(statusGroups, s.groups > 1, s.typeAt, fmt.Sprintf("%d groups of fields: want one about the message, and behind an empty line one for each recipient", s.groups))
		return
	}
	c.check(mdnFinal, s.seen[finalField] > 0, s.at, "no Final-Recipient field: say who the notification is from, as in \"Final-Recipient: rfc822; bob@example.net\"")
	c.check(mdnDisposition, s.seen[dispositionOf] > 0, s.at, "no Disposition field: say what became of the message, as in \"Disposition: manual-action/MDN-sent-manually; displayed\"")
	c.check(reportingUA, s.seen[uaField] > 0, s.at, "no Reporting-UA field: name the program that reports")
}
