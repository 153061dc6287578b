package message

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/asn1"
	b64 "encoding/base64"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/smallstep/pkcs7"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fits and smimeFitsID are the requirements that a signature that fits meets. RFC 8551 §3.5.2, §3.5.3.2
const (
	fitsID      = "RFC8551-3.5.3.2-c"
	smimeFitsID = "RFC8551-3.5.2-a"
)

// signedFile reads a message that OpenSSL 3.0 has signed with a key of its own.
func signedFile(t testing.TB, name string) []byte {
	octets, err := os.ReadFile("testdata/smime/" + name + ".eml")
	require.NoError(t, err)
	return octets
}

// TestSignaturesFit: each form in which OpenSSL signs is read; what is not verified is said, and accuses nobody.
func TestSignaturesFit(t *testing.T) {
	for _, row := range []struct{ name, id, verdict, others string }{
		{"attributes", fitsID, "pass", ""},
		{"no-attributes", fitsID, "pass", ""},
		{"rsa", fitsID, "pass", ""},
		{"rsa-no-attributes", fitsID, "pass", ""},
		{"pss", fitsID, "pass", ""},
		{"sha1", fitsID, "pass", ""},
		{"sha384", fitsID, "pass", ""},
		{"openssl-smime", fitsID, "pass", "RFC8551-3.5.3.2-a"}, // application/x-pkcs7-signature
		{"old-names", fitsID, "pass", ""},
		{"two", fitsID, "pass", ""},
		{"opaque", smimeFitsID, "pass", ""},
		{"opaque-no-attributes", smimeFitsID, "pass", ""},
		{"opaque-stream", smimeFitsID, "pass", ""},
		{"key-identifier", fitsID, "inconclusive", ""},
		{"no-certificate", fitsID, "inconclusive", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			j := CheckBytes(signedFile(t, row.name), Options{})
			assert.NoError(t, j.ExpectVerdict(row.verdict, row.id))
			assert.NoError(t, j.ExpectNothingElse(strings.Fields(row.others)...))
			assert.Equal(t, row.verdict == "inconclusive", len(j.of([]string{LimitSignature})) > 0)
		})
	}
}

// TestSignatureShowsChanges: whatever changes in the first part is seen, and nothing that is outside it.
func TestSignatureShowsChanges(t *testing.T) {
	for _, row := range []struct{ name, from, to, fails, says string }{
		{"nothing", "", "", "", ""},
		{"an octet of the text", "at noon", "at moon", fitsID, "octets 361 to 442, lines 10 to 14"},
		{"an octet of the part's header section", "charset=us-ascii", "charset=utf-8", fitsID, ""},
		{"a space behind a line", "noon.\r\n", "noon. \r\n", fitsID, "without the white space"},
		{"a bare LF", "noon.\r\n", "noon.\n", fitsID, "each bare LF is a CRLF"},
		{"another encoding", "at noon", "at =6Eoon", fitsID, ""},
		{"an empty line behind the text", "notes.\r\n", "notes.\r\n\r\n", fitsID, ""},
		{"a folded field", "Content-Type: text/plain; charset", "Content-Type: text/plain;\r\n charset", fitsID, ""},
		{"the preamble", "This is an S/MIME signed message", "Read this first", "", ""},
		{"the subject", "From: ", "Subject: changed\r\nFrom: ", "", ""},
		{"another hash function", `micalg="sha-256"`, `micalg="sha-512"`, "RFC1847-2.1-i", "sha-256"},
		{"one of several", `micalg="sha-256"`, `micalg="sha-512,sha-256"`, "", ""},
		{"an unknown one", `micalg="sha-256"`, `micalg="unknown"`, "", ""},
		{"no micalg", ` micalg="sha-256";`, ``, "RFC1847-2.1-b", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			octets := signedFile(t, "attributes")
			require.True(t, bytes.Contains(octets, []byte(row.from)))
			octets = bytes.Replace(octets, []byte(row.from), []byte(row.to), 1)
			j := CheckBytes(octets, Options{})
			assert.NoError(t, j.ExpectNothingElse(row.fails, "RFC5322-2.3-b"))
			if row.fails != "" {
				require.NoError(t, j.ExpectVerdict("fail", row.fails))
				assert.Contains(t, j.of([]string{row.fails})[0].Text, row.says)
			} else {
				assert.NoError(t, j.ExpectVerdict("pass", fitsID))
			}
		})
	}
}

