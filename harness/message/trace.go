package message

// path reads the body of a Return-Path field. RFC 5322 §3.6.7
func (d *decoder) path() {
	mark, pieces := d.i, len(d.pieces)
	d.cfws()
	if !d.at('<') {
		d.fail("path", `an address in angle brackets, or "<>"`)
	}
	d.octet('<', "path")
	d.cfws()
	if d.at('>') {
		d.i++
		d.cfws()
	} else if d.err == nil {
		d.i, d.pieces = mark, d.pieces[:pieces]
		d.angleAddr()
	}
	d.end("path", `nothing more behind ">"`)
}

// received reads tokens, a semicolon and a date-time. RFC 5322 §3.6.7
func (d *decoder) received() (t date, dated bool) {
	for d.cfws(); d.more() && !d.at(';'); d.cfws() {
		d.receivedToken()
	}
	if d.obs && d.err == nil && !d.more() { // RFC 5322 §4.5.7
		d.form(obsReceivedNoDate, d.i)
		return date{}, false
	}
	d.octet(';', "received")
	return d.dateTime(), true
}

// receivedToken reads a word, an address or a domain. RFC 5322 §3.6.7
func (d *decoder) receivedToken() {
	switch {
	case d.at('<'):
		d.angleAddr()
		return
	case d.at('['):
		d.domainLiteral()
		return
	case d.at('"'):
		d.quotedText()
	default:
		d.dotAtomText("received-token", `a word, an address or a domain, and ";" before the date`)
	}
	if d.cfws(); d.at('@') {
		d.i++
		d.domain()
	}
}
