package message

import (
	"errors"
	"fmt"
	"strings"
)

// maxCMS bounds what is held of a body that is a CMS object; a longer one stays unread.
const maxCMS = 1 << 20

// cmsBody is a body that is a CMS object, while it is read.
type cmsBody struct {
	detached bool // application/pkcs7-signature
	word     string
	typeAt   place
	octets   []byte
	bits     base64Bits
	before   lineEnd
	unread   string      // why it is not judged
	signed   *signedPart // what it signs; nil where that is in it, or not known
	micalg   string
}

// newCMS makes ready for a body of S/MIME. RFC 8551 §3.2, §3.5.3.1
func (c *checker) newCMS(t entityType, h *content) *cmsBody {
	b := &cmsBody{typeAt: h.typeAt}
	switch {
	case t.is("application", "pkcs7-mime"), t.is("application", "x-pkcs7-mime"):
		b.word = h.media.word("smime-type")
	case t.is("application", "pkcs7-signature"), t.is("application", "x-pkcs7-signature"):
		b.detached = true
		if m := c.top(); m != nil && m.parts == 2 {
			b.signed, b.micalg = m.signed, m.need.micalg
		}
	default:
		return nil
	}
	if h.encoding != "base64" && h.encoding != "" && !isIdentity(h.encoding) {
		b.unread = "its encoding is not undone here"
	}
	return b
}

// cmsLine adds what a line stands for.
func (c *checker) cmsLine(l *line) {
	b := c.leaf.cms
	switch {
	case b.unread != "":
		return
	case !l.whole(), len(b.octets)+len(l.text) > maxCMS:
		b.unread, b.octets = fmt.Sprintf("it is longer than the %d octets that are held", maxCMS), nil
		return
	}
	if c.leaf.encoding == "base64" {
		for _, o := range l.text {
			if octet, ok := b.bits.add(o); ok {
				b.octets = append(b.octets, octet)
			}
		}
		return
	}
	switch b.before {
	case endCRLF:
		b.octets = append(b.octets, '\r', '\n')
	case endLF:
		b.octets = append(b.octets, '\n')
	}
	b.octets, b.before = append(b.octets, l.text...), l.end
}

// endCMS judges the object. RFC 8551 §3.2.2, §3.5.2, §3.5.3.1
func (c *checker) endCMS() {
	b := c.leaf.cms
	r := smimeObject
	if b.detached {
		r = signatureObject
	}
	var o cmsObject
	if b.unread == "" {
		var err error
		if o, err = readCMS(b.octets); errors.Is(err, errBERSize) {
			b.unread = "it has more parts than are looked at"
		} else if c.check(r, err == nil && (!b.detached || o.kind == "SignedData"), b.typeAt, notCMS(o, err)); err != nil {
			return
		}
	}
	switch {
	case b.unread != "":
		c.limit(LimitSignature, b.typeAt, "the S/MIME object is not judged: "+b.unread)
	case b.detached && o.kind == "SignedData":
		c.endDetached(b, &o)
	case !b.detached:
		c.endSMIME(b, &o)
	}
}

// notCMS says what is wrong.
func notCMS(o cmsObject, err error) string {
	if err != nil {
		return fmt.Sprintf("no CMS object: %v", err)
	}
	return fmt.Sprintf("a CMS object of the type %s, which is no signature: want SignedData", printable(o.kind))
}

// endDetached judges a signature that stands beside what it signs. RFC 1847 §2.1, RFC 8551 §3.5.3.1
func (c *checker) endDetached(b *cmsBody, o *cmsObject) {
	c.check(signatureDetached, !o.content, b.typeAt, "a detached signature that holds content: what is signed stands in the first part alone")
	c.check(signaturePresent, o.signers > 0, b.typeAt, "a signature object in which nobody signs")
	if b.signed == nil {
		return
	}
	names, all := micalgNames(b.micalg)
	for _, oid := range o.digests {
		if name := hashNames[oid]; name != "" && all {
			if c.breaks(micalgAgrees, contains(names, name)) {
				c.fault(micalgAgrees, b.signed.start, fmt.Sprintf("the signature is made with %s, and micalg announces %s: the two agree", name, printable(strings.Join(names, ","))))
			}
		}
	}
	if o.signers > 0 && !o.content {
		c.verify(signatureFits, b, b.signed.start, b.signed.where(), func(name string, _ []byte) []byte { return b.signed.exact.of(name) })
	}
}

// endSMIME judges an object that holds what it protects. RFC 8551 §3.2.2, §3.5.2
func (c *checker) endSMIME(b *cmsBody, o *cmsObject) {
	want := smimeObjects[b.word]
	if want != "" {
		c.check(smimeTypeFits, o.kind == want, b.typeAt, fmt.Sprintf("the smime-type is that of %s, and the object is %s", want, printable(o.kind)))
	}
	if b.word == "signed-data" && o.kind == "SignedData" && o.signers > 0 && o.content {
		c.verify(smimeFits, b, b.typeAt, "its content", func(name string, content []byte) []byte {
			s := newSums([]string{name})
			s.write(content)
			return s.of(name)
		})
	}
}

// verify holds each signature of an object against what is signed. Whether its certificate is to be trusted is
// not asked.
func (c *checker) verify(r rule, b *cmsBody, at place, signed string, digest func(name string, content []byte) []byte) {
	signers, content, err := cmsSigners(b.octets)
	switch {
	case err != nil:
		c.limit(LimitSignature, b.typeAt, fmt.Sprintf("the signature is not verified: %s", printable(err.Error())))
		return
	case len(signers) == 0 || len(signers) > maxSigners:
		c.limit(LimitSignature, b.typeAt, "the signature is not verified: who signed is written in a form that is not read here")
		return
	}
	for i := range signers {
		if c.verified++; c.verified > maxVerified {
			c.limit(LimitSignature, b.typeAt, fmt.Sprintf("the signature is not verified: the message has more than %d", maxVerified))
			return
		}
		s := &signers[i]
		sum := digest(s.digest, content)
		if sum == nil {
			continue // no function that is known here, or another than micalg announces, which is named
		}
		switch err := s.verify(sum); {
		case errors.Is(err, errAltered):
			c.fault(r, at, fmt.Sprintf("the signature does not fit what it signs, %s: %v%s", signed, err, explained(b, s)))
		case errors.Is(err, errForged):
			c.fault(r, at, fmt.Sprintf("the signature does not fit: %v", err))
		case err != nil:
			c.limit(LimitSignature, b.typeAt, fmt.Sprintf("the signature is not verified: %s", printable(err.Error())))
		default:
			c.look(r)
		}
	}
}

// explained says what was changed, where that can be seen.
func explained(b *cmsBody, s *signerOf) string {
	if want, err := s.signedDigest(); err == nil && b.signed != nil {
		return b.signed.explain(s.digest, want)
	}
	return ""
}
