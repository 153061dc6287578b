package message

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"math/bits"
)

// maxKept is how much of a line is held. It is far above the 998 octets that a line may have; what is
// behind is counted and classed, not kept. RFC 5322 §2.1.1
const maxKept = 64 << 10

// lineEnd is how a line ends.
type lineEnd uint8

const (
	endNone lineEnd = iota // at the end of the message
	endCRLF
	endLF // bare
)

// line is one line, without its end.
type line struct {
	text   []byte // the first maxKept octets; valid until the next line is read
	offset int64  // of its first octet in the message
	number int    // from 1
	before int64  // octets of the line in front of text: at the end of a message whose last line has no end
	length int64  // in octets
	chars  int64  // octets that do not continue a UTF-8 sequence
	has    class  // which special octets are in it
	first  firsts
	end    lineEnd
}

// firsts gives the index in the line of the first special octet of each kind.
type firsts struct{ control, nul, cr, eight int64 }

// scanner cuts a stream into lines.
type scanner struct {
	in     source
	kept   []byte
	offset int64
	number int
	over   func(piece []byte, first bool) // where set, is given a line that is too long to be held, piece by piece
	last   int64                          // how long the last line is, where it has no end
}

// source gives what there is up to and with a delimiter, as bufio.Reader does, and what is there without
// reading on.
type source interface {
	ReadSlice(delimiter byte) ([]byte, error)
	Discard(n int) (int, error)
	ready() []byte
}

// buffered is a source that is read.
type buffered struct{ *bufio.Reader }

func (b buffered) ready() []byte {
	octets, _ := b.Peek(b.Buffered()) // they are there
	return octets
}

// scanBuffer is how much is read at once.
const scanBuffer = 16 << 10

// atHand is a source whose octets are all there.
type atHand struct{ octets []byte }

// ReadSlice implements source.
func (a *atHand) ReadSlice(delimiter byte) ([]byte, error) {
	i := bytes.IndexByte(a.octets, delimiter)
	if i < 0 {
		rest := a.octets
		a.octets = nil
		return rest, io.EOF
	}
	piece := a.octets[: i+1 : i+1]
	a.octets = a.octets[i+1:]
	return piece, nil
}

func (a *atHand) ready() []byte { return a.octets }

// Discard implements source.
func (a *atHand) Discard(n int) (int, error) {
	a.octets = a.octets[n:]
	return n, nil
}

// plain reads a line of octets from space to tilde that is there with its CRLF, as most are.
func (s *scanner) plain(l *line) bool {
	octets := s.in.ready()
	octets = octets[:min(len(octets), maxKept)]
	n := ordinary(octets)
	if n+1 >= len(octets) || octets[n] != '\r' || octets[n+1] != '\n' {
		return false
	}
	l.text, l.length, l.chars, l.end = octets[:n:n], int64(n), int64(n), endCRLF
	s.offset += int64(n) + 2
	_, _ = s.in.Discard(n + 2) // they are there
	return true
}

// next reads one line. An LF ends a line also where no CR stands before it: most that write one mean a
// line end, and what follows is then still read as what it is meant to be. At the end of the message the
// error is io.EOF and the line is empty, and its place is behind the last octet.
func (s *scanner) next(l *line) error {
	s.number++
	*l = line{offset: s.offset, number: s.number}
	if s.plain(l) {
		return nil
	}
	s.kept = s.kept[:0]
	held := false // a CR ended the last piece
	for {
		piece, err := s.in.ReadSlice('\n')
		s.offset += int64(len(piece))
		if held {
			held = false
			if len(piece) == 0 || piece[0] != '\n' {
				s.add(l, []byte{'\r'})
			} else {
				l.end, l.text = endCRLF, s.kept
				return nil
			}
		}
		switch {
		case err == nil:
			piece, l.end = cutEnd(piece)
			s.finish(l, piece)
			return nil
		case errors.Is(err, bufio.ErrBufferFull):
			if n := len(piece) - 1; piece[n] == '\r' {
				held, piece = true, piece[:n]
			}
			s.add(l, piece)
		case errors.Is(err, io.EOF):
			s.finish(l, piece)
			if s.offset == l.offset {
				s.stayOnLine(l)
				return io.EOF
			}
			s.last = l.length
			return nil
		default:
			return err
		}
	}
}

