package message

import "fmt"

// syntaxRules maps the fields with a grammar to the requirement that says so; never changed.
var syntaxRules = [fieldCount]rule{
	dateField: dateSyntax, fromField: fromSyntax, senderField: senderSyntax, replyToField: replyToSyntax,
	toField: toSyntax, ccField: ccSyntax, bccField: bccSyntax, messageIDField: messageIDSyntax,
	inReplyToField: inReplyToSyntax, referencesField: referencesSyntax, keywordsField: keywordsSyntax,
	resentDateField: dateSyntax, resentFromField: resentSyntax, resentSenderField: resentSyntax,
	resentToField: resentSyntax, resentCcField: resentSyntax, resentBccField: resentSyntax,
	resentMessageIDField: resentSyntax, resentReplyToField: resentSyntax,
	returnPathField: returnPathSyntax, receivedField: receivedSyntax,
	listIDField: listIDSyntax, listHelpField: listHelpSyntax, listUnsubscribeField: listUnsubscribeSyntax,
	listSubscribeField: listSubscribeSyntax, listPostField: listPostSyntax, listOwnerField: listOwnerSyntax,
	listArchiveField: listArchiveSyntax, oneClickField: oneClickSyntax, autoSubmittedField: autoSyntax,
	mimeVersionField: mimeVersionSyntax, contentTypeField: contentTypeSyntax, encodingField: encodingSyntax,
	contentIDField: contentIDSyntax, dispositionField: dispositionSyntax,
	notificationToField: notificationToForm, notificationOptionsField: notificationOptionsForm,
	originalRecipientField: originalRecipientHeader,
}

// fieldValue is what a structured field body says; which parts are set depends on the field.
type fieldValue struct {
	kind        fieldKind
	addresses   addresses
	date        date
	dated       bool // there is a date in it
	ids         []span
	pieces      []piece
	urls        []span
	version     [2]int
	media       mediaType
	encoding    string
	disposition string
	keyword     string // of Auto-Submitted, in lower case
	parameters  []parameter
}

// judgeField looks at a field body.
func (c *checker) judgeField(k fieldKind, f *field) {
	if c.partHeader() && !k.isMIME() {
		return // RFC 2046 §5.1: other fields mean nothing in a body part
	}
	b := f.unfold(c.unfolded)
	if len(b.folds) > 0 {
		c.unfolded = b
	}
	r := syntaxRules[k]
	if r == 0 {
		c.judgeUnstructured(k, &b)
		return
	}
	c.look(r)
	d := decoder{in: b.text, utf8: c.opt.UTF8 || c.international(), pieces: c.pieces[:0], ids: c.ids[:0]}
	var v fieldValue
	d.read(k, &v)
	c.pieces, c.ids = d.pieces, d.ids
	if d.err != nil {
		v = fieldValue{}
		d = c.judgeObsolete(r, k, &b, &v, d.err)
	}
	if d.err != nil {
		c.unknownIDs = c.unknownIDs || k == contentIDField
		return
	}
	c.lookAtForms(k)
	c.lookAtRecovery(k)
	v.ids, v.pieces = d.ids, d.pieces
	c.wordsInPieces(k, &b, d.pieces)
	c.judgePieces(k, &b, d.pieces)
	c.judgeValue(&v, &b)
}

// read reads the body of a structured field.
func (d *decoder) read(k fieldKind, v *fieldValue) {
	v.kind = k
	switch k {
	case dateField, resentDateField:
		v.date, v.dated = d.dateTime(), true
	case receivedField:
		v.date, v.dated = d.received()
	case fromField, replyToField, toField, ccField, resentFromField, resentToField, resentCcField, resentReplyToField:
		v.addresses = d.addressList()
	case senderField, resentSenderField:
		v.addresses = d.oneAddress()
	case bccField, resentBccField:
		v.addresses = d.bcc()
	case messageIDField, resentMessageIDField:
		d.oneMsgID()
	case contentIDField:
		d.obs = true // RFC 2045 §7 means the msg-id of RFC 822, which the obsolete form still is
		d.oneMsgID()
	case inReplyToField:
		d.msgIDs(obsReplyPhrase)
	case referencesField:
		d.msgIDs(obsReferencePhrase)
	case keywordsField:
		d.keywords()
	case returnPathField:
		d.path()
	case listIDField:
		d.listID()
	case listHelpField, listUnsubscribeField, listSubscribeField, listPostField, listOwnerField, listArchiveField:
		v.urls = d.listURLs(k == listPostField)
	case oneClickField:
		d.oneClick()
	case autoSubmittedField:
		v.keyword = d.autoSubmitted()
	case mimeVersionField:
		v.version[0], v.version[1] = d.mimeVersion()
	case contentTypeField:
		v.media = d.contentType()
		v.parameters = v.media.parameters
	case encodingField:
		v.encoding = d.encoding()
	case dispositionField:
		v.disposition, v.parameters = d.disposition()
	case notificationToField:
		v.addresses = d.mailboxList()
	case notificationOptionsField:
		d.notificationOptions()
	case originalRecipientField:
		d.typedText()
	}
}

