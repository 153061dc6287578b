package smtp

import "strings"

// vrfy answers VRFY, at any time. RFC 5321 §3.5, §4.1.1.6
func (s *session) vrfy(args string) {
	args, utf8 := cutUTF8(args)
	if _, err := parseUser(args); err != nil { // whether users are shown or not. RFC 5321 §4.1.2
		s.put(badSyntax("5.5.4", err))
		return
	}
	// Free choice: a site may keep its users to itself. RFC 5321 §7.3
	if s.choices.Flip() {
		s.put(reply(252, "2.5.0", "Cannot VRFY user, but will accept message and attempt delivery"))
		return
	}
	addresses, refusal := s.users(args, utf8)
	switch {
	case refusal != nil:
		s.put(*refusal)
	case len(addresses) > 1:
		s.put(reply(553, "5.1.4", "User ambiguous")) // RFC 5321 §3.5.1
	case !utf8 && !isASCII(addresses[0]):
		s.put(s.needsUTF8())
	default:
		s.put(Reply{Code: 250, Enhanced: "2.1.5", Text: []string{"<" + addresses[0] + ">"}, Read: true})
	}
}

// expn answers EXPN. There are no mailing lists: a user is a list of himself. RFC 5321 §3.5.1, §4.1.1.7
func (s *session) expn(args string) {
	args, utf8 := cutUTF8(args)
	addresses, refusal := s.users(args, utf8)
	if refusal != nil {
		s.put(*refusal)
		return
	}
	for i, a := range addresses {
		if !utf8 && !isASCII(a) {
			s.put(s.needsUTF8())
			return
		}
		addresses[i] = "<" + a + ">"
	}
	s.put(Reply{Code: 250, Enhanced: "2.1.5", Text: addresses, Read: true})
}

// users finds who is meant by a local-part, or by a mailbox with or without its brackets, or gives the
// reply that refuses it. RFC 5321 §3.5.1
func (s *session) users(args string, utf8 bool) (addresses []string, refusal *Reply) {
	p, err := parseUser(args)
	if err != nil {
		r := badSyntax("5.5.4", err)
		return nil, &r
	}
	if p.Domain == "" {
		addresses = s.cfg.Accounts.Users(p.Local)
	}
	if len(addresses) == 0 {
		name, refusal := s.findRecipient(p)
		if refusal != nil {
			return nil, refusal
		}
		addresses = []string{name}
	}
	for i, a := range addresses {
		addresses[i] = asMailbox(a, utf8)
	}
	return addresses, nil
}

// asMailbox writes an account's name as an address that RCPT takes, with U-labels for a client that wants
// them. RFC 5321 §3.5.2, RFC 6531 §3.7
func asMailbox(account string, utf8 bool) string {
	at := strings.LastIndexByte(account, '@')
	p := Path{Local: account[:at], Domain: account[at+1:]}
	if utf8 {
		p = p.inUnicode()
	}
	return p.Mailbox()
}

// cutUTF8 takes the SMTPUTF8 parameter off. RFC 6531 §3.7.4.2
func cutUTF8(args string) (rest string, utf8 bool) {
	const parameter = " SMTPUTF8"
	if at := len(args) - len(parameter); at > 0 && upper(args[at:]) == parameter {
		return args[:at], true
	}
	return args, false
}

// needsUTF8 keeps a mailbox to itself that ASCII cannot show. RFC 6531 §3.7.4.2
func (s *session) needsUTF8() Reply {
	// Free choice: which of the two replies. RFC 6531 §3.7.4.2
	if s.choices.Flip() {
		return reply(550, "5.6.8", "The mailbox cannot be shown without SMTPUTF8")
	}
	return reply(252, "2.6.8", "The mailbox cannot be shown without SMTPUTF8")
}

// parseUser reads the argument of VRFY or EXPN: a String, a mailbox, or a mailbox in brackets.
// RFC 5321 §3.5.1, §4.1.1.6
func parseUser(args string) (p Path, err error) {
	if strings.HasPrefix(args, "<") {
		d := decoder{in: args, utf8: true}
		p = d.forwardPath()
		d.end()
		return p, d.err()
	}
	d := decoder{in: args, utf8: true}
	if d.at('"') {
		p.Local = d.quotedString()
	} else {
		p.Local = d.dotString()
	}
	if d.has('@') {
		p.Domain = d.host()
	}
	d.end()
	return p, d.err()
}
