package pop3

// utf8 switches to UTF-8 mode, in which a message is sent as it is. It needs no login, and none of the
// commands behind it. RFC 6856 §2.1
func (s *session) utf8(Command) error {
	s.utf8Mode = true
	s.okText("UTF-8 mode", "")
	return nil
}

// asIs tells whether a message may go out as it is. Outside of UTF-8 mode its header section must be
// ASCII: there is no other encoding of the fields that a client would know what to do with. A body of
// eight bits is MIME's, which needs no such mode. RFC 6856 §2.1, §4, RFC 2045 §2.8
func (s *session) asIs(message []byte) bool {
	return s.utf8Mode || isASCII(message[:headerEnd(message)])
}

// needsUTF8 answers a client that must say UTF8 first. RFC 6856 §5
func needsUTF8() error { return &refusal{codeUTF8, "message needs UTF-8 mode"} }
