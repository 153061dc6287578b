package smtp

// EhloResponse is a positive response to EHLO or LHLO. RFC 5321 §4.1.1.1
type EhloResponse struct {
	Domain string
	Greet  string
	Lines  []EhloLine
}

// EhloLine is one service extension offered.
type EhloLine struct {
	Keyword string // in capitals
	Params  []string
	At      Span // in the text of its reply line
}

// The rules that an EHLO response can break.
const (
	RuleEhloCode = "ehlo-ok-rsp code"
	RuleEhloHost = "ehlo-ok-rsp Domain"
	RuleEhloLine = "ehlo-line"
)

// ParseEhloResponse reads a reply as ehlo-ok-rsp. The Offset of an error is in the text of the line at
// fault. RFC 5321 §4.1.1.1
func ParseEhloResponse(r Reply) (EhloResponse, error) {
	if r.Code != 250 {
		return EhloResponse{}, &SyntaxError{RuleEhloCode, 0}
	}
	e, err := parseEhloHost(r.Lines[0].Text)
	if err != nil {
		return EhloResponse{}, err
	}
	for _, l := range r.Lines[1:] {
		line, err := ParseEhloLine(l.Text)
		if err != nil {
			return EhloResponse{}, err
		}
		e.Lines = append(e.Lines, line)
	}
	return e, nil
}

// parseEhloHost reads Domain [SP ehlo-greet]. An address-literal is taken too: a host without a name has
// nothing else to call itself, and §4.3.1 points there to §4.1.3. RFC 5321 §4.1.1.1
func parseEhloHost(s []byte) (EhloResponse, error) {
	n := hostLength(s)
	switch {
	case n == 0 || n < len(s) && s[n] != ' ':
		return EhloResponse{}, &SyntaxError{RuleEhloHost, n}
	case n == len(s):
		return EhloResponse{Domain: string(s)}, nil
	}
	greet := s[n+1:]
	if m := span(greet, greetChar); m < len(greet) {
		return EhloResponse{}, &SyntaxError{RuleEhloHost, n + 1 + m}
	}
	return EhloResponse{Domain: string(s[:n]), Greet: string(greet)}, nil
}

// ParseEhloLine reads ehlo-keyword *( SP ehlo-param ). RFC 5321 §4.1.1.1
func ParseEhloLine(s []byte) (EhloLine, error) {
	n := span(s, ldh)
	if n == 0 || s[0] == '-' {
		return EhloLine{}, &SyntaxError{RuleEhloLine, 0}
	}
	l := EhloLine{Keyword: capitals(s[:n]), At: Span{0, len(s)}}
	for n < len(s) {
		if s[n] != ' ' {
			return EhloLine{}, &SyntaxError{RuleEhloLine, n}
		}
		m := span(s[n+1:], graphic)
		if m == 0 {
			return EhloLine{}, &SyntaxError{RuleEhloLine, n + 1}
		}
		l.Params = append(l.Params, string(s[n+1:n+1+m]))
		n += 1 + m
	}
	return l, nil
}
