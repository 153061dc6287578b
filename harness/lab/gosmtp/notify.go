package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/emersion/go-smtp"
)

// recipient is who gets a message, and what the client wants to know of that.
type recipient struct {
	address string // of an account
	options smtp.RcptOptions
}

// addresses lists the accounts of the recipients.
func addresses(all []recipient) []string {
	var to []string
	for _, r := range all {
		to = append(to, r.address)
	}
	return to
}

// wantsSuccess tells whether the client asked to be notified of the delivery. RFC 3461 §4.1
func (r recipient) wantsSuccess() bool {
	return slices.Contains(r.options.Notify, smtp.DSNNotifySuccess)
}

// notification makes the report of a delivery, or nil where nobody asked for one. The library has the parameters of
// DSN, and leaves it to its users to honour them. RFC 3461 §6, RFC 3464
func notification(to string, options smtp.MailOptions, all []recipient, message []byte) []byte {
	var fields strings.Builder
	for _, r := range all {
		if !r.wantsSuccess() {
			continue
		}
		fields.WriteString("\r\n")
		if original := r.options.OriginalRecipient; original != "" {
			kind := strings.ToLower(string(r.options.OriginalRecipientType))
			fmt.Fprintf(&fields, "Original-Recipient: %s;%s\r\n", kind, printable(original))
		}
		fmt.Fprintf(&fields, "Final-Recipient: rfc822;%s\r\nAction: delivered\r\nStatus: 2.0.0\r\n", r.address)
	}
	if fields.Len() == 0 {
		return nil
	}
	status := "Reporting-MTA: dns; localhost\r\n"
	if options.EnvelopeID != "" {
		status += "Original-Envelope-Id: " + printable(options.EnvelopeID) + "\r\n"
	}
	header, _, _ := bytes.Cut(message, []byte("\r\n\r\n"))
	return report(to, options.UTF8, status+fields.String(), string(header)+"\r\n")
}

// report puts the parts of a notification together. The forms with global carry UTF-8. RFC 6522 §3, RFC 6533 §3, §4
func report(to string, utf8 bool, status, header string) []byte {
	statusType, headerType := "message/delivery-status", "text/rfc822-headers"
	if utf8 || encoding(status) == "8bit" {
		statusType, headerType = "message/global-delivery-status", "message/global-headers"
	}
	now := time.Now()
	boundary := fmt.Sprintf("=_%d", now.UnixNano())
	var m strings.Builder
	fmt.Fprintf(&m, "From: <postmaster@localhost>\r\nTo: <%s>\r\nDate: %s\r\nMessage-ID: <%d@localhost>\r\n",
		to, now.Format(time.RFC1123Z), now.UnixNano())
	m.WriteString("Subject: Delivered\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n") // RFC 3834 §5.2
	fmt.Fprintf(&m, "Content-Transfer-Encoding: %s\r\n", encoding(status+header))
	fmt.Fprintf(&m, "Content-Type: multipart/report; report-type=delivery-status; boundary=\"%s\"\r\n\r\n", boundary)
	fmt.Fprintf(&m, "--%s\r\nContent-Type: text/plain\r\n\r\nThe message was delivered.\r\n", boundary)
	for _, part := range []struct{ kind, text string }{{statusType, status}, {headerType, header}} {
		fmt.Fprintf(&m, "--%s\r\nContent-Type: %s\r\nContent-Transfer-Encoding: %s\r\n\r\n%s\r\n",
			boundary, part.kind, encoding(part.text), part.text)
	}
	fmt.Fprintf(&m, "--%s--\r\n", boundary)
	return []byte(m.String())
}

// encoding is the label for text that goes as it is. RFC 2045 §6.2
func encoding(text string) string {
	for i := range len(text) {
		if text[i] > 0x7f {
			return "8bit"
		}
	}
	return "7bit"
}

// printable puts a question mark for each control character: what a client said must not end the line.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return '?'
		}
		return r
	}, s)
}