// stayOnLine makes the end of the message a place on its last line where that line has no end.
func (s *scanner) stayOnLine(l *line) {
	if s.last > 0 {
		s.number--
		l.number, l.before = s.number, s.last
	}
}

// cutEnd takes the line end off a piece that ends in LF.
func cutEnd(piece []byte) ([]byte, lineEnd) {
	piece = piece[:len(piece)-1]
	if n := len(piece); n > 0 && piece[n-1] == '\r' {
		return piece[:n-1], endCRLF
	}
	return piece, endLF
}

// finish adds the last piece of a line. A line of one piece is not copied.
func (s *scanner) finish(l *line, piece []byte) {
	if l.length == 0 && len(piece) <= maxKept {
		l.classify(piece)
		l.text = piece
		return
	}
	s.add(l, piece)
	l.text = s.kept
}

func (s *scanner) add(l *line, piece []byte) {
	l.classify(piece)
	room := maxKept - len(s.kept)
	n := min(room, len(piece))
	if s.kept = append(s.kept, piece[:n]...); n == len(piece) || s.over == nil {
		return
	}
	if room > 0 || l.length == maxKept+int64(len(piece)) {
		s.over(s.kept, true)
	}
	s.over(piece[n:], false)
}

// classify counts the octets of a piece and finds its special ones.
func (l *line) classify(piece []byte) {
	l.chars += int64(len(piece))
	if anySpecial(piece) {
		l.classifySpecial(piece)
	}
	l.length += int64(len(piece))
}

// anySpecial tells whether there are special octets.
func anySpecial(piece []byte) bool {
	for n := ordinary(piece); n < len(piece); n += ordinary(piece[n:]) {
		if classes[piece[n]]&special != 0 {
			return true
		}
		n++
	}
	return false
}

// ordinary gives how many octets from space to tilde the octets begin with: it looks at eight at once, and at
// four times eight while there are as many.
func ordinary(octets []byte) (n int) {
	const word, four = 8, 4 * 8
	for ; len(octets)-n >= four; n += four {
		w := octets[n : n+four : n+four]
		odd := oddOctets(binary.LittleEndian.Uint64(w)) | oddOctets(binary.LittleEndian.Uint64(w[word:])) |
			oddOctets(binary.LittleEndian.Uint64(w[2*word:])) | oddOctets(binary.LittleEndian.Uint64(w[3*word:]))
		if odd != 0 {
			break
		}
	}
	for ; len(octets)-n >= word; n += word {
		if odd := oddOctets(binary.LittleEndian.Uint64(octets[n:])); odd != 0 {
			return n + bits.TrailingZeros64(odd)/8
		}
	}
	if len(octets) >= word { // the last eight: those that were seen are seen again
		if odd := oddOctets(binary.LittleEndian.Uint64(octets[len(octets)-word:])); odd != 0 {
			return len(octets) - word + bits.TrailingZeros64(odd)/8
		}
		return len(octets)
	}
	for ; n < len(octets) && octets[n] >= ' ' && octets[n] < 0x7F; n++ {
	}
	return n
}

// oddOctets gives a word in which a bit is set for the first octet that is not from space to tilde. What is
// set above it means nothing.
func oddOctets(w uint64) uint64 {
	const (
		each = 0x0101010101010101
		top  = 0x80 * each
	)
	// The top bit of an octet ends up set where it was set, the octet is below a space, or it is DEL.
	return (w | (w - ' '*each) | (w + each)) & top
}

func (l *line) classifySpecial(piece []byte) {
	for i, b := range piece {
		c := classes[b] & special
		if c == 0 {
			continue
		}
		if b >= 0x80 && b < 0xC0 {
			l.chars--
		}
		if l.has&c != 0 {
			continue
		}
		l.has |= c
		at := l.length + int64(i)
		switch c {
		case control:
			l.first.control = at
		case nul:
			l.first.nul = at
		case cr:
			l.first.cr = at
		case eight:
			l.first.eight = at
		}
	}
}

// whole tells whether text holds all of the line.
func (l *line) whole() bool { return int64(len(l.text)) == l.length }
