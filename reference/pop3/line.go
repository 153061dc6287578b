package pop3

import (
	"bufio"
	"errors"
	"io"
)

// errLineTooLong says that a line was longer than its limit. It has been read to its end.
var errLineTooLong = errors.New("line too long")

// lineReader cuts the client's octets into lines. Its memory is bounded by the limit of a line, however
// long the line that arrives.
type lineReader struct {
	in  *bufio.Reader
	buf []byte
}

func newLineReader(r io.Reader) *lineReader {
	return &lineReader{in: bufio.NewReaderSize(r, 2048)}
}

// line reads up to the next CRLF and gives the line without it. Only the pair ends a line: a CR or LF
// by itself is an octet like any other, and the grammar refuses it. The line is valid until the next
// call. The limit counts the CRLF. RFC 1939 §3, RFC 2449 §4
func (r *lineReader) line(limit int) ([]byte, error) {
	r.buf = r.buf[:0]
	for total, last := 0, byte(0); ; {
		c, err := r.in.ReadByte()
		if err != nil {
			return nil, err
		}
		total++
		if total <= limit {
			r.buf = append(r.buf, c)
		}
		if c == '\n' && last == '\r' {
			if total > limit {
				return nil, errLineTooLong
			}
			return r.buf[:total-2], nil
		}
		last = c
	}
}
