package smtp

import "slices"

// hello judges the reply to EHLO or LHLO. RFC 5321 §4.1.1.1
func (m *monitor) hello(r Reply, verb string) {
	if !r.Code.Positive() || verb == "EHLO" && m.role == Local {
		return
	}
	_, err := parseEhloHost(r.Lines[0].Text)
	m.check(idEhloResponse, r.Code == codeOK && err == nil, "250 and the server's domain", first(r))
	m.offers = map[string][]string{}
	for _, l := range r.Lines[1:] {
		line, err := ParseEhloLine(l.Text)
		m.check(idEhloLine, err == nil, "a keyword and its parameters", shown(l))
		if err == nil {
			m.offers[line.Keyword] = line.Params
			m.extension(line, l)
		}
	}
	m.extensions(r)
}

// bareKeywords are the keywords that have no parameters. It is never changed.
var bareKeywords = map[string]string{
	"ENHANCEDSTATUSCODES": idStatusNoParam,
	"ETRN":                idQueueNoParam,
	"PIPELINING":          idPipeliningNoParam,
	"BINARYMIME":          idBinaryNoParam,
	"STARTTLS":            idStartTLSNoParam,
	"8BITMIME":            id8bitNoParam,
	"SMTPUTF8":            idUTF8NoParam,
}

// extension judges one line of the response by the extension's own definition.
func (m *monitor) extension(e EhloLine, l ReplyLine) {
	if id, ok := bareKeywords[e.Keyword]; ok {
		m.check(id, len(e.Params) == 0, "no parameter behind "+e.Keyword, shown(l))
	}
	switch e.Keyword {
	case "SIZE":
		m.check(idSizeParam, len(e.Params) == 0 || len(e.Params) == 1 && span([]byte(e.Params[0]), digit) == len(e.Params[0]),
			"SIZE with one number or none", shown(l))
	case "DELIVERBY":
		m.check(idDeliverByParam, isDeliverByParam(e.Params), "DELIVERBY with one list or none, which begins with at most nine digits", shown(l))
	case "FUTURERELEASE":
		m.check(idReleaseParams, isReleaseLimit(e.Params), "FUTURERELEASE with a number of seconds and a date in UTC", shown(l))
	case "AUTH":
		m.check(idAuthParams, !slices.ContainsFunc(e.Params, notMechanism), "AUTH and names of SASL mechanisms", shown(l))
	}
}

// notMechanism tells whether a word is no sasl-mech: 1 to 20 capitals, digits, hyphens, underscores.
// RFC 4422 §3.1
func notMechanism(word string) bool {
	for i := range len(word) {
		b := word[i]
		if !is(b, ldh) && b != '_' || 'a' <= b && b <= 'z' {
			return true
		}
	}
	return len(word) == 0 || len(word) > 20
}

// extensions judges what one extension asks of the list.
func (m *monitor) extensions(r Reply) {
	_, again := m.offers["STARTTLS"]
	if m.secure {
		m.check(idStartTLSAgain, !again, "no STARTTLS once TLS is on", first(r))
	}
	m.together(r, "BINARYMIME", "CHUNKING", idBinaryChunking)
	m.together(r, "SMTPUTF8", "8BITMIME", idUTF8And8bit)
	if m.role != Local {
		return
	}
	// RFC 2033 §5
	m.listed(r, "PIPELINING", idLocalPipelining)
	m.listed(r, "ENHANCEDSTATUSCODES", idLocalStatus)
	m.listed(r, "8BITMIME", idLocal8bit)
}

// listed judges that an LMTP server offers an extension.
func (m *monitor) listed(r Reply, keyword, id string) {
	_, ok := m.offers[keyword]
	m.check(id, ok, keyword+" in the response to LHLO", first(r))
}

// together judges that one keyword brings another.
func (m *monitor) together(r Reply, keyword, needs, id string) {
	if _, ok := m.offers[keyword]; ok {
		_, there := m.offers[needs]
		m.check(id, there, needs+" where "+keyword+" is offered", first(r))
	}
}

// plainHello judges the reply to HELO: a list of extensions is EHLO's. Only a reply whose further lines
// are all keywords that are known for certain is called one. What an EHLO before it listed holds no more: the
// client asks for no extensions. RFC 5321 §3.2
func (m *monitor) plainHello(r Reply) {
	if !r.Code.Positive() {
		return
	}
	m.offers = nil
	list := len(r.Lines) > 1
	for _, l := range r.Lines[1:] {
		line, err := ParseEhloLine(l.Text)
		list = list && err == nil && surelyKeyword[line.Keyword]
	}
	m.check(idHeloPlain, !list, "no list of extensions in the reply to HELO", first(r))
}

// surelyKeyword holds keywords that are no word of a greeting. It is never changed.
var surelyKeyword = map[string]bool{
	"8BITMIME": true, "AUTH": true, "BINARYMIME": true, "CHUNKING": true, "DSN": true,
	"ENHANCEDSTATUSCODES": true, "ETRN": true, "EXPN": true, "HELP": true, "PIPELINING": true, "SIZE": true,
	"SMTPUTF8": true, "STARTTLS": true, "VRFY": true,
}

// local judges what LMTP alone asks. RFC 2033 §4.1, §4.2
func (m *monitor) local(r Reply, a asked) {
	switch verb := a.command.verb; {
	case verb == "EHLO" || verb == "HELO":
		m.check(idLocalEhlo, !r.Code.Positive(), "no success for "+verb+" in LMTP", first(r))
	case verb == "DATA" && m.accepted == 0:
		m.check(idLocalData, r.Code != codeGoAhead, "503 to DATA without an accepted recipient", first(r))
		m.lost = r.Code == codeGoAhead // how many replies the message gets is anyone's guess
	case a.kind == message:
		m.check(idLocalReplies, true, "", nil)
	}
}
