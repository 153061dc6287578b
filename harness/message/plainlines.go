package message

import "math"

// plainLines are lines of a body that is not encoded in which there is nothing to see: octets from space to tilde,
// no more of them than are advised, a CRLF, and no first octet that may begin a boundary or a line that some old
// programs change. Most lines of mail are so, and they are counted together. RFC 5322 §2.1.1, RFC 2049 §3
type plainLines struct {
	lines  int
	octets int  // with the line ends
	some   bool // one of them is not empty
}

// usualLine is how long a line should be at most. RFC 5322 §2.1.1
const usualLine = 78

// plainLinesOf finds the plain lines that octets begin with.
func plainLinesOf(octets []byte) (p plainLines) {
	for {
		rest := octets[p.octets:]
		n := ordinary(rest[:min(len(rest), usualLine+1)])
		if n > usualLine || n+1 >= len(rest) || rest[n] != '\r' || rest[n+1] != '\n' {
			return p
		}
		if n > 0 {
			if b := rest[0]; b == '-' || b == '.' || b == 'F' {
				return p
			}
			p.some = true
		}
		p.lines++
		p.octets += n + len("\r\n")
	}
}

// skipPlain goes past the plain lines that are there.
func (s *scanner) skipPlain() plainLines {
	p := plainLinesOf(s.in.ready())
	s.number += p.lines
	s.offset += int64(p.octets)
	if p.octets > 0 {
		_, _ = s.in.Discard(p.octets) // they are there
	}
	return p
}

// countsLines tells whether the next plain lines need no more than to be counted: they are in a body that is not
// encoded, and nothing is asked of it that depends on single lines.
func (c *checker) countsLines() bool {
	return c.state == inBody && c.leaf.unasked && len(c.signed) == 0
}

// asksNothing tells whether nothing is asked of the single plain lines of a body.
func (f *leaf) asksNothing() bool {
	return (f.encoding == "" || f.encoding == "7bit" || f.encoding == "8bit") &&
		!f.signed && f.cms == nil && !f.html.on && !f.status.on && !f.flowed.on && !f.returned.on
}

// takePlain counts plain lines as line would one by one.
func (c *checker) takePlain(p plainLines) {
	if p.lines == 0 {
		return
	}
	for _, r := range [...]rule{lineLimit, lineAdvice, bodyCRLF, noNUL, bodyControl} {
		c.lookOften(r, p.lines)
	}
	switch f := &c.leaf; {
	case !f.mime:
		c.lookOften(bodyASCII, p.lines)
	case f.encoding == "" || f.encoding == "7bit":
		c.lookOften(encodingLabel, p.lines)
	}
	if c.leaf.text.on {
		c.leaf.text.some = c.leaf.text.some || p.some
	}
}

// lookOften counts so many looks.
func (c *checker) lookOften(r rule, times int) {
	n := &c.counts[r].looks
	*n += uint32(min(int64(times), int64(math.MaxUint32-*n)))
}
