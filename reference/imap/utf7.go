package imap

import (
	"encoding/base64"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// base64Alphabet has a comma where base64 has a slash. RFC 3501 §5.1.3
const base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,"

func modifiedBase64() *base64.Encoding {
	return base64.NewEncoding(base64Alphabet).WithPadding(base64.NoPadding).Strict()
}

// isDirect tells the characters that stand for themselves. RFC 3501 §5.1.3
func isDirect(r rune) bool { return r >= ' ' && r <= '~' && r != '&' }

// encodeUTF7 prints a name in modified UTF-7. RFC 3501 §5.1.3
func encodeUTF7(name string) string {
	var out strings.Builder
	for name != "" {
		n := strings.IndexFunc(name, func(r rune) bool { return !isDirect(r) })
		if n < 0 {
			n = len(name)
		}
		out.WriteString(name[:n])
		name = name[n:]
		if strings.HasPrefix(name, "&") {
			out.WriteString("&-")
			name = name[1:]
			continue
		}
		n = strings.IndexFunc(name, func(r rune) bool { return isDirect(r) || r == '&' })
		if n < 0 {
			n = len(name)
		}
		if n > 0 {
			out.WriteString("&" + modifiedBase64().EncodeToString(utf16Octets(name[:n])) + "-")
		}
		name = name[n:]
	}
	return out.String()
}

func utf16Octets(s string) (out []byte) {
	for _, unit := range utf16.Encode([]rune(s)) {
		out = append(out, byte(unit>>8), byte(unit))
	}
	return out
}

// decodeUTF7 reads modified UTF-7, and nothing that could be written otherwise: no superfluous shift, no
// printable US-ASCII in base64. RFC 3501 §5.1.3
func decodeUTF7(wire string) (name string, ok bool) {
	var out strings.Builder
	shifted := false // the octet before was the "-" of a base64 run
	for wire != "" {
		if wire[0] != '&' {
			if !isDirect(rune(wire[0])) {
				return "", false
			}
			out.WriteByte(wire[0])
			wire, shifted = wire[1:], false
			continue
		}
		coded, rest, closed := strings.Cut(wire[1:], "-")
		wire = rest
		switch {
		case !closed, coded != "" && shifted:
			return "", false
		case coded == "":
			out.WriteByte('&')
			shifted = false
			continue
		}
		text, ok := decodeShifted(coded)
		if !ok {
			return "", false
		}
		out.WriteString(text)
		shifted = true
	}
	return out.String(), true
}

// decodeShifted reads what stands between "&" and "-". RFC 3501 §5.1.3
func decodeShifted(coded string) (text string, ok bool) {
	octets, err := modifiedBase64().DecodeString(coded)
	if err != nil || len(octets)%2 != 0 || strings.ContainsAny(coded, "\r\n") {
		return "", false
	}
	units := make([]uint16, 0, len(octets)/2)
	for i := 0; i < len(octets); i += 2 {
		units = append(units, uint16(octets[i])<<8|uint16(octets[i+1]))
	}
	runes := utf16.Decode(units)
	for _, r := range runes {
		if isDirect(r) || r == '&' || r == utf8.RuneError {
			return "", false
		}
	}
	return string(runes), true
}
