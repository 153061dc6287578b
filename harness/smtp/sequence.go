package smtp

import (
	"slices"

	"mailspec/harness/scram"
)

// greeting judges the first reply. RFC 5321 §3.1, §4.2, §4.3.2
func (m *monitor) greeting(r Reply) {
	m.greeted = true
	m.closing = r.Code == codeShutdown
	m.text(r, asked{})
	// 521 comes from hosts that take no mail. RFC 7504 §3
	known := slices.Contains([]ReplyCode{codeReady, codeFailed, codeShutdown, codeRefused}, r.Code)
	m.check(idGreetingCode, known, "220, 554 or 421 on connection", first(r))
	if r.Code != codeReady {
		m.lost = true // a host that does not serve refuses commands in its own way. RFC 5321 §3.1
		return
	}
	host := r.Lines[0].Text
	n := hostLength(host)
	m.check(idGreetingHost, n > 0 && (n == len(host) || host[n] == ' '),
		"220 and the server's domain or address literal", first(r))
}

// text judges the octets of a reply's text. UTF-8 stands only where the client asked for it.
// RFC 5321 §4.2, RFC 6531 §3.7.4
func (m *monitor) text(r Reply, a asked) {
	_, offered := m.offers["SMTPUTF8"]
	for i, l := range r.Lines {
		set := text
		if i == 0 && (m.lost || a.command.verb == "EHLO" || a.command.verb == "LHLO") {
			set = greetChar // ehlo-greet is wider. RFC 5321 §4.1.1.1
		}
		may := m.mayUTF8(r, a)
		isUTF8 := func(b byte) bool { return b >= 0x80 }
		m.check(idText, !slices.ContainsFunc(l.Text, func(b byte) bool { return !is(b, set) && !(may && isUTF8(b)) }),
			"printable ASCII, spaces and tabs", shown(l))
		if offered && !may {
			m.check(idUTF8Reply, !slices.ContainsFunc(l.Text, isUTF8), "nothing but ASCII in this reply", shown(l))
		}
	}
}

// mayUTF8 tells whether UTF-8 is, or may be, permitted in the reply. RFC 6531 §3.7.4.1, §3.7.4.2
func (m *monitor) mayUTF8(r Reply, a asked) bool {
	switch {
	case m.lost:
		return true
	case a.command.verb == "VRFY" || a.command.verb == "EXPN":
		return a.command.hasParam("SMTPUTF8")
	}
	return m.utf8 && (r.Code == 251 || r.Code == 551)
}

// sequence judges a reply by the command that it answers.
func (m *monitor) sequence(r Reply, a asked) {
	verb := a.command.verb
	m.intermediate(r, a)
	m.success(r, a)
	m.tooSoon(r, a)
	m.failure(r, a)
	m.offered(r, a)
	m.verification(r, a)
	m.usable(r, a)
	m.unlisted(r, a)
	if m.required(a) {
		m.check(idRequired, r.Code != codeUnknown && r.Code != codeNotDone, verb+" to be a known command", first(r))
	}
	switch verb {
	case "EHLO", "LHLO":
		m.hello(r, verb)
	case "HELO":
		m.plainHello(r)
	default:
		m.status(r)
	}
	if m.role == Local {
		m.local(r, a)
	}
}

// required tells whether a command is one that each server has to know, in its proper form. A DATA for which
// there is no recipient is left out: what is wrong with a code other than 503 there is the order of commands.
// RFC 5321 §4.3.2, §4.5.1
func (m *monitor) required(a asked) bool {
	known := []string{"NOOP", "RSET", "QUIT"}
	return slices.ContainsFunc(known, a.command.exactly) || a.command.exactly("DATA") && m.accepted > 0
}

// intermediate holds 3yz replies to where a command's sequence has one, and DATA to having one before
// success. Commands of unknown extensions may have their own. RFC 5321 §4.3.1, §4.3.2
func (m *monitor) intermediate(r Reply, a asked) {
	ok, want := true, ""
	switch verb := a.command.verb; {
	case a.kind == challenged || verb == "AUTH" && a.kind == commanded:
		ok, want = r.Code.Severity() != 3 || r.Code == codeChallenge, "334 or the end of the AUTH exchange"
		m.challenge(r)
	case a.kind == message:
		ok, want = r.Code.Severity() != 3, "no 3yz reply to the message"
	case verb == "DATA":
		severity := r.Code.Severity()
		ok, want = r.Code == codeGoAhead || severity != 2 && severity != 3, "354 or a refusal to DATA"
	case successes[verb] != nil:
		ok, want = r.Code.Severity() != 3, "no 3yz reply to "+quoted(verb)
	default:
		return
	}
	m.check(idIntermediate, ok, want, first(r))
}

// challenge judges a 334 reply: one line, a space, base64 and nothing else. RFC 4954 §4, §8
func (m *monitor) challenge(r Reply) {
	if r.Code != codeChallenge {
		return
	}
	l := r.Lines[0]
	m.check(idChallenge, len(r.Lines) == 1 && isBase64(l.Text), "334 and one line of base64", first(r))
	if len(l.Text) == 0 {
		m.check(idEmptyChallenge, !l.Bare, "334 and a space", first(r))
	}
	if rounds, isSCRAM := scram.Rounds(l.Text); isSCRAM {
		m.check(idRounds, rounds >= leastRounds, "an iteration count of at least 4096", first(r))
	}
}

