package message

// judgeExtension looks at what the fields beyond the originators' and MIME's say.
func (c *checker) judgeExtension(v *fieldValue, b *body) {
	m := &c.header.message
	switch v.kind {
	case toField, ccField, bccField:
		m.recipients += v.addresses.mailboxes
	case messageIDField, inReplyToField, referencesField, resentMessageIDField:
		c.takeIDs(v, b)
	case resentDateField:
		c.resentDate(&v.date, b)
	case receivedField:
		if v.dated {
			c.receivedDate(&v.date, b)
		}
	case listIDField:
		c.judgeListID(v, b)
	case listHelpField, listUnsubscribeField, listSubscribeField, listPostField, listOwnerField, listArchiveField:
		c.judgeURLs(v, b)
	case oneClickField:
		m.list.oneClick, m.list.oneClickAt = true, b.field.start()
	case autoSubmittedField:
		c.takeAutomatic(v.keyword, b)
	}
}

// judgeUnstructured looks at a field whose body is text. RFC 2047 §5 (1)
func (c *checker) judgeUnstructured(k fieldKind, b *body) {
	_, private := cutFold([]byte(b.field.name), "x-")
	switch {
	case k == subjectField:
		c.judgeSubject(b)
		c.wordsInText(b)
	case k == commentsField || k == descriptionField || k == otherField && private:
		c.wordsInText(b)
	case k == signatureField:
		c.takeSignature(b)
	}
}

// judgeWhole looks at what the fields of the message say together.
func (c *checker) judgeWhole() {
	c.judgeResent()
	c.judgeOrder()
	c.judgeIDs()
	c.judgeOneClick()
	c.judgeAutomatic()
}

// lookAtForms counts a look at each obsolete form that a field could have held. RFC 5322 §4
func (c *checker) lookAtForms(k fieldKind) {
	for _, r := range fieldForms[k] {
		c.look(r)
	}
}
