package message

import (
	"bytes"
	"fmt"
)

// maxSigned bounds how many signed parts, each in another, have their digests taken at once.
const maxSigned = 4

// signedPart takes the digests of what a multipart/signed signs, while it is read: all of its first part with
// its header section, without the line end before the boundary. RFC 1847 §2.1, RFC 8551 §3.5.3.2
type signedPart struct {
	at      int // of its multipart among those that are open
	start   place
	end     place // behind its last octet
	begun   bool
	before  lineEnd // that of the line before, which is part of it once another line comes
	exact   sums
	canon   sums // with CRLF for a bare LF; nil while there is no difference
	trimmed sums // without white space at the ends of lines; nil while there is no difference
}

// signs tells whether a multipart announces a signature of S/MIME. RFC 8551 §3.5.3.2
func (m *container) signs() bool {
	switch m.need.word {
	case "application/pkcs7-signature", "application/x-pkcs7-signature":
		return m.kind == aMultipart && m.subtype == "signed"
	}
	return false
}

// beginSigned makes ready for the first part of a multipart/signed.
func (c *checker) beginSigned(at int) {
	if len(c.signed) >= maxSigned {
		return
	}
	names, all := micalgNames(c.open[at].need.micalg)
	if !all {
		names = nil // any may be meant
	}
	c.signed = append(c.signed, &signedPart{at: at, exact: newSums(names)})
}

// endSigned ends the first part of a multipart/signed and of those that are inside it. The one whose end a
// boundary shows is kept for its signature.
func (c *checker) endSigned(at int, delimited bool) {
	for n := len(c.signed) - 1; n >= 0 && c.signed[n].at >= at; n-- {
		if s := c.signed[n]; s.at == at && delimited {
			c.open[at].signed = s
		}
		c.signed = c.signed[:n]
	}
}

// digest adds a line to what is signed.
func (c *checker) digest(l *line) {
	for _, s := range c.signed {
		s.line(l, c.opt.LocalLines)
	}
}

// spill adds a piece of a line that is too long to be held.
func (c *checker) spill(piece []byte, first bool) {
	for _, s := range c.signed {
		if first {
			s.endLine(c.opt.LocalLines)
		}
		s.write(piece)
	}
}

func (s *signedPart) line(l *line, local bool) {
	if !s.begun {
		s.begun, s.start = true, l.place(0)
	}
	s.end = l.place(l.length)
	if l.whole() {
		s.endLine(local)
		if text := trimRightWSP(l.text); len(text) == len(l.text) || s.trim() == nil {
			s.write(l.text)
		} else {
			s.exact.write(l.text)
			s.canon.write(l.text)
			s.trimmed.write(text)
		}
	}
	s.before = l.end
}

func (s *signedPart) write(octets []byte) {
	s.exact.write(octets)
	s.canon.write(octets)
	s.trimmed.write(octets)
}

// endLine adds the end of the line before. RFC 1847 §2.1
func (s *signedPart) endLine(local bool) {
	switch {
	case s.before == endCRLF, s.before == endLF && local:
		s.write([]byte("\r\n"))
	case s.before == endLF:
		if s.canon == nil {
			s.canon = s.exact.clone()
		}
		s.exact.write([]byte("\n"))
		s.canon.write([]byte("\r\n"))
		s.trimmed.write([]byte("\n"))
	}
	s.before = endNone
}

func (s *signedPart) trim() sums {
	if s.trimmed == nil {
		s.trimmed = s.exact.clone()
	}
	return s.trimmed
}

// explain says what was changed, where one of the usual changes explains that a digest does not fit.
func (s *signedPart) explain(name string, want []byte) string {
	switch {
	case bytes.Equal(s.canon.of(name), want):
		return "; it fits where each bare LF is a CRLF: send lines that end with CRLF"
	case bytes.Equal(s.trimmed.of(name), want):
		return "; it fits without the white space at the ends of lines: something has added it"
	}
	if last := s.exact.clone(); last != nil {
		if last.write([]byte("\r\n")); bytes.Equal(last.of(name), want) {
			return "; it fits with the line end before the boundary, which belongs to the boundary: sign the part without it"
		}
	}
	return ""
}

// where says which octets are signed.
func (s *signedPart) where() string {
	return fmt.Sprintf("octets %d to %d, lines %d to %d", s.start.offset, max(s.end.offset-1, s.start.offset), s.start.line, s.end.line)
}
