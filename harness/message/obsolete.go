package message

import "strconv"

// form is an obsolete form that was read, at its place in the unfolded field body. RFC 5322 §4
type form struct {
	rule rule
	at   int
}

// form notes one. What the strict grammar refuses is noted only when the obsolete one is being read.
func (d *decoder) form(r rule, at int) {
	if d.obs && d.err == nil {
		d.forms = append(d.forms, form{r, at})
	}
}

// formTexts say what to write instead; never changed.
var formTexts = map[rule]string{
	obsPhrasePeriod:    `a period in a name that is not quoted: put the whole name in quotes, as in "Alice A. Archer"`,
	obsYear:            "a year of two or three digits, as RFC 822 had it: write all four",
	obsNamedZone:       "a time zone given by its name, as in RFC 822: write the offset, such as +0000 or -0500",
	obsMilitaryZone:    "a time zone of one letter, whose meaning RFC 822 had wrong and nobody is sure of: write the offset, such as +0000",
	obsOtherZone:       "a time zone whose name no RFC defines: write the offset, such as +0100",
	obsDateComment:     "a comment or white space between the parts of a date: a comment stands behind the zone only",
	obsDateJoined:      "parts of a date that touch each other: put one space between them",
	obsRoute:           "a route in front of an address, as in RFC 822: write the address alone",
	obsSpacedParts:     "white space or a comment beside a period in an address, as RFC 822 let it stand: leave it out",
	obsQuotedParts:     "a local part of which only a piece is quoted, as in RFC 822: quote all of it",
	obsNullAddress:     "a comma without an address on both its sides, as RFC 822 let it stand: leave the comma out",
	obsNullInGroup:     "a comma in a group without an address on both its sides: leave the comma out",
	obsLiteralPair:     "a backslash in square brackets: leave it out",
	obsNullBcc:         "Bcc of commas alone: leave them out, it may be empty",
	obsReplyPhrase:     "words in In-Reply-To, as RFC 822 had them: it holds identifiers in angle brackets only",
	obsReferencePhrase: "words in References, as RFC 822 had them: it holds identifiers in angle brackets only",
	obsNoIDs:           "a field of identifiers without one: leave the field out",
	obsQuotedID:        "quotes in an identifier: use letters, digits and single periods instead",
	obsSpacedID:        "white space or a comment in an identifier: leave it out",
	obsNullKeyword:     "no keyword where one should stand: leave out the comma, or the field where it holds none",
	obsReceivedNoDate:  `a Received field without its date: end it with ";" and the date`,
}

// addressForms are the obsolete forms that an address field may hold; never changed. RFC 5322 §4.1, §4.4
var addressForms = []rule{obsPhrasePeriod, obsRoute, obsSpacedParts, obsQuotedParts, obsNullAddress, obsNullInGroup, obsLiteralPair}

// dateForms are those of a date; never changed. RFC 5322 §4.3
var dateForms = []rule{obsYear, obsNamedZone, obsMilitaryZone, obsOtherZone, obsDateComment, obsDateJoined}

// fieldForms are the obsolete forms of each field; never changed. RFC 5322 §4
var fieldForms = [fieldCount][]rule{
	dateField: dateForms, resentDateField: dateForms,
	receivedField: append([]rule{obsReceivedNoDate}, dateForms...),
	fromField:     addressForms, senderField: addressForms, replyToField: addressForms, toField: addressForms,
	ccField: addressForms, bccField: append([]rule{obsNullBcc}, addressForms...),
	resentFromField: addressForms, resentSenderField: addressForms, resentToField: addressForms,
	resentCcField: addressForms, resentBccField: append([]rule{obsNullBcc}, addressForms...),
	resentReplyToField: addressForms, returnPathField: {obsRoute, obsSpacedParts, obsQuotedParts, obsLiteralPair},
	messageIDField: {obsQuotedID, obsSpacedID}, resentMessageIDField: {obsQuotedID, obsSpacedID},
	inReplyToField:  {obsReplyPhrase, obsNoIDs, obsQuotedID, obsSpacedID},
	referencesField: {obsReferencePhrase, obsNoIDs, obsQuotedID, obsSpacedID},
	keywordsField:   {obsNullKeyword, obsPhrasePeriod},
	listIDField:     {obsPhrasePeriod},
}

// judgeObsolete reads a body that the present grammar refuses by the obsolete one. Each obsolete form is a
// finding of its own. RFC 5322 §4
func (c *checker) judgeObsolete(r rule, k fieldKind, b *body, v *fieldValue, strict *SyntaxError) decoder {
	d := decoder{in: b.text, utf8: c.opt.UTF8 || c.international(), obs: true}
	d.read(k, v)
	switch at, text := b.place(strict.Offset), misfit(k, b.text, strict); {
	case d.err != nil || len(fieldForms[k]) == 0:
		if better := c.judgeRecovery(k, b); better != "" {
			text = better
		}
		c.fault(r, at, text)
	case len(d.forms) == 0:
		c.obsolete(r, at, text)
	default:
		for _, f := range d.forms {
			c.obsolete(f.rule, b.place(f.at), formTexts[f.rule])
		}
	}
	return d
}

// shown is how much of a field body a finding repeats.
const shown = 12

// misfit says what stands where a field leaves its grammar, and what may stand there.
func misfit(k fieldKind, text []byte, err *SyntaxError) string {
	rest := trimWSP(text[min(err.Offset, len(text)):])
	if len(rest) == 0 {
		return names[k] + " ends too early: want " + err.Want
	}
	return names[k] + " cannot be read from " + quoted(rest) + " on: want " + err.Want
}

// quoted shows the begin of some octets.
func quoted(octets []byte) string {
	if len(octets) > shown {
		return strconv.QuoteToASCII(string(octets[:shown])) + "..."
	}
	return strconv.QuoteToASCII(string(octets))
}
