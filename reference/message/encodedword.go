package message

import (
	"encoding/base64"
	"strings"
)

// DecodeWords turns the encoded-words of an unfolded field body into UTF-8 and drops the white space
// between two of them. What is no encoded-word, or of an unknown charset, stays. RFC 2047 §2, §6.2
func DecodeWords(in string) string {
	var out strings.Builder
	afterWord := false
	for in != "" {
		start := strings.Index(in, "=?")
		if start < 0 {
			break
		}
		text, length, ok := encodedWord(in[start:])
		if !ok {
			text, start, length = "", start+len("=?"), 0
		}
		if between := in[:start]; !ok || !afterWord || strings.Trim(between, " \t\r\n") != "" {
			out.WriteString(between)
		}
		out.WriteString(text)
		in, afterWord = in[start+length:], ok
	}
	out.WriteString(in)
	return out.String()
}

// maxEncodedWord is the longest encoded-word looked for; the RFC allows 75 octets, and real mail has longer
// ones. RFC 2047 §2
const maxEncodedWord = 1000

// encodedWord reads "=?" charset "?" encoding "?" encoded-text "?=" and gives its length. A language may
// follow the charset. RFC 2047 §2, RFC 2231 §5
func encodedWord(in string) (text string, length int, ok bool) {
	in = in[:min(len(in), maxEncodedWord)]
	charset, rest, found := strings.Cut(in[len("=?"):], "?")
	encoding, rest, found2 := strings.Cut(rest, "?")
	coded, _, found3 := strings.Cut(rest, "?=")
	if !found || !found2 || !found3 || charset == "" || strings.ContainsAny(coded, " \t?") {
		return "", 0, false
	}
	length = len("=?") + len(charset) + 1 + len(encoding) + 1 + len(coded) + len("?=")
	charset, _, _ = strings.Cut(charset, "*")
	var octets []byte
	switch encoding {
	case "B", "b":
		octets = decodeBase64([]byte(coded))
	case "Q", "q":
		octets = decodeQ(coded)
	default:
		return "", 0, false
	}
	decoded, known := toUTF8(charset, octets)
	return decoded, length, known
}

// decodeQ undoes the Q encoding. RFC 2047 §4.2
func decodeQ(in string) []byte {
	return decodeHexEscapes([]byte(strings.ReplaceAll(in, "_", " ")), '=')
}

// decodeHexEscapes turns the mark and two digits into an octet, and keeps a mark without them.
func decodeHexEscapes(in []byte, mark byte) []byte {
	out := make([]byte, 0, len(in))
	for i := 0; i < len(in); i++ {
		if in[i] == mark && i+2 < len(in) {
			hi, lo := hexDigit(in[i+1]), hexDigit(in[i+2])
			if hi >= 0 && lo >= 0 {
				out = append(out, byte(hi<<4|lo))
				i += 2
				continue
			}
		}
		out = append(out, in[i])
	}
	return out
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	}
	return -1
}

// decodeBase64 passes over what is not of the alphabet and stops at the padding. RFC 2045 §6.8
func decodeBase64(in []byte) []byte {
	digits := make([]byte, 0, len(in))
	for _, c := range in {
		if c == '=' {
			break
		}
		if isBase64(c) {
			digits = append(digits, c)
		}
	}
	if len(digits)%4 == 1 {
		digits = digits[:len(digits)-1] // one digit alone holds no octet
	}
	out := make([]byte, base64.RawStdEncoding.DecodedLen(len(digits)))
	n, _ := base64.RawStdEncoding.Decode(out, digits)
	return out[:n]
}

func isBase64(c byte) bool {
	return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/'
}
