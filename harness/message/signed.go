package message

import "fmt"

// judgeSigned looks at the parameters of multipart/signed. RFC 1847 §2.1, RFC 8551 §3.5.3.2
func (c *checker) judgeSigned(m *mediaType, b *body) {
	c.check(signedProtocol, m.has("protocol"), b.field.start(), "a multipart/signed without its protocol parameter: give the media type of the signature")
	c.check(signedMicalg, m.has("micalg"), b.field.start(), "a multipart/signed without its micalg parameter: name the hash function, as in micalg=sha-256")
	p := m.parameter("protocol")
	if p != nil {
		c.check(signedProtocolForm, isMediaType(p.value), b.place(p.at.start), "protocol is a media type, such as \"application/pkcs7-signature\"")
	}
	if q := m.parameter("micalg"); q != nil {
		c.judgeMicalg(q, p, b)
	}
}

// judgeMicalg looks at the names of hash functions. RFC 1847 §2.1, RFC 8551 §3.5.3.2
func (c *checker) judgeMicalg(q, protocol *parameter, b *body) {
	smime := protocol != nil && equalFold(protocol.value, "application/pkcs7-signature")
	start := 0
	for i := 0; i <= len(q.value); i++ {
		if i < len(q.value) && q.value[i] != ',' {
			continue
		}
		name := trimWSP(q.value[start:i])
		start = i + 1
		ok := isToken(name)
		c.check(signedMicalgForm, ok, b.place(q.at.start), "micalg is the name of a hash function, or several with commas between")
		if ok && smime {
			c.check(smimeMicalg, smimeHash(lowered(name)), b.place(q.at.start), fmt.Sprintf("S/MIME has no hash function called %s: write one such as sha-256", printable(string(name))))
		}
	}
}

// smimeHash tells whether S/MIME has a hash function of that name. RFC 8551 §3.5.3.2
func smimeHash(name string) bool {
	switch name {
	case "md5", "sha-1", "sha-224", "sha-256", "sha-384", "sha-512", "unknown":
		return true
	}
	// Others are "defined separately": the registry's names of what CMS has profiles for.
	return startsWith([]byte(name), "sha3-") || startsWith([]byte(name), "shake")
}

// judgeEncrypted looks at the parameters of multipart/encrypted. RFC 1847 §2.2
func (c *checker) judgeEncrypted(m *mediaType, b *body) {
	c.check(encryptedProtocol, m.has("protocol"), b.field.start(), "a multipart/encrypted without its protocol parameter: give the media type of its first part")
	if p := m.parameter("protocol"); p != nil {
		c.check(encryptedProtocolForm, isMediaType(p.value), b.place(p.at.start), "protocol is a media type, such as \"application/pgp-encrypted\"")
	}
}

// signedPart looks at a part of a multipart/signed. RFC 1847 §2.1, RFC 8551 §3.5.3.2
func (c *checker) signedPart(m *container, t entityType, h *content) {
	if m.parts != 2 || m.need.word == "" {
		return
	}
	at := h.typeAt
	if !h.typed {
		at = m.typeAt
	}
	if t.is("application", "pkcs7-signature") {
		c.check(smimeProtocol, m.need.word == t.String(), m.typeAt, "an S/MIME signature under another protocol: write protocol=\"application/pkcs7-signature\"")
		return
	}
	c.check(signedLabel, m.need.word == t.String(), at, fmt.Sprintf("the signature is %s, and protocol announces %s: the two are the same", printable(t.String()), printable(m.need.word)))
}

// encryptedPart looks at a part of a multipart/encrypted. RFC 1847 §2.2
func (c *checker) encryptedPart(m *container, t entityType, h *content) {
	at := h.typeAt
	if !h.typed {
		at = m.typeAt
	}
	switch {
	case m.parts == 1 && m.need.word != "":
		c.check(encryptedLabel, m.need.word == t.String(), at, fmt.Sprintf("the first part is %s, and protocol announces %s: the two are the same", printable(t.String()), printable(m.need.word)))
	case m.parts == 2:
		c.check(encryptedData, t.is("application", "octet-stream"), at, "the encrypted data is labelled application/octet-stream")
	}
}

// signedAround finds the innermost multipart/signed whose first part is being read.
func (c *checker) signedAround() *container {
	for i := len(c.open) - 1; i >= 0; i-- {
		if m := &c.open[i]; m.kind == aMultipart && m.subtype == "signed" && m.parts == 1 {
			return m
		}
	}
	return nil
}

// signedEight looks for octets above 127 in what is signed, which a transport may have to change.
// RFC 1847 §2.1, RFC 8551 §3.1.3
func (c *checker) signedEight(l *line, high bool) {
	m := c.signedAround()
	r := signedSevenBit
	if m.need.word == "application/pkcs7-signature" {
		r = smimeSevenBit
	}
	if c.look(r); high && !m.need.eight {
		m.need.eight = true
		c.fault(r, l.place(l.first.eight), "an octet above 127 in what is signed: encode the part as quoted-printable or base64 before it is signed")
	}
}
