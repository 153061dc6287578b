package message

// path reads the body of a Return-Path field. RFC 5322 §3.6.7
func (d *decoder) path() {
	mark, pieces := d.i, len(d.pieces)
	d.cfws()
	d.octet('<', "path")
	d.cfws()
	if d.at('>') {
		d.i++
		d.cfws()
	} else if d.err == nil {
		d.i, d.pieces = mark, d.pieces[:pieces]
		d.angleAddr()
	}
	d.end("path", "the end of the field")
}

// received reads tokens, a semicolon and a date-time. RFC 5322 §3.6.7
func (d *decoder) received() date {
	for d.cfws(); d.more() && !d.at(';'); d.cfws() {
		d.receivedToken()
	}
	d.octet(';', "received")
	return d.dateTime()
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
