package message

// dispositionValue reads the body of a Disposition field, and says what may stand where it goes wrong.
// RFC 8098 §3.2.6
func (d *decoder) dispositionValue() (want string) {
	d.choice("the action mode is manual-action or automatic-action", "manual-action", "automatic-action")
	d.octet('/', "disposition-mode")
	d.choice("the sending mode is MDN-sent-manually or MDN-sent-automatically", "mdn-sent-manually", "mdn-sent-automatically")
	d.octet(';', "disposition-mode")
	d.choice("the disposition is displayed, deleted, dispatched or processed", "displayed", "deleted", "dispatched", "processed")
	if d.at('/') {
		d.modifier()
		for d.at(',') {
			d.modifier()
		}
	}
	d.end("disposition", "the end of the field")
	if d.err == nil {
		return ""
	}
	return "want " + d.err.Want + " here"
}

// modifier reads a "/" or a comma and the disposition modifier behind it. RFC 8098 §3.2.6
func (d *decoder) modifier() {
	d.i++
	d.cfws()
	d.run(atext, "disposition-modifier", "error or another modifier")
	d.cfws()
}

// choice reads one of some words, with the white space and comments around it.
func (d *decoder) choice(want string, words ...string) {
	d.cfws()
	start := d.i
	for d.more() && classes[d.in[d.i]]&atext != 0 && d.in[d.i] != '/' {
		d.i++
	}
	if word := lowered(d.in[start:d.i]); d.err == nil && !contains(words, word) {
		d.i = start
		d.fail("disposition", want)
	}
	d.cfws()
}

// mailboxList reads one or more mailboxes, and no group. RFC 8098 §2.1, RFC 5322 §3.4
func (d *decoder) mailboxList() (a addresses) {
	a = d.addressList()
	if a.groups > 0 {
		d.i = 0
		d.fail("mailbox-list", "addresses without a group")
	}
	return a
}

// notificationOptions reads parameters that say how a notification is made. RFC 8098 §2.2
func (d *decoder) notificationOptions() {
	for {
		d.fws()
		d.optionName()
		d.fws()
		d.octet('=', "disposition-notification-parameter")
		d.choice("required or optional", "required", "optional")
		d.octet(',', "disposition-notification-parameter")
		for d.optionValue(); d.at(','); d.optionValue() {
			d.i++
		}
		if !d.at(';') {
			break
		}
		d.i++
	}
	d.end("disposition-notification-parameter-list", `";" between options, or the end of the field`)
}

// optionName reads the name of an option. An atom may hold "=", which ends the name here. RFC 8098 §2.2
func (d *decoder) optionName() {
	start := d.i
	for d.is(atext) && d.in[d.i] != '=' {
		d.i++
	}
	if d.i == start {
		d.fail("attribute", "the name of an option")
	}
}

// judgeAsking looks whether a notification asks for a notification. RFC 8098 §2.1
func (c *checker) judgeAsking(h *content) {
	if h.media.kind == "multipart" && h.media.subtype == "report" && h.media.word("report-type") == "disposition-notification" {
		c.check(notificationToNotInMDN, c.header.counts[notificationToField] == 0, h.askAt, "a notification that asks for one itself: leave Disposition-Notification-To out")
	}
}

// optionValue reads a value of an option. RFC 8098 §2.2
func (d *decoder) optionValue() {
	d.fws()
	if d.at('"') {
		d.quotedText()
	} else {
		d.run(atext, "value", "a word or a quoted string")
	}
	d.fws()
}
