package message

import "mailspec/harness/verdict"

// The rules of the header section beyond those of requirement.go.
const (
	bodyControl rule = fieldRules + iota
	legacyName
	traceFirst
	resentFirst
	ownIDReferred
	replyReferences
	parentLast
	idDomain
	oneRe
	resentOnce
	resentGrouped
	resentSenderNeeded
	resentSenderRedundant
	resentOrder
	resentIDUnique
	returnPathTraced
	receivedOrder
	obsControl
	obsPhrasePeriod
	obsYear
	obsNamedZone
	obsMilitaryZone
	obsOtherZone
	obsDateComment
	obsDateJoined
	obsRoute
	obsSpacedParts
	obsQuotedParts
	obsNullAddress
	obsNullInGroup
	obsLiteralPair
	obsNameSpace
	obsNullBcc
	obsReplyPhrase
	obsReferencePhrase
	obsNoIDs
	obsQuotedID
	obsSpacedID
	obsNullKeyword
	obsResentReplyTo
	obsReceivedNoDate
	noGroupInResent
	resentSenderGroupOne
	wordWhole
	wordCharset
	wordASCIIMode
	wordEncodingFit
	wordHexCase
	wordApartInText
	wordInCommentOctets
	wordApartInComment
	wordInPhraseOctets
	wordApartInPhrase
	wordCharacters
	wordNotInIdentifier
	wordPrintable
	wordNotASCII
	wordLanguage
	listOnce
	listNoSpaceInURL
	listEscape
	listTail
	listHelpSyntax
	listUnsubscribeSyntax
	listSubscribeSyntax
	listPostSyntax
	listOwnerSyntax
	listArchiveSyntax
	listIDNamespace
	listIDLength
	listIDSyntax
	listIDOnce
	listIDComment
	listIDMonth
	listIDRandom
	oneClickSyntax
	oneClickHTTPS
	oneClickNoHTTP
	oneClickOnce
	oneClickSigned
	autoSyntax
	autoOnce
	autoKeyword
	autoNotReport
	autoNotReply
	autoFromName
	autoOneRecipient
	autoPrefix
	autoReference
	autoPlain
	contentIDUnique
	manyAngles
	openAngle
	openParenthesis
	commaInAngles
	openQuote
	nakedName
	lostFold
	oneReturnPath
	utf8Names
	utf8Octets
	utf8Normal
	utf8PlainID
	utf8NoWords
	mimeRules // the rules of mimerequirement.go follow
)

