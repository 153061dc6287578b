package imap

// The requirements that the reader and the monitor report.
const (
	idLineEnd         = "RFC9051-2.2-a"
	idGreeting        = "RFC9051-2.2-b"
	idContinuation    = "RFC9051-2.2.1-c"
	idKnownTag        = "RFC9051-2.2.2-b"
	idOneCompletion   = "RFC9051-2.2.2-c"
	idUIDChanged      = "RFC9051-2.3.1.1-c"
	idUIDNext         = "RFC9051-2.3.1.1-f"
	idUIDBelowNext    = "RFC9051-2.3.1.1-h"
	idImmutable       = "RFC9051-2.3.1.1-m"
	idUIDReused       = "RFC9051-2.3.1.1-n"
	idNumberRange     = "RFC9051-2.3.1.2-a"
	idUIDOrder        = "RFC9051-2.3.1.2-b"
	idSize            = "RFC9051-2.3.4-b"
	idNonSync         = "RFC9051-4.3-d"
	idUTF8            = "RFC9051-4.3-g"
	idExistsShrinks   = "RFC9051-5.2-c"
	idCapability      = "RFC9051-6.1.1-a"
	idByeFirst        = "RFC9051-6.1.3-a"
	idNoStartTLS      = "RFC9051-6.2.1-h"
	idEnabled         = "RFC9051-6.3.1-e"
	idSelectFlags     = "RFC9051-6.3.2-c"
	idSelectExists    = "RFC9051-6.3.2-d"
	idSelectList      = "RFC9051-6.3.2-e"
	idSelectPermanent = "RFC9051-6.3.2-f"
	idSelectUIDNext   = "RFC9051-6.3.2-g"
	idSelectValidity  = "RFC9051-6.3.2-h"
	idClosed          = "RFC9051-6.3.2-k"
	idAccessCode      = "RFC9051-6.3.2-l"
	idExamineCode     = "RFC9051-6.3.3-c"
	idStatusComes     = "RFC9051-6.3.11-a"
	idStatusItems     = "RFC9051-6.3.11-b"
	idIdleEnds        = "RFC9051-6.3.13-c"
	idSearchComes     = "RFC9051-6.4.4-a"
	idPartialLength   = "RFC9051-6.4.5-d"
	idPartialData     = "RFC9051-6.4.5-f"
	idHeaderAndText   = "RFC9051-6.4.5.1-h"
	idUIDSearch       = "RFC9051-6.4.9-f"
	idUIDInFetch      = "RFC9051-6.4.9-h"
	idStatusGrammar   = "RFC9051-7.1-a"
	idCodeArguments   = "RFC9051-7.1-b"
	idAppendUID       = "RFC9051-7.1-d"
	idCopyUID         = "RFC9051-7.1-f"
	idPreauth         = "RFC9051-7.1.4-a"
	idEnabledGrammar  = "RFC9051-7.2.1-a"
	idRevision        = "RFC9051-7.2.2-a"
	idCapabilityForm  = "RFC9051-7.2.2-b"
	idLoginDisabled   = "RFC9051-7.2.2-e"
	idListGrammar     = "RFC9051-7.3.1-a"
	idChildren        = "RFC9051-7.3.1-h"
	idMarked          = "RFC9051-7.3.1-j"
	idAttributeOnce   = "RFC9051-7.3.1-k"
	idNamespaceForm   = "RFC9051-7.3.2-a"
	idMailboxGrammar  = "RFC9051-7.3.3-a"
	idESearchGrammar  = "RFC9051-7.3.4-a"
	idCorrelator      = "RFC9051-7.3.4-b"
	idNoMatches       = "RFC9051-7.3.4-f"
	idFlagsGrammar    = "RFC9051-7.3.5-a"
	idExistsGrammar   = "RFC9051-7.4.1-a"
	idExpungeGrammar  = "RFC9051-7.5.1-a"
	idExpungeIdle     = "RFC9051-7.5.1-d"
	idExpungeFetch    = "RFC9051-7.5.1-e"
	idFetchGrammar    = "RFC9051-7.5.2-a"
	idOrigin          = "RFC9051-7.5.2-e"
	idBodyExtension   = "RFC9051-7.5.2-h"
	idPartSize        = "RFC9051-7.5.2-k"
	idUnsolicitedUID  = "RFC9051-7.5.2-s"
	idContinueGrammar = "RFC9051-7.6-a"
	idOtherGrammar    = "RFC9051-9-a"
	idNul             = "RFC9051-9-c"
	idUnselectedData  = "RFC9051-11.3-b"
	idQuoted7Bit      = "RFC3501-4.3-b"
	idSelectRecent    = "RFC3501-6.3.1-c"
	idSearchRev1      = "RFC3501-6.4.4-a"
	idSearchGrammar   = "RFC3501-7.2.5-a"
	idRecentGrammar   = "RFC3501-7.3.2-a"
	idText7Bit        = "RFC3501-9-b"
	idID              = "RFC2971-3.2-a"
)

