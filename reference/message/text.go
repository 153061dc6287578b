package message

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/ianaindex"
)

// FieldText gives the body of a field unfolded and with its encoded-words decoded, for searching.
func (f Field) FieldText() string { return DecodeWords(validUTF8(f.Unfolded())) }

// Texts hands each readable text of the body to yield, transfer encoding and charset undone, until yield
// returns false: the text parts, the header sections and texts of encapsulated messages, and what else is
// of the type message, such as a delivery status. RFC 3501 §6.4.4, RFC 3464 §2.1, RFC 6533 §4.3
func (e *Entity) Texts(yield func(string) bool) { e.texts(yield) }

func (e *Entity) texts(yield func(string) bool) bool {
	for _, p := range e.Parts() {
		if !p.texts(yield) {
			return false
		}
	}
	if m := e.Message(); m != nil {
		return m.headerTexts(yield) && m.texts(yield)
	}
	switch media := e.mediaType(); {
	case media.is("text"):
		text, _ := toUTF8(media.parameter("charset"), e.decodedBody())
		return yield(text)
	case media.is("message"):
		return yield(validUTF8(string(e.decodedBody())))
	}
	return true
}

// HeaderTexts hands each header field to yield, decoded, until yield returns false.
func (e *Entity) HeaderTexts(yield func(string) bool) { e.headerTexts(yield) }

func (e *Entity) headerTexts(yield func(string) bool) bool {
	for _, f := range e.Fields() {
		if !yield(string(f.Name) + ": " + f.FieldText()) {
			return false
		}
	}
	return true
}

// Decoded gives the body with the transfer encoding undone, if that is one of the five that are defined.
// Lines of text end with CRLF, whatever the encoding held. RFC 2045 §6.1, RFC 9051 §7.5.2
func (e *Entity) Decoded() (octets []byte, known bool) {
	for _, mechanism := range []string{"7bit", "8bit", "binary", "base64", "quoted-printable"} {
		if strings.EqualFold(e.Encoding(), mechanism) {
			octets = e.decodedBody()
			if e.mediaType().is("text") {
				octets = withCRLF(octets)
			}
			return octets, true
		}
	}
	return e.body, false
}

// withCRLF puts CR before each LF that has none.
func withCRLF(octets []byte) []byte {
	if bytes.Count(octets, []byte("\n")) == bytes.Count(octets, []byte("\r\n")) {
		return octets
	}
	out := make([]byte, 0, len(octets)+len(octets)/16)
	for i, c := range octets {
		if c == '\n' && (i == 0 || octets[i-1] != '\r') {
			out = append(out, '\r')
		}
		out = append(out, c)
	}
	return out
}

// decodedBody undoes the transfer encoding. RFC 2045 §6
func (e *Entity) decodedBody() []byte {
	switch encoding := e.Encoding(); {
	case strings.EqualFold(encoding, "base64"):
		return decodeBase64(e.body)
	case strings.EqualFold(encoding, "quoted-printable"):
		return decodeQuotedPrintable(e.body, e.eol)
	}
	return e.body
}

// decodeQuotedPrintable undoes quoted-printable, white space before a line end and soft line breaks
// too. RFC 2045 §6.7
func decodeQuotedPrintable(in []byte, eol string) []byte {
	out := make([]byte, 0, len(in))
	for len(in) > 0 {
		line, rest, found := bytes.Cut(in, []byte(eol))
		in = rest
		line = bytes.TrimRight(line, " \t")
		soft := bytes.HasSuffix(line, []byte{'='})
		out = append(out, decodeHexEscapes(bytes.TrimSuffix(line, []byte{'='}), '=')...)
		if found && !soft {
			out = append(out, eol...)
		}
	}
	return out
}

// toUTF8 decodes octets of a charset, US-ASCII when none is named. It is not ok, and the octets are read
// as UTF-8, when the charset is unknown.
func toUTF8(charset string, octets []byte) (text string, ok bool) {
	switch {
	case charset == "", strings.EqualFold(charset, "us-ascii"), strings.EqualFold(charset, "utf-8"):
		return validUTF8(string(octets)), true
	}
	encoding, err := ianaindex.MIME.Encoding(charset)
	if err != nil || encoding == nil {
		return validUTF8(string(octets)), false
	}
	decoded, err := encoding.NewDecoder().Bytes(octets)
	if err != nil {
		return validUTF8(string(octets)), false
	}
	return string(decoded), true
}

// validUTF8 puts the replacement character where the octets are not UTF-8.
func validUTF8(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}
