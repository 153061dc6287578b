package message

// addresses is what an address field holds.
type addresses struct {
	mailboxes int // those in groups too
	groups    int
	first     span // the first mailbox's addr-spec
	named     bool // a display-name stands in front of it
}

type span struct{ start, end int }

// addressList reads one or more addresses. RFC 5322 §3.4, §4.4
func (d *decoder) addressList() (a addresses) {
	if d.obs {
		d.nullMembers(obsNullAddress)
	}
	for {
		d.address(&a)
		if !d.at(',') {
			break
		}
		d.i++
		if d.obs && d.nullMembers(obsNullAddress) {
			d.form(obsNullAddress, d.i)
			break
		}
	}
	d.end("address-list", "a comma between addresses, or the end of the field")
	return a
}

// nullMembers skips the empty members of an obs-addr-list; true when the list ends with them.
// RFC 5322 §4.4
func (d *decoder) nullMembers(r rule) bool {
	for d.nullMember() && d.at(',') {
		d.form(r, d.i)
		d.i++
	}
	return d.i >= len(d.in)
}

// oneAddress reads a field of a single address. RFC 5322 §3.6.2, RFC 6854 §2.1
func (d *decoder) oneAddress() (a addresses) {
	d.address(&a)
	d.end("address", "nothing more: the field holds one address")
	return a
}

// bcc reads an address-list or nothing. RFC 5322 §3.6.3, §4.5.3
func (d *decoder) bcc() (a addresses) {
	mark := len(d.pieces)
	d.cfws()
	if d.err != nil || d.i == len(d.in) || d.obs && d.nullMembers(obsNullBcc) {
		return a
	}
	d.i, d.pieces, d.forms = 0, d.pieces[:mark], nil
	return d.addressList()
}

// address reads a mailbox or a group. RFC 5322 §3.4
func (d *decoder) address(a *addresses) {
	next := d.ahead()
	if next == ':' {
		d.group(a)
		return
	}
	d.mailbox(a, next)
}

// mailbox reads a name-addr or an addr-spec: what ahead finds tells which. RFC 5322 §3.4
func (d *decoder) mailbox(a *addresses, ahead byte) {
	named := false
	if ahead != '<' {
		d.bareAddress()
	} else {
		d.cfws()
		if named = !d.at('<'); named {
			d.phrase()
		}
		d.angleAddr()
	}
	if a.mailboxes++; a.mailboxes == 1 {
		a.first, a.named = d.spec, named
	}
}

// bareAddress reads an addr-spec without angle brackets, and notes a comment behind it. RFC 5322 §3.4
func (d *decoder) bareAddress() {
	d.addrSpec()
	if n := len(d.pieces); d.err == nil && n > 0 && d.pieces[n-1].kind == commentText {
		d.note(legacyComment, d.pieces[n-1].start-1, d.pieces[n-1].end)
	}
}

// group reads a display-name and the mailboxes between ":" and ";". RFC 5322 §3.4
func (d *decoder) group(a *addresses) {
	a.groups++
	d.phrase()
	d.octet(':', "group")
	if d.cfws(); d.obs && d.at(',') {
		d.nullMembers(obsNullInGroup)
	}
	for listed := d.more() && !d.at(';'); listed; {
		d.mailbox(a, d.ahead())
		if listed = d.at(','); listed {
			d.i++
			listed = !d.obs || !d.nullMembers(obsNullInGroup) && !d.at(';')
			if !listed {
				d.form(obsNullInGroup, d.i)
			}
		}
	}
	d.octet(';', "group")
	d.cfws()
}

// angleAddr reads an addr-spec in angle brackets. RFC 5322 §3.4
func (d *decoder) angleAddr() {
	d.cfws()
	d.octet('<', "angle-addr")
	if d.obs {
		d.obsRoute()
	}
	d.addrSpec()
	d.octet('>', "angle-addr")
	d.cfws()
}

// obsRoute reads the route that an address could once begin with. RFC 5322 §4.4
func (d *decoder) obsRoute() {
	if d.cfws(); !d.at('@') && !d.at(',') {
		return
	}
	d.form(obsRoute, d.i)
	for d.at('@') || d.at(',') {
		if d.at('@') {
			d.i++
			d.domain()
		} else {
			d.i++
		}
		d.cfws()
	}
	d.octet(':', "obs-route")
}

