package dsn

import (
	"bytes"
	"encoding/base64"
)

// decoded gives an entity's body without its transfer encoding. RFC 2045 §6, RFC 6533 §4.4
func (e entity) decoded() []byte {
	switch lower(e.field("Content-Transfer-Encoding")) {
	case "base64":
		return fromBase64(e.body)
	case "quoted-printable":
		return fromQuotedPrintable(e.body)
	}
	return e.body
}

// fromBase64 decodes as far as it can, whatever stands between the digits. RFC 2045 §6.8
func fromBase64(body []byte) []byte {
	digits := bytes.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z', r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '+', r == '/':
			return r
		}
		return -1
	}, body)
	out := make([]byte, base64.RawStdEncoding.DecodedLen(len(digits)))
	n, _ := base64.RawStdEncoding.Decode(out, digits)
	return out[:n]
}

// fromQuotedPrintable decodes; what is no code stands for itself. RFC 2045 §6.7
func fromQuotedPrintable(body []byte) []byte {
	out := make([]byte, 0, len(body))
	for i := 0; i < len(body); i++ {
		if body[i] != '=' {
			out = append(out, body[i])
			continue
		}
		rest := body[i+1:]
		if bytes.HasPrefix(rest, []byte("\r\n")) {
			i += 2
			continue
		}
		if len(rest) >= 2 && digitOf(rest[0]) >= 0 && digitOf(rest[1]) >= 0 {
			out = append(out, byte(digitOf(rest[0])<<4|digitOf(rest[1])))
			i += 2
			continue
		}
		out = append(out, '=')
	}
	return out
}

func digitOf(b byte) int {
	switch {
	case b >= '0' && b <= '9':
		return int(b - '0')
	case b >= 'A' && b <= 'F':
		return int(b-'A') + 10
	case b >= 'a' && b <= 'f':
		return int(b-'a') + 10
	}
	return -1
}
