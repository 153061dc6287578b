package smtp

import (
	"errors"
	"strconv"
	"strings"
	"time"
)

// mailFrom answers MAIL, which begins a transaction. RFC 5321 §4.1.1.2
func (s *session) mailFrom(args string) {
	switch {
	case s.hello == "":
		s.put(badSequence("say hello first")) // RFC 5321 §4.1.1.1
		return
	case s.mail != nil:
		s.put(badSequence("a transaction is open")) // RFC 5321 §4.1.4
		return
	}
	path, params, err := parseMail(args, s.extended)
	if err != nil {
		s.put(badSyntax(syntaxStatus(err, "5.1.7"), err))
		return
	}
	if s.cfg.Role == Submission && !s.isQualified(path) {
		s.put(reply(554, "5.1.8", "Sender's domain is not fully qualified")) // RFC 6409 §4.2
		return
	}
	t := &transaction{reversePath: path, body: sevenBit}
	for _, p := range params {
		if refusal := s.mailParameter(t, p); refusal != nil {
			s.put(*refusal)
			return
		}
	}
	if refusal := s.refuseHold(t); refusal != nil {
		s.put(*refusal)
		return
	}
	if !path.isASCII() && !t.utf8 {
		s.put(reply(550, "5.6.7", "Address needs SMTPUTF8")) // RFC 6531 §3.5
		return
	}
	s.mail = t
	s.put(reply(250, "2.1.0", "Sender %s OK", path))
}

// isQualified tells whether a domain has more than one level, or is one of ours as it is.
func (s *session) isQualified(p Path) bool {
	return p.IsNull() || p.Domain[0] == '[' || strings.Contains(p.Domain, ".") || s.cfg.Accounts.Local(p.Domain)
}

// mailParameter takes up one parameter, or gives the reply that refuses it. After HELO there are no
// extensions, hence no parameters. RFC 5321 §4.1.1.2, §4.1.1.11
func (s *session) mailParameter(t *transaction, p Parameter) *Reply {
	switch {
	case s.extended && p.Keyword == "SIZE":
		return s.sizeParameter(p)
	case s.extended && p.Keyword == "BODY":
		return t.bodyParameter(p)
	case s.extended && p.Keyword == "SMTPUTF8":
		return t.utf8Parameter(p)
	case s.extended && p.Keyword == "RET" && s.offersDSN():
		return t.returnParameter(p)
	case s.extended && p.Keyword == "ENVID" && s.offersDSN():
		return t.envelopeIDParameter(p)
	case s.extended && p.Keyword == "BY" && s.offersDSN():
		return t.byParameter(p, time.Now())
	case s.extended && p.Keyword == "HOLDFOR" && s.offersHold():
		return t.holdForParameter(p, s.cfg.MaxHold, time.Now())
	case s.extended && p.Keyword == "HOLDUNTIL" && s.offersHold():
		return t.holdUntilParameter(p, s.latest, time.Now())
	case s.extended && p.Keyword == "AUTH" && s.mechanisms() != nil:
		return authParameter(p)
	}
	return unknownParameter(p)
}

// unknownParameter refuses a parameter. RFC 5321 §4.1.1.11
func unknownParameter(p Parameter) *Reply {
	r := reply(555, "5.5.4", "Parameter %s not recognized", p.Keyword)
	return &r
}

// syntaxStatus tells a parameter that is no parameter, or comes twice, from a path that is no path.
// RFC 3463 §3.6
func syntaxStatus(err error, path string) string {
	var syntax *SyntaxError
	if errors.As(err, &syntax) && strings.HasPrefix(syntax.Rule, "esmtp-") {
		return "5.5.4"
	}
	return path
}

// badParameter refuses the value of a parameter.
func badParameter(p Parameter) *Reply {
	r := reply(501, "5.5.4", "Syntax error in parameter %s", p.Keyword)
	return &r
}

// maxSizeDigits is how many digits a size-value has at most. RFC 1870 §3
const maxSizeDigits = 20

// sizeParameter refuses a message that is said to be too big. RFC 1870 §6.1
func (s *session) sizeParameter(p Parameter) *Reply {
	for i := range len(p.Value) {
		if p.Value[i] < '0' || p.Value[i] > '9' {
			return badParameter(p)
		}
	}
	if p.Value == "" || len(p.Value) > maxSizeDigits {
		return badParameter(p)
	}
	// 20 digits may exceed 64 bits: then it is out of range, and too big.
	size, err := strconv.ParseUint(p.Value, 10, 64)
	if err != nil || size > uint64(s.cfg.MaxMessage) {
		r := s.tooBig()
		return &r
	}
	return nil
}

// tooBig refuses a message by its size. RFC 1870 §6.1 (2)
func (s *session) tooBig() Reply {
	return reply(552, "5.3.4", "Message size exceeds fixed maximum of %d octets", s.cfg.MaxMessage)
}

// bodyParameter says what octets will come. RFC 6152 §3, RFC 3030 §3
func (t *transaction) bodyParameter(p Parameter) *Reply {
	switch value := bodyType(upper(p.Value)); value {
	case sevenBit, eightBit, binaryMIME:
		t.body = value
	default:
		return badParameter(p)
	}
	return nil
}

// utf8Parameter says that addresses and header fields may be beyond ASCII. It has no value.
// RFC 6531 §3.4
func (t *transaction) utf8Parameter(p Parameter) *Reply {
	if p.HasValue {
		return badParameter(p)
	}
	t.utf8 = true
	return nil
}

// authParameter checks who is said to have submitted the message. No client is trusted so far, so the
// value is not used. RFC 4954 §5
func authParameter(p Parameter) *Reply {
	text, ok := decodeXtext(p.Value)
	if ok && text == "<>" {
		return nil
	}
	d := decoder{in: text}
	d.mailbox()
	if d.end(); !ok || d.bad != nil {
		return badParameter(p)
	}
	return nil
}
