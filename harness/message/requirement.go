package message

import "mailspec/harness/verdict"

// rule names a requirement inside the checker. The order is that of the RFCs.
type rule uint16

const (
	noNUL rule = iota
	lineLimit
	lineAdvice
	fieldHasColon
	fieldNameOctets
	fieldBodyOctets
	fieldCRLF
	bodyASCII
	bodyCRLF
	foldNotBlank
	dateSyntax
	dateSpacing
	dateYear
	dateWeekday
	dateDay
	dateTime
	dateZone
	addressComment
	addressDotAtom
	addressAtSign
	oneDate
	oneFrom
	oneSender
	oneReplyTo
	oneTo
	oneCc
	oneBcc
	oneMessageID
	oneInReplyTo
	oneReferences
	oneSubject
	fromSyntax
	senderNeeded
	senderSyntax
	senderRedundant
	replyToSyntax
	toSyntax
	ccSyntax
	bccSyntax
	messageIDPresent
	messageIDSyntax
	inReplyToSyntax
	referencesSyntax
	keywordsSyntax
	resentComplete
	resentMessageID
	resentSyntax
	returnPathSyntax
	receivedSyntax
	noGroupInFrom
	senderGroupOne
	oneMIMEField
	mimeVersionPresent
	mimeVersionSyntax
	mimeVersionOne
	contentTypeSyntax
	encodingSyntax
	encodingLabel
	encodingKnown
	encodingComposite
	qpUpperCase
	qpTrailingSpace
	qpLine
	qpEscape
	qpOctets
	base64Line
	base64Alphabet
	base64Padding
	contentIDSyntax
	partPresent
	boundaryNotInPart
	partHeader
	boundaryPresent
	boundaryForm
	boundaryClosed
	embeddedFields
	embeddedEncoding
	partialEncoding
	wordForm
	wordLength
	wordLineLength
	wordEncoding
	wordBase64
	wordQ
	wordSeparated
	wordNotInAddress
	wordNotInQuoted
	wordNotInReceived
	wordNotInParameter
	dispositionSyntax
	fieldRules // the rules of fieldrequirement.go follow, then those of mimerequirement.go
)

// requirement is what a rule is called outside the checker.
type requirement struct {
	id    string
	level verdict.Level
}

// requirements is never changed. It is put together from one table for each family of RFCs.
var requirements = allRequirements()

func allRequirements() (all [ruleCount]requirement) {
	copy(all[:], headerRequirements[:])
	copy(all[fieldRules:], fieldRequirements[:])
	copy(all[mimeRules:], mimeRequirements[:])
	copy(all[reportRules:], reportRequirements[:])
	return all
}