// TestSignatureOfLocalLines: a file that is stored with LF is verified as it would be sent.
func TestSignatureOfLocalLines(t *testing.T) {
	octets := bytes.ReplaceAll(signedFile(t, "attributes"), []byte("\r\n"), []byte("\n"))
	assert.NoError(t, CheckBytes(octets, Options{LocalLines: true}).ExpectVerdict("pass", fitsID))
	assert.NoError(t, CheckBytes(octets, Options{}).ExpectVerdict("fail", fitsID))
}

// signer signs in the tests what OpenSSL's files do not show.
type signer struct {
	certificate *x509.Certificate
	key         crypto.PrivateKey
}

func newSigner(t testing.TB) signer {
	certificate, key := selfSigned(t)
	return signer{certificate, key}
}

// detached gives a signature in base64, in lines.
func (s signer) detached(t testing.TB, content []byte) string {
	d, err := pkcs7.NewSignedData(content)
	require.NoError(t, err)
	d.SetDigestAlgorithm(pkcs7.OIDDigestAlgorithmSHA256)
	require.NoError(t, d.AddSigner(s.certificate, s.key, pkcs7.SignerInfoConfig{}))
	d.Detach()
	octets, err := d.Finish()
	require.NoError(t, err)
	return lines64(octets)
}

func lines64(octets []byte) string {
	text := b64.StdEncoding.EncodeToString(octets)
	var b strings.Builder
	for len(text) > 76 {
		b.WriteString(text[:76] + "\r\n")
		text = text[76:]
	}
	return b.String() + text + "\r\n"
}

const signedHead = "Date: Fri, 21 Nov 1997 09:55:06 -0600\r\nFrom: alice@example.com\r\nMIME-Version: 1.0\r\n"

// around puts a part and its signature into a multipart/signed.
func around(boundary, part, signature string) string {
	return "Content-Type: multipart/signed; micalg=sha-256; boundary=\"" + boundary + "\";\r\n protocol=\"application/pkcs7-signature\"\r\n\r\n" +
		"--" + boundary + "\r\n" + part + "\r\n--" + boundary + "\r\n" +
		"Content-Type: application/pkcs7-signature\r\nContent-Transfer-Encoding: base64\r\n\r\n" + signature + "--" + boundary + "--\r\n"
}

// TestSignatureOfWhatSpansBuffers: lines longer than what is held, white space at odd places, one signed part in
// another. However it is cut, what is signed is what stands between the boundaries.
func TestSignatureOfWhatSpansBuffers(t *testing.T) {
	s := newSigner(t)
	parts := map[string]string{
		"an empty part":        "",
		"only an empty line":   "\r\n",
		"no line end":          "\r\none",
		"a long line":          "\r\n" + strings.Repeat("x", 3*maxKept),
		"a long line, then CR": "\r\n" + strings.Repeat("x", maxKept) + "\r\r\none",
		"lines around it":      "\r\none \r\n" + strings.Repeat("\ty", maxKept) + "\r\nthree\r\n",
		"exactly what is held": "\r\n" + strings.Repeat("x", maxKept) + "\r\n",
		"one more":             "\r\n" + strings.Repeat("x", maxKept+1),
		"a bare LF":            "\r\none\ntwo",
		"a multipart":          "Content-Type: multipart/mixed; boundary=in\r\n\r\n--in\r\n\r\none\r\n--in--\r\n",
	}
	parts["another signed part"] = around("in", parts["lines around it"], s.detached(t, []byte(parts["lines around it"])))
	for name, part := range parts {
		t.Run(name, func(t *testing.T) {
			octets := []byte(signedHead + around("out", part, s.detached(t, []byte(part))))
			j := CheckBytes(octets, Options{})
			assert.NoError(t, j.ExpectVerdict("pass", fitsID))
			var again []Finding
			require.NoError(t, Check(io.MultiReader(bytes.NewReader(octets[:len(octets)/2]), bytes.NewReader(octets[len(octets)/2:])), Options{}, func(f Finding) { again = append(again, f) }))
			assert.Equal(t, j.Findings, again)
			changed := bytes.Replace(octets, []byte("one"), []byte("0ne"), 1)
			changed = bytes.Replace(changed, []byte("xxx"), []byte("x0x"), 1)
			if !bytes.Equal(changed, octets) {
				assert.NoError(t, CheckBytes(changed, Options{}).ExpectVerdict("fail", fitsID))
			}
		})
	}
}

