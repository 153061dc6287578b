package message

import (
	"bufio"
	"io"
	"sync"
)

// spares are checkers that have judged their message and wait for another. A checker leaves its buffers there and
// nothing else: what was in a message is never seen from the next one.
var spares = sync.Pool{New: func() any { return new(checker) }}

// buffers are what a checker holds a field and a decoded line in: the next field's and the next message's take
// their place.
type buffers struct {
	raw, decoded []byte
	unfolded     body
	pieces       []piece
	ids          []span
	reader       *bufio.Reader // nil until a stream is read
}

// maxSpare bounds how many elements a buffer has that is left for the next message: a larger one is let go.
const maxSpare = 8 << 10

// newChecker takes a checker for one message; release gives it back.
func newChecker(opt Options, report func(Finding)) *checker {
	if opt.PerRequirement <= 0 {
		opt.PerRequirement = DefaultPerRequirement
	}
	c := spares.Get().(*checker)
	c.opt, c.report, c.counts = opt, report, new(counts)
	c.header.field.raw = c.raw[:0]
	c.silenceAndAccuse()
	return c
}

// release leaves the checker to another message. Nobody may use it any more.
func (c *checker) release() {
	kept := c.buffers
	kept.raw = spare(c.header.field.raw)
	kept.decoded = spare(kept.decoded)
	kept.unfolded = body{text: spare(kept.unfolded.text), folds: spare(kept.unfolded.folds)}
	kept.pieces = spare(kept.pieces)
	kept.ids = spare(kept.ids)
	if kept.reader != nil {
		kept.reader.Reset(nil)
	}
	*c = checker{buffers: kept}
	spares.Put(c)
}

// spare empties a buffer, and lets one go that is too large to be left.
func spare[T any](buffer []T) []T {
	if cap(buffer) > maxSpare {
		return nil
	}
	return buffer[:0]
}

// stream makes a scanner of a reader.
func (c *checker) stream(r io.Reader) *scanner {
	if c.reader == nil {
		c.reader = bufio.NewReaderSize(r, scanBuffer)
	} else {
		c.reader.Reset(r)
	}
	return &scanner{in: buffered{c.reader}}
}