// Monitored gives the requirements that a session can report, whatever the scenario.
func Monitored() []string {
	return []string{
		idLineEnd, idGreeting, idContinuation, idKnownTag, idOneCompletion, idUIDChanged, idUIDNext,
		idUIDBelowNext, idImmutable, idUIDReused, idNumberRange, idUIDOrder, idSize, idNonSync, idUTF8,
		idExistsShrinks, idCapability, idByeFirst, idNoStartTLS, idEnabled, idSelectFlags, idSelectExists,
		idSelectList, idSelectPermanent, idSelectUIDNext, idSelectValidity, idClosed, idAccessCode,
		idExamineCode, idStatusComes, idStatusItems, idIdleEnds, idSearchComes, idPartialLength,
		idPartialData, idHeaderAndText, idUIDSearch, idUIDInFetch, idStatusGrammar, idCodeArguments,
		idAppendUID, idCopyUID, idPreauth, idEnabledGrammar, idRevision, idCapabilityForm, idLoginDisabled,
		idListGrammar, idChildren, idMarked, idAttributeOnce, idNamespaceForm, idMailboxGrammar,
		idESearchGrammar, idCorrelator, idNoMatches, idFlagsGrammar, idExistsGrammar, idExpungeGrammar,
		idExpungeIdle, idExpungeFetch, idFetchGrammar, idOrigin, idBodyExtension, idPartSize,
		idUnsolicitedUID, idContinueGrammar, idOtherGrammar, idNul, idUnselectedData, idQuoted7Bit,
		idSelectRecent, idSearchRev1, idSearchGrammar, idRecentGrammar, idText7Bit, idID,
	}
}

// formID gives the requirement that is about the form of a response.
func formID(r *Response) string {
	switch {
	case r.Kind == Continuation:
		return idContinueGrammar
	case r.Kind == Tagged && r.Name != "":
		return idStatusGrammar
	}
	switch r.Name {
	case "OK", "NO", "BAD", "BYE", "PREAUTH":
		return idStatusGrammar
	case "ENABLED":
		return idEnabledGrammar
	case "CAPABILITY":
		return idCapabilityForm
	case "LIST", "LSUB":
		return idListGrammar
	case "NAMESPACE":
		return idNamespaceForm
	case "STATUS":
		return idMailboxGrammar
	case "ESEARCH":
		return idESearchGrammar
	case "SEARCH":
		return idSearchGrammar
	case "FLAGS":
		return idFlagsGrammar
	case "EXISTS":
		return idExistsGrammar
	case "RECENT":
		return idRecentGrammar
	case "EXPUNGE":
		return idExpungeGrammar
	case "FETCH":
		return idFetchGrammar
	case "ID":
		return idID
	}
	return idOtherGrammar
}

// grammarID gives the requirement that an unreadable response breaks.
func grammarID(r *Response, wrong *SyntaxError) string {
	at := r.Octets[min(wrong.Offset, len(r.Octets)):]
	switch {
	case len(at) > 0 && at[0] == 0:
		return idNul
	case len(at) > 0 && at[0] == '\n': // without a CR before it, where no literal is
		return idLineEnd
	}
	return formID(r)
}
