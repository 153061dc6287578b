package smtp

// The reply codes that the monitor knows by name.
const (
	codeReady     = 220 // RFC 5321 §4.2.2
	codeBye       = 221 // RFC 5321 §4.2.2
	codeAuthed    = 235 // RFC 4954 §6
	codeOK        = 250 // RFC 5321 §4.2.2
	codeForwarded = 251 // RFC 5321 §4.2.2
	codeChallenge = 334 // RFC 4954 §4
	codeGoAhead   = 354 // RFC 5321 §4.2.2
	codeShutdown  = 421 // RFC 5321 §4.2.2
	codeNoTLS     = 454 // RFC 3207 §4
	codeUnknown   = 500 // RFC 5321 §4.2.2
	codeSyntax    = 501 // RFC 5321 §4.2.2
	codeNotDone   = 502 // RFC 5321 §4.2.2
	codeRefused   = 521 // RFC 7504 §3
	codeNoMailbox = 550 // RFC 5321 §4.2.2
	codeBadName   = 553 // RFC 5321 §4.2.2
	codeFailed    = 554 // RFC 5321 §4.2.2
)

// listed holds the codes of RFC 5321 §4.2.3 and those that extensions add. It is never changed.
var listed = map[ReplyCode]bool{
	211: true, 214: true, 220: true, 221: true, 250: true, 251: true, 252: true, 354: true, 421: true,
	450: true, 451: true, 452: true, 455: true, 500: true, 501: true, 502: true, 503: true, 504: true,
	550: true, 551: true, 552: true, 553: true, 554: true, 555: true,
	// RFC 4954 §6, RFC 5248 §2.4
	235: true, 334: true, 432: true, 454: true, 523: true, 524: true, 525: true, 530: true, 534: true,
	535: true, 538: true,
	// RFC 1985 §5.3
	253: true, 458: true, 459: true,
	// On-demand mail relay, RFC 2645
	453: true,
	// RFC 7504 §3, §4
	521: true, 556: true,
}

// successes gives the positive completion codes that the table of RFC 5321 §4.3.2 and the extensions list
// for each command. It is never changed.
var successes = map[string][]ReplyCode{
	"EHLO": {250}, "HELO": {250}, "LHLO": {250},
	"MAIL": {250}, "RCPT": {250, 251}, "RSET": {250}, "NOOP": {250},
	"VRFY": {250, 251, 252}, "EXPN": {250, 252}, "HELP": {211, 214}, "QUIT": {221},
	"AUTH": {235}, "STARTTLS": {220}, "BDAT": {250},
}

// failures gives the negative codes that the table of RFC 5321 §4.3.2 lists for each command, beside those that
// it permits to any: 421, 500 and 501. "." stands for the message, whose refusals servers bring forward to DATA.
// It is never changed.
var failures = map[string][]ReplyCode{
	"EHLO": {502, 504, 550}, "HELO": {502, 504, 550},
	"MAIL": {451, 452, 455, 503, 550, 552, 553, 555},
	"RCPT": {450, 451, 452, 455, 503, 550, 551, 552, 553, 555},
	"DATA": {450, 451, 452, 503, 550, 552, 554},
	".":    {450, 451, 452, 550, 552, 554},
	"RSET": {}, "NOOP": {}, "QUIT": {},
	"VRFY": {502, 504, 550, 551, 553},
	"EXPN": {502, 504, 550},
	"HELP": {502, 504},
}

// ownFailures holds the negative codes that RFC 5321 §4.2.3 lists and that it does not permit to any command.
// It is never changed.
var ownFailures = map[ReplyCode]bool{
	450: true, 451: true, 452: true, 455: true, 502: true, 503: true, 504: true, 550: true, 551: true,
	552: true, 553: true, 554: true, 555: true,
}
