package message

import (
	"fmt"
	"strings"
)

// fieldKind is a header field whose body the checker knows.
type fieldKind uint8

const (
	otherField fieldKind = iota
	dateField
	fromField
	senderField
	replyToField
	toField
	ccField
	bccField
	messageIDField
	inReplyToField
	referencesField
	subjectField
	commentsField
	keywordsField
	resentDateField
	resentFromField
	resentSenderField
	resentToField
	resentCcField
	resentBccField
	resentMessageIDField
	resentReplyToField
	returnPathField
	receivedField
	listIDField
	listHelpField
	listUnsubscribeField
	listSubscribeField
	listPostField
	listOwnerField
	listArchiveField
	oneClickField
	autoSubmittedField
	signatureField
	notificationToField
	notificationOptionsField
	originalRecipientField
	mimeVersionField
	contentTypeField
	encodingField
	contentIDField
	descriptionField
	dispositionField
	fieldCount
)

// names are the fields' names; never changed.
var names = [fieldCount]string{
	dateField: "Date", fromField: "From", senderField: "Sender", replyToField: "Reply-To", toField: "To",
	ccField: "Cc", bccField: "Bcc", messageIDField: "Message-ID", inReplyToField: "In-Reply-To",
	referencesField: "References", subjectField: "Subject", commentsField: "Comments",
	keywordsField: "Keywords", resentDateField: "Resent-Date", resentFromField: "Resent-From",
	resentSenderField: "Resent-Sender", resentToField: "Resent-To", resentCcField: "Resent-Cc",
	resentBccField: "Resent-Bcc", resentMessageIDField: "Resent-Message-ID",
	resentReplyToField: "Resent-Reply-To", returnPathField: "Return-Path", receivedField: "Received",
	listIDField: "List-Id", listHelpField: "List-Help", listUnsubscribeField: "List-Unsubscribe",
	listSubscribeField: "List-Subscribe", listPostField: "List-Post", listOwnerField: "List-Owner",
	listArchiveField: "List-Archive", oneClickField: "List-Unsubscribe-Post",
	autoSubmittedField: "Auto-Submitted", signatureField: "DKIM-Signature", mimeVersionField: "MIME-Version",
	contentTypeField: "Content-Type", encodingField: "Content-Transfer-Encoding",
	contentIDField: "Content-ID", descriptionField: "Content-Description",
	dispositionField: "Content-Disposition", notificationToField: "Disposition-Notification-To",
	notificationOptionsField: "Disposition-Notification-Options", originalRecipientField: "Original-Recipient",
}

// kinds finds a field by its name in lower case; never changed.
var kinds = makeKinds()

func makeKinds() map[string]fieldKind {
	m := make(map[string]fieldKind, fieldCount)
	for k := otherField + 1; k < fieldCount; k++ {
		m[lowerNames[k]] = k
	}
	return m
}

// lowerNames are the fields' names in lower case; never changed.
var lowerNames = makeLowerNames()

func makeLowerNames() (list [fieldCount]string) {
	for k, name := range names {
		list[k] = strings.ToLower(name)
	}
	return list
}

// onceRules maps the fields that a message has at most once; never changed. RFC 5322 §3.6
var onceRules = [fieldCount]rule{
	dateField: oneDate, fromField: oneFrom, senderField: oneSender, replyToField: oneReplyTo, toField: oneTo,
	ccField: oneCc, bccField: oneBcc, messageIDField: oneMessageID, inReplyToField: oneInReplyTo,
	referencesField: oneReferences, subjectField: oneSubject, notificationToField: notificationToOnce,
	notificationOptionsField: notificationOptionsOnce,
}

// extensionOnce maps the fields of other RFCs that a message has at most once; never changed.
// RFC 2369 §3, RFC 2919 §3, RFC 3834 §5.1, RFC 8058 §3.1
var extensionOnce = [fieldCount]rule{
	listIDField: listIDOnce, listHelpField: listOnce, listUnsubscribeField: listOnce, listSubscribeField: listOnce,
	listPostField: listOnce, listOwnerField: listOnce, listArchiveField: listOnce, oneClickField: oneClickOnce,
	autoSubmittedField: autoOnce,
}

// isMIME tells whether a field is one of an entity, which body parts have too. RFC 2045 §3
func (k fieldKind) isMIME() bool { return k >= mimeVersionField }

// isResent tells whether a field is one of those that resending adds. RFC 5322 §3.6.6
func (k fieldKind) isResent() bool { return k >= resentDateField && k <= resentReplyToField }

// judgeCount looks at how often a field has occurred so far.
func (c *checker) judgeCount(k fieldKind, n int, f *field) {
	switch r := onceRules[k]; {
	case r != 0 && !c.partHeader():
		c.look(r)
		if n > 1 {
			c.obsolete(r, f.start(), fmt.Sprintf("a second %s field: join the two, or leave one out", names[k]))
		}
	case extensionOnce[k] != 0 && !c.partHeader():
		r := extensionOnce[k]
		if c.breaks(r, n <= 1) {
			c.fault(r, f.start(), fmt.Sprintf("a second %s field: leave one out", names[k]))
		}
	case k.isMIME() && k != dispositionField:
		// RFC 2045 §3 gives each of its fields once; Content-Disposition is RFC 2183's, which does not say.
		if c.breaks(oneMIMEField, n <= 1) {
			c.fault(oneMIMEField, f.start(), fmt.Sprintf("a second %s field: leave one out", names[k]))
		}
	}
}

// envelope is what the message's own header section says beyond single fields.
type envelope struct {
	from, sender addressField
	recipients   int // mailboxes of To, Cc and Bcc
	order
	resent resentFields
	identification
	list listFields
	auto automatic
}

// addressField is what was read of an address field.
type addressField struct {
	read bool
	addresses
	addrSpec string // the first mailbox's
	at       place
}

// judgeMessage looks at the header section as a whole. at is where it ends. RFC 5322 §3.6
func (c *checker) judgeMessage(at place) {
	s := &c.header
	for _, k := range []fieldKind{dateField, fromField} {
		if s.counts[k] == 0 {
			c.fault(onceRules[k], at, fmt.Sprintf("no %s field: every message has one", names[k]))
		}
	}
	c.check(messageIDPresent, s.counts[messageIDField] > 0, at, "no Message-ID field: give the message a unique one")
	c.judgeSender(&s.message, s.counts[senderField] > 0)
	c.judgeWhole()
	if s.counts[encodingField] > 0 || s.content.media.kind == "multipart" {
		c.check(mimeVersionPresent, s.counts[mimeVersionField] > 0, at, "MIME fields without MIME-Version: add \"MIME-Version: 1.0\"")
	}
}

// judgeSender holds From and Sender together. RFC 5322 §3.6.2, RFC 6854 §2.1
func (c *checker) judgeSender(m *envelope, present bool) {
	if !m.from.read {
		return
	}
	if m.from.mailboxes > 1 || present {
		c.check(senderNeeded, present || m.from.mailboxes <= 1, m.from.at, "From names several mailboxes and there is no Sender field: say in Sender which one sent the message")
	}
	if m.sender.read && m.from.mailboxes == 1 && m.sender.mailboxes == 1 {
		c.check(senderRedundant, m.sender.addrSpec != m.from.addrSpec, m.sender.at, "Sender says the same as From: leave it out")
	}
}
