package pop3

import "bytes"

// maxSubtag is the longest part of a language tag. RFC 6856 §3.2, which takes the tags of RFC 5646
const maxSubtag = 8

// isLanguageTag reads subtags of letters and digits with hyphens between them. RFC 6856 §3.2, which takes the tags of RFC 5646
func isLanguageTag(s []byte) bool {
	for subtag := range bytes.SplitSeq(s, []byte("-")) {
		n := span(subtag, func(b byte) bool { return isDigit(b) || 'A' <= upper(b) && upper(b) <= 'Z' })
		if n == 0 || n > maxSubtag || n < len(subtag) {
			return false
		}
	}
	return true
}

// language judges a positive response to LANG. RFC 6856 §3.2
func (m *monitor) language(r Response) {
	if !r.Multi {
		tag, _, spaced := bytes.Cut(r.Text, []byte(" "))
		m.check(idLanguage, spaced && isLanguageTag(tag), "+OK, a language tag and a space", r.head())
		return
	}
	r.each(func(line []byte) {
		tag, _, _ := bytes.Cut(line, []byte(" "))
		m.check(idLanguages, isLanguageTag(tag), "a language tag, and its description perhaps", line)
	})
}

// plainHeader judges that the header section of a message is US-ASCII outside of UTF-8 mode. Bodies are not judged: those
// of eight bits are MIME's. RFC 6856 §2.1, RFC 2045 §2.8
func (m *monitor) plainHeader(r Response) {
	if m.utf8Mode || !m.caps.known || !m.caps.offers("UTF8") {
		return
	}
	header, _, _ := bytes.Cut(append([]byte("\r\n"), r.Body()...), []byte("\r\n\r\n"))
	n := span(header, func(b byte) bool { return b < 0x80 })
	m.check(idHeaderASCII, n == len(header), "a header section in US-ASCII", header[max(0, n-20):min(len(header), n+20)])
}
