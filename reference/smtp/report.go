package smtp

import (
	"bytes"
	"crypto/rand"
	"strings"
	"time"
)

// maxReturnedHeader bounds the header section that a notification gives back.
const maxReturnedHeader = 1 << 16

// maxLine is the longest line of 7bit data, without its CRLF. RFC 2045 §2.7
const maxLine = 998

// outcome is what a notification tells. RFC 3464 §2.3.3, §2.3.4
type outcome struct{ action, status, subject, text string }

// What is told, and how: nothing else happens to mail whose way ends here. RFC 3461 §5.2.3, RFC 2852
// §4.1.3
var (
	delivered = outcome{"delivered", "2.0.0", "Delivered", "Your message is in the mailbox of"}
	delayed   = outcome{"delayed", "4.4.7", "Delivery time expired", "Your message was not in time for"}
	expired   = outcome{"failed", "5.4.7", "Delivery time expired", "Your message was not in time, and is not delivered to"}
)

// report is a notification of what became of a message. RFC 3461 §6, RFC 3464 §2
type report struct {
	hostname string
	from     string // whom to write to about it
	t        *transaction
	outcome
	about  []recipient // those of whom the sender wants to know, and nobody else. RFC 3461 §5.2.8
	header []byte      // of the message
	now    time.Time
}

// message writes the notification. RFC 3464 §2, RFC 6522 §3
func (r *report) message() []byte {
	boundary := rand.Text()
	var b bytes.Buffer
	b.WriteString("From: Mail Delivery System <" + r.from + ">\r\n" +
		"To: " + r.t.reversePath.String() + "\r\n" +
		"Subject: " + r.subject + "\r\n" +
		"Date: " + r.now.Format(rfc5322Date) + "\r\n" +
		"Message-ID: <" + rand.Text() + "@" + r.hostname + ">\r\n" +
		"Auto-Submitted: auto-replied\r\n" + // RFC 3834 §5
		"MIME-Version: 1.0\r\n" +
		"Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=" + boundary + "\r\n")
	parts := [][]byte{r.textPart(), r.statusPart()}
	if h := r.header; len(h) > 0 && len(h) <= maxReturnedHeader {
		parts = append(parts, r.headerPart())
	}
	for _, p := range parts {
		b.WriteString("\r\n--" + boundary + "\r\n")
		b.Write(p)
	}
	b.WriteString("\r\n--" + boundary + "--\r\n")
	return b.Bytes()
}

// textPart writes the part for people. RFC 6522 §3
func (r *report) textPart() []byte {
	text := r.text + "\r\n\r\n"
	for _, to := range r.about {
		text += "  " + to.path.String() + "\r\n"
	}
	if isASCII(text) {
		return part("text/plain; charset=us-ascii", []byte(text))
	}
	return part("text/plain; charset=utf-8", []byte(text))
}

// statusPart writes the part for programs. What ASCII cannot hold makes it one of the international
// kind; the report stays of the type that says what it is about. RFC 3464 §2, RFC 6533 §4.1, §4.4
func (r *report) statusPart() []byte {
	fields := r.perMessage()
	for _, to := range r.about {
		fields += "\r\n" + r.perRecipient(to)
	}
	if isASCII(fields) {
		return part("message/delivery-status", []byte(fields))
	}
	return part("message/global-delivery-status", []byte(fields))
}

// perMessage writes the per-message-fields. RFC 3464 §2.2, RFC 3461 §6.3 (a), (b)
func (r *report) perMessage() (fields string) {
	if r.t.envelopeID != "" {
		id, _ := decodeXtext(r.t.envelopeID)
		fields = "Original-Envelope-Id: " + id + "\r\n"
	}
	kind := "dns"
	if !strings.Contains(r.hostname, ".") { // not fully qualified
		kind = "x-local-hostname"
	}
	fields += "Reporting-MTA: " + kind + "; " + r.hostname + "\r\n" +
		"Arrival-Date: " + r.t.arrived(r.now).Format(rfc5322Date) + "\r\n"
	if r.t.by != nil { // RFC 2852 §5
		fields += "Deliver-By-Date: " + r.t.by.time.Format(rfc5322Date) + "\r\n"
	}
	if r.t.hold != nil { // RFC 4865 §5.1.2
		fields += "Future-Release-Request: " + r.t.hold.request + "\r\n"
	}
	return fields
}

// perRecipient writes the per-recipient-fields. RFC 3464 §2.3, RFC 3461 §6.3 (d) to (g)
func (r *report) perRecipient(to recipient) (fields string) {
	if to.originalRecipient != "" {
		fields = "Original-Recipient: " + originalRecipient(to.originalRecipient, r.t.utf8) + "\r\n"
	}
	kind := "rfc822"
	if !to.path.isASCII() {
		kind = "utf-8" // RFC 6533 §4.1
	}
	return fields + "Final-Recipient: " + kind + "; " + to.path.Mailbox() + "\r\n" +
		"Action: " + r.action + "\r\n" +
		"Status: " + r.status + "\r\n"
}

// originalRecipient undoes the coding of ORCPT. An address of the UTF-8 type is shown as it is meant only
// where that may be in UTF-8, and stays as it came if it cannot be read. RFC 3461 §6.3 (d), RFC 6533 §3
func originalRecipient(value string, utf8 bool) string {
	kind, address, _ := strings.Cut(value, ";")
	if !isUTF8Type(kind) {
		address, _ = decodeXtext(address)
	} else if text, ok := decodeUnitext(address); ok && utf8 {
		address = text
	}
	return kind + "; " + address
}

// headerPart gives back the header section of the message. RFC 6522 §4, RFC 6533 §4.3
func (r *report) headerPart() []byte {
	if r.t.utf8 && !isASCII(string(r.header)) {
		return part("message/global-headers", r.header)
	}
	return part("text/rfc822-headers", r.header)
}

// part writes an entity whose body any transport carries. RFC 2045 §2.7, §6.7, RFC 6533 §4.5
func part(contentType string, body []byte) []byte {
	var b bytes.Buffer
	b.WriteString("Content-Type: " + contentType + "\r\n")
	if isSevenBit(body) {
		b.WriteString("\r\n")
		b.Write(body)
		return b.Bytes()
	}
	b.WriteString("Content-Transfer-Encoding: quoted-printable\r\n\r\n")
	b.Write(quotedPrintable(body))
	return b.Bytes()
}

// isSevenBit tells whether octets are 7bit data. RFC 2045 §2.7
func isSevenBit(body []byte) bool {
	for line := range bytes.SplitSeq(body, []byte("\r\n")) {
		if len(line) > maxLine || bytes.ContainsAny(line, "\r\n\x00") {
			return false
		}
	}
	return isASCII(string(body))
}
