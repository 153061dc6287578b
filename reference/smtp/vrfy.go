package smtp

import "strings"

// vrfy answers VRFY, at any time. RFC 5321 §3.5, §4.1.1.6
func (s *session) vrfy(args string) {
	// Free choice: a site may keep its users to itself. RFC 5321 §7.3
	if s.choices.Flip() {
		s.put(reply(252, "2.5.0", "Cannot VRFY user, but will accept message and attempt delivery"))
		return
	}
	addresses, refusal := s.users(args)
	switch {
	case refusal != nil:
		s.put(*refusal)
	case len(addresses) > 1:
		s.put(reply(553, "5.1.4", "User ambiguous")) // RFC 5321 §3.5.1
	default:
		s.put(Reply{Code: 250, Enhanced: "2.1.5", Text: []string{"<" + addresses[0] + ">"}, Read: true})
	}
}

// expn answers EXPN. There are no mailing lists: a user is a list of himself. RFC 5321 §3.5.1, §4.1.1.7
func (s *session) expn(args string) {
	addresses, refusal := s.users(args)
	if refusal != nil {
		s.put(*refusal)
		return
	}
	for i, a := range addresses {
		addresses[i] = "<" + a + ">"
	}
	s.put(Reply{Code: 250, Enhanced: "2.1.5", Text: addresses, Read: true})
}

// users finds who is meant by a local-part, or by a mailbox with or without its brackets, or gives the
// reply that refuses it. RFC 5321 §3.5.1
func (s *session) users(args string) (addresses []string, refusal *Reply) {
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
		addresses[i] = asMailbox(a)
	}
	return addresses, nil
}

// asMailbox writes an account's name as an address that RCPT takes. RFC 5321 §3.5.2
func asMailbox(account string) string {
	at := strings.LastIndexByte(account, '@')
	return Path{Local: account[:at], Domain: account[at+1:]}.Mailbox()
}

// parseUser reads the argument of VRFY or EXPN: a String, a mailbox, or a mailbox in brackets.
// RFC 5321 §3.5.1, §4.1.1.6
func parseUser(args string) (p Path, err error) {
	if strings.HasPrefix(args, "<") {
		return ParseForwardPath(args)
	}
	d := decoder{in: args}
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
