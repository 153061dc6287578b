package message

import "mailspec/harness/verdict"

// The rules of reports, and of signed and encrypted bodies.
const (
	signedProtocol rule = iota + reportRules
	signedMicalg
	signedParts
	signedLabel
	signedMicalgForm
	signedSevenBit
	signedProtocolForm
	encryptedProtocol
	encryptedParts
	encryptedLabel
	encryptedData
	encryptedProtocolForm
	statusEncoding
	statusGroups
	statusFields
	statusOnce
	reportingMTA
	reportingMTAForm
	dsnGatewayForm
	receivedFromForm
	arrivalDate
	arrivalZone
	recipientOnce
	originalRecipientForm
	finalRecipient
	finalRecipientForm
	action
	actionForm
	statusCode
	statusCodeForm
	statusCodeClass
	remoteMTAForm
	diagnosticForm
	lastAttemptDate
	lastAttemptZone
	retryDate
	retryZone
	retryDelayed
	reportType
	reportLabel
	reportParts
	reportText
	reportReturned
	returnedHeaders
	utf8AddressForm
	localizedLanguages
	localizedForm
	utf8AddressType
	globalHeadersCharset
	notificationToForm
	notificationToOnce
	notificationToNotInMDN
	notificationOptionsForm
	notificationOptionsOnce
	originalRecipientHeader
	mdnEncoding
	mdnFields
	mdnOnce
	reportingUA
	mdnGatewayForm
	mdnOriginalForm
	mdnFinal
	mdnFinalForm
	mdnMessageID
	mdnDisposition
	mdnDispositionForm
	smimeSevenBit
	smimeTypeGiven
	smimeName
	smimeFilename
	smimeExtension
	smimeShortName
	smimeType
	smimeProtocol
	smimeMicalg
	micalgAgrees
	smimeObject
	smimeTypeFits
	smimeFits
	signatureDetached
	signatureObject
	signaturePresent
	signatureFits
	ruleCount
)

