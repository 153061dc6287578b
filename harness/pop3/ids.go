package pop3

// The requirements that the reader and the monitor judge.
const (
	idLineEnd      = "RFC1939-3-b"
	idLineLength   = "RFC1939-3-c"
	idIndicator    = "RFC1939-3-d"
	idListingEnd   = "RFC1939-3-e"
	idStuffing     = "RFC1939-3-f"
	idWrongState   = "RFC1939-3-h"
	idGreeting     = "RFC1939-4-a"
	idNumbers      = "RFC1939-4-e"
	idOneResponse  = "RFC1939-5-a"
	idDropListing  = "RFC1939-5-b"
	idStatDeleted  = "RFC1939-5-c"
	idListOne      = "RFC1939-5-d"
	idScanListing  = "RFC1939-5-e"
	idExactSize    = "RFC1939-5-f"
	idListDeleted  = "RFC1939-5-g"
	idDeletedGone  = "RFC1939-5-h"
	idNoop         = "RFC1939-5-i"
	idReset        = "RFC1939-5-j"
	idStatCount    = "RFC1939-5-k"
	idStatOctets   = "RFC1939-5-l"
	idTop          = "RFC1939-7-a"
	idUniqueOne    = "RFC1939-7-b"
	idUniqueForm   = "RFC1939-7-c"
	idUniqueOctets = "RFC1939-7-d"
	idUniqueTwice  = "RFC1939-7-e"
	idUniqueStays  = "RFC1939-7-f"
	idUniqueGone   = "RFC1939-7-g"
	idTimestamp    = "RFC1939-7-h"
	idDropEnd      = "RFC1939-5-u"

	idText            = "RFC2449-3-b"
	idCapability      = "RFC2449-3-c"
	idCapaStates      = "RFC2449-5-b"
	idCapaLength      = "RFC2449-5-d"
	idRespCode        = "RFC2449-6.4-a"
	idRespCodesSaid   = "RFC2449-8-c"
	idTopAlone        = "RFC2449-6.1-b"
	idUserAlone       = "RFC2449-6.2-b"
	idRespCodesAlone  = "RFC2449-6.4-b"
	idDelay           = "RFC2449-6.5-a"
	idDelayMost       = "RFC2449-6.5-b"
	idDelayUser       = "RFC2449-6.5-c"
	idPipeliningAlone = "RFC2449-6.6-b"
	idExpire          = "RFC2449-6.7-b"
	idExpireLeast     = "RFC2449-6.7-c"
	idExpireUser      = "RFC2449-6.7-d"
	idUidlAlone       = "RFC2449-6.8-b"
	idImplementation  = "RFC2449-6.9-a"
	idStlsAlone       = "RFC2595-4-h"
	idAuthAlone       = "RFC3206-6-c"
	idLoginDelay      = "RFC2449-8.1.1-a"
	idInUse           = "RFC2449-8.1.2-a"
	idSys             = "RFC3206-4-a"
	idAuth            = "RFC3206-5-a"
	idChallenge       = "RFC5034-4-e"
	idUTF8Arguments   = "RFC6856-2-a"
	idHeaderASCII     = "RFC6856-2.1-c"
	idUTF8Size        = "RFC6856-2.1-e"
	idLangAlone       = "RFC6856-3.1-a"
	idLanguage        = "RFC6856-3.2-b"
	idLanguages       = "RFC6856-3.2-c"
	idUTF8Code        = "RFC6856-5-a"
)

// Monitored gives the ids of the requirements that a session can report.
func Monitored() []string {
	return []string{
		idLineEnd, idLineLength, idIndicator, idListingEnd, idStuffing, idWrongState, idGreeting, idNumbers,
		idOneResponse, idDropListing, idStatDeleted, idListOne, idScanListing, idExactSize, idListDeleted,
		idDeletedGone, idNoop, idReset, idStatCount, idStatOctets, idTop, idUniqueOne, idUniqueForm,
		idUniqueOctets, idUniqueTwice, idUniqueStays, idUniqueGone, idTimestamp, idDropEnd,
		idText, idCapability, idCapaStates, idCapaLength, idRespCode, idRespCodesSaid, idLoginDelay, idInUse,
		idSys, idAuth, idChallenge, idUTF8Size,
		idTopAlone, idUserAlone, idRespCodesAlone, idDelay, idDelayMost, idDelayUser, idPipeliningAlone, idExpire,
		idExpireLeast, idExpireUser, idUidlAlone, idImplementation, idStlsAlone, idAuthAlone,
		idUTF8Arguments, idHeaderASCII, idLangAlone, idLanguage, idLanguages, idUTF8Code,
	}
}
