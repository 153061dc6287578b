package message

// msgID reads a message identifier. RFC 5322 §3.6.4, §4.5.4
func (d *decoder) msgID() {
	d.cfws()
	start, forms := d.i+1, len(d.forms)
	d.octet('<', "msg-id")
	if d.obs {
		d.localPart()
		d.octet('@', "msg-id")
		d.domain()
		d.obsID(start, forms)
	} else {
		d.dotAtomText("id-left", `letters, digits and single periods between "<" and "@"`)
		d.octet('@', "msg-id")
		d.idRight()
	}
	if d.at('>') {
		d.ids = append(d.ids, span{start, d.i})
	}
	d.octet('>', "msg-id")
	d.cfws()
}

// idRight reads what stands behind the "@" of a message identifier. RFC 5322 §3.6.4
func (d *decoder) idRight() {
	if !d.at('[') {
		d.dotAtomText("id-right", `a domain such as example.com behind the "@"`)
		return
	}
	d.i++
	for d.is(dtext) {
		d.i++
	}
	d.octet(']', "no-fold-literal")
}

// oneMsgID reads a field of a single identifier. RFC 5322 §3.6.4
func (d *decoder) oneMsgID() {
	d.msgID()
	d.end("msg-id", "nothing more: the field holds one identifier")
}

// msgIDs reads one or more identifiers. RFC 5322 §3.6.4, §4.5.4
func (d *decoder) msgIDs(phrase rule) {
	if d.obs {
		d.obsMsgIDs(phrase)
		return
	}
	for {
		d.msgID()
		if !d.more() {
			return
		}
	}
}

// obsMsgIDs reads identifiers with phrases between them. RFC 5322 §4.5.4
func (d *decoder) obsMsgIDs(phrase rule) {
	if d.cfws(); !d.more() {
		d.form(obsNoIDs, d.i)
	}
	for d.more() {
		if d.at('<') {
			d.msgID()
			continue
		}
		d.form(phrase, d.i)
		forms := len(d.forms)
		d.phrase()
		d.forms = d.forms[:min(forms, len(d.forms))] // the phrase itself is what should not be there
	}
}

// obsID notes what an identifier holds that only the obsolete form has. RFC 5322 §4.5.4
func (d *decoder) obsID(start, forms int) {
	if d.err != nil {
		return
	}
	d.forms = d.forms[:min(forms, len(d.forms))] // an identifier has forms of its own
	inQuotes := false
	for i := start; i < d.i; i++ {
		switch b := d.in[i]; {
		case b == '\\':
			i++
		case b == '"':
			if inQuotes = !inQuotes; inQuotes {
				d.form(obsQuotedID, i)
			}
		case (isWSP(b) || b == '(') && !inQuotes:
			d.form(obsSpacedID, i)
			return
		}
	}
}
