package message

import "mailspec/harness/verdict"

// The rules of bodies, their parameters and their structure.
const (
	topLevelType rule = iota + mimeRules
	privateEncoding
	compositeLabel
	needlessLabel
	qpHardBreak
	qpLastSoft
	qpTextBreak
	base64ZeroBits
	base64TextBreak
	textBreaks
	charsetNamed
	charsetNotASCII
	charsetRegistered
	charsetNeeded
	charsetFits
	charsetLowest
	textControls
	latinControls
	charsetForText
	octetStreamPadding
	octetStreamName
	boundaryPadding
	epilogueBlank
	alternativeOrder
	alternativeID
	digestMessages
	embeddedASCII
	partialID
	partialNumber
	partialTotal
	partialInner
	externalID
	externalEncoding
	externalAccess
	externalExpiration
	externalSize
	externalPermission
	externalAccessKnown
	externalFTP
	externalMode
	externalSite
	externalLocal
	externalServer
	loneDot
	fromLine
	dispositionLong
	dispositionQuotes
	dispositionPlain
	dispositionZone
	filenamePath
	creationDate
	modificationDate
	readDate
	dispositionSize
	dispositionKnown
	sectionSequence
	sectionNumber
	sectionOnce
	extendedMarks
	extendedPercent
	extendedCharset
	extendedLanguage
	firstSectionMarks
	extendedOctets
	attributeName
	contentURLForm
	contentURLPart
	relatedType
	relatedRoot
	relatedStart
	relatedStartInfo
	relatedStartForm
	relatedTypeForm
	flowedFormat
	flowedDelSp
	flowedDelSpUse
	flowedLine
	flowedEncoding
	flowedSignature
	flowedStuffing
	flowedQuoting
	flowedEnd
	parameterOnce
	reportRules
)

