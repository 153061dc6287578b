package imap

// capabilities judges a list of capabilities and remembers it. RFC 9051 §7.2.2
func (m *monitor) capabilities(r *Response, list []String) {
	m.caps = m.caps[:0]
	const most = 1000
	for _, c := range list[:min(len(list), most)] {
		m.caps = append(m.caps, upper(c.Octets))
	}
	m.fresh = true
	m.check(idRevision, m.offers("IMAP4REV1") || m.offers("IMAP4REV2"), "IMAP4rev2 or IMAP4rev1 among the capabilities", r)
	if m.startTLS {
		m.check(idNoStartTLS, !m.offers("STARTTLS"), "no STARTTLS among the capabilities once TLS is on", r)
	}
}

// capabilityCode takes the CAPABILITY response code of a greeting or a tagged response.
func (m *monitor) capabilityCode(r *Response) {
	if r.Status != nil && r.Status.Code != nil && r.Status.Code.Name == "CAPABILITY" {
		m.capabilities(r, r.Status.Code.Capabilities)
	}
}

// untaggedCode takes the response codes of untagged status responses.
func (m *monitor) untaggedCode(r *Response) {
	c := r.Status.Code
	if c == nil {
		return
	}
	switch c.Name {
	case "CAPABILITY":
		m.capabilities(r, c.Capabilities)
	case "COPYUID":
		m.copyUID(c, r)
	}
}

// startedTLS forgets what was told without TLS. RFC 9051 §6.2.1
func (m *monitor) startedTLS() {
	m.startTLS, m.fresh = true, false
}

// Offers tells whether the server has listed a capability, in the list that came last.
func (s *Session) Offers(capability string) bool { return s.mon.offers(upper([]byte(capability))) }

// CapabilitiesKnown tells whether a list came since the last change of TLS or authentication.
func (s *Session) CapabilitiesKnown() bool { return s.mon.fresh }

// Capabilities gives the list that came last, in upper case.
func (s *Session) Capabilities() []string { return append([]string(nil), s.mon.caps...) }
