package lint

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// maxUnquoted is from how many lines of one message a ">" is taken off. The lines beyond are judged as they
// stand in the file: where each ">" was must be remembered.
const maxUnquoted = 1 << 16

// mbox cuts a stream into messages. RFC 4155 §A
type mbox struct {
	in      *bufio.Reader // holds at least twice maxSeparator octets
	offset  int64         // of the next octet in the file
	line    int           // of the next octet, from 1
	number  int           // of the message that was begun last
	last    *entry
	lineEnd [2]byte
}

// entry is one message of an mbox, to be read before the next one is begun.
type entry struct {
	of       *mbox
	number   int
	begins   Begin // behind the separator line
	local    bool  // the separator line ends in a bare LF
	octets   int64 // given out so far
	unquoted []int64
	ready    []byte      // to be given out; valid until the next read of the file
	held     []byte      // an empty line that may be the mbox's own
	doubted  func(Place) // where set, is told of what looks like a damaged separator line
	midLine  bool
	done     bool
	err      error
}

func newMbox(in *bufio.Reader) *mbox { return &mbox{in: in, line: 1, lineEnd: [2]byte{'\r', '\n'}} }

// beginsMbox tells whether the stream begins with a separator line.
func beginsMbox(in *bufio.Reader) bool {
	line, _ := peekLine(in)
	return line != nil && isSeparator(line)
}

// peekLine gives the next line without its end, and the length with it. The line is nil where it has no end
// within maxSeparator octets.
func peekLine(in *bufio.Reader) (line []byte, length int) {
	text, _ := in.Peek(maxSeparator) // fewer octets are the end of the file, and an error comes again
	end := bytes.IndexByte(text, '\n')
	if end < 0 {
		return nil, 0
	}
	return bytes.TrimSuffix(text[:end], []byte("\r")), end + 1
}

// next begins the next message. At the end the error is io.EOF.
func (m *mbox) next() (*entry, error) {
	if m.last != nil {
		if _, err := io.Copy(io.Discard, m.last); err != nil {
			return nil, err
		}
	}
	line, length := peekLine(m.in)
	if line == nil || !isSeparator(line) {
		// A message ends before a separator line or at the end of the file.
		_, err := m.in.Peek(1)
		if err == nil {
			err = errors.New("an mbox begins with a separator line")
		}
		return nil, err
	}
	local := len(line) == length-1
	m.skip(length)
	m.line++
	m.number++
	m.last = &entry{of: m, number: m.number, begins: Begin{m.offset, m.line}, local: local}
	return m.last, nil
}

// skip passes over octets that were peeked at.
func (m *mbox) skip(n int) {
	// They are in the buffer, so that this cannot fail.
	k, _ := m.in.Discard(n)
	m.offset += int64(k)
}

// Read implements io.Reader: the message's octets, without the marks that the mbox puts on them.
func (e *entry) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) && (len(e.ready) > 0 || !e.done) {
		if len(e.ready) == 0 {
			e.fill()
		}
		k := copy(p[n:], e.ready)
		e.ready = e.ready[k:]
		e.octets += int64(k)
		n += k
	}
	if n == 0 && len(p) > 0 {
		return 0, e.err
	}
	return n, nil
}

// fill readies the next piece, or ends the message.
func (e *entry) fill() {
	if !e.midLine && e.lineStart() {
		return
	}
	piece, err := e.of.in.ReadSlice('\n')
	e.of.offset += int64(len(piece))
	e.ready = piece
	e.midLine = err != nil
	switch {
	case err == nil:
		e.of.line++
	case !errors.Is(err, bufio.ErrBufferFull):
		e.done, e.err = true, err
	}
}

// lineStart deals with what only the start of a line can hold. It tells whether that was all for now.
func (e *entry) lineStart() bool {
	line, length := peekLine(e.of.in)
	behindEmpty := e.held != nil
	if behindEmpty && (line != nil && isSeparator(line) || atEnd(e.of.in)) {
		e.done, e.err = true, io.EOF
		return true
	}
	if behindEmpty {
		e.doubt(line, length)
		e.ready, e.held = e.held, nil
	}
	if line != nil && len(line) == 0 { // an empty line is held until it is known what follows
		e.held = e.of.lineEnd[2-length:]
		e.of.skip(length)
		e.of.line++
		return true
	}
	if behindEmpty {
		return true
	}
	e.unquote()
	return false
}

// atEnd tells whether there is nothing more to read. An error is not the end: it comes again.
func atEnd(in *bufio.Reader) bool {
	_, err := in.Peek(1)
	return errors.Is(err, io.EOF)
}

// unquote takes the mark off a line that would else have looked like a separator line.
func (e *entry) unquote() {
	start, _ := e.of.in.Peek(maxSeparator)
	marks := 0
	for marks < len(start) && start[marks] == '>' {
		marks++
	}
	if marks > 0 && bytes.HasPrefix(start[marks:], []byte(separatorStart)) && len(e.unquoted) < maxUnquoted {
		e.unquoted = append(e.unquoted, e.octets)
		e.of.skip(1)
	}
}