// reportRequirements is never changed.
var reportRequirements = [ruleCount - reportRules]requirement{
	signedProtocol - reportRules:          {"RFC1847-2.1-a", verdict.Must},
	signedMicalg - reportRules:            {"RFC1847-2.1-b", verdict.Must},
	signedParts - reportRules:             {"RFC1847-2.1-c", verdict.Must},
	signedLabel - reportRules:             {"RFC1847-2.1-d", verdict.Must},
	signedMicalgForm - reportRules:        {"RFC1847-2.1-e", verdict.Must},
	signedSevenBit - reportRules:          {"RFC1847-2.1-f", verdict.Should},
	signedProtocolForm - reportRules:      {"RFC1847-2.1-g", verdict.Must},
	encryptedProtocol - reportRules:       {"RFC1847-2.2-a", verdict.Must},
	encryptedParts - reportRules:          {"RFC1847-2.2-b", verdict.Must},
	encryptedLabel - reportRules:          {"RFC1847-2.2-c", verdict.Must},
	encryptedData - reportRules:           {"RFC1847-2.2-d", verdict.Must},
	encryptedProtocolForm - reportRules:   {"RFC1847-2.2-e", verdict.Must},
	statusEncoding - reportRules:          {"RFC3464-2.1-a", verdict.Must},
	statusGroups - reportRules:            {"RFC3464-2.1-b", verdict.Must},
	statusFields - reportRules:            {"RFC3464-2.1-c", verdict.Must},
	statusOnce - reportRules:              {"RFC3464-2.2-a", verdict.Must},
	reportingMTA - reportRules:            {"RFC3464-2.2.2-a", verdict.Must},
	reportingMTAForm - reportRules:        {"RFC3464-2.2.2-b", verdict.Must},
	dsnGatewayForm - reportRules:          {"RFC3464-2.2.3-a", verdict.Must},
	receivedFromForm - reportRules:        {"RFC3464-2.2.4-a", verdict.Must},
	arrivalDate - reportRules:             {"RFC3464-2.2.5-a", verdict.Must},
	arrivalZone - reportRules:             {"RFC3464-2.2.5-b", verdict.Must},
	recipientOnce - reportRules:           {"RFC3464-2.3-a", verdict.Must},
	originalRecipientForm - reportRules:   {"RFC3464-2.3.1-a", verdict.Must},
	finalRecipient - reportRules:          {"RFC3464-2.3.2-a", verdict.Must},
	finalRecipientForm - reportRules:      {"RFC3464-2.3.2-b", verdict.Must},
	action - reportRules:                  {"RFC3464-2.3.3-a", verdict.Must},
	actionForm - reportRules:              {"RFC3464-2.3.3-b", verdict.Must},
	statusCode - reportRules:              {"RFC3464-2.3.4-a", verdict.Must},
	statusCodeForm - reportRules:          {"RFC3464-2.3.4-b", verdict.Must},
	statusCodeClass - reportRules:         {"RFC3464-2.3.4-c", verdict.Must},
	remoteMTAForm - reportRules:           {"RFC3464-2.3.5-a", verdict.Must},
	diagnosticForm - reportRules:          {"RFC3464-2.3.6-a", verdict.Must},
	lastAttemptDate - reportRules:         {"RFC3464-2.3.7-a", verdict.Must},
	lastAttemptZone - reportRules:         {"RFC3464-2.3.7-b", verdict.Must},
	retryDate - reportRules:               {"RFC3464-2.3.9-a", verdict.Must},
	retryZone - reportRules:               {"RFC3464-2.3.9-b", verdict.Must},
	retryDelayed - reportRules:            {"RFC3464-2.3.9-c", verdict.Must},
	reportType - reportRules:              {"RFC6522-3-a", verdict.Must},
	reportLabel - reportRules:             {"RFC6522-3-b", verdict.Must},
	reportParts - reportRules:             {"RFC6522-3-c", verdict.Must},
	reportText - reportRules:              {"RFC6522-3-d", verdict.Must},
	reportReturned - reportRules:          {"RFC6522-3-e", verdict.Should},
	returnedHeaders - reportRules:         {"RFC6522-4-a", verdict.Should},
	utf8AddressForm - reportRules:         {"RFC6533-3-a", verdict.Must},
	localizedLanguages - reportRules:      {"RFC6533-4.1-a", verdict.Must},
	localizedForm - reportRules:           {"RFC6533-4.1-b", verdict.Must},
	utf8AddressType - reportRules:         {"RFC6533-4.1-c", verdict.Should},
	globalHeadersCharset - reportRules:    {"RFC6533-6.3-a", verdict.Must},
	notificationToForm - reportRules:      {"RFC8098-2.1-a", verdict.Must},
	notificationToOnce - reportRules:      {"RFC8098-2.1-b", verdict.Must},
	notificationToNotInMDN - reportRules:  {"RFC8098-2.1-c", verdict.Must},
	notificationOptionsForm - reportRules: {"RFC8098-2.2-a", verdict.Must},
	notificationOptionsOnce - reportRules: {"RFC8098-2.2-b", verdict.Must},
	originalRecipientHeader - reportRules: {"RFC8098-2.3-a", verdict.Must},
	mdnEncoding - reportRules:             {"RFC8098-3.1-a", verdict.Must},
	mdnFields - reportRules:               {"RFC8098-3.1-b", verdict.Must},
	mdnOnce - reportRules:                 {"RFC8098-3.1-c", verdict.Must},
	reportingUA - reportRules:             {"RFC8098-3.2.1-a", verdict.Should},
	mdnGatewayForm - reportRules:          {"RFC8098-3.2.2-a", verdict.Must},
	mdnOriginalForm - reportRules:         {"RFC8098-3.2.3-a", verdict.Must},
	mdnFinal - reportRules:                {"RFC8098-3.2.4-a", verdict.Must},
	mdnFinalForm - reportRules:            {"RFC8098-3.2.4-b", verdict.Must},
	mdnMessageID - reportRules:            {"RFC8098-3.2.5-a", verdict.Must},
	mdnDisposition - reportRules:          {"RFC8098-3.2.6-a", verdict.Must},
	mdnDispositionForm - reportRules:      {"RFC8098-3.2.6-b", verdict.Must},
	smimeSevenBit - reportRules:           {"RFC8551-3.1.3-a", verdict.Must},
	smimeTypeGiven - reportRules:          {"RFC8551-3.2-a", verdict.Should},
	smimeName - reportRules:               {"RFC8551-3.2.1-a", verdict.Should},
	smimeFilename - reportRules:           {"RFC8551-3.2.1-b", verdict.Should},
	smimeExtension - reportRules:          {"RFC8551-3.2.1-c", verdict.Should},
	smimeShortName - reportRules:          {"RFC8551-3.2.1-d", verdict.Should},
	smimeType - reportRules:               {"RFC8551-3.2.2-a", verdict.Should},
	smimeProtocol - reportRules:           {"RFC8551-3.5.3.2-a", verdict.Must},
	smimeMicalg - reportRules:             {"RFC8551-3.5.3.2-b", verdict.Should},
	micalgAgrees - reportRules:            {"RFC1847-2.1-i", verdict.Must},
	smimeObject - reportRules:             {"RFC8551-3.2-b", verdict.Must},
	smimeTypeFits - reportRules:           {"RFC8551-3.2.2-b", verdict.Should},
	smimeFits - reportRules:               {"RFC8551-3.5.2-a", verdict.Must},
	signatureDetached - reportRules:       {"RFC8551-3.5.3.1-a", verdict.Must},
	signatureObject - reportRules:         {"RFC8551-3.5.3.1-b", verdict.Must},
	signaturePresent - reportRules:        {"RFC8551-3.5.3.1-c", verdict.Must},
	signatureFits - reportRules:           {"RFC8551-3.5.3.2-c", verdict.Must},
}
