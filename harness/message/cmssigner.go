package message

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/asn1"
	"errors"

	"github.com/smallstep/pkcs7"
)

// What a signature may have before it is left unverified: each costs arithmetic.
const (
	maxSigners  = 8
	maxRSABits  = 8192
	maxVerified = 100 // signatures of a message
)

// errAltered says that the octets are not those that were signed; errForged that the signature was not made
// with the certificate's key.
var (
	errAltered = errors.New("the signed octets are not those that the signature was made for")
	errForged  = errors.New("the signature was not made with the key of its certificate")
)

// signerOf is what a signature says of one signer, out of the library's types.
type signerOf struct {
	certificate *x509.Certificate
	digest      string // name of its hash function
	attributes  []cmsAttribute
	algorithm   string // OID of the signature algorithm
	signature   []byte
}

// cmsAttribute is a signed attribute.
type cmsAttribute struct {
	Type  asn1.ObjectIdentifier
	Value asn1.RawValue `asn1:"set"`
}

// cmsSigners gives the signers that the library reads, and the content that the object holds.
func cmsSigners(octets []byte) (list []signerOf, content []byte, err error) {
	p, err := pkcs7.Parse(octets)
	if err != nil {
		return nil, nil, err
	}
	for i := range p.Signers {
		s := &p.Signers[i]
		signer := signerOf{digest: hashNames[s.DigestAlgorithm.Algorithm.String()], algorithm: s.DigestEncryptionAlgorithm.Algorithm.String(), signature: s.EncryptedDigest}
		for _, a := range s.AuthenticatedAttributes {
			signer.attributes = append(signer.attributes, cmsAttribute(a))
		}
		for _, c := range p.Certificates {
			if c.SerialNumber.Cmp(s.IssuerAndSerialNumber.SerialNumber) == 0 && bytes.Equal(c.RawIssuer, s.IssuerAndSerialNumber.IssuerName.FullBytes) {
				signer.certificate = c
			}
		}
		list = append(list, signer)
	}
	return list, p.Content, nil
}

// verify holds a signature against the digest of what is signed. Any error but errAltered and errForged says
// why nothing can be told.
func (s *signerOf) verify(digest []byte) error {
	if len(s.attributes) == 0 {
		if s.certificate == nil {
			return errors.New("no certificate of the signer is in it")
		}
		err := s.check(s.digest, func(crypto.Hash) []byte { return digest }, nil)
		if errors.Is(err, errForged) {
			return errAltered // the two look the same without signed attributes
		}
		return err
	}
	signed, err := s.signedDigest()
	switch {
	case err != nil:
		return err
	case !bytes.Equal(signed, digest):
		return errAltered
	case s.certificate == nil:
		return errors.New("no certificate of the signer is in it")
	}
	err = errForged
	for _, form := range s.attributeForms() { // sorted, as they are signed; and in their own order, as some do
		if err = s.check(s.digest, sumOf(form), form); !errors.Is(err, errForged) {
			return err
		}
	}
	return err
}

func sumOf(octets []byte) func(h crypto.Hash) []byte {
	return func(h crypto.Hash) []byte {
		sum := h.New()
		_, _ = sum.Write(octets) // a hash never fails
		return sum.Sum(nil)
	}
}

// signedDigest gives the digest of the content that the signed attributes hold.
func (s *signerOf) signedDigest() (digest []byte, err error) {
	for _, a := range s.attributes {
		if a.Type.Equal(pkcs7.OIDAttributeMessageDigest) {
			_, err = asn1.Unmarshal(a.Value.Bytes, &digest)
			return digest, err
		}
	}
	return nil, errors.New("no message digest is among the signed attributes")
}

// attributeForms gives the octets of the signed attributes as a SET.
func (s *signerOf) attributeForms() (forms [][]byte) {
	if sorted, err := asn1.MarshalWithParams(s.attributes, "set"); err == nil {
		forms = append(forms, sorted)
	}
	if own, err := asn1.Marshal(s.attributes); err == nil {
		own[0] = berSet
		forms = append(forms, own)
	}
	return forms
}

// check does the arithmetic. The octets are nil where only their digest is known.
func (s *signerOf) check(name string, sum func(crypto.Hash) []byte, octets []byte) error {
	h := hashes[name]
	if of, own := signatureHashes[s.algorithm]; own && len(s.attributes) > 0 {
		h = of
	}
	if h == 0 {
		return errors.New("its hash function is not known here")
	}
	switch key := s.certificate.PublicKey.(type) {
	case *rsa.PublicKey:
		return s.checkRSA(key, h, sum(h))
	case *ecdsa.PublicKey:
		return forgedUnless(ecdsa.VerifyASN1(key, sum(h), s.signature))
	case ed25519.PublicKey:
		if octets != nil {
			return forgedUnless(ed25519.Verify(key, octets, s.signature))
		}
	}
	return errors.New("its kind of key is not known here")
}

// checkRSA verifies a signature of RSA in either of its forms.
func (s *signerOf) checkRSA(key *rsa.PublicKey, h crypto.Hash, sum []byte) (err error) {
	const pss = "1.2.840.113549.1.1.10"
	switch {
	case key.N.BitLen() > maxRSABits:
		return errors.New("its key is longer than those that are tried")
	case s.algorithm == pss:
		err = rsa.VerifyPSS(key, h, sum, s.signature, &rsa.PSSOptions{Hash: h})
	default:
		err = rsa.VerifyPKCS1v15(key, h, sum, s.signature)
	}
	if errors.Is(err, rsa.ErrVerification) {
		return errForged
	}
	return err
}

func forgedUnless(ok bool) error {
	if ok {
		return nil
	}
	return errForged
}
