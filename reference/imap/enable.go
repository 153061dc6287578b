package imap

import "slices"

// enable is the ENABLE command. IMAP4rev2 alone needs to be enabled; other arguments are passed over.
// RFC 5161 §3.1, RFC 9051 §6.3.1
type enable struct{ capabilities []string }

// parseEnable reads 1*(SP capability). RFC 5161 §4
func parseEnable(d *decoder) request {
	d.sp()
	e := enable{[]string{d.word()}}
	for d.take(' ') {
		e.capabilities = append(e.capabilities, d.word())
	}
	return e
}

func (e enable) run(s *session) response {
	s.out.untagged("ENABLED")
	if !s.rev2 && slices.Contains(e.capabilities, "IMAP4REV2") {
		s.rev2, s.out.rev2 = true, true
		s.out.raw(" IMAP4rev2")
		if s.view != nil {
			s.view.forgetRecent()
		}
	}
	s.out.crlf()
	return done("ENABLE")
}
