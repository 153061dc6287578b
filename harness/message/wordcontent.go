package message

import (
	"bytes"
	stdbase64 "encoding/base64"
	"unicode/utf8"
)

// judgeContent looks at what an encoded-word stands for. alone tells that no other is beside it. RFC 2047 §3, §4, §5
func (c *checker) judgeContent(w encodedWord, alone bool, at place) {
	if w.encoding == 'q' {
		c.check(wordHexCase, !hasLowerHex(w.text), at, `the hexadecimal digits of a Q encoded-word are upper case: write =C3, not =c3`)
	}
	charset, octets := withoutLanguage(w.charset), w.decoded()
	c.judgeWordCharset(w.charset, charset, at)
	if c.look(wordNotASCII); alone {
		c.judgeFit(w, octets, at)
	}
	switch {
	case isUTF8(charset):
		c.check(wordCharacters, utf8.Valid(octets), at, "an encoded-word that does not hold whole UTF-8 characters: divide the text between characters, or name its true charset")
		c.judgePrintable(octets, at)
	case equalFold(charset, "us-ascii"), isLatin(charset):
		c.judgePrintable(octets, at)
	case bytes.HasPrefix(bytes.ToLower(charset), []byte("iso-2022-")):
		c.check(wordASCIIMode, endsInASCII(octets), at, "an encoded-word that ends in another character set than it began with: end it with the sequence that switches back to ASCII")
	}
}

// standsAlone tells whether no other encoded-word is beside the one at its place.
func standsAlone(text []byte, start, end int) bool {
	before, behind := trimRightWSP(text[:start]), trimWSP(text[end:])
	return !bytes.HasSuffix(before, []byte("?=")) && !bytes.HasPrefix(behind, []byte("=?"))
}

// withoutLanguage gives the charset's name without the language that may follow it. RFC 2231 §5
func withoutLanguage(name []byte) []byte {
	name, _, _ = bytes.Cut(name, []byte("*"))
	return name
}

// judgeWordCharset looks at the charset and the language of an encoded-word. RFC 2047 §3, RFC 2231 §5
func (c *checker) judgeWordCharset(name, charset []byte, at place) {
	private := len(charset) > 2 && lower(charset[0]) == 'x' && charset[1] == '-'
	c.check(wordCharset, private || registeredCharset(charset), at, "a charset that is not registered: write the registered name, such as utf-8")
	if len(name) == len(charset) {
		return
	}
	c.check(wordLanguage, isLanguageTag(name[len(charset)+1:]), at, `no language behind the "*" of the charset: write a tag such as en or de-CH, or leave the "*" out`)
}

// isLanguageTag tells whether octets are subtags of one to eight letters and digits, the first of letters
// alone. RFC 2231 §5
func isLanguageTag(tag []byte) bool {
	for i, sub := range bytes.Split(tag, []byte("-")) {
		if len(sub) == 0 || len(sub) > 8 {
			return false
		}
		for _, b := range sub {
			if !isAlpha(b) && (i == 0 || !isDigit(b)) {
				return false
			}
		}
	}
	return true
}

// judgeFit looks at whether the text of a word that stands alone needed to be encoded, and so. Words in a
// row hold one text together. RFC 2047 §4, §5
func (c *checker) judgeFit(w encodedWord, octets []byte, at place) {
	high := 0
	for _, b := range octets {
		if b >= 0x80 || b == 0x1B {
			high++
		}
	}
	hides := bytes.Contains(octets, []byte("=?"))
	c.check(wordNotASCII, high > 0 || hides || len(octets) == 0, at, "an encoded-word for text that is plain ASCII: write the text itself")
	if high == 0 || len(octets) < 4 {
		return
	}
	if w.encoding == 'q' {
		c.check(wordEncodingFit, 2*high <= len(octets)+1, at, "a Q encoded-word for text that is mostly not ASCII: B is shorter")
	} else {
		c.check(wordEncodingFit, 4*high >= len(octets), at, "a B encoded-word for text that is mostly ASCII: Q can be read as it stands")
	}
}

// judgePrintable looks for control characters in the text. RFC 2047 §5
func (c *checker) judgePrintable(octets []byte, at place) {
	ok := true
	for _, b := range octets {
		ok = ok && classes[b]&(control|nul|cr) == 0 && b != '\n'
	}
	c.check(wordPrintable, ok, at, "a control character or a line end in an encoded-word: encode text and spaces only")
}

// decoded gives the octets that a well-formed encoded-word stands for. RFC 2047 §4
func (w encodedWord) decoded() []byte {
	if w.encoding == 'b' {
		out, _ := stdbase64.StdEncoding.DecodeString(string(w.text))
		return out
	}
	out := make([]byte, 0, len(w.text))
	for i := 0; i < len(w.text); i++ {
		switch b := w.text[i]; {
		case b == '_':
			out = append(out, ' ')
		case b == '=' && i+2 < len(w.text):
			out = append(out, hexValue(w.text[i+1])<<4|hexValue(w.text[i+2]))
			i += 2
		default:
			out = append(out, b)
		}
	}
	return out
}

// hasLowerHex tells whether an escaped octet is written with a small letter. RFC 2047 §4.2
func hasLowerHex(text []byte) bool {
	for i, b := range text {
		if b == '=' && i+2 < len(text) && (text[i+1] >= 'a' || text[i+2] >= 'a') {
			return true
		}
	}
	return false
}

func isUTF8(charset []byte) bool { return equalFold(charset, "utf-8") || equalFold(charset, "utf8") }

// isLatin tells whether a charset has ASCII in its lower half and one octet for each character.
func isLatin(charset []byte) bool {
	name := bytes.ToLower(charset)
	return bytes.HasPrefix(name, []byte("iso-8859-")) || bytes.HasPrefix(name, []byte("windows-125"))
}

// endsInASCII follows the sequences that switch between character sets. RFC 2047 §3
func endsInASCII(octets []byte) bool {
	ascii, shifted := true, false
	for i, b := range octets {
		switch {
		case b == 0x0E:
			shifted = true
		case b == 0x0F:
			shifted = false
		case b == 0x1B && i+2 < len(octets) && octets[i+1] == '(':
			ascii = octets[i+2] == 'B' || octets[i+2] == 'J'
		case b == 0x1B && i+2 < len(octets) && octets[i+1] == '$' && octets[i+2] != ')' && octets[i+2] != '*' && octets[i+2] != '+':
			ascii = false
		}
	}
	return ascii && !shifted
}
