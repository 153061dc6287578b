package message

import (
	"encoding/asn1"
	"errors"
)

// cmsObject is a CMS object as far as its form shows.
type cmsObject struct {
	kind    string // SignedData and so on; its OID where it has no name here
	content bool   // of SignedData: it holds what is signed
	digests []string
	signers int
}

// cmsKinds names the objects that an S/MIME body may be; never changed. RFC 8551 §3.2.2
var cmsKinds = map[string]string{
	"1.2.840.113549.1.7.1":       "Data",
	signedDataOID:                "SignedData",
	"1.2.840.113549.1.7.3":       "EnvelopedData",
	"1.2.840.113549.1.9.16.1.9":  "CompressedData",
	"1.2.840.113549.1.9.16.1.23": "AuthEnvelopedData",
}

const signedDataOID = "1.2.840.113549.1.7.2"

// readCMS reads the form of a CMS object. RFC 8551 §3.5.3.1
func readCMS(octets []byte) (o cmsObject, err error) {
	r := berReader{left: maxBERElements}
	info, err := r.element(octets, 0)
	if err != nil {
		return o, err
	}
	parts, err := r.elements(info.content, 1)
	switch {
	case err != nil:
		return o, err
	case info.tag != berSequence || len(parts) != 2 || parts[0].tag != berOID || parts[1].tag != berContext0:
		return o, errors.New("no ContentInfo")
	case len(info.full) != len(octets):
		return o, errors.New("octets behind the ContentInfo")
	}
	oid := oidOf(parts[0])
	if o.kind = cmsKinds[oid]; o.kind == "" {
		o.kind = oid
	}
	if oid == signedDataOID {
		err = o.readSigned(&r, parts[1].content)
	}
	return o, err
}

// readSigned reads the form of SignedData: a version, the digest algorithms, the content, then perhaps
// certificates and revocations, and the signers.
func (o *cmsObject) readSigned(r *berReader, in []byte) error {
	outer, err := r.elements(in, 1)
	if err != nil {
		return err
	}
	if len(outer) != 1 || outer[0].tag != berSequence {
		return errors.New("no SignedData")
	}
	parts, err := r.elements(outer[0].content, 1)
	if err != nil {
		return err
	}
	n := len(parts)
	if n < 4 || parts[0].tag != berInteger || parts[1].tag != berSet || parts[2].tag != berSequence || parts[n-1].tag != berSet {
		return errors.New("no SignedData")
	}
	content, err := r.elements(parts[2].content, 1)
	if err != nil {
		return err
	}
	signers, err := r.elements(parts[n-1].content, 1)
	if err != nil {
		return err
	}
	o.content, o.signers = len(content) > 1, len(signers)
	o.digests, err = signerDigests(r, signers)
	return err
}

// signerDigests gives the digest algorithm of each signer: the third of what it says, by its OID.
func signerDigests(r *berReader, signers []berElement) (list []string, err error) {
	for _, s := range signers {
		parts, err := r.elements(s.content, 1)
		if err != nil {
			return nil, err
		}
		const least = 5 // version, signer, digest algorithm, signature algorithm, signature
		if s.tag != berSequence || len(parts) < least || parts[2].tag != berSequence {
			return nil, errors.New("no SignerInfo")
		}
		algorithm, err := r.elements(parts[2].content, 1)
		if err != nil {
			return nil, err
		}
		if len(algorithm) == 0 || algorithm[0].tag != berOID {
			return nil, errors.New("no digest algorithm")
		}
		list = append(list, oidOf(algorithm[0]))
	}
	return list, nil
}

// oidOf gives an object identifier in its dotted form, or nothing.
func oidOf(e berElement) string {
	var oid asn1.ObjectIdentifier
	if _, err := asn1.Unmarshal(e.full, &oid); err != nil {
		return ""
	}
	return oid.String()
}
