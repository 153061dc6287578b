package message

// msgID reads a message identifier. RFC 5322 §3.6.4, §4.5.4
func (d *decoder) msgID() {
	d.cfws()
	d.octet('<', "msg-id")
	if d.obs {
		d.localPart()
		d.octet('@', "msg-id")
		d.domain()
	} else {
		d.dotAtomText("id-left", `letters, digits and single periods between "<" and "@"`)
		d.octet('@', "msg-id")
		d.idRight()
	}
	d.octet('>', "msg-id")
	d.cfws()
}

// idRight reads what stands behind the "@" of a message identifier. RFC 5322 §3.6.4
func (d *decoder) idRight() {
	if !d.at('[') {
		d.dotAtomText("id-right", `a domain or another dot-atom behind the "@"`)
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
	d.end("msg-id", "the end of the field: it holds one identifier")
}

// msgIDs reads one or more identifiers. RFC 5322 §3.6.4, §4.5.4
func (d *decoder) msgIDs() {
	if d.obs {
		d.obsMsgIDs()
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
func (d *decoder) obsMsgIDs() {
	for d.cfws(); d.more(); {
		if d.at('<') {
			d.msgID()
		} else {
			d.phrase()
		}
	}
}
