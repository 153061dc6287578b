package pop3

import "bytes"

// Bounds of the reader.
const (
	// MaxStatusLine is the longest first line that is read; §3 of RFC 1939 allows 512 octets.
	MaxStatusLine = 64 << 10
	// MaxLine is the longest line of a multi-line response that is read.
	MaxLine = 1 << 20
	// MaxResponse is the longest multi-line response that is read, in octets on the wire.
	MaxResponse = 64 << 20
	// MaxKept is how much of a multi-line response is kept in memory; the rest is only counted.
	MaxKept = 8 << 20
	// MaxKeptLines is how many lines of it are kept.
	MaxKeptLines = 200_000
)

// maxResponseLine is the longest first line, CRLF included. RFC 1939 §3, RFC 2449 §4
const maxResponseLine = 512

// Indicator is a status indicator, or the mark of a challenge.
type Indicator string

// The indicators. RFC 1939 §3, RFC 5034 §4
const (
	OK        Indicator = "+OK"
	Err       Indicator = "-ERR"
	Challenge Indicator = "+"
)

// Response is a whole response. RFC 1939 §3
type Response struct {
	Indicator Indicator
	Text      []byte // behind the indicator and its space
	TextAt    Span
	Spaced    bool // a space stands behind the indicator
	Multi     bool // lines followed the first one
	// Wire is the lines of a multi-line response as they were sent, dot-stuffed, with their line ends
	// and without the end line; at most MaxKept octets of it.
	Wire []byte
	// Lines and Octets count all of its lines, and their octets without stuffing.
	Lines  int
	Octets int64
	cut    bool // lines were counted and not kept
	tags   bool // the lines are capabilities
}

// Whole tells whether all lines were kept.
func (r Response) Whole() bool { return !r.cut }

// Body gives the kept lines without stuffing. RFC 1939 §3
func (r Response) Body() []byte {
	out := make([]byte, 0, len(r.Wire))
	for rest := r.Wire; len(rest) > 0; {
		var line []byte
		line, rest = nextLine(rest)
		if line[0] == '.' {
			line = line[1:]
		}
		out = append(out, line...)
	}
	return out
}

// nextLine cuts the first line off, its CRLF included. A lone LF is part of a line. RFC 1939 §3
func nextLine(s []byte) (line, rest []byte) {
	i := bytes.Index(s, []byte("\r\n"))
	if i < 0 {
		return s, nil
	}
	return s[:i+2], s[i+2:]
}

// ParseResponse reads exactly one whole response strictly. multi says whether the command has a
// multi-line response when it succeeds. RFC 1939 §3, RFC 2449 §3
func ParseResponse(octets []byte, multi bool) (Response, error) {
	head, rest := nextLine(octets)
	r, faults := readStatusLine(head)
	if len(faults) > 0 {
		return Response{}, faults[0]
	}
	if !multi || r.Indicator != OK {
		if len(rest) > 0 {
			return Response{}, &SyntaxError{RuleSingleLine, len(head)}
		}
		return r, nil
	}
	r.Multi = true
	for {
		at := len(octets) - len(rest)
		var line []byte
		line, rest = nextLine(rest)
		switch {
		case !bytes.HasSuffix(line, []byte("\r\n")) || len(line) > MaxLine || at > MaxKept || r.Lines >= MaxKeptLines:
			return Response{}, &SyntaxError{RuleMultiLine, at}
		case len(line) == 3 && line[0] == '.':
			if len(rest) > 0 {
				return Response{}, &SyntaxError{RuleMultiLine, at + 3}
			}
			return r, nil
		case line[0] == '.' && line[1] != '.':
			return Response{}, &SyntaxError{RuleStuffing, at}
		}
		r.add(line)
	}
}

// add counts a line and keeps it if there is room. line is as sent, its line end included.
func (r *Response) add(line []byte) {
	r.Octets += int64(len(line))
	if line[0] == '.' {
		r.Octets--
	}
	if len(r.Wire)+len(line) <= MaxKept && r.Lines < MaxKeptLines {
		r.Wire = append(r.Wire, line...)
	} else {
		r.cut = true
	}
	r.Lines++
}

// Append prints the response as it stood on the wire.
func (r Response) Append(dst []byte) []byte {
	dst = append(dst, r.Indicator...)
	if r.Spaced {
		dst = append(dst, ' ')
	}
	dst = append(dst, r.Text...)
	dst = append(dst, '\r', '\n')
	if r.Multi {
		dst = append(dst, r.Wire...)
		dst = append(dst, '.', '\r', '\n')
	}
	return dst
}

// readStatusLine reads the first line as far as a client can, and lists where it leaves the grammar. A line
// without an indicator has the fault RuleSingleLine and cannot be read. Indicators in lower case are read,
// with the fault RuleStatus. RFC 1939 §3, RFC 2449 §3
func readStatusLine(line []byte) (r Response, faults []*SyntaxError) {
	body, end := cutLineEnd(line)
	word, text, spaced := bytes.Cut(body, []byte(" "))
	r.Indicator = Indicator(capitals(word[:min(len(word), len(Err))]))
	known := r.Indicator == OK || r.Indicator == Err || r.Indicator == Challenge
	if !known || len(word) != len(r.Indicator) || end == 0 {
		return r, []*SyntaxError{{RuleSingleLine, 0}}
	}
	if string(word) != string(r.Indicator) {
		faults = append(faults, &SyntaxError{RuleStatus, 0})
	}
	r.Text, r.Spaced = bytes.Clone(text), spaced
	r.TextAt = Span{len(body) - len(text), len(text)}
	if n := span(text, func(b byte) bool { return 0 < b && b < 0x80 && b != '\r' }); n < len(text) {
		faults = append(faults, &SyntaxError{RuleText, r.TextAt.Offset + n})
	}
	if end != 2 {
		faults = append(faults, &SyntaxError{RuleCRLF, len(body)})
	}
	return r, faults
}
