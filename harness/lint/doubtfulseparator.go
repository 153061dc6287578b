package lint

import (
	"bufio"
	"bytes"

	"mailspec/harness/message"
	"mailspec/harness/verdict"
)

// DoubtfulSeparator is the id of a note, which accuses nobody: a line of an mbox looks like a separator line that
// was damaged. RFC 4155 §A has readers look for full separator lines only, and lets any other line that begins with
// "From " stand in a message; so it is read as a line of the message, and whoever reads the findings is told.
const DoubtfulSeparator = "note-mbox-separator"

const (
	titleOfDoubtful = "A line of an mbox that may be a damaged separator line"
	textOfDoubtful  = `read as a line of this message: it begins with "From ", but has no time as separator lines do, such as ` +
		`Fri Nov 21 09:55:06 1997; a header field seems to follow, so that another message may begin here`
)

// doubtful tells whether the next line looks like a separator line that was damaged: it begins like one, and a
// header field seems to stand below it. What people write at the start of a line has none there.
func doubtful(in *bufio.Reader, line []byte, length int) bool {
	if !bytes.HasPrefix(line, []byte(separatorStart)) {
		return false
	}
	text, _ := in.Peek(length + maxSeparator) // fewer octets are the end of the file, and an error comes again
	return beginsField(text[min(length, len(text)):])
}

// beginsField tells whether octets begin with a header field's name and its colon. RFC 5322 §2.2
func beginsField(text []byte) bool {
	n := 0
	for n < len(text) && text[n] > ' ' && text[n] < 0x7F && text[n] != ':' {
		n++
	}
	return n > 0 && n < len(text) && text[n] == ':'
}

// doubt tells of the next line, behind an empty line that is still held.
func (e *entry) doubt(line []byte, length int) {
	if e.doubted == nil || !doubtful(e.of.in, line, length) {
		return
	}
	e.doubted(Place{e.octets + int64(len(e.held)), 1 + e.of.line - e.begins.Line, 1})
}

// doubted notes a doubtful separator line, at its place in the message.
func (j *judging) doubted(at Place) {
	if j.found[DoubtfulSeparator] < message.DefaultPerRequirement {
		j.finding(message.Finding{ID: DoubtfulSeparator, Level: verdict.May,
			Offset: at.Offset, Line: at.Line, Column: at.Column, Text: textOfDoubtful})
		return
	}
	j.moreDoubtful++
}
