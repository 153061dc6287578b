package lint

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"os"
)

// LineEnds says what ends a line in the files.
type LineEnds string

// The line ends.
const (
	// AutoEnds looks: LF where a file holds no CRLF at all, and in an mbox where the separator line before
	// the message ends in one. Of a stream the first 64 KiB are looked at.
	AutoEnds LineEnds = "auto"
	// LocalEnds takes LF for a line end, and CRLF too.
	LocalEnds LineEnds = "local"
	// CRLFEnds takes what a message is sent with.
	CRLFEnds LineEnds = "crlf"
)

// readBuffer is how much of a file is read at once, and how much of a stream is looked at for line ends.
const readBuffer = 64 << 10

// input is an open file.
type input struct {
	file
	in      *bufio.Reader
	again   io.ReaderAt // for the lines of findings
	regular *os.File    // nil for a stream
	close   func() error
}

// open opens a file. in is standard input.
func open(ctx context.Context, f file, in io.Reader) (*input, error) {
	if f.stream {
		opener := func() (io.ReadCloser, error) { return os.Open(f.name) }
		if f.name == stdin {
			opener = func() (io.ReadCloser, error) { return io.NopCloser(in), nil }
		}
		r := newInterruptible(ctx, opener)
		w := newWindow(r)
		return &input{file: f, in: bufio.NewReaderSize(w, readBuffer), again: w, close: r.Close}, nil
	}
	r, err := os.Open(f.name)
	if err != nil {
		return nil, cause(err)
	}
	buffered := bufio.NewReaderSize(&cancelled{ctx, r}, readBuffer)
	return &input{file: f, in: buffered, again: r, regular: r, close: r.Close}, nil
}

// local tells whether LF ends the lines of a file that holds one message.
func (i *input) local(ends LineEnds) (bool, error) {
	switch {
	case ends != AutoEnds:
		return ends == LocalEnds, nil
	case i.regular != nil:
		found, err := holdsCRLF(i.regular)
		return !found, err
	}
	start, err := i.in.Peek(readBuffer)
	if err != nil && !errors.Is(err, io.EOF) {
		return false, err
	}
	return !bytes.Contains(start, []byte("\r\n")), nil
}

// holdsCRLF looks through a file up to the first CRLF.
func holdsCRLF(r io.ReaderAt) (bool, error) {
	buffer := make([]byte, readBuffer)
	for offset := int64(0); ; {
		n, err := r.ReadAt(buffer, offset)
		if bytes.Contains(buffer[:n], []byte("\r\n")) {
			return true, nil
		}
		if errors.Is(err, io.EOF) {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		offset += int64(n - 1) // a CR at the end may have its LF in the next piece
	}
}

// cancelled is a reader that gives up when its context does.
type cancelled struct {
	ctx context.Context
	in  io.Reader
}

// Read implements io.Reader.
func (c *cancelled) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.in.Read(p)
}
