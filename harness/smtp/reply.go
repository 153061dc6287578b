package smtp

import (
	"bytes"
	"strconv"
)

// Bounds of the reader.
const (
	// MaxReplyLine is the longest line that is read. It is far beyond what §4.5.3.1.5 allows, so that a
	// long line is seen as one.
	MaxReplyLine = 64 << 10
	// MaxReplyLines is how many lines of one reply are read.
	MaxReplyLines = 1000
)

// maxReplyLine is the longest reply line, CRLF included. RFC 5321 §4.5.3.1.5
const maxReplyLine = 512

// The rules that a reply line can break.
const (
	RuleReplyLine   = "Reply-line"
	RuleFirstDigit  = "Reply-code first digit"
	RuleSecondDigit = "Reply-code second digit"
	RuleTextstring  = "textstring"
	RuleCRLF        = "CRLF"
	RuleSameCode    = "same Reply-code in each line"
)

// ReplyCode is the three digits as a number.
type ReplyCode int

// Severity is the first digit. RFC 5321 §4.2.1
func (c ReplyCode) Severity() int { return int(c) / 100 }

// Positive tells whether the code is a positive completion. RFC 5321 §4.2.1
func (c ReplyCode) Positive() bool { return c.Severity() == 2 }

// String gives the three digits.
func (c ReplyCode) String() string { return strconv.Itoa(int(c)) }

// ReplyLine is one line of a reply.
type ReplyLine struct {
	Code    ReplyCode
	More    bool // a hyphen behind the code: further lines follow
	Bare    bool // neither space nor hyphen behind the code
	Text    []byte
	At      Span // the line, line end included
	TextAt  Span
	endSize int // octets of the line end: 2 for CRLF
}

// Reply is a whole reply. RFC 5321 §4.2
type Reply struct {
	Code  ReplyCode
	Lines []ReplyLine
}

// ParseReplyLine reads one line strictly, line end included. RFC 5321 §4.2
func ParseReplyLine(line []byte) (ReplyLine, error) {
	l, faults := readReplyLine(line)
	if len(faults) > 0 {
		return ReplyLine{}, faults[0]
	}
	return l, nil
}

// ParseReply reads exactly one whole reply strictly. RFC 5321 §4.2, §4.2.1
func ParseReply(octets []byte) (Reply, error) {
	var r Reply
	for at := 0; ; {
		if len(r.Lines) == MaxReplyLines {
			return Reply{}, &SyntaxError{RuleReplyLine, at}
		}
		end := bytes.IndexByte(octets[at:], '\n') + 1
		if end == 0 || end > MaxReplyLine {
			return Reply{}, &SyntaxError{RuleReplyLine, at}
		}
		l, err := ParseReplyLine(octets[at : at+end])
		if err != nil {
			return Reply{}, &SyntaxError{err.(*SyntaxError).Rule, at + err.(*SyntaxError).Offset}
		}
		if len(r.Lines) > 0 && l.Code != r.Code {
			return Reply{}, &SyntaxError{RuleSameCode, at}
		}
		l.At.Offset += at
		l.TextAt.Offset += at
		r.Code = l.Code
		r.Lines = append(r.Lines, l)
		at += end
		if !l.More {
			if at != len(octets) {
				return Reply{}, &SyntaxError{RuleReplyLine, at}
			}
			return r, nil
		}
	}
}

// Append prints the reply as it stood on the wire.
func (r Reply) Append(dst []byte) []byte {
	for _, l := range r.Lines {
		dst = strconv.AppendInt(dst, int64(l.Code), 10)
		switch {
		case l.More:
			dst = append(dst, '-')
		case !l.Bare:
			dst = append(dst, ' ')
		}
		dst = append(dst, l.Text...)
		dst = append(dst, '\r', '\n')
	}
	return dst
}

// readReplyLine reads a line as far as a client can, and lists where it leaves the grammar. A line without
// a code and what may follow one has only the fault RuleReplyLine and cannot be read at all.
//
// A receiver must cope with codes that have no text and no space. RFC 5321 §4.2
func readReplyLine(line []byte) (l ReplyLine, faults []*SyntaxError) {
	l.At = Span{0, len(line)}
	body, end := cutLineEnd(line)
	if len(body) < 3 || span(body[:3], digit) < 3 || len(body) > 3 && body[3] != ' ' && body[3] != '-' {
		return l, []*SyntaxError{{RuleReplyLine, min(span(body, digit), 3)}}
	}
	l.Code = ReplyCode(body[0]-'0')*100 + ReplyCode(body[1]-'0')*10 + ReplyCode(body[2]-'0')
	l.endSize = end
	l.Bare = len(body) == 3
	if !l.Bare {
		l.More = body[3] == '-'
		l.Text = body[4:]
	}
	l.TextAt = Span{len(body) - len(l.Text), len(l.Text)}
	if body[0] < '2' || body[0] > '5' {
		faults = append(faults, &SyntaxError{RuleFirstDigit, 0})
	}
	if body[1] > '5' {
		faults = append(faults, &SyntaxError{RuleSecondDigit, 1})
	}
	if n := span(l.Text, text); n < len(l.Text) {
		faults = append(faults, &SyntaxError{RuleTextstring, l.TextAt.Offset + n})
	}
	if end != 2 {
		faults = append(faults, &SyntaxError{RuleCRLF, len(body)})
	}
	return l, faults
}

// cutLineEnd takes CRLF, or an LF that stands for it, off the end of a line.
func cutLineEnd(line []byte) (body []byte, end int) {
	switch n := len(line); {
	case n >= 2 && line[n-2] == '\r' && line[n-1] == '\n':
		return line[:n-2], 2
	case n >= 1 && line[n-1] == '\n':
		return line[:n-1], 1
	}
	return line, 0
}