// TestLastLineEndIsTheBoundarys: a signature over the line end before the boundary is a known mistake.
func TestLastLineEndIsTheBoundarys(t *testing.T) {
	s := newSigner(t)
	j := CheckBytes([]byte(signedHead+around("x", "\r\none", s.detached(t, []byte("\r\none\r\n")))), Options{})
	require.NoError(t, j.ExpectVerdict("fail", fitsID))
	assert.Contains(t, j.of([]string{fitsID})[0].Text, "belongs to the boundary")
}

// TestSignatureOfAnotherKey: signed attributes that the certificate's key did not sign.
func TestSignatureOfAnotherKey(t *testing.T) {
	part := []byte("\r\none")
	s, other := newSigner(t), newSigner(t)
	s.key = other.key
	j := CheckBytes([]byte(signedHead+around("x", string(part), s.detached(t, part))), Options{})
	require.NoError(t, j.ExpectVerdict("fail", fitsID))
	assert.Contains(t, j.of([]string{fitsID})[0].Text, "key of its certificate")
}

// TestEd25519 verifies the arithmetic that OpenSSL 3.0 has no message for.
func TestEd25519(t *testing.T) {
	public, private, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	digest := sumOf([]byte("one"))(crypto.SHA512)
	value, err := asn1.Marshal(digest)
	require.NoError(t, err)
	s := signerOf{digest: "sha-512", certificate: &x509.Certificate{PublicKey: public},
		attributes: []cmsAttribute{{pkcs7.OIDAttributeMessageDigest, asn1.RawValue{Tag: asn1.TagSet, IsCompound: true, Bytes: value}}}}
	s.signature = ed25519.Sign(private, s.attributeForms()[0])
	assert.NoError(t, s.verify(digest))
	assert.ErrorIs(t, s.verify(digest[1:]), errAltered)
	s.signature[0] ^= 1
	assert.ErrorIs(t, s.verify(digest), errForged)
}

// TestHostileSignatures: what is no signature, or too much of one, ends in a finding.
func TestHostileSignatures(t *testing.T) {
	s := newSigner(t)
	whole, err := b64.StdEncoding.DecodeString(strings.ReplaceAll(s.detached(t, []byte("\r\none")), "\r\n", ""))
	require.NoError(t, err)
	nested := func(head []byte, n int) []byte { return bytes.Repeat(head, n) }
	for _, row := range []struct {
		name   string
		octets []byte
		id     string
	}{
		{"nothing", nil, "RFC8551-3.5.3.1-b"},
		{"text", []byte("two"), "RFC8551-3.5.3.1-b"},
		{"cut off", whole[:len(whole)-1], "RFC8551-3.5.3.1-b"},
		{"something behind it", append(bytes.Clone(whole), 0), "RFC8551-3.5.3.1-b"},
		{"another type", []byte{0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03, 0xa0, 0x00}, "RFC8551-3.5.3.1-b"},
		{"values in values", nested([]byte{0x30, 0x80}, 300_000), LimitSignature},
		{"a length of 4 GiB", []byte{0x30, 0x84, 0xff, 0xff, 0xff, 0xff}, "RFC8551-3.5.3.1-b"},
		{"too many values", append([]byte{0x30, 0x83, 0x0a, 0, 0}, nested([]byte{5, 0}, 0x50000)...), LimitSignature},
		{"too long", nested([]byte{0}, maxCMS+1), LimitSignature},
	} {
		t.Run(row.name, func(t *testing.T) {
			j := CheckBytes([]byte(signedHead+around("x", "\r\none", lines64(row.octets))), Options{})
			assert.NotEmpty(t, j.of([]string{row.id}), "%v", j.Findings)
		})
	}
	for i := range whole { // every octet of it changed: no panic, and none goes unseen where it is signed
		broken := bytes.Clone(whole)
		broken[i] ^= 0x10
		CheckBytes([]byte(signedHead+around("x", "\r\none", lines64(broken))), Options{})
	}
}

// TestSignaturesAreBounded: a signed part of any length is verified in the memory that a short one takes.
func TestSignaturesAreBounded(t *testing.T) {
	deep := func(i int) string {
		return fmt.Sprintf("Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=\"b%d.\"\r\n\r\n--b%d.\r\n", i, i)
	}
	head := strings.NewReader(signedHead)
	requireBounded(t, hostile{"deep", io.MultiReader(head, each(10_000, deep)), LimitNesting})
	head = strings.NewReader(signedHead + "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=x\r\n\r\n--x\r\n\r\n")
	requireBounded(t, hostile{"long", io.MultiReader(head, endless("a line with a space at its end \n", 1<<20)), "RFC5322-2.3-b"})
}
