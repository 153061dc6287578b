package smtp

import (
	"strings"
	"unicode/utf8"
)

// The longest values of ENVID and ORCPT. RFC 3461 §4.2, §4.4, §5.4
const (
	maxEnvelopeID        = 100
	maxOriginalRecipient = 500
)

// offersDSN tells whether the sender may ask for notifications. One for a sender elsewhere goes into the
// queue, so there is no DSN without one. In LMTP it is the client who has a queue, and notifies.
// RFC 3461 §5, RFC 2033 §1
func (s *session) offersDSN() bool { return s.cfg.Queue != nil && s.cfg.Role != LMTP }

// returnParameter says what of the message a notification of failure shall hold. RFC 3461 §4.3
func (t *transaction) returnParameter(p Parameter) *Reply {
	switch value := upper(p.Value); value {
	case "FULL", "HDRS":
		t.ret = value
		return nil
	}
	return badParameter(p)
}

// envelopeIDParameter names the transaction for the sender. RFC 3461 §4.4
func (t *transaction) envelopeIDParameter(p Parameter) *Reply {
	text, ok := decodeUpperXtext(p.Value)
	if !ok || !p.HasValue || len(p.Value) > maxEnvelopeID || !isText(text) {
		return badParameter(p)
	}
	t.envelopeID = p.Value
	return nil
}

// notifyParameter says when the sender wants to be notified. RFC 3461 §4.1
func (r *recipient) notifyParameter(p Parameter) *Reply {
	list := strings.Split(upper(p.Value), ",")
	for _, element := range list {
		switch element {
		case "SUCCESS", "FAILURE", "DELAY":
		case "NEVER":
			if len(list) > 1 {
				return badParameter(p)
			}
		default:
			return badParameter(p)
		}
	}
	r.notify = strings.Join(list, ",")
	return nil
}

// wants tells whether NOTIFY holds an element.
func (r *recipient) wants(element string) bool {
	for e := range strings.SplitSeq(r.notify, ",") {
		if e == element {
			return true
		}
	}
	return false
}

// originalRecipientParameter names the recipient as the sender did: the type of address, and the
// address. Whether it is an address of that type is not looked at. RFC 3461 §4.2
func (r *recipient) originalRecipientParameter(p Parameter, utf8 bool) *Reply {
	d := decoder{in: p.Value}
	kind := d.some(atext, "addr-type")
	d.octet(';', "original-recipient-address")
	if d.bad != nil || len(p.Value) > maxOriginalRecipient || !isOriginalAddress(kind, d.rest(), utf8) {
		return badParameter(p)
	}
	r.originalRecipient = p.Value
	return nil
}

// isOriginalAddress checks the address of ORCPT. One of the UTF-8 type has a coding of its own, and may
// have octets beyond ASCII in a transaction with SMTPUTF8. RFC 3461 §4.2, RFC 6533 §3
func isOriginalAddress(kind, address string, utf8Envelope bool) bool {
	if isUTF8Type(kind) {
		return utf8.ValidString(address) && (utf8Envelope || isASCII(address))
	}
	text, ok := decodeUpperXtext(address)
	return ok && isText(text)
}

// isUTF8Type tells whether a type of address is that of RFC 6533 §3. Its case means nothing.
// RFC 3464 §2.1.2
func isUTF8Type(kind string) bool { return upper(kind) == "UTF-8" }

// isText tells whether a text is of graphic characters and white space. RFC 3461 §4.2, §4.4
func isText(text string) bool {
	for i := range len(text) {
		if !printable.has(text[i]) && text[i] != '\t' {
			return false
		}
	}
	return true
}

// decodeUpperXtext is decodeXtext for the extension that knows capital digits alone, and nothing beyond
// ASCII. RFC 3461 §4
func decodeUpperXtext(s string) (text string, ok bool) {
	for i := range len(s) {
		if s[i] == '+' && upper(s[i:min(i+3, len(s))]) != s[i:min(i+3, len(s))] {
			return "", false
		}
	}
	text, ok = decodeXtext(s)
	return text, ok && isASCII(s)
}
