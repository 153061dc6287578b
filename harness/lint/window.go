package lint

import (
	"errors"
	"io"
)

// windowSize is how much of a stream is kept for the lines that findings are about: more than the checker
// reads before it reports on a header field.
const windowSize = 1 << 20

// errGone says that the window has moved on.
var errGone = errors.New("no longer at hand")

// window passes a stream on and remembers its last octets.
type window struct {
	in   io.Reader
	kept []byte // a ring
	size int64  // of all that was read
}

func newWindow(in io.Reader) *window { return &window{in: in} }

// Read implements io.Reader.
func (w *window) Read(p []byte) (int, error) {
	n, err := w.in.Read(p)
	w.keep(p[:n])
	return n, err
}

func (w *window) keep(octets []byte) {
	if room := windowSize - len(w.kept); room > 0 {
		k := min(room, len(octets))
		w.kept = append(w.kept, octets[:k]...)
		w.size += int64(k)
		octets = octets[k:]
	}
	for len(octets) > 0 {
		k := copy(w.kept[w.size%windowSize:], octets)
		w.size += int64(k)
		octets = octets[k:]
	}
}

// ReadAt implements io.ReaderAt for the octets that are still remembered.
func (w *window) ReadAt(p []byte, offset int64) (n int, err error) {
	if offset < w.size-int64(len(w.kept)) {
		return 0, errGone
	}
	for n < len(p) && offset < w.size {
		start := offset % windowSize
		end := min(int64(len(w.kept)), start+w.size-offset)
		k := copy(p[n:], w.kept[start:end])
		n += k
		offset += int64(k)
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}
