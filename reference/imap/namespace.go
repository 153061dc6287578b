package imap

import "mailspec/reference/store"

// namespace is the NAMESPACE command: one personal namespace without a prefix. RFC 2342 §5
type namespace struct{}

func (namespace) run(s *session) response {
	s.out.untagged("NAMESPACE")
	s.out.raw(` ((`)
	s.out.string("")
	s.out.raw(` "`, string(store.Delimiter), `")) `)
	s.out.nilWord()
	s.out.raw(" ")
	s.out.nilWord()
	s.out.crlf()
	return done("NAMESPACE")
}
