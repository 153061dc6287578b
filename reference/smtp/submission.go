package smtp

import (
	"crypto/rand"
	"strings"
	"time"
)

// missingFields writes the fields that a submission server adds to a message which lacks them.
// RFC 6409 §8.2, §8.3
func (s *session) missingFields(header []byte, now time.Time) (fields string) {
	if countFields(header, "Date") == 0 {
		fields = "Date: " + now.Format(rfc5322Date) + "\r\n"
	}
	if countFields(header, "Message-ID") == 0 {
		fields += "Message-ID: <" + rand.Text() + "@" + s.cfg.Hostname + ">\r\n"
	}
	return fields
}

// withoutBadID takes a Message-ID away that is none: a sound one comes in its place. RFC 6409 §8.3
func withoutBadID(header []byte) []byte {
	for rest := header; len(rest) > 0; {
		var field []byte
		if field, rest = nextField(rest); isField(field, "Message-ID") && !hasMsgID(field) {
			return appendWithout(nil, header, "Message-ID")
		}
	}
	return header
}

// hasMsgID tells whether a field's body is one msg-id, with nothing but white space around it. One with a
// comment beside it, or of the obsolete forms, is left as it is too. RFC 5322 §3.6.4, §4.5.4
func hasMsgID(field []byte) bool {
	_, body, _ := strings.Cut(string(field), ":")
	body = strings.Trim(body, " \t\r\n")
	if strings.ContainsAny(body, `("`) {
		return true
	}
	d := decoder{in: body, utf8: true}
	d.octet('<', "msg-id")
	d.dotString()
	d.octet('@', "msg-id")
	if d.at('[') {
		d.octet('[', "no-fold-literal")
		for !d.done() && dcontent.has(d.in[d.pos]) {
			d.pos++
		}
		d.octet(']', "no-fold-literal")
	} else {
		d.dotString()
	}
	d.octet('>', "msg-id")
	d.end()
	return d.err() == nil
}

// once lists the fields that a header section has at most once. RFC 5322 §3.6
var once = [...]string{"Date", "From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Message-ID", "In-Reply-To", "References", "Subject"}

// refuseSubmitted refuses a message that would go out without an author, or with two of what there is one
// of: a server does not know what the user meant. RFC 6409 §6.3, §8, RFC 5322 §3.6
func refuseSubmitted(message []byte) *Reply {
	header, _ := splitHeader(message)
	if countFields(header, "From") == 0 {
		r := reply(554, "5.6.0", "Message has no From field")
		return &r
	}
	for _, name := range once {
		if countFields(header, name) > 1 {
			r := reply(554, "5.6.0", "Message has more than one %s field", name)
			return &r
		}
	}
	return nil
}
