package message

import "fmt"

// typedRules maps the fields that hold a type, a semicolon and a text to the requirement of a delivery
// status that says so; never changed. RFC 3464 §2.2, §2.3
var typedRules = map[statusField]rule{
	reportingField: reportingMTAForm, gatewayField: dsnGatewayForm, receivedFromField: receivedFromForm,
	originalField: originalRecipientForm, finalField: finalRecipientForm, remoteField: remoteMTAForm,
	diagnosticField: diagnosticForm,
}

// notificationTyped are those of a disposition notification; never changed. RFC 8098 §3.2
var notificationTyped = map[statusField]rule{
	gatewayField: mdnGatewayForm, originalField: mdnOriginalForm, finalField: mdnFinalForm,
}

// statusDates maps the fields that hold a date to the requirements on its form and on its zone; never
// changed. RFC 3464 §2.2.5, §2.3.7, §2.3.9
var statusDates = map[statusField][2]rule{
	arrivalField: {arrivalDate, arrivalZone}, attemptField: {lastAttemptDate, lastAttemptZone},
	retryField: {retryDate, retryZone},
}

// statusValue looks at the body of a field.
func (c *checker) statusValue(k statusField) {
	s := &c.leaf.status
	b := s.field.unfold(body{})
	typed := typedRules
	if s.mdn {
		typed = notificationTyped
	}
	if r := typed[k]; r != 0 {
		c.typedField(k, r, &b)
		return
	}
	if dates, ok := statusDates[k]; ok {
		c.statusDate(dates, &b)
	}
	d := decoder{in: b.text, utf8: s.global}
	switch k {
	case actionField:
		word := d.actionValue()
		s.delayed = word == "delayed"
		c.check(actionForm, d.err == nil, b.place(0), "the action is failed, delayed, delivered, relayed or expanded")
	case codeField:
		c.statusCode(&d, &b)
	case retryField:
		s.retryAt = b.place(0)
	case localizedField:
		c.localized(&b)
	case originalIDField:
		d.obs = true // what the answered message had, even if it was an obsolete form
		d.oneMsgID()
		c.check(mdnMessageID, d.err == nil, b.place(0), "Original-Message-ID is one identifier in angle brackets")
	case dispositionOf:
		want := d.dispositionValue()
		c.check(mdnDispositionForm, d.err == nil, b.place(min(d.i, len(b.text))), "Disposition is such as manual-action/MDN-sent-manually; displayed: "+want)
	}
}

// typedText reads a word, a semicolon and any text. RFC 3464 §2.1.2, RFC 8098 §3.1.2
func (d *decoder) typedText() (kind, text []byte) {
	d.cfws()
	start, end := d.run(atext, "type", "a type such as rfc822 or dns")
	d.cfws()
	d.octet(';', "type")
	if d.err != nil {
		return nil, nil
	}
	text = trimWSP(d.in[d.i:])
	d.i = len(d.in)
	return d.in[start:end], text
}

// typedField looks at a field of a type and a text. RFC 3464 §2.1.2, RFC 6533 §3, §4.1
func (c *checker) typedField(k statusField, r rule, b *body) {
	s := &c.leaf.status
	d := decoder{in: b.text, utf8: s.global}
	kind, text := d.typedText()
	c.check(r, d.err == nil, b.place(min(d.i, len(b.text))), "this field is a type, a semicolon and then its value, as in \"rfc822; bob@example.net\", \"dns; mx.example.com\" or \"smtp; 550 no such user\"")
	if d.err != nil || k != originalField && k != finalField {
		return
	}
	high := firstHigh(text) >= 0
	switch {
	case s.global && high:
		c.check(utf8AddressType, equalFold(kind, "utf-8"), b.place(0), "an address with characters outside US-ASCII: its type is utf-8")
	case !s.global && equalFold(kind, "utf-8"):
		c.check(utf8AddressForm, sevenBitAddress(text), b.place(0), "an address of the type utf-8 in a 7bit report: write characters outside US-ASCII, spaces, \"\\\", \"+\" and \"=\" as in \\x{E9}")
	}
}

