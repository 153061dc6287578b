package lint

import (
	"context"
	"io"
)

// interruptible reads a stream that may be silent for ever, such as a terminal or a pipe, until its context
// ends. A goroutine of its own does the opening and reading. Close waits for it, save where it still hangs
// in a read when the context has ended: nothing can wake it then, and the command is about to exit.
type interruptible struct {
	ctx    context.Context
	pieces chan piece
	taken  chan struct{} // the piece handed over last is used up
	end    chan struct{} // nobody wants more
	gone   chan struct{} // pump has ended
	rest   []byte
	err    error
	lent   bool
}

// piece is what one read gave.
type piece struct {
	octets []byte
	err    error
}

func newInterruptible(ctx context.Context, open func() (io.ReadCloser, error)) *interruptible {
	r := &interruptible{ctx: ctx, pieces: make(chan piece), taken: make(chan struct{}), end: make(chan struct{}), gone: make(chan struct{})}
	go r.pump(open)
	return r
}

// pump reads until there is an error or nobody wants more.
func (r *interruptible) pump(open func() (io.ReadCloser, error)) {
	defer close(r.gone)
	in, err := open()
	if err != nil {
		r.give(piece{err: cause(err)})
		return
	}
	defer in.Close() // it was read only
	buffer := make([]byte, readBuffer)
	for err == nil {
		var n int
		n, err = in.Read(buffer)
		if !r.give(piece{buffer[:n], err}) {
			return
		}
	}
}

// give hands a piece over and waits until it is used up.
func (r *interruptible) give(p piece) bool {
	select {
	case r.pieces <- p:
	case <-r.end:
		return false
	}
	select {
	case <-r.taken:
		return true
	case <-r.end:
		return false
	}
}

// Read implements io.Reader.
func (r *interruptible) Read(p []byte) (int, error) {
	for len(r.rest) == 0 && r.err == nil {
		r.next()
	}
	if len(r.rest) == 0 {
		return 0, r.err
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// next waits for a piece.
func (r *interruptible) next() {
	if r.lent {
		r.taken <- struct{}{}
		r.lent = false
	}
	select {
	case p := <-r.pieces:
		r.rest, r.err, r.lent = p.octets, p.err, true
	case <-r.ctx.Done():
		r.err = r.ctx.Err()
	}
}

// Close ends the reading.
func (r *interruptible) Close() error {
	close(r.end)
	select {
	case <-r.ctx.Done():
	case <-r.gone:
	}
	return nil
}
