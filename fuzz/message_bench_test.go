package fuzz

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/mail"
	"strings"
	"testing"

	gomessage "github.com/emersion/go-message"
	gomail "github.com/emersion/go-message/mail"
	"github.com/jhillyerd/enmime/v2"
	"github.com/stretchr/testify/require"

	check "mailspec/harness/message"
	"mailspec/harness/verdict"
	"mailspec/reference/message"
)

// benchCorpus makes messages as mail is mixed: plain texts, HTML with attachments, nested multiparts,
// long header sections; some megabytes of them, the same each time.
func benchCorpus() (list [][]byte, size int64) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		list = append(list, benchPlain(random, "7bit", 200), benchPlain(random, "quoted-printable", 100),
			benchPlain(random, "base64", 100), benchNested(random), benchLongHeader(random))
	}
	for range 12 {
		list = append(list, benchAttachments(random))
	}
	for _, octets := range list {
		size += int64(len(octets))
	}
	return list, size
}

func benchHeader(random *rand.Rand) string {
	return fmt.Sprintf("Date: Thu, 29 Feb 2024 12:%02d:00 +0100\r\nMessage-ID: <%d@example.com>\r\n", random.IntN(60), random.Uint64()) +
		"From: =?utf-8?Q?Zo=C3=AB_M=C3=BCller?= <zoe@example.com>\r\nTo: \"Bob, the other\" <bob@example.net>,\r\n carol@example.org\r\n" +
		"Subject: Minutes of the =?utf-8?Q?f=C3=BCnfte?= meeting\r\nMIME-Version: 1.0\r\n"
}

// benchText makes lines of words.
func benchText(random *rand.Rand, lines int, accents bool) string {
	words := []string{"the", "meeting", "begins", "at", "noon", "and", "everyone", "who", "can", "come", "brings", "notes"}
	if accents {
		words = append(words, "café", "Grüße")
	}
	var b strings.Builder
	for range lines {
		for range 8 + random.IntN(4) {
			b.WriteString(words[random.IntN(len(words))] + " ")
		}
		b.WriteString("then.\r\n")
	}
	return b.String()
}

func benchPart(kind, encoding string, octets []byte) string {
	return "Content-Type: " + kind + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + encode(encoding, octets, strings.HasPrefix(kind, "text/"))
}

func benchPlain(random *rand.Rand, encoding string, lines int) []byte {
	return []byte(benchHeader(random) + benchPart("text/plain; charset=utf-8", encoding, []byte(benchText(random, lines, encoding != "7bit"))))
}

// benchMultipart joins parts.
func benchMultipart(kind, boundary string, parts ...string) string {
	return "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" +
		strings.Join(parts, "\r\n--"+boundary+"\r\n") + "\r\n--" + boundary + "--\r\n"
}

// benchAttachments makes HTML with two attachments in base64.
func benchAttachments(random *rand.Rand) []byte {
	data := make([]byte, 150<<10)
	for i := range data {
		data[i] = byte(random.Uint32())
	}
	html := "<html><body><p>" + benchText(random, 60, true) + "</p></body></html>\r\n"
	texts := benchMultipart("alternative", "=_alternative",
		benchPart("text/plain; charset=utf-8", "quoted-printable", []byte(benchText(random, 40, true))),
		benchPart("text/html; charset=utf-8", "quoted-printable", []byte(html)))
	file := "application/pdf; name=\"minutes.pdf\"\r\nContent-Disposition: attachment;\r\n filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf"
	return []byte(benchHeader(random) + benchMultipart("mixed", "=_mixed", texts, benchPart(file, "base64", data), benchPart("image/png", "base64", data[:40<<10])))
}

// benchNested makes multiparts inside one another.
func benchNested(random *rand.Rand) []byte {
	inner := benchPart("text/plain; charset=us-ascii", "7bit", []byte(benchText(random, 10, false)))
	for level := range 6 {
		inner = benchMultipart("mixed", fmt.Sprintf("level%d.", level), inner,
			benchPart("text/plain; charset=utf-8", "quoted-printable", []byte(benchText(random, 10, true))))
	}
	return []byte(benchHeader(random) + inner)
}

// benchLongHeader makes a header section as lists and relays leave it.
func benchLongHeader(random *rand.Rand) []byte {
	var b strings.Builder
	for i := range 12 {
		fmt.Fprintf(&b, "Received: from relay%d.example.net (relay%d.example.net [192.0.2.%d])\r\n\tby mx.example.com with ESMTPS id %d\r\n\tfor <bob@example.net>; Thu, 29 Feb 2024 12:00:%02d +0100 (CET)\r\n", i, i, i+1, random.Uint64(), 59-i)
	}
	b.WriteString(benchHeader(random))
	b.WriteString("Cc: person0@example.org")
	for i := range 40 {
		fmt.Fprintf(&b, ",\r\n \"Person, Number %d\" <person%d@example.org>", i, i)
	}
	b.WriteString("\r\nReferences: <first@example.org>")
	for range 20 {
		fmt.Fprintf(&b, "\r\n <%d@example.org>", random.Uint64())
	}
	return []byte(b.String() + "\r\n" + benchPart("text/plain; charset=us-ascii", "7bit", []byte(benchText(random, 20, false))))
}

