package imap

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"math"
)

// Limits of the command reader.
const (
	// maxCommand is how many octets a command may have, literals with it and the message of APPEND
	// without. RFC 2683 §3.2.1.5 asks for 8000 at least.
	maxCommand = 64 << 10
	// maxLiterals is how many literals a command may have: each has the command looked at once more.
	maxLiterals = 500
	// minDrain is how much of refused literals is read and thrown away, even before login.
	minDrain = 1 << 20
)

// errTooMuch ends a session whose peer sends more than the reader wants even to throw away.
var errTooMuch = errors.New("too many octets in one command")

// refusal says that a command ends before it is read to its end.
type refusal struct {
	octets   []byte // what was read of it
	response response
}

// reader cuts the client's octets into commands. RFC 3501 §2.2.1
type reader struct {
	r        *bufio.Reader
	maxDrain int64
	// admit looks at a command that goes on with a literal, and tells whether to take the literal.
	admit func(octets []byte, size uint32) (refused response, admitted bool)
	// invite asks the client for the octets of a synchronizing literal. RFC 3501 §7.5
	invite func()
}

// command reads one command with its literals. The refusal is nil when the command is whole.
func (r *reader) command() (octets []byte, refused *refusal, err error) {
	for lines, literals := 0, 0; ; literals++ {
		line, tail, err := r.line()
		if err != nil {
			return nil, nil, err
		}
		octets = append(octets, line...)
		lines += len(line)
		size, synchronizing, literal := literalAtEnd(tail)
		response, admitted := bad("", "command too long"), lines <= maxCommand && literals <= maxLiterals
		if !literal && admitted {
			return octets, nil, nil
		}
		if literal && admitted {
			response, admitted = r.admit(octets, size)
		}
		if !admitted {
			if literal && !synchronizing {
				err = r.drain(size)
			}
			return nil, &refusal{octets, response}, err
		}
		if synchronizing {
			r.invite()
		}
		if octets, err = r.literal(octets, size); err != nil {
			return nil, nil, err
		}
	}
}

// tailLength is how much of a line's end is needed to see a literal there.
const tailLength = 32

// line reads up to the next LF. Of a line that is too long it gives one octet more than allowed, and passes
// over the rest; the tail is the end of the line as it came.
func (r *reader) line() (line, tail []byte, err error) {
	for passed := int64(0); ; {
		piece, err := r.r.ReadSlice('\n')
		tail = append(tail, piece[max(0, len(piece)-tailLength):]...)
		tail = tail[max(0, len(tail)-tailLength):]
		kept := piece[:min(len(piece), maxCommand+1-len(line))]
		line = append(line, kept...)
		passed += int64(len(piece) - len(kept))
		switch {
		case err == nil:
			return line, tail, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, nil, err
		case passed > r.maxDrain:
			return nil, nil, errTooMuch
		}
	}
}

// literalAtEnd looks for "{" number ["+"] "}" before the line end, as every line must be looked at.
// RFC 3501 §9, RFC 7888 §3
func literalAtEnd(line []byte) (size uint32, synchronizing, found bool) {
	head, ok := bytes.CutSuffix(line, []byte("}\r\n"))
	if !ok {
		return 0, false, false
	}
	head, plus := bytes.CutSuffix(head, []byte("+"))
	start := len(head)
	for start > 0 && isDigit(head[start-1]) {
		start--
	}
	if start == len(head) || start == 0 || head[start-1] != '{' {
		return 0, false, false
	}
	var n uint64
	for _, c := range head[start:] {
		n = min(n*10+uint64(c-'0'), math.MaxUint32)
	}
	return uint32(n), !plus, true
}

// literal reads the octets of a literal. Memory grows with what has come, not with what was announced.
func (r *reader) literal(octets []byte, size uint32) ([]byte, error) {
	const step = 64 << 10
	for left := int(size); left > 0; {
		n := min(left, max(step, len(octets)))
		start := len(octets)
		octets = append(octets, make([]byte, n)...)
		if _, err := io.ReadFull(r.r, octets[start:]); err != nil {
			return nil, err
		}
		left -= n
	}
	return octets, nil
}

// drain throws away a literal that was not waited for, and the rest of its command. RFC 7888 §4
func (r *reader) drain(size uint32) error {
	for left := r.maxDrain; ; {
		if left -= int64(size); left < 0 {
			return errTooMuch
		}
		if _, err := io.CopyN(io.Discard, r.r, int64(size)); err != nil {
			return err
		}
		line, tail, err := r.line()
		if err != nil {
			return err
		}
		if left -= int64(len(line)); left < 0 {
			return errTooMuch
		}
		var synchronizing, literal bool
		if size, synchronizing, literal = literalAtEnd(tail); synchronizing || !literal {
			return nil
		}
	}
}