// leastRounds is the least that the two SCRAM mechanisms recommend. RFC 5802 §5.1, RFC 7677 §3
const leastRounds = 4096

// isBase64 reads base64 with its padding. RFC 4648 §4
func isBase64(s []byte) bool {
	if len(s)%4 != 0 {
		return false
	}
	n := 0
	for n < len(s) && (is(s[n], letDig) || s[n] == '+' || s[n] == '/') {
		n++
	}
	pad := s[n:]
	return len(pad) <= 2 && (len(pad) == 0 || pad[0] == '=' && pad[len(pad)-1] == '=')
}

// success holds a positive completion to the codes listed for its command. RFC 5321 §4.3.1, §4.3.2
func (m *monitor) success(r Reply, a asked) {
	codes := successes[a.command.verb]
	switch a.kind {
	case message:
		codes = []ReplyCode{codeOK}
	case challenged:
		codes = successes["AUTH"]
	}
	if !r.Code.Positive() || codes == nil {
		return
	}
	if a.kind == chunked && m.role != Local {
		m.check(idChunkCode, r.Code == codeOK, "250 to a successful BDAT", first(r))
		return
	}
	m.check(idSuccessCode, slices.Contains(codes, r.Code), "a success code that is listed for the command", first(r))
}

// failure holds a refusal to the codes listed for its command. Parameters bring codes of their extensions'
// definitions, and so does submission with 554. RFC 5321 §4.3.1, §4.3.2, RFC 6409 §4.2
func (m *monitor) failure(r Reply, a asked) {
	verb := a.command.verb
	switch a.kind {
	case message:
		verb = "."
	case commanded:
	default:
		return
	}
	codes, known := failures[verb]
	extended := (verb == "MAIL" || verb == "RCPT") && (m.role == Submission || a.command.hasParams())
	if !known || m.role == Local || extended || r.Code.Severity() < 4 {
		return
	}
	m.check(idFailureCode, !ownFailures[r.Code] || slices.Contains(codes, r.Code),
		"a failure code that is listed for the command", first(r))
}

// mustList gives the keyword under which a command that not every server has is listed. It is never changed.
var mustList = map[string]string{
	"HELP": "HELP", "EXPN": "EXPN", "SEND": "SEND", "SOML": "SOML", "SAML": "SAML", "TURN": "TURN",
	"ETRN": "ETRN", "ATRN": "ATRN",
}

// unlisted holds a server to listing what it does. What EHLO listed is known; 252 says that nothing was
// expanded. Of EXPN it is said by itself. RFC 5321 §3.5.2, §4.1.1.1, §4.5.1
func (m *monitor) unlisted(r Reply, a asked) {
	keyword := mustList[a.command.verb]
	if keyword == "" || a.kind != commanded || m.offers == nil || !r.Code.Positive() || r.Code == 252 {
		return
	}
	_, ok := m.offers[keyword]
	id := idListedCommand
	if keyword == "EXPN" {
		id = idExpnListed
	}
	m.check(id, ok, keyword+" in the response to EHLO of a server that answers it with success", first(r))
}

// offered holds what EHLO listed to being there. RFC 5321 §4.2.4
func (m *monitor) offered(r Reply, a asked) {
	keyword := a.command.verb
	switch keyword {
	case "STARTTLS":
		if m.secure || !a.command.exactly(keyword) {
			return
		}
	case "AUTH":
		if m.authed || !m.offersMechanism(a.command.args) {
			return
		}
	case "HELP":
		if !a.command.exactly(keyword) {
			return
		}
	case "VRFY", "EXPN":
		if n := len(a.command.args); n == 0 || n > 64 || span(a.command.args, letDig) < n {
			return
		}
	case "BDAT":
		if a.kind != chunked {
			return
		}
		keyword = "CHUNKING"
	default:
		return
	}
	if _, ok := m.offers[keyword]; ok && len(a.command.line) < maxReplyLine-2 {
		m.check(idOfferedCommand, r.Code != codeUnknown && r.Code != codeNotDone,
			keyword+" to work as the EHLO response says", first(r))
	}
}

func (m *monitor) offersMechanism(args []byte) bool {
	return slices.ContainsFunc(m.offers["AUTH"], func(mechanism string) bool {
		n := len(mechanism)
		return len(args) >= n && equalFold(args[:n], mechanism) && (len(args) == n || args[n] == ' ')
	})
}

// status judges enhanced status codes where the server has offered them. RFC 2034 §4
func (m *monitor) status(r Reply) {
	if _, offered := m.offers["ENHANCEDSTATUSCODES"]; !offered || m.lost || r.Code.Severity() == 3 {
		return
	}
	var before StatusCode
	for i, l := range r.Lines {
		code, n, err := ParseStatusCode(l.Text)
		m.check(idStatusCode, err == nil, "an enhanced status code behind the reply code", shown(l))
		if err != nil {
			return
		}
		m.check(idStatusClass, code.Class == r.Code.Severity(), "a status code of the reply code's class", shown(l))
		m.check(idStatusZeros, !hasLeadingZero(l.Text[:n]), "no sub-code that begins with 0", shown(l))
		m.check(idStatusSubject, code.Subject <= lastSubject, "a subject sub-code of 0 to 7", shown(l))
		if i > 0 {
			m.check(idStatusSame, code == before, "the same status code in each line", shown(l))
		}
		before = code
	}
}
