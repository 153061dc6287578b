// Package dsn reads delivery status notifications as far as a scenario speaks of them: the header section,
// the fields of the delivery status, and what came back of the message. It judges nothing: whether a
// notification has the form that it must have is for harness/message to say. What cannot be read is absent.
//
// notification.go knows what the parts are, multipart.go cuts them, coding.go undoes their transfer encoding,
// field.go reads fields, and want.go holds them against what an author wrote.
package dsn

import "bytes"

// Notification is a delivery status notification. RFC 3464 §2
type Notification struct {
	Header     []Field   // its header section
	Message    []Field   // the per-message fields. RFC 3464 §2.2
	Recipients [][]Field // the per-recipient fields, a group for each recipient. RFC 3464 §2.3
	Third      []Field   // the fields of the part that gives the message back. RFC 6522 §3
	Returned   []byte    // what came back of the message, or of its header section
}

// mostRecipients is how many groups of fields are read.
const mostRecipients = 1000

// Read takes a message apart.
func Read(octets []byte) Notification {
	whole := split(octets)
	n := Notification{Header: whole.fields}
	seen := false
	for _, p := range whole.parts() {
		switch kind := p.mediaType(); {
		case !seen && (kind == "message/delivery-status" || kind == "message/global-delivery-status"):
			seen = true
			n.readStatus(p.decoded())
		case n.Returned == nil && isReturned(kind):
			n.Third, n.Returned = p.fields, p.decoded()
		}
	}
	return n
}

// isReturned tells whether a part of this type gives the message back. RFC 6522 §3, RFC 6533 §4.4
func isReturned(kind string) bool {
	switch kind {
	case "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers":
		return true
	}
	return false
}

// readStatus reads groups of fields with empty lines between them. RFC 3464 §2.1
func (n *Notification) readStatus(octets []byte) {
	for len(octets) > 0 && len(n.Recipients) < mostRecipients {
		group, rest, _ := bytes.Cut(octets, []byte("\r\n\r\n"))
		octets = rest
		fields := Fields(append(bytes.Clone(group), '\r', '\n'))
		switch {
		case n.Message == nil:
			n.Message = fields
		case len(fields) > 0:
			n.Recipients = append(n.Recipients, fields)
		}
	}
}

// For gives the fields of the recipient with this address.
func (n Notification) For(address string) (fields []Field, ok bool) {
	for _, group := range n.Recipients {
		for _, f := range group {
			if f.is("Final-Recipient") && (equalFold(afterType(f.value()), address) || equalFold(afterType(f.bare()), address)) {
				return group, true
			}
		}
	}
	return nil, false
}