// fieldRequirements is never changed.
var fieldRequirements = [mimeRules - fieldRules]requirement{
	bodyControl - fieldRules:           {"RFC5322-3.5-a", verdict.May},
	legacyName - fieldRules:            {"RFC5322-3.4-a", verdict.Should},
	traceFirst - fieldRules:            {"RFC5322-3.6-m", verdict.Should},
	resentFirst - fieldRules:           {"RFC5322-3.6-n", verdict.Should},
	ownIDReferred - fieldRules:         {"RFC5322-3.6.4-f", verdict.Must},
	replyReferences - fieldRules:       {"RFC5322-3.6.4-g", verdict.Should},
	parentLast - fieldRules:            {"RFC5322-3.6.4-h", verdict.Should},
	idDomain - fieldRules:              {"RFC5322-3.6.4-i", verdict.Should},
	oneRe - fieldRules:                 {"RFC5322-3.6.5-b", verdict.May},
	resentOnce - fieldRules:            {"RFC5322-3.6.6-d", verdict.Must},
	resentGrouped - fieldRules:         {"RFC5322-3.6.6-e", verdict.Should},
	resentSenderNeeded - fieldRules:    {"RFC5322-3.6.6-f", verdict.Must},
	resentSenderRedundant - fieldRules: {"RFC5322-3.6.6-g", verdict.Should},
	resentOrder - fieldRules:           {"RFC5322-3.6.6-h", verdict.Should},
	resentIDUnique - fieldRules:        {"RFC5322-3.6.6-i", verdict.Should},
	returnPathTraced - fieldRules:      {"RFC5322-3.6.7-c", verdict.Should},
	receivedOrder - fieldRules:         {"RFC5322-3.6.7-d", verdict.May},
	obsControl - fieldRules:            {"RFC5322-4.1-a", verdict.Must},
	obsPhrasePeriod - fieldRules:       {"RFC5322-4.1-b", verdict.Must},
	obsYear - fieldRules:               {"RFC5322-4.3-a", verdict.Must},
	obsNamedZone - fieldRules:          {"RFC5322-4.3-b", verdict.Must},
	obsMilitaryZone - fieldRules:       {"RFC5322-4.3-c", verdict.Must},
	obsOtherZone - fieldRules:          {"RFC5322-4.3-d", verdict.Must},
	obsDateComment - fieldRules:        {"RFC5322-4.3-e", verdict.Must},
	obsDateJoined - fieldRules:         {"RFC5322-4.3-f", verdict.Must},
	obsRoute - fieldRules:              {"RFC5322-4.4-a", verdict.Must},
	obsSpacedParts - fieldRules:        {"RFC5322-4.4-b", verdict.Must},
	obsQuotedParts - fieldRules:        {"RFC5322-4.4-c", verdict.Must},
	obsNullAddress - fieldRules:        {"RFC5322-4.4-d", verdict.Must},
	obsNullInGroup - fieldRules:        {"RFC5322-4.4-e", verdict.Must},
	obsLiteralPair - fieldRules:        {"RFC5322-4.4-f", verdict.Must},
	obsNameSpace - fieldRules:          {"RFC5322-4.5-a", verdict.Must},
	obsNullBcc - fieldRules:            {"RFC5322-4.5.3-a", verdict.Must},
	obsReplyPhrase - fieldRules:        {"RFC5322-4.5.4-a", verdict.Must},
	obsReferencePhrase - fieldRules:    {"RFC5322-4.5.4-b", verdict.Must},
	obsNoIDs - fieldRules:              {"RFC5322-4.5.4-c", verdict.Must},
	obsQuotedID - fieldRules:           {"RFC5322-4.5.4-d", verdict.Must},
	obsSpacedID - fieldRules:           {"RFC5322-4.5.4-e", verdict.Must},
	obsNullKeyword - fieldRules:        {"RFC5322-4.5.5-a", verdict.Must},
	obsResentReplyTo - fieldRules:      {"RFC5322-4.5.6-a", verdict.Must},
	obsReceivedNoDate - fieldRules:     {"RFC5322-4.5.7-a", verdict.Must},
	noGroupInResent - fieldRules:       {"RFC6854-2.2-a", verdict.Should},
	resentSenderGroupOne - fieldRules:  {"RFC6854-2.2-b", verdict.Should},
	wordWhole - fieldRules:             {"RFC2047-2-d", verdict.Should},
	wordCharset - fieldRules:           {"RFC2047-3-a", verdict.Should},
	wordASCIIMode - fieldRules:         {"RFC2047-3-b", verdict.Must},
	wordEncodingFit - fieldRules:       {"RFC2047-4-b", verdict.May},
	wordHexCase - fieldRules:           {"RFC2047-4.2-b", verdict.Should},
	wordApartInText - fieldRules:       {"RFC2047-5-f", verdict.Should},
	wordInCommentOctets - fieldRules:   {"RFC2047-5-g", verdict.Must},
	wordApartInComment - fieldRules:    {"RFC2047-5-h", verdict.Should},
	wordInPhraseOctets - fieldRules:    {"RFC2047-5-i", verdict.Must},
	wordApartInPhrase - fieldRules:     {"RFC2047-5-j", verdict.Must},
	wordCharacters - fieldRules:        {"RFC2047-5-k", verdict.Must},
	wordNotInIdentifier - fieldRules:   {"RFC2047-5-l", verdict.Must},
	wordPrintable - fieldRules:         {"RFC2047-5-m", verdict.Should},
	wordNotASCII - fieldRules:          {"RFC2047-5-n", verdict.May},
	wordLanguage - fieldRules:          {"RFC2231-5-a", verdict.Must},
	listOnce - fieldRules:              {"RFC2369-3-a", verdict.Must},
	listNoSpaceInURL - fieldRules:      {"RFC2369-2-a", verdict.Should},
	listTail - fieldRules:              {"RFC2369-2-c", verdict.Should},
	listEscape - fieldRules:            {"RFC2369-2-b", verdict.Must},
	listHelpSyntax - fieldRules:        {"RFC2369-3.1-a", verdict.Should},
	listUnsubscribeSyntax - fieldRules: {"RFC2369-3.2-a", verdict.Should},
	listSubscribeSyntax - fieldRules:   {"RFC2369-3.3-a", verdict.Should},
	listPostSyntax - fieldRules:        {"RFC2369-3.4-a", verdict.Should},
	listOwnerSyntax - fieldRules:       {"RFC2369-3.5-a", verdict.Should},
	listArchiveSyntax - fieldRules:     {"RFC2369-3.6-a", verdict.Should},
	listIDNamespace - fieldRules:       {"RFC2919-2-a", verdict.Must},
	listIDLength - fieldRules:          {"RFC2919-2-b", verdict.Must},
	listIDSyntax - fieldRules:          {"RFC2919-3-a", verdict.Must},
	listIDOnce - fieldRules:            {"RFC2919-3-b", verdict.Must},
	listIDComment - fieldRules:         {"RFC2919-3-c", verdict.Should},
	listIDMonth - fieldRules:           {"RFC2919-5-a", verdict.Should},
	listIDRandom - fieldRules:          {"RFC2919-5-b", verdict.Should},
	oneClickSyntax - fieldRules:        {"RFC8058-5-a", verdict.Must},
	oneClickHTTPS - fieldRules:         {"RFC8058-3.1-a", verdict.Must},
	oneClickNoHTTP - fieldRules:        {"RFC8058-3.1-b", verdict.Must},
	oneClickOnce - fieldRules:          {"RFC8058-3.1-c", verdict.Must},
	oneClickSigned - fieldRules:        {"RFC8058-4-a", verdict.Must},
	autoSyntax - fieldRules:            {"RFC3834-5.1-a", verdict.Must},
	autoOnce - fieldRules:              {"RFC3834-5.1-b", verdict.Must},
	autoKeyword - fieldRules:           {"RFC3834-5.2-a", verdict.Should},
	autoNotReport - fieldRules:         {"RFC3834-5.2-b", verdict.Must},
	autoNotReply - fieldRules:          {"RFC3834-5.2-c", verdict.Should},
	autoFromName - fieldRules:          {"RFC3834-3.1.1-a", verdict.Should},
	autoOneRecipient - fieldRules:      {"RFC3834-3.1.3-a", verdict.Should},
	autoPrefix - fieldRules:            {"RFC3834-3.1.5-a", verdict.Should},
	autoReference - fieldRules:         {"RFC3834-3.1.6-a", verdict.May},
	autoPlain - fieldRules:             {"RFC3834-3.2-a", verdict.May},
	contentIDUnique - fieldRules:       {"RFC2392-2-a", verdict.Should},
	manyAngles - fieldRules:            {"RFC7103-7.1.2-a", verdict.May},
	openAngle - fieldRules:             {"RFC7103-7.1.3-a", verdict.May},
	openParenthesis - fieldRules:       {"RFC7103-7.1.4-a", verdict.May},
	commaInAngles - fieldRules:         {"RFC7103-7.1.5-a", verdict.May},
	openQuote - fieldRules:             {"RFC7103-7.1.6-a", verdict.May},
	nakedName - fieldRules:             {"RFC7103-7.1.7-a", verdict.May},
	lostFold - fieldRules:              {"RFC7103-7.2-a", verdict.May},
	utf8Names - fieldRules:             {"RFC6532-3-a", verdict.Must},
	utf8Octets - fieldRules:            {"RFC6532-3.1-a", verdict.Must},
	utf8Normal - fieldRules:            {"RFC6532-3.1-b", verdict.Should},
	utf8PlainID - fieldRules:           {"RFC6532-3.3-a", verdict.May},
	utf8NoWords - fieldRules:           {"RFC6532-3.6-a", verdict.Should},
	oneReturnPath - fieldRules:         {"RFC7103-7.5.3-a", verdict.May},
}
