package smtp

// Parameter is one parameter of MAIL or RCPT. Its keyword is in upper case. RFC 5321 §4.1.2
type Parameter struct {
	Keyword  string
	Value    string
	HasValue bool
}

// ParseMail reads the arguments of MAIL. RFC 5321 §4.1.1.2
func ParseMail(args string) (Path, []Parameter, error) { return parseMail(args, false) }

// ParseRcpt reads the arguments of RCPT. RFC 5321 §4.1.1.3
func ParseRcpt(args string) (Path, []Parameter, error) { return parseRcpt(args, false) }

// parseMail also knows the grammar of SMTPUTF8. RFC 6531 §3.3
func parseMail(args string, utf8 bool) (Path, []Parameter, error) {
	d := decoder{in: args, utf8: utf8}
	d.keyword("FROM:")
	p := d.reversePath()
	params := d.parameters()
	return p, params, d.err()
}

// parseRcpt also knows the grammar of SMTPUTF8. RFC 6531 §3.3
func parseRcpt(args string, utf8 bool) (Path, []Parameter, error) {
	d := decoder{in: args, utf8: utf8}
	d.keyword("TO:")
	p := d.forwardPath()
	params := d.parameters()
	return p, params, d.err()
}

// parameters reads Mail-parameters or Rcpt-parameters, or none. No keyword may come twice: each
// extension allows its parameter once. RFC 5321 §4.1.2, RFC 1870 §6, RFC 6152 §3
func (d *decoder) parameters() (list []Parameter) {
	seen := map[string]bool{}
	for d.bad == nil && !d.done() {
		d.octet(' ', "esmtp-param")
		p := d.esmtpParam()
		if seen[p.Keyword] {
			d.fail("esmtp-param")
		}
		seen[p.Keyword] = true
		list = append(list, p)
	}
	return list
}

// esmtpParam reads one parameter. RFC 5321 §4.1.2
func (d *decoder) esmtpParam() (p Parameter) {
	start := d.pos
	d.some(letDig, "esmtp-keyword")
	for d.bad == nil && !d.done() && (letDig.has(d.in[d.pos]) || d.at('-')) {
		d.pos++
	}
	p.Keyword = upper(d.in[start:d.pos])
	if p.HasValue = d.has('='); p.HasValue {
		p.Value = d.some(esmtpValue, "esmtp-value")
	}
	return p
}

// decodeXtext undoes the encoding of a parameter's value, which cannot hold every octet itself. The
// digits of hexchar may be in either case. RFC 4954 §8
func decodeXtext(s string) (text string, ok bool) {
	var out []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '+' {
			out = append(out, s[i])
			continue
		}
		if i+2 >= len(s) || !hexdig.all(s[i+1:i+3]) {
			return "", false
		}
		out = append(out, hexValue(s[i+1])<<4|hexValue(s[i+2]))
		i += 2
	}
	return string(out), true
}

func hexValue(c byte) byte {
	if c >= 'A' {
		return c&^0x20 - 'A' + 10
	}
	return c - '0'
}
