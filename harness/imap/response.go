package imap

// Kind is one of the three forms of responses. RFC 9051 §7
type Kind int

// The kinds.
const (
	Untagged Kind = iota
	Tagged
	Continuation
)

// Response is one response, read.
type Response struct {
	Octets []byte // all of it, literals and line end included
	Kind   Kind
	Tag    string
	Name   string // the keyword in upper case: "OK", "EXISTS", "FETCH"; "" of a continuation request
	Head   Span   // of the keyword
	Number uint32 // of EXISTS, RECENT, EXPUNGE, FETCH
	Lapses []Lapse

	Status       *Status        // of OK, NO, BAD, BYE, PREAUTH and continuation requests
	Capabilities []String       // of CAPABILITY and ENABLED
	Flags        []String       // of FLAGS
	List         *List          // of LIST and LSUB
	Mailbox      *MailboxStatus // of STATUS
	Search       *Search        // of SEARCH
	ESearch      *ESearch
	Namespace    *Namespace
	ID           []String // of ID: names and values by turns
	Fetch        *Fetch
}

// ParseResponse reads one whole response. The error is a *SyntaxError or a *TooLarge.
func ParseResponse(octets []byte) (Response, error) {
	d := &decoder{in: octets}
	r := d.response()
	if d.err == nil && d.off != len(d.in) {
		d.fail("end of the response")
	}
	return r, d.err
}

// response takes a response-data, a response-tagged or a continue-req. RFC 9051 §9
func (d *decoder) response() (r Response) {
	switch {
	case d.at('+'):
		r.Kind = Continuation
		d.continuation(&r)
	case d.at('*'):
		d.off++
		d.sp()
		d.untagged(&r)
	default:
		r.Kind = Tagged
		r.Tag = string(d.run(tagChar, "tag"))
		d.sp()
		d.name(&r)
		if r.Name != "OK" && r.Name != "NO" && r.Name != "BAD" {
			d.off = r.Head.Offset
			d.fail("resp-cond-state")
		}
		r.Status = d.status()
	}
	d.crlf()
	r.Octets = d.in
	r.Lapses = d.notes
	return r
}

// name takes the keyword.
func (d *decoder) name(r *Response) {
	start := d.off
	r.Name = upper(d.run(atomChar, "keyword"))
	r.Head = d.span(start)
}

// untagged takes what follows "* ".
func (d *decoder) untagged(r *Response) {
	if digit.has(d.peek()) {
		d.numbered(r)
		return
	}
	d.name(r)
	switch r.Name {
	case "OK", "NO", "BAD", "BYE", "PREAUTH":
		r.Status = d.status()
	case "CAPABILITY", "ENABLED":
		r.Capabilities = d.capabilities()
	case "FLAGS":
		d.sp()
		r.Flags = d.flags(false)
	case "LIST", "LSUB":
		d.sp()
		r.List = d.mailboxList()
	case "STATUS":
		d.sp()
		r.Mailbox = d.mailboxStatus()
	case "SEARCH":
		r.Search = d.search()
	case "ESEARCH":
		r.ESearch = d.esearch()
	case "NAMESPACE":
		r.Namespace = d.namespaces()
	case "ID":
		d.sp()
		r.ID = d.id()
	default:
		d.anything() // an extension's; its grammar is not known here
	}
}

// numbered takes responses that begin with a number. RFC 9051 §9 message-data, mailbox-data
func (d *decoder) numbered(r *Response) {
	start := d.off
	r.Number = d.number()
	d.sp()
	d.name(r)
	switch r.Name {
	case "EXPUNGE", "FETCH":
		if r.Number == 0 || d.in[start] == '0' {
			d.off = start
			d.fail("nz-number")
		}
	}
	switch r.Name {
	case "EXISTS", "RECENT", "EXPUNGE":
	case "FETCH":
		d.sp()
		r.Fetch = d.fetch()
	default:
		d.anything()
	}
}

// anything takes the rest of the response, literals included, whatever it is.
func (d *decoder) anything() {
	for d.err == nil && !d.at('\r') && !d.at('\n') {
		if d.literalAhead() {
			if d.took('~') {
				d.off--
				d.literal8()
				continue
			}
			d.literal()
			continue
		}
		if d.off >= len(d.in) || d.in[d.off] == 0 {
			d.fail("TEXT-CHAR")
			return
		}
		d.off++
	}
}

// literalAhead tells whether a literal's head comes next, with the line's end behind it.
func (d *decoder) literalAhead() bool {
	rest := d.in[d.off:]
	i := 0
	if len(rest) > 0 && rest[0] == '~' {
		i++
	}
	if i >= len(rest) || rest[i] != '{' {
		return false
	}
	i++
	first := i
	for i < len(rest) && digit.has(rest[i]) {
		i++
	}
	if i == first {
		return false
	}
	if i < len(rest) && rest[i] == '+' {
		i++
	}
	return i+2 < len(rest) && rest[i] == '}' && rest[i+1] == '\r' && rest[i+2] == '\n'
}
