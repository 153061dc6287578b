package lint

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"mailspec/harness/notation"
)

// Excerpt is the line that a finding is about, or the part of it around the fault.
type Excerpt struct {
	Text  string `json:"text"`  // escaped as the notation does it; "…" stands for what was cut off
	Caret int    `json:"caret"` // the character of Text at which the fault is, from 1

	exact bool // what stands before the fault is all of the line's start, in ASCII
	octet bool // there is an octet at the fault, and not the end of the message
	width int  // how many characters stand for it
}

const (
	excerptReach = 100 // octets on either side that are read
	excerptWidth = 100 // characters that are shown
	excerptAhead = 70  // of them so many before the caret at most
	ellipsis     = "…"
)

// excerptAt reads the line that begins at start, around the octet at offset. A line end is shown where it may
// be the fault: an LF alone that is not a local line end. The excerpt is nil where the line is no longer at
// hand or has nothing to show.
func excerptAt(r io.ReaderAt, start, offset int64, local bool) *Excerpt {
	from := max(start, offset-excerptReach)
	buffer := make([]byte, offset-from+excerptReach)
	n, _ := r.ReadAt(buffer, from) // what cannot be read is not shown
	caret := int(offset - from)
	if caret > n || n == 0 {
		return nil
	}
	e := &Excerpt{exact: from == start, octet: caret < n}
	units, clipped := unitsOf(buffer[:n], local, n == len(buffer))
	if caret > len(units) || len(units) == 0 {
		return nil
	}
	for _, b := range buffer[:caret] {
		e.exact = e.exact && b < utf8.RuneSelf
	}
	e.show(units, caret, from > start, clipped)
	return e
}

// unitsOf shows each octet of a line. clipped tells that it goes on behind the octets.
func unitsOf(octets []byte, local, more bool) (units []string, clipped bool) {
	end := bytes.IndexByte(octets, '\n')
	line := octets
	switch {
	case end < 0:
		clipped = more
	case end > 0 && octets[end-1] == '\r':
		line = octets[:end-1]
	case local:
		line = octets[:end]
	default:
		line = octets[:end+1]
	}
	for i, b := range line {
		if b == ' ' && i < len(line)-1 {
			units = append(units, " ") // only at the end of a line a space must be told from nothing
			continue
		}
		units = append(units, notation.Escape([]byte{b}))
	}
	return units, clipped
}

// show cuts the line to a screen's width, and points.
func (e *Excerpt) show(units []string, caret int, cutBefore, cutBehind bool) {
	low, width := caret, 0
	for low > 0 && width+len(units[low-1]) <= excerptAhead {
		low--
		width += len(units[low])
	}
	high := caret
	for high < len(units) && width+len(units[high]) <= excerptWidth {
		width += len(units[high])
		high++
	}
	if caret < len(units) {
		e.width = len(units[caret])
	}
	before, behind := strings.Join(units[low:caret], ""), strings.Join(units[caret:high], "")
	if cutBefore || low > 0 {
		before, e.exact = ellipsis+before, false
	}
	if cutBehind || high < len(units) {
		behind += ellipsis
	}
	e.Text, e.Caret = before+behind, utf8.RuneCountInString(before)+1
}

// place moves a place in an mbox's message to the file that holds it.
func (e *entry) place(at Place) Place {
	if e == nil {
		return at
	}
	line := at.Offset - int64(at.Column-1)
	marks, _ := slices.BinarySearch(e.unquoted, at.Offset+1)
	if _, marked := slices.BinarySearch(e.unquoted, line); marked {
		at.Column++
	}
	return Place{at.Offset + e.begins.Offset + int64(marks), at.Line + e.begins.Line - 1, at.Column}
}