// addrSpec reads local-part "@" domain. RFC 5322 §3.4.1
func (d *decoder) addrSpec() {
	d.cfws()
	start := d.i
	spaced := d.localPart()
	at := d.i
	if d.octet('@', "addr-spec"); spaced || d.beforeCFWS() {
		d.note(atSignSpace, at, at+1)
	}
	d.domain()
	d.spec = span{start, d.i}
}

func (d *decoder) beforeCFWS() bool { return d.more() && (isWSP(d.in[d.i]) || d.in[d.i] == '(') }

// localPart reads a dot-atom or a quoted-string, and tells whether CFWS stands behind it. RFC 5322 §3.4.1
func (d *decoder) localPart() (spaced bool) {
	d.cfws()
	if d.at('"') {
		start, end := d.quotedText()
		d.note(localQuoted, start, end)
	} else {
		start, end := d.dotAtom("local-part", "an address such as name@example.com")
		d.note(localAtom, start, end)
	}
	before := d.i
	spaced = d.cfws()
	if d.obs && d.at('.') {
		spaced = d.obsLocalPart(before)
	}
	return spaced
}

// obsLocalPart reads the further words of an obs-local-part. before is where the first word ended.
// RFC 5322 §4.4
func (d *decoder) obsLocalPart(before int) (spaced bool) {
	if d.in[before-1] == '"' {
		d.form(obsQuotedParts, before-1)
	}
	for d.at('.') {
		d.obsPeriod(before)
		if d.at('"') {
			d.form(obsQuotedParts, d.i)
			d.quotedText()
		} else {
			d.run(atext, "obs-local-part", "a letter or a digit behind the period")
		}
		before = d.i
		spaced = d.cfws()
	}
	return spaced
}

// obsPeriod reads a period and the CFWS behind it. before is where what stands in front of it ended.
// RFC 5322 §4.4
func (d *decoder) obsPeriod(before int) {
	at := d.i
	d.i++
	if d.cfws() || at > before {
		d.form(obsSpacedParts, at)
	}
}

// dotAtom reads dot-atom-text; in the obsolete form a period may stand apart, which the caller reads.
func (d *decoder) dotAtom(rule, want string) (start, end int) {
	if d.obs {
		return d.run(atext, rule, want)
	}
	return d.dotAtomText(rule, want)
}

// domain reads a dot-atom or a domain-literal. RFC 5322 §3.4.1
func (d *decoder) domain() {
	d.cfws()
	if d.at('[') {
		d.domainLiteral()
		d.cfws()
		return
	}
	start, before := d.dotAtom("domain", `a domain such as example.com behind the "@"`)
	d.note(domainAtom, start, before)
	d.cfws()
	for d.obs && d.at('.') { // RFC 5322 §4.4: obs-domain
		d.obsPeriod(before)
		_, before = d.run(atext, "obs-domain", "a letter or a digit behind the period")
		d.cfws()
	}
}

// domainLiteral reads what stands in square brackets. RFC 5322 §3.4.1, §4.4
func (d *decoder) domainLiteral() {
	d.octet('[', "domain-literal")
	for d.more() && d.in[d.i] != ']' {
		switch b := d.in[d.i]; {
		case d.obs && b == '\\':
			d.form(obsLiteralPair, d.i)
			d.quotedPair()
		case d.has(b, dtext) || isWSP(b):
			d.i++
		default:
			d.fail("domain-literal", `printable characters without "[" and "\"`)
		}
	}
	d.octet(']', "domain-literal")
}

// ahead finds the octet that tells which kind of address comes next: the first of "<", "@", ":", ","
// and ";" outside comments and quoted strings, or 0.
func (d *decoder) ahead() byte {
	if d.err != nil {
		return 0
	}
	i, b := d.markFrom(d.i)
	if b != '(' && b != '"' {
		return b
	}
	look := decoder{in: d.in, i: i, obs: true, utf8: d.utf8}
	for look.err == nil {
		switch look.i, b = look.markFrom(look.i); b {
		case '(':
			look.comment()
		case '"':
			look.quotedText()
		default:
			return b
		}
	}
	return 0
}

// markFrom finds the next octet that may tell it, and where it is; 0 at the end.
func (d *decoder) markFrom(i int) (at int, b byte) {
	for ; i < len(d.in); i++ {
		if b = d.in[i]; classes[b]&mark != 0 {
			return i, b
		}
	}
	return i, 0
}