// headerRequirements are those of the header section and of MIME's basics; never changed.
var headerRequirements = [fieldRules]requirement{
	noNUL:              {"RFC5322-2.1-a", verdict.Must},
	lineLimit:          {"RFC5322-2.1.1-a", verdict.Must},
	lineAdvice:         {"RFC5322-2.1.1-b", verdict.Should},
	fieldHasColon:      {"RFC5322-2.2-a", verdict.Must},
	fieldNameOctets:    {"RFC5322-2.2-b", verdict.Must},
	fieldBodyOctets:    {"RFC5322-2.2-c", verdict.Must},
	fieldCRLF:          {"RFC5322-2.2-d", verdict.Must},
	bodyASCII:          {"RFC5322-2.3-a", verdict.Must},
	bodyCRLF:           {"RFC5322-2.3-b", verdict.Must},
	foldNotBlank:       {"RFC5322-3.2.2-a", verdict.Must},
	dateSyntax:         {"RFC5322-3.3-a", verdict.Must},
	dateSpacing:        {"RFC5322-3.3-b", verdict.Should},
	dateYear:           {"RFC5322-3.3-c", verdict.Must},
	dateWeekday:        {"RFC5322-3.3-f", verdict.Must},
	dateDay:            {"RFC5322-3.3-g", verdict.Must},
	dateTime:           {"RFC5322-3.3-h", verdict.Must},
	dateZone:           {"RFC5322-3.3-i", verdict.Must},
	addressComment:     {"RFC5322-3.4-b", verdict.Should},
	addressDotAtom:     {"RFC5322-3.4.1-a", verdict.Should},
	addressAtSign:      {"RFC5322-3.4.1-b", verdict.Should},
	oneDate:            {"RFC5322-3.6-a", verdict.Must},
	oneFrom:            {"RFC5322-3.6-b", verdict.Must},
	oneSender:          {"RFC5322-3.6-c", verdict.Must},
	oneReplyTo:         {"RFC5322-3.6-d", verdict.Must},
	oneTo:              {"RFC5322-3.6-e", verdict.Must},
	oneCc:              {"RFC5322-3.6-f", verdict.Must},
	oneBcc:             {"RFC5322-3.6-g", verdict.Must},
	oneMessageID:       {"RFC5322-3.6-h", verdict.Must},
	oneInReplyTo:       {"RFC5322-3.6-i", verdict.Must},
	oneReferences:      {"RFC5322-3.6-j", verdict.Must},
	oneSubject:         {"RFC5322-3.6-k", verdict.Must},
	fromSyntax:         {"RFC5322-3.6.2-a", verdict.Must},
	senderNeeded:       {"RFC5322-3.6.2-b", verdict.Must},
	senderSyntax:       {"RFC5322-3.6.2-c", verdict.Must},
	senderRedundant:    {"RFC5322-3.6.2-d", verdict.Should},
	replyToSyntax:      {"RFC5322-3.6.2-e", verdict.Must},
	toSyntax:           {"RFC5322-3.6.3-a", verdict.Must},
	ccSyntax:           {"RFC5322-3.6.3-b", verdict.Must},
	bccSyntax:          {"RFC5322-3.6.3-c", verdict.Must},
	messageIDPresent:   {"RFC5322-3.6.4-a", verdict.Should},
	messageIDSyntax:    {"RFC5322-3.6.4-b", verdict.Must},
	inReplyToSyntax:    {"RFC5322-3.6.4-c", verdict.Must},
	referencesSyntax:   {"RFC5322-3.6.4-d", verdict.Must},
	keywordsSyntax:     {"RFC5322-3.6.5-a", verdict.Must},
	resentComplete:     {"RFC5322-3.6.6-a", verdict.Must},
	resentMessageID:    {"RFC5322-3.6.6-b", verdict.Should},
	resentSyntax:       {"RFC5322-3.6.6-c", verdict.Must},
	returnPathSyntax:   {"RFC5322-3.6.7-a", verdict.Must},
	receivedSyntax:     {"RFC5322-3.6.7-b", verdict.Must},
	noGroupInFrom:      {"RFC6854-2.1-a", verdict.Should},
	senderGroupOne:     {"RFC6854-2.1-b", verdict.Must},
	oneMIMEField:       {"RFC2045-3-a", verdict.Must},
	mimeVersionPresent: {"RFC2045-4-a", verdict.Must},
	mimeVersionSyntax:  {"RFC2045-4-b", verdict.Must},
	mimeVersionOne:     {"RFC2045-4-c", verdict.Must},
	contentTypeSyntax:  {"RFC2045-5.1-a", verdict.Must},
	encodingSyntax:     {"RFC2045-6.1-a", verdict.Must},
	encodingLabel:      {"RFC2045-6.2-a", verdict.Must},
	encodingKnown:      {"RFC2045-6.3-a", verdict.Must},
	encodingComposite:  {"RFC2045-6.4-a", verdict.Must},
	qpUpperCase:        {"RFC2045-6.7-a", verdict.Must},
	qpTrailingSpace:    {"RFC2045-6.7-b", verdict.Must},
	qpLine:             {"RFC2045-6.7-c", verdict.Must},
	qpEscape:           {"RFC2045-6.7-d", verdict.Must},
	qpOctets:           {"RFC2045-6.7-e", verdict.Must},
	base64Line:         {"RFC2045-6.8-a", verdict.Must},
	base64Alphabet:     {"RFC2045-6.8-b", verdict.Must},
	base64Padding:      {"RFC2045-6.8-c", verdict.Must},
	contentIDSyntax:    {"RFC2045-7-a", verdict.Must},
	partPresent:        {"RFC2046-5.1-a", verdict.Must},
	partHeader:         {"RFC2046-5.1-b", verdict.Must},
	boundaryNotInPart:  {"RFC2046-5.1-c", verdict.Must},
	boundaryPresent:    {"RFC2046-5.1.1-a", verdict.Must},
	boundaryForm:       {"RFC2046-5.1.1-b", verdict.Must},
	boundaryClosed:     {"RFC2046-5.1.1-c", verdict.Must},
	embeddedFields:     {"RFC2046-5.2.1-a", verdict.Must},
	embeddedEncoding:   {"RFC2046-5.2.1-b", verdict.Must},
	partialEncoding:    {"RFC2046-5.2.2-a", verdict.Must},
	wordForm:           {"RFC2047-2-a", verdict.Must},
	wordLength:         {"RFC2047-2-b", verdict.Must},
	wordLineLength:     {"RFC2047-2-c", verdict.Should},
	wordEncoding:       {"RFC2047-4-a", verdict.Must},
	wordBase64:         {"RFC2047-4.1-a", verdict.Must},
	wordQ:              {"RFC2047-4.2-a", verdict.Must},
	wordSeparated:      {"RFC2047-5-a", verdict.Must},
	wordNotInAddress:   {"RFC2047-5-b", verdict.Must},
	wordNotInQuoted:    {"RFC2047-5-c", verdict.Must},
	wordNotInReceived:  {"RFC2047-5-d", verdict.Must},
	wordNotInParameter: {"RFC2047-5-e", verdict.Must},
	dispositionSyntax:  {"RFC2183-2-a", verdict.Must},
}

// Requirements gives the ids that Check can report, each a Rule in the message features.
func Requirements() []string {
	ids := make([]string, ruleCount)
	for i, r := range requirements {
		ids[i] = r.id
	}
	return ids
}

// The findings of these ids accuse nobody: they say what the checker's own bounds left unjudged.
const (
	LimitFields    = "limit-header-fields" // more header fields than maxFields
	LimitField     = "limit-header-field"  // a header field of more than maxField octets
	LimitNesting   = "limit-nesting"       // multiparts within multiparts beyond maxDepth
	LimitSignature = "limit-signature"     // a signature that is too large, or of a form that is not known here
)
