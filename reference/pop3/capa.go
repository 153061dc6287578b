package pop3

import "strings"

// implementation identifies the server. RFC 2449 §6.9
const implementation = "IMPLEMENTATION mailspec"

// capa lists what the server can do. Available in both states. RFC 2449 §5
func (s *session) capa(Command) error {
	list := s.capabilities()
	// Free choice: the order of capabilities, and the case of their tags. RFC 2449 §5
	s.choices.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	folded := s.choices.Flip()
	s.okText("capability list follows", "")
	for _, line := range list {
		if folded {
			line = lowerTag(line)
		}
		s.out.WriteString(line)
		s.out.WriteString("\r\n")
	}
	s.out.WriteString(termination)
	return nil
}

// capabilities gives the lines of the list. What is announced in the AUTHORIZATION state is announced
// in TRANSACTION too, though a login is over by then; STLS alone says what the present state permits.
// RFC 2449 §5, RFC 5034 §3, RFC 2595 §4
func (s *session) capabilities() []string {
	list := []string{
		"TOP",            // RFC 2449 §6.1
		"UIDL",           // RFC 2449 §6.8
		"RESP-CODES",     // RFC 2449 §6.4
		"AUTH-RESP-CODE", // RFC 3206 §6
		"PIPELINING",     // RFC 2449 §6.6
		"EXPIRE NEVER",   // RFC 2449 §6.7
		"UTF8",           // RFC 6856 §2
		"LANG",           // RFC 6856 §3.1
	}
	if s.plaintext() {
		list = append(list, "USER") // RFC 2449 §6.2
	}
	if mechanisms := s.mechanisms(); len(mechanisms) > 0 {
		list = append(list, "SASL "+strings.Join(mechanisms, " ")) // RFC 5034 §3
	}
	if s.state == authorization && s.mayStartTLS() {
		list = append(list, "STLS") // RFC 2595 §4
	}
	// Free choice: silence about the implementation before the login. RFC 2449 §6.9
	if s.state == transaction || !s.quiet {
		list = append(list, implementation)
	}
	return list
}

// lowerTag folds the tag and leaves the arguments alone. RFC 2449 §5
func lowerTag(line string) string {
	tag, args, found := strings.Cut(line, " ")
	if !found {
		return lower(tag)
	}
	return lower(tag) + " " + args
}