// mimeRequirements is never changed.
var mimeRequirements = [reportRules - mimeRules]requirement{
	topLevelType - mimeRules:        {"RFC2045-5-a", verdict.Must},
	privateEncoding - mimeRules:     {"RFC2045-6.3-b", verdict.Should},
	compositeLabel - mimeRules:      {"RFC2045-6.4-b", verdict.Must},
	needlessLabel - mimeRules:       {"RFC2045-6.4-c", verdict.May},
	qpHardBreak - mimeRules:         {"RFC2045-6.7-f", verdict.Should},
	qpLastSoft - mimeRules:          {"RFC2045-6.7-g", verdict.Must},
	qpTextBreak - mimeRules:         {"RFC2045-6.7-i", verdict.Must},
	base64ZeroBits - mimeRules:      {"RFC2045-6.8-d", verdict.Must},
	base64TextBreak - mimeRules:     {"RFC2045-6.8-e", verdict.Must},
	textBreaks - mimeRules:          {"RFC2046-4.1.1-a", verdict.Must},
	charsetNamed - mimeRules:        {"RFC2046-4.1.2-a", verdict.Should},
	charsetNotASCII - mimeRules:     {"RFC2046-4.1.2-b", verdict.Must},
	charsetRegistered - mimeRules:   {"RFC2046-4.1.2-c", verdict.Must},
	charsetNeeded - mimeRules:       {"RFC2046-4.1.2-d", verdict.Must},
	charsetFits - mimeRules:         {"RFC2046-4.1.2-e", verdict.Must},
	charsetLowest - mimeRules:       {"RFC2046-4.1.2-f", verdict.Should},
	textControls - mimeRules:        {"RFC2046-4.1.2-g", verdict.Should},
	latinControls - mimeRules:       {"RFC2046-4.1.2-h", verdict.Should},
	charsetForText - mimeRules:      {"RFC2046-4.1.2-i", verdict.Must},
	octetStreamPadding - mimeRules:  {"RFC2046-4.5.1-a", verdict.Must},
	octetStreamName - mimeRules:     {"RFC2046-4.5.1-b", verdict.May},
	boundaryPadding - mimeRules:     {"RFC2046-5.1.1-d", verdict.May},
	epilogueBlank - mimeRules:       {"RFC2046-5.1.1-f", verdict.Should},
	alternativeOrder - mimeRules:    {"RFC2046-5.1.4-a", verdict.Should},
	alternativeID - mimeRules:       {"RFC2046-5.1.4-b", verdict.Should},
	digestMessages - mimeRules:      {"RFC2046-5.1.5-a", verdict.Should},
	embeddedASCII - mimeRules:       {"RFC2046-5.2.1-c", verdict.Should},
	partialID - mimeRules:           {"RFC2046-5.2.2-b", verdict.Must},
	partialNumber - mimeRules:       {"RFC2046-5.2.2-c", verdict.Must},
	partialTotal - mimeRules:        {"RFC2046-5.2.2-d", verdict.Must},
	partialInner - mimeRules:        {"RFC2046-5.2.2-e", verdict.Must},
	externalID - mimeRules:          {"RFC2046-5.2.3-a", verdict.Must},
	externalEncoding - mimeRules:    {"RFC2046-5.2.3-b", verdict.Must},
	externalAccess - mimeRules:      {"RFC2046-5.2.3.1-a", verdict.Must},
	externalExpiration - mimeRules:  {"RFC2046-5.2.3.1-b", verdict.Must},
	externalSize - mimeRules:        {"RFC2046-5.2.3.1-c", verdict.Must},
	externalPermission - mimeRules:  {"RFC2046-5.2.3.1-d", verdict.Must},
	externalAccessKnown - mimeRules: {"RFC2046-5.2.3.1-e", verdict.Must},
	externalFTP - mimeRules:         {"RFC2046-5.2.3.2-a", verdict.Must},
	externalMode - mimeRules:        {"RFC2046-5.2.3.2-b", verdict.Must},
	externalSite - mimeRules:        {"RFC2046-5.2.3.2-c", verdict.Must},
	externalLocal - mimeRules:       {"RFC2046-5.2.3.4-a", verdict.Must},
	externalServer - mimeRules:      {"RFC2046-5.2.3.5-a", verdict.Must},
	loneDot - mimeRules:             {"RFC2049-3-g", verdict.May},
	fromLine - mimeRules:            {"RFC2049-3-h", verdict.May},
	dispositionLong - mimeRules:     {"RFC2183-2-c", verdict.Must},
	dispositionQuotes - mimeRules:   {"RFC2183-2-d", verdict.May},
	dispositionPlain - mimeRules:    {"RFC2183-2-e", verdict.Should},
	dispositionZone - mimeRules:     {"RFC2183-2-f", verdict.Must},
	filenamePath - mimeRules:        {"RFC2183-2.3-a", verdict.May},
	creationDate - mimeRules:        {"RFC2183-2.4-a", verdict.Must},
	modificationDate - mimeRules:    {"RFC2183-2.5-a", verdict.Must},
	readDate - mimeRules:            {"RFC2183-2.6-a", verdict.Must},
	dispositionSize - mimeRules:     {"RFC2183-2.7-a", verdict.Must},
	dispositionKnown - mimeRules:    {"RFC2183-2.8-a", verdict.Should},
	sectionSequence - mimeRules:     {"RFC2231-3-a", verdict.Must},
	sectionNumber - mimeRules:       {"RFC2231-3-b", verdict.Must},
	sectionOnce - mimeRules:         {"RFC2231-3-c", verdict.Must},
	extendedMarks - mimeRules:       {"RFC2231-4-a", verdict.Must},
	extendedPercent - mimeRules:     {"RFC2231-4-b", verdict.Must},
	extendedCharset - mimeRules:     {"RFC2231-4-c", verdict.Must},
	extendedLanguage - mimeRules:    {"RFC2231-4-d", verdict.Must},
	firstSectionMarks - mimeRules:   {"RFC2231-4.1-a", verdict.Must},
	extendedOctets - mimeRules:      {"RFC2231-7-a", verdict.Must},
	attributeName - mimeRules:       {"RFC2231-7-b", verdict.Must},
	contentURLForm - mimeRules:      {"RFC2392-2-b", verdict.Should},
	contentURLPart - mimeRules:      {"RFC2392-2-c", verdict.May},
	relatedType - mimeRules:         {"RFC2387-3.1-a", verdict.Must},
	relatedRoot - mimeRules:         {"RFC2387-3.1-b", verdict.Must},
	relatedStart - mimeRules:        {"RFC2387-3.2-a", verdict.Must},
	relatedStartInfo - mimeRules:    {"RFC2387-3.3-a", verdict.Must},
	relatedStartForm - mimeRules:    {"RFC2387-3.4-a", verdict.Must},
	relatedTypeForm - mimeRules:     {"RFC2387-3.4-b", verdict.Must},
	flowedFormat - mimeRules:        {"RFC3676-4-a", verdict.Must},
	flowedDelSp - mimeRules:         {"RFC3676-4-b", verdict.Must},
	flowedDelSpUse - mimeRules:      {"RFC3676-4-c", verdict.Should},
	flowedLine - mimeRules:          {"RFC3676-4.2-a", verdict.Should},
	flowedEncoding - mimeRules:      {"RFC3676-4.2-d", verdict.Should},
	flowedSignature - mimeRules:     {"RFC3676-4.3-a", verdict.Must},
	flowedStuffing - mimeRules:      {"RFC3676-4.4-a", verdict.Must},
	flowedQuoting - mimeRules:       {"RFC3676-4.5-a", verdict.Must},
	flowedEnd - mimeRules:           {"RFC3676-6-a", verdict.Should},
	parameterOnce - mimeRules:       {"RFC6838-4.3-a", verdict.Must},
}
