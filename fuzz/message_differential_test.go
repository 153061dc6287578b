package fuzz

import (
	"bytes"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	check "mailspec/harness/message"
	"mailspec/harness/verdict"
	"mailspec/reference/message"
)

// TestMessageDifferential holds the readers against what a drawn message says, and the checker against
// its being sound.
func TestMessageDifferential(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := soundMessages().Draw(t, "message")
		for _, found := range check.CheckBytes(m.octets, check.Options{}).Findings {
			if found.Level == verdict.Must {
				t.Errorf("%v\n%s", found, m.octets)
			}
		}
		for _, peer := range peers() {
			r, err := peer.read(m.octets)
			if peer.differs(m) {
				continue
			}
			if err != nil {
				t.Fatalf("%s: %v\n%s", peer.name, err, m.octets)
			}
			peer.hold(t, m, r)
		}
	})
}

// peer is a reader, with the points in which it differs by what the RFCs say.
type peer struct {
	name string
	read func(octets []byte) (reading, error)
	// not holds the traits that it does not read, though the RFC's section has them.
	not map[trait]string
}

// What some readers do not read.
const (
	mimeComment    trait = "comment in a MIME field"
	addressComment trait = "comment in an address"
	digest         trait = "digest"
	latinParameter trait = "parameter in ISO-8859-1"
	phraseSpace    trait = "white space in or between encoded-words"
	encodingSpace  trait = "white space behind the transfer encoding"
)

func traits() []trait {
	return []trait{mimeComment, addressComment, digest, latinParameter, phraseSpace, encodingSpace}
}

// differs tells whether a message has a trait that the peer does not read.
func (p peer) differs(m drawnMessage) bool {
	for it := range p.not {
		if m.traits[it] {
			return true
		}
	}
	return false
}

func peers() []peer {
	return []peer{
		{"reference/message", readReference, nil},
		{"net/mail and mime/multipart", readStandard, map[trait]string{
			addressComment: "RFC 5322 §3.2.2: a comment is no display-name",
			digest:         "RFC 2046 §5.1.5",
			latinParameter: "RFC 2231 §4",
		}},
		{"go-message", readGoMessage, map[trait]string{
			mimeComment:    "RFC 2045 §5.1",
			addressComment: "RFC 5322 §3.2.2",
			digest:         "RFC 2046 §5.1.5",
			latinParameter: "RFC 2231 §4",
		}},
		{"enmime", readEnmime, map[trait]string{
			mimeComment:    "RFC 2045 §5.1",
			addressComment: "RFC 5322 §3.2.2",
			digest:         "RFC 2046 §5.1.5",
			latinParameter: "RFC 2231 §4",
		}},
	}
}

// hold compares what a peer read with what the message says.
func (p peer) hold(t rapid.TB, m drawnMessage, r reading) {
	fail := func(what string, want, got any) {
		t.Errorf("%s: %s: want %q, got %q\n%s", p.name, what, want, got, m.octets)
	}
	if r.Subject != m.Subject {
		fail("subject", m.Subject, r.Subject)
	}
	if !r.Date.Equal(m.Date) {
		fail("date", m.Date.Format(time.RFC3339), r.Date.Format(time.RFC3339))
	}
	for _, name := range addressFields() {
		want, got := m.Addresses[name], r.Addresses[name]
		if len(want) != len(got) {
			fail(name, want, got)
			continue
		}
		for i := range want {
			if want[i] != got[i] {
				fail(name, want[i], got[i])
			}
		}
	}
	if len(r.Leaves) != len(m.Leaves) {
		fail("parts", m.Leaves, r.Leaves)
		return
	}
	for i, want := range m.Leaves {
		got := r.Leaves[i]
		if want.Type != got.Type || want.File != got.File || !bytes.Equal(want.Text, got.Text) {
			fail("part", want, got)
		}
	}
}

// TestMessageMutated changes one octet of a sound message: nobody panics, the checker says the same
// however it is fed, and the reference stays lawful.
func TestMessageMutated(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		octets := soundMessages().Draw(t, "message").octets
		at := rapid.IntRange(0, len(octets)-1).Draw(t, "at")
		octets[at] = rapid.OneOf(rapid.Byte(), rapid.SampledFrom([]byte("\r\n\"\\()<>@:;,=?- \x00"))).Draw(t, "octet")
		j := check.CheckBytes(octets, check.Options{})
		var again []check.Finding
		err := check.Check(iotest.OneByteReader(bytes.NewReader(octets)), check.Options{}, func(f check.Finding) { again = append(again, f) })
		require.NoError(t, err)
		require.Equal(t, j.Findings, again)
		for _, peer := range peers() {
			_, _ = peer.read(octets)
		}
		lawful(t, message.Parse(octets), 0)
	})
}

// lawful asks what holds for any octets: nothing is lost, and IMAP can say the answer.
func lawful(t *rapid.T, e *message.Entity, depth int) {
	require.LessOrEqual(t, depth, 64)
	require.Equal(t, string(e.Octets()), string(e.Header())+string(e.Body()))
	header := ""
	for _, f := range e.Fields() {
		header += string(f.Raw)
	}
	require.True(t, strings.HasPrefix(string(e.Header()), header), "fields that are not in the header section")
	rest := string(e.Header()[len(header):])
	require.Contains(t, []string{"", "\r\n", "\n"}, rest)
	env := e.Envelope()
	for _, list := range [][]message.Address{env.From, env.Sender, env.ReplyTo, env.To, env.Cc, env.Bcc} {
		groupsPair(t, list)
	}
	kind, subtype, params := e.MediaType()
	require.NotEmpty(t, kind)
	require.NotEmpty(t, subtype)
	message.DecodeParameters(params)
	_, _ = e.Decoded()
	e.Texts(func(string) bool { return true })
	parts := e.Parts()
	require.Equal(t, strings.EqualFold(kind, "multipart"), len(parts) > 0)
	for i, part := range parts {
		octets, ok := e.Section(message.Section{Part: []uint32{uint32(i + 1)}})
		require.True(t, ok)
		require.Equal(t, string(part.Body()), string(octets))
		require.True(t, bytes.Contains(e.Body(), part.Octets()))
		lawful(t, part, depth+1)
	}
	if m := e.Message(); m != nil {
		lawful(t, m, depth+1)
	}
}

// groupsPair holds the markers of groups against each other. RFC 3501 §7.4.2
func groupsPair(t *rapid.T, list []message.Address) {
	open := false
	for _, a := range list {
		if a.Kind != message.Mailbox {
			require.Equal(t, a.Kind == message.GroupStart, !open)
			open = !open
		}
	}
	require.False(t, open)
}