// judgeValue looks at what a field says beyond its form.
func (c *checker) judgeValue(v *fieldValue, b *body) {
	if v.dated {
		c.judgeDate(&v.date, b)
	}
	m := &c.header.message
	switch v.kind {
	case fromField:
		m.from = c.originator(v, b)
	case senderField:
		m.sender = c.originator(v, b)
		if v.addresses.groups > 0 {
			c.check(senderGroupOne, v.addresses.mailboxes <= 1, b.place(0), "the group in Sender names several mailboxes: name one")
		}
	case resentFromField, resentSenderField:
		c.resentOriginator(v, b)
	case mimeVersionField:
		c.check(mimeVersionOne, v.version == [2]int{1, 0}, b.place(0), "MIME-Version is 1.0; no other version is defined")
	case contentTypeField:
		c.takeType(v.media, b)
	case encodingField:
		c.takeEncoding(v.encoding, b)
	case notificationToField:
		c.header.content.askAt = b.field.start()
	case contentIDField:
		c.takeIDs(v, b)
		c.takeID(b)
	case dispositionField:
		c.takeDisposition(v, b)
	default:
		c.judgeExtension(v, b)
	}
	c.wordsInParameters(b, v.parameters)
}

// originator looks at an address field that says whom a message is from. RFC 6854 §2.1
func (c *checker) originator(v *fieldValue, b *body) addressField {
	c.check(noGroupInFrom, v.addresses.groups == 0, b.place(0), "a group where the message's origin is named: name mailboxes")
	a := v.addresses
	return addressField{read: true, addresses: a, at: b.field.start(),
		addrSpec: string(trimRightWSP(b.text[a.first.start:min(a.first.end, len(b.text))]))}
}

// judgeDate looks at whether a date is one. RFC 5322 §3.3
func (c *checker) judgeDate(t *date, b *body) {
	year := t.year
	switch { // RFC 5322 §4.3
	case t.yearDigits == 2 && year < 50:
		year += 2000
	case t.yearDigits < 4:
		year += 1900
	}
	if c.breaks(dateYear, year >= 1900) {
		c.fault(dateYear, b.place(t.atYear), "a year before 1900")
	}
	dayOK := t.day >= 1 && t.day <= daysIn(t.month, year)
	if c.breaks(dateDay, dayOK) {
		c.fault(dateDay, b.place(t.atDay), "the month has no such day")
	}
	if t.weekday >= 0 && dayOK && t.yearDigits < maxDigits {
		want := weekdayOf(year, t.month, t.day)
		if c.breaks(dateWeekday, t.weekday == want) {
			c.fault(dateWeekday, b.place(t.atWeekday), fmt.Sprintf("the day of the week does not fit the date, which is a %s", dayNames[3*want:3*want+3]))
		}
	}
	if c.breaks(dateTime, t.hour <= 23 && t.minute <= 59 && t.second <= 60) {
		c.fault(dateTime, b.place(t.atTime), "no such time of day: want 00:00:00 to 23:59:60")
	}
	if t.numericZone && c.breaks(dateZone, t.zoneMinutes <= 59) {
		c.fault(dateZone, b.place(t.atZone), "the zone's last two digits are minutes: want 00 to 59")
	}
}

// judgePieces looks at the advice on how addresses and dates are written. RFC 5322 §3.3, §3.4, §3.4.1
func (c *checker) judgePieces(k fieldKind, b *body, pieces []piece) {
	address := k.holdsAddresses()
	switch {
	case k == dateField || k == resentDateField:
		c.look(dateSpacing)
	case address:
		c.look(addressComment)
		c.look(legacyName)
	}
	for _, p := range pieces {
		switch {
		case p.kind == blankRun && k != receivedField:
			c.fault(dateSpacing, b.place(p.start), "more white space than one space inside a date: some readers stumble over it")
		case p.kind == commentText && address:
			c.fault(addressComment, b.place(p.start-1), "a comment in an address field: put a name in front of <address> instead")
		case p.kind == legacyComment && address:
			c.fault(legacyName, b.place(p.start), "a name in parentheses behind an address, where not every program looks for it: write it in front, as in Name <address>")
		case p.kind == localAtom:
			c.look(addressAtSign)
			c.look(addressDotAtom)
		case p.kind == localQuoted:
			c.look(addressAtSign)
			c.check(addressDotAtom, !isDotAtom(unquote(b.text[p.start:p.end])), b.place(p.start-1), "quotes that the local part does not need: leave them out")
		case p.kind == atSignSpace && address:
			c.fault(addressAtSign, b.place(p.start), `white space or a comment beside the "@": leave it out`)
		}
	}
}

// isDotAtom tells whether octets could stand without quotes. RFC 5322 §3.2.3
func isDotAtom(octets []byte) bool {
	d := decoder{in: octets}
	d.dotAtomText("", "")
	d.end("", "")
	return d.err == nil
}
