package message

import (
	"crypto"
	_ "crypto/sha1"   // crypto.SHA1
	_ "crypto/sha256" // crypto.SHA224 and crypto.SHA256
	_ "crypto/sha512" // crypto.SHA384 and crypto.SHA512
	"hash"
)

// hashes are the hash functions that signatures are verified with, by the names of micalg; never changed.
// RFC 8551 §3.5.3.2
var hashes = map[string]crypto.Hash{
	"sha-1": crypto.SHA1, "sha-224": crypto.SHA224, "sha-256": crypto.SHA256, "sha-384": crypto.SHA384, "sha-512": crypto.SHA512,
}

// micalgAliases are other names that programs write; never changed. RFC 8551 §3.5.3.2
var micalgAliases = map[string]string{
	"sha1": "sha-1", "rsa-sha1": "sha-1", "sha224": "sha-224", "sha256": "sha-256", "rsa-sha256": "sha-256",
	"sha384": "sha-384", "sha512": "sha-512", "rsa-sha512": "sha-512",
}

// hashNames are their names by the OIDs of digest algorithms; never changed.
var hashNames = map[string]string{
	"1.3.14.3.2.26":          "sha-1",
	"2.16.840.1.101.3.4.2.4": "sha-224",
	"2.16.840.1.101.3.4.2.1": "sha-256",
	"2.16.840.1.101.3.4.2.2": "sha-384",
	"2.16.840.1.101.3.4.2.3": "sha-512",
}

// signatureHashes are those that an algorithm of signatures names by itself; never changed.
var signatureHashes = map[string]crypto.Hash{
	"1.2.840.113549.1.1.5": crypto.SHA1, "1.2.840.113549.1.1.14": crypto.SHA224, "1.2.840.113549.1.1.11": crypto.SHA256,
	"1.2.840.113549.1.1.12": crypto.SHA384, "1.2.840.113549.1.1.13": crypto.SHA512,
	"1.2.840.10045.4.1": crypto.SHA1, "1.2.840.10045.4.3.1": crypto.SHA224, "1.2.840.10045.4.3.2": crypto.SHA256,
	"1.2.840.10045.4.3.3": crypto.SHA384, "1.2.840.10045.4.3.4": crypto.SHA512,
}

// micalgNames gives the hash functions of a micalg parameter by their S/MIME names. all is false where one is
// not known here.
func micalgNames(micalg string) (names []string, all bool) {
	all = true
	start := 0
	for i := 0; i <= len(micalg); i++ {
		if i < len(micalg) && micalg[i] != ',' {
			continue
		}
		name := string(trimWSP([]byte(micalg[start:i])))
		start = i + 1
		if alias, is := micalgAliases[name]; is {
			name = alias
		}
		if _, known := hashes[name]; known && !contains(names, name) {
			names = append(names, name)
		} else if !known {
			all = false
		}
	}
	return names, all
}

// sums runs several hash functions over the same octets.
type sums map[string]hash.Hash

// newSums begins with the functions of these names, or with all where there are none.
func newSums(names []string) sums {
	s := sums{}
	for name, h := range hashes {
		if len(names) == 0 || contains(names, name) {
			s[name] = h.New()
		}
	}
	return s
}

func (s sums) write(octets []byte) {
	for _, h := range s {
		_, _ = h.Write(octets) // a hash never fails
	}
}

// clone gives a second run that goes on from the same place; nil where the functions cannot.
func (s sums) clone() sums {
	copied := sums{}
	for name, h := range s {
		cloner, ok := h.(hash.Cloner)
		if !ok {
			return nil
		}
		c, err := cloner.Clone()
		if err != nil {
			return nil
		}
		copied[name] = c
	}
	return copied
}

// of gives the digest under a function's name, or nil.
func (s sums) of(name string) []byte {
	if h := s[name]; h != nil {
		return h.Sum(nil)
	}
	return nil
}