func firstHigh(octets []byte) int {
	for i, o := range octets {
		if o >= 0x80 {
			return i
		}
	}
	return -1
}

// sevenBitAddress tells whether octets have the 7-bit form of an address of the type utf-8. RFC 6533 §3
func sevenBitAddress(text []byte) bool {
	for i := 0; i < len(text); i++ {
		switch o := text[i]; {
		case o == '\\':
			n := embeddedCharacter(text[i:])
			if n == 0 {
				return false
			}
			i += n - 1
		case classes[o]&vchar == 0 || o == '+' || o == '=':
			return false
		}
	}
	return len(text) > 0
}

// embeddedCharacter gives the length of a character in hexadecimal digits that octets begin with, or 0.
// RFC 6533 §3
func embeddedCharacter(text []byte) int {
	const open, fewest, most = len(`\x{`), 2, 6
	if !startsWith(text, `\x{`) {
		return 0
	}
	i := open
	for i < len(text) && isHex(text[i]) {
		i++
	}
	if n := i - open; n < fewest || n > most || i == len(text) || text[i] != '}' {
		return 0
	}
	return i + 1
}

// statusDate looks at a date. The zone is a number. RFC 3464 §2.2.5, §2.3.7, §2.3.9
func (c *checker) statusDate(rules [2]rule, b *body) {
	t, ok := dateOf(b.text)
	c.check(rules[0], ok, b.place(0), "this field is a date such as \"Fri, 21 Nov 1997 09:55:06 -0600\"")
	if ok {
		c.check(rules[1], t.numericZone, b.place(t.atZone), "a date with the name of a time zone: write the offset, such as +0000")
	}
}

// actionValue reads the word of an Action field. RFC 3464 §2.3.3
func (d *decoder) actionValue() string {
	word := d.token("action", "a word")
	switch word {
	case "failed", "delayed", "delivered", "relayed", "expanded":
	default:
		d.fail("action", "one of the five actions")
	}
	d.end("action", "the end of the field")
	return word
}

// statusCode looks at a status code. RFC 3464 §2.3.4
func (c *checker) statusCode(d *decoder, b *body) {
	d.cfws()
	at := d.i
	class, _ := d.digits(1, 1, "status-code", "a digit")
	for range 2 {
		d.octet('.', "status-code")
		start := d.i
		if _, n := d.digits(1, 3, "status-code", "one to three digits"); n > 1 && d.in[start] == '0' {
			d.fail("status-code", "a number without a zero in front")
		}
	}
	d.cfws()
	d.end("status-code", "the end of the field")
	c.check(statusCodeForm, d.err == nil, b.place(at), "Status is three numbers with periods between, such as 5.1.1")
	if d.err == nil {
		c.check(statusCodeClass, class == 2 || class == 4 || class == 5, b.place(at), "a status code begins with 2 for success, 4 for a failure that may pass, or 5")
	}
}

// localized looks at a diagnostic in some language. RFC 6533 §4.1
func (c *checker) localized(b *body) {
	s := &c.leaf.status
	if !s.global {
		return
	}
	tag := trimWSP(b.text)
	for i, o := range tag {
		if o == ';' {
			tag = trimWSP(tag[:i])
			break
		}
	}
	ok := len(tag) < len(trimWSP(b.text)) && languageForm(tag)
	c.check(localizedForm, ok, b.place(0), "Localized-Diagnostic is a language tag, a semicolon and a text")
	const most = 1000
	if !ok || len(s.languages) > most {
		return
	}
	if s.languages == nil {
		s.languages = map[string]bool{}
	}
	language := lowered(tag)
	c.check(localizedLanguages, !s.languages[language], b.place(0), fmt.Sprintf("a second Localized-Diagnostic in %s: give one for each language", printable(language)))
	s.languages[language] = true
}
