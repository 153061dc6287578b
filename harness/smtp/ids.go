package smtp

// The requirements that the reader and the monitor judge.
const (
	idLineEnd        = "RFC5321-2.3.8-a"
	idHeloPlain      = "RFC5321-3.2-a"
	idVerifyForm     = "RFC5321-3.5.1-b"
	idExpnOne        = "RFC5321-3.5.1-c"
	idExpnListed     = "RFC5321-3.5.2-a"
	idVerifyBrackets = "RFC5321-3.5.2-b"
	idVerifyRoute    = "RFC5321-3.5.2-c"
	idVerifyUsable   = "RFC5321-3.5.2-d"
	idEhloResponse   = "RFC5321-4.1.1.1-h"
	idEhloLine       = "RFC5321-4.1.1.1-i"
	idListedCommand  = "RFC5321-4.1.1.1-l"
	idOneReply       = "RFC5321-4.2-a"
	idReplyLine      = "RFC5321-4.2-b"
	idGreetingHost   = "RFC5321-4.2-c"
	idText           = "RFC5321-4.2-d"
	idSecondDigit    = "RFC5321-4.2-e"
	idListedCode     = "RFC5321-4.2-f"
	idBareCode       = "RFC5321-4.2-h"
	idFirstDigit     = "RFC5321-4.2-i"
	idSameCode       = "RFC5321-4.2.1-d"
	idOfferedCommand = "RFC5321-4.2.4-c"
	idSuccessCode    = "RFC5321-4.3.1-b"
	idIntermediate   = "RFC5321-4.3.1-c"
	idFailureCode    = "RFC5321-4.3.1-e"
	idRequired       = "RFC5321-4.3.2-b"
	idGreetingCode   = "RFC5321-4.3.2-d"
	idLineLength     = "RFC5321-4.5.3.1.5-a"

	idSizeParam         = "RFC1870-3-c"
	idQueueNoParam      = "RFC1985-2-b"
	idStatusNoParam     = "RFC2034-3-c"
	idStatusCode        = "RFC2034-4-a"
	idStatusClass       = "RFC2034-4-b"
	idStatusSame        = "RFC2034-4-c"
	idDeliverByParam    = "RFC2852-2-c"
	idDeliverByMinimum  = "RFC2852-3-b"
	idPipeliningNoParam = "RFC2920-2-c"
	idChunkCode         = "RFC3030-2-d"
	idBinaryChunking    = "RFC3030-3-c"
	idBinaryNoParam     = "RFC3030-3-d"
	idStartTLSNoParam   = "RFC3207-2-c"
	idStartTLSAgain     = "RFC3207-4.2-h"
	idStatusZeros       = "RFC3463-2-b"
	idStatusSubject     = "RFC3463-2-d"
	idReleaseParams     = "RFC4865-3-c"
	idAuthParams        = "RFC4954-3-c"
	idChallenge         = "RFC4954-4-e"
	idEmptyChallenge    = "RFC4954-4-g"
	id8bitNoParam       = "RFC6152-2-c"
	idUTF8NoParam       = "RFC6531-3.1-c"
	idUTF8And8bit       = "RFC6531-3.1-h"
	idUTF8Reply         = "RFC6531-3.7.4.2-g"
	idRounds            = "RFC7677-3-a"

	idLocalEhlo       = "RFC2033-4.1-c"
	idLocalData       = "RFC2033-4.2-a"
	idLocalReplies    = "RFC2033-4.2-b"
	idLocalPipelining = "RFC2033-5-b"
	idLocalStatus     = "RFC2033-5-c"
	idLocal8bit       = "RFC2033-5-d"
)

// Monitored gives the ids of the requirements that a session can report.
func Monitored() []string {
	return []string{
		idVerifyForm, idExpnOne, idExpnListed, idVerifyBrackets, idVerifyRoute, idVerifyUsable,
		idLineEnd, idHeloPlain, idEhloResponse, idEhloLine, idListedCommand, idOneReply, idReplyLine, idGreetingHost, idText,
		idSecondDigit, idListedCode, idBareCode, idFirstDigit, idSameCode, idOfferedCommand, idSuccessCode,
		idIntermediate, idFailureCode, idRequired, idGreetingCode, idLineLength,
		idSizeParam, idQueueNoParam, idStatusNoParam, idStatusCode, idStatusClass, idStatusSame, idStatusZeros,
		idStatusSubject, idDeliverByParam, idDeliverByMinimum, idPipeliningNoParam, idReleaseParams,
		idChunkCode, idBinaryChunking, idBinaryNoParam, idStartTLSNoParam, idStartTLSAgain, idAuthParams,
		idChallenge, idEmptyChallenge, id8bitNoParam, idUTF8NoParam, idUTF8And8bit, idUTF8Reply, idRounds,
		idLocalEhlo, idLocalData, idLocalReplies, idLocalPipelining, idLocalStatus, idLocal8bit,
	}
}
