package message

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPlainLinesOf(t *testing.T) {
	usual := strings.Repeat("x", usualLine)
	for _, row := range []struct {
		name, in string
		want     plainLines
	}{
		{"nothing", "", plainLines{}},
		{"empty lines", "\r\n\r\n", plainLines{2, 4, false}},
		{"lines", "a b\r\n~\r\n", plainLines{2, 8, true}},
		{"as long as is usual", usual + "\r\n", plainLines{1, usualLine + 2, true}},
		{"longer", "a\r\n" + usual + "x\r\n", plainLines{1, 3, true}},
		{"no end", "a\r\nb", plainLines{1, 3, true}},
		{"half an end", "a\r\nb\r", plainLines{1, 3, true}},
		{"a bare LF", "a\r\nb\n", plainLines{1, 3, true}},
		{"a tab", "a\r\n\tb\r\n", plainLines{1, 3, true}},
		{"DEL", "a\r\nb\x7f\r\n", plainLines{1, 3, true}},
		{"8-bit", "a\r\né\r\n", plainLines{1, 3, true}},
		{"a hyphen", "a\r\n-b\r\n", plainLines{1, 3, true}},
		{"a period", "a\r\n.\r\n", plainLines{1, 3, true}},
		{"an F", "a\r\nFrom b\r\n", plainLines{1, 3, true}},
		{"a hyphen inside", "a-.F\r\n", plainLines{1, 6, true}},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Equal(t, row.want, plainLinesOf([]byte(row.in)))
		})
	}
}

// judged is all that a check tells.
func judged(t *testing.T, r io.Reader, opt Options) string {
	t.Helper()
	var out strings.Builder
	opt.Checked = func(id string, looks, broken int) { fmt.Fprintln(&out, id, looks, broken) }
	require.NoError(t, Check(r, opt, func(f Finding) { fmt.Fprintln(&out, f.Offset, f) }))
	return out.String()
}

// TestLinesTogether: lines that are counted together tell what they tell one by one, looks and all. A source that
// gives single octets never has a whole line there.
func TestLinesTogether(t *testing.T) {
	sound := string(Sound())
	head := sound[:strings.Index(sound, "\r\n\r\n")+2]
	lines := "one\r\n\r\n\ttwo\r\n" + strings.Repeat("x", 79) + "\r\n.\r\nFrom me\r\n-- \r\n--b\r\n\r\nthree\nfour\r\r\n\x01\xff\r\nend"
	for _, fields := range []string{
		"", "Content-Type: text/plain; charset=utf-8\r\n", "Content-Transfer-Encoding: 8bit\r\n", "Content-Type: text/html\r\n",
		"Content-Transfer-Encoding: quoted-printable\r\n", "Content-Transfer-Encoding: binary\r\n", "Content-Transfer-Encoding: x-own\r\n",
		"Content-Type: text/plain; format=flowed\r\n", "Content-Type: multipart/mixed; boundary=b\r\n", "Content-Type: message/rfc822\r\n",
		"Content-Type: multipart/signed; boundary=b; protocol=\"application/pkcs7-signature\"; micalg=sha-256\r\n",
		"Content-Type: application/octet-stream\r\n", "Content-Type: message/delivery-status\r\n",
	} {
		t.Run(fields, func(t *testing.T) {
			text := []byte(head + "MIME-Version: 1.0\r\n" + fields + "\r\n" + strings.Repeat("usual\r\n", 3) + lines + lines)
			for _, opt := range []Options{{}, {LocalLines: true, Received: true, UTF8: true}} {
				want := judged(t, iotest.OneByteReader(bytes.NewReader(text)), opt)
				assert.Equal(t, want, judged(t, bytes.NewReader(text), opt))
			}
		})
	}
}

// TestNothingIsLeftBehind: what a checker tells of a message is the same whatever was judged before.
func TestNothingIsLeftBehind(t *testing.T) {
	long := append(Sound(), "\r\n"+strings.Repeat("x", 3*maxKept)...)
	list := [][]byte{Sound(), []byte("From: a\x00\xff\n b\nTo: (x) c@d (e)\n\n\xff\n"), long,
		[]byte("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-ID: <a@b>\r\n\r\n"),
		[]byte("Cc: " + strings.Repeat("a@b.example,\r\n ", maxSpare/10) + "c@d\r\n\r\n")}
	want := make([]string, len(list))
	for i, octets := range list {
		c := newChecker(Options{}, func(Finding) {})
		*c = checker{} // as new
		c.release()
		want[i] = judged(t, bytes.NewReader(octets), Options{})
	}
	for range 3 {
		for i := range list {
			for k := range list {
				judged(t, bytes.NewReader(list[i]), Options{Received: true, UTF8: true})
				require.Equal(t, want[k], judged(t, bytes.NewReader(list[k]), Options{}))
			}
		}
	}
}

// TestLargeBuffersAreLetGo: one large message is not paid for by all that follow.
func TestLargeBuffersAreLetGo(t *testing.T) {
	assert.Nil(t, spare(make([]byte, 0, maxSpare+1)))
	kept := spare(make([]piece, 5, 100))
	assert.Equal(t, []int{0, 100}, []int{len(kept), cap(kept)})
}
