package message

import (
	"bytes"
	"io"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// mixedCorpus is the messages of the test data, a large attachment and a long text.
func mixedCorpus(b *testing.B) (list [][]byte, size int64) {
	files, err := filepath.Glob("testdata/programs/*.eml")
	require.NoError(b, err)
	for _, path := range files {
		octets, err := os.ReadFile(path)
		require.NoError(b, err)
		list = append(list, octets)
	}
	base := "MIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n"
	list = append(list,
		append([]byte(base), append(Sound()[:len(Sound())-len("See you at noon.\r\n")], strings.Repeat(strings.Repeat("YWJj", 19)+"\r\n", 1000)...)...),
		append(Sound(), strings.Repeat("a line of text as people write it\r\n", 2000)...))
	for _, octets := range list {
		size += int64(len(octets))
	}
	return list, size
}

// BenchmarkCheck judges the corpus; BenchmarkNetMail reads it with the standard library, which
// looks at the header section alone and copies the body.
func BenchmarkCheck(b *testing.B) {
	list, size := mixedCorpus(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, octets := range list {
			_ = Check(bytes.NewReader(octets), Options{}, func(Finding) {})
		}
	}
}

func BenchmarkNetMail(b *testing.B) {
	list, size := mixedCorpus(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, octets := range list {
			m, err := mail.ReadMessage(bytes.NewReader(octets))
			require.NoError(b, err)
			_, _ = m.Header.Date()
			_, _ = m.Header.AddressList("From")
			_, _ = m.Header.AddressList("To")
			_, _ = io.Copy(io.Discard, m.Body)
		}
	}
}