// TestMessageBenchCorpus: the corpus is sound, so that nobody is measured on the way to an error.
func TestMessageBenchCorpus(t *testing.T) {
	list, size := benchCorpus()
	require.Greater(t, size, int64(4<<20))
	for _, octets := range list {
		for _, found := range check.CheckBytes(octets, check.Options{}).Findings {
			require.NotEqual(t, verdict.Must, found.Level, found.String())
		}
		for _, read := range []func([]byte){benchReference, benchGoMessage, benchGoMessageFields, benchEnmime, benchNetMail} {
			read(octets)
		}
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func benchChecker(octets []byte) { check.CheckBytes(octets, check.Options{}) }

// benchReference reads all that IMAP shows: the envelope, and each part's structure.
func benchReference(octets []byte) {
	e := message.Parse(octets)
	_ = e.Envelope()
	benchStructure(e)
}

func benchStructure(e *message.Entity) {
	_, _, _ = e.MediaType()
	_, _, _ = e.Disposition()
	_, _ = e.ID()
	_, _ = e.Description()
	_, _ = e.Location()
	_, _ = e.MD5()
	_, _, _ = e.Encoding(), e.Languages(), e.Lines()
	for _, part := range e.Parts() {
		benchStructure(part)
	}
	if m := e.Message(); m != nil {
		_ = m.Envelope()
		benchStructure(m)
	}
}

// benchGoMessage reads what go-message reads unasked: each part to its end, its transfer encoding undone. Of the
// header sections that is the names, and the bodies of the two fields that tell how to go on.
func benchGoMessage(octets []byte) {
	e, err := gomessage.Read(bytes.NewReader(octets))
	must(err)
	benchEntity(e)
}

// benchGoMessageFields reads the message's fields too, as far as go-message has a reader for them. The checker
// reads them all, Received fields among them, for which go-message has none.
func benchGoMessageFields(octets []byte) {
	e, err := gomessage.Read(bytes.NewReader(octets))
	must(err)
	h := gomail.Header{Header: e.Header}
	_, err = h.Date()
	must(err)
	for _, name := range []string{"From", "Sender", "Reply-To", "To", "Cc", "Bcc"} {
		_, err = h.AddressList(name)
		must(err)
	}
	_, err = h.MessageID()
	must(err)
	for _, name := range []string{"In-Reply-To", "References"} {
		_, err = h.MsgIDList(name)
		must(err)
	}
	_, err = h.Subject()
	must(err)
	benchEntity(e)
}

// benchEntity reads every part to its end.
func benchEntity(e *gomessage.Entity) {
	parts := e.MultipartReader()
	if parts == nil {
		_, err := io.Copy(io.Discard, e.Body)
		must(err)
		return
	}
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return
		}
		must(err)
		benchEntity(part)
	}
}

func benchEnmime(octets []byte) {
	_, err := enmime.ReadEnvelope(bytes.NewReader(octets))
	must(err)
}

func benchNetMail(octets []byte) {
	m, err := mail.ReadMessage(bytes.NewReader(octets))
	must(err)
	_, err = io.Copy(io.Discard, m.Body)
	must(err)
}

// BenchmarkMessage reads the corpus: the checker beside go-message, the reference beside enmime. A body that is not
// encoded costs go-message no more than copying it, as it costs net/mail: the checker looks at each octet of it.
func BenchmarkMessage(b *testing.B) {
	list, size := benchCorpus()
	readers := []struct {
		name string
		read func(octets []byte)
	}{
		{"checker", benchChecker},
		{"go-message", benchGoMessage},
		{"go-message with fields", benchGoMessageFields},
		{"reference", benchReference},
		{"reference decoding", func(octets []byte) { benchReference(octets); benchDecode(message.Parse(octets)) }},
		{"enmime", benchEnmime},
		{"net/mail", benchNetMail},
	}
	for _, r := range readers {
		b.Run(r.name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				for _, octets := range list {
					r.read(octets)
				}
			}
		})
	}
}

// benchDecode undoes the transfer encoding of every part, as enmime does.
func benchDecode(e *message.Entity) {
	parts := e.Parts()
	for _, part := range parts {
		benchDecode(part)
	}
	if len(parts) == 0 {
		_, _ = e.Decoded()
	}
}
