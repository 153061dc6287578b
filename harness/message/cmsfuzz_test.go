package message

import (
	"bytes"
	b64 "encoding/base64"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzSignature asks of any octets that stand for a CMS object: no panic and no unbounded work, in the library
// either; and what is read as signers is what our own reader counted.
func FuzzSignature(f *testing.F) {
	files, err := filepath.Glob("testdata/smime/*.eml")
	require.NoError(f, err)
	require.NotEmpty(f, files)
	for _, path := range files {
		f.Add(signatureIn(f, path))
	}
	digest := make([]byte, 32)
	f.Fuzz(func(t *testing.T, octets []byte) {
		o, err := readCMS(octets)
		if err != nil || o.kind != "SignedData" {
			return
		}
		signers, _, err := cmsSigners(octets)
		if err == nil && len(signers) > o.signers {
			t.Fatalf("%d signers, and the library reads %d", o.signers, len(signers))
		}
		for i := range signers[:min(len(signers), maxSigners)] {
			if err := signers[i].verify(digest); err == nil {
				t.Fatal("a signature fits a digest of zeros")
			} else if errors.Is(err, errForged) {
				continue
			}
		}
	})
}

// signatureIn gives the CMS object of a file: what stands behind its last empty line, in base64.
func signatureIn(t testing.TB, path string) []byte {
	octets, err := os.ReadFile(path)
	require.NoError(t, err)
	octets = octets[bytes.LastIndex(octets, []byte("\r\n\r\nMI"))+4:]
	text, _, _ := bytes.Cut(octets, []byte("\r\n\r\n"))
	text, _, _ = bytes.Cut(text, []byte("\r\n--"))
	der, err := b64.StdEncoding.DecodeString(string(bytes.ReplaceAll(text, []byte("\r\n"), nil)))
	require.NoError(t, err, path)
	return der
}
