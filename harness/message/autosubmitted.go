package message

// automatic is what Auto-Submitted says of the message.
type automatic struct {
	keyword string // in lower case; "" where there is none
	at      place
}

// autoSubmitted reads a keyword and its parameters. RFC 3834 §5.1
func (d *decoder) autoSubmitted() string {
	word := d.token("auto-submitted", "no, auto-generated, auto-replied or another keyword")
	d.parameters("auto-submitted")
	return word
}

// judgeAutomatic holds Auto-Submitted against the rest of the header section. RFC 3834 §3.1, §3.2, §5.2
func (c *checker) judgeAutomatic() {
	m, n := &c.header.message, &c.header.counts
	h := &c.header.content
	report := h.media.kind == "multipart" && h.media.subtype == "report"
	replies := n[inReplyToField] > 0
	switch a := &m.auto; a.keyword {
	case "auto-generated":
		c.check(autoNotReport, !report || !isReceipt(&h.media), a.at, "a report about another message is no auto-generated one: write auto-replied")
		c.check(autoNotReply, !replies, a.at, "an auto-generated message with In-Reply-To: write auto-replied if it answers that message")
	case "auto-replied":
		if report {
			return // the RFCs of reports say what these hold
		}
		c.check(autoFromName, m.from.named || !m.from.read, m.from.at, "an automatic answer whose From gives no name: say on whose behalf it was sent")
		c.check(autoOneRecipient, m.recipients <= 1, a.at, "an automatic answer to several recipients: it goes to one")
		c.check(autoReference, replies && n[referencesField] > 0, a.at, "an automatic answer without In-Reply-To and References: name the message that it answers, if that has a Message-ID")
		plain := !h.typed || h.media.kind == "text" && h.media.subtype == "plain" || h.media.kind == "multipart" && h.media.subtype == "alternative"
		c.check(autoPlain, plain, h.typeAt, "an automatic answer that is not plain text: answers in a person's name are brief and text/plain")
	}
}

// isReceipt tells whether a report says that a message was delivered or read, or was not. RFC 3834 §5.2
func isReceipt(m *mediaType) bool {
	p := m.parameter("report-type")
	return p != nil && (equalFold(p.value, "delivery-status") || equalFold(p.value, "disposition-notification") ||
		equalFold(p.value, "global-delivery-status") || equalFold(p.value, "global-disposition-notification"))
}

// takeAutomatic keeps what Auto-Submitted says. The keyword auto-notified is that of Sieve's notifications.
// RFC 3834 §5.2
func (c *checker) takeAutomatic(word string, b *body) {
	a := &c.header.message.auto
	a.keyword, a.at = word, b.field.start()
	known := word == "no" || word == "auto-generated" || word == "auto-replied" || word == "auto-notified" || len(word) > 2 && word[:2] == "x-"
	c.check(autoKeyword, known, b.place(0), "a keyword that no RFC defines: write no, auto-generated or auto-replied, or begin a private one with x-")
}

// judgeSubject looks at the conventional beginnings of a Subject. RFC 5322 §3.6.5, RFC 3834 §3.1.5
func (c *checker) judgeSubject(b *body) {
	text := trimWSP(b.text)
	if auto, found := cutFold(text, "auto:"); found {
		c.check(autoPrefix, len(auto) == 0 || auto[0] == ' ', b.place(0), `no space behind "Auto:": write one`)
	}
	if rest, found := cutFold(text, "re:"); found {
		_, again := cutFold(trimWSP(rest), "re:")
		c.check(oneRe, !again, b.place(0), `"Re:" more than once: one says as much`)
	}
}

// cutFold cuts a beginning off, in any case. The beginning is in lower case.
func cutFold(text []byte, beginning string) ([]byte, bool) {
	if len(text) < len(beginning) || !equalFold(text[:len(beginning)], beginning) {
		return text, false
	}
	return text[len(beginning):], true
}
